import 'reflect-metadata'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { users } from '../../schema/people/tables.ts'
import { eq } from 'drizzle-orm'
import type { Env } from '../../server/core/env.ts'
import { serve, type Parts, type Serving } from '../../server/core/http.ts'
import { createLog } from '../../server/core/log.ts'
import { pagesFrom } from '../../server/core/pages.ts'
import { hashPassword } from '../../server/people/commands.ts'
import { api } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../support/given.ts'

const database = useDatabase()
const dist = mkdtempSync(join(tmpdir(), 'ic pages '))
const lines: string[] = []
const running: Serving[] = []
let url = ''
let admin: UserActor
const password = 'a long enough password'
const email = 'http@example.org'

async function start(env: Env, more: Partial<Parts> = {}): Promise<string> {
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) })
  const serving = await serve({ env, database: database(), schema: api(), log, routes: [pagesFrom(dist)], ...more })
  running.push(serving)
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  return `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  for (const app of ['console', 'portal', 'explorer']) {
    mkdirSync(join(dist, app, 'assets'), { recursive: true })
    writeFileSync(join(dist, app, 'index.html'), `<title>${app}</title>`)
    writeFileSync(join(dist, app, 'assets', 'index-abc.js'), 'export {}')
  }
  admin = (await givenFirm(database())).admin
  await givenCompany(database(), admin)
  const passwordHash = await hashPassword(password)
  await database().db.update(users).set({ email, passwordHash }).where(eq(users.id, admin.id))
  url = await start(testEnv())
})
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()))
  rmSync(dist, { recursive: true, force: true })
})

interface Answered {
  status: number
  headers: Headers
  text: string
  ms: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests that know their shape
  body: any
}

async function send(path: string, init: RequestInit = {}, base = url): Promise<Answered> {
  const began = performance.now()
  const response = await fetch(base + path, { redirect: 'manual', ...init })
  const text = await response.text()
  const ms = performance.now() - began
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, headers: response.headers, text, ms, body: isJson ? JSON.parse(text) : null }
}

const post = (body: unknown, headers: Record<string, string> = {}, base = url) =>
  send(
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    base,
  )

const codes = (answered: Answered) =>
  answered.body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)
const signIn = (base = url, headers: Record<string, string> = {}) =>
  post(
    { query: 'mutation ($i: SignInInput!) { signIn(input: $i) { email } }', variables: { i: { email, password } } },
    headers,
    base,
  )

describe('a session over HTTP', () => {
  it('is a cookie that scripts cannot read, and that the next request is known by', async () => {
    const answered = await signIn()
    expect(answered.body).toEqual({ data: { signIn: { email } } })
    const cookie = answered.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^ic_session=ics_[\w-]+; .*HttpOnly; SameSite=Lax/)
    expect(cookie).not.toContain('Secure')
    const me = await post({ query: '{ me { email } }' }, { cookie: cookie.split(';')[0] ?? '' })
    expect(me.body).toEqual({ data: { me: { email } } })
    expect((await post({ query: '{ me { email } }' })).body).toEqual({ data: { me: null } })
  })

  it('is bound to https and to the host when the address is https', async () => {
    const https = await start(testEnv({ PUBLIC_URL: 'https://client.example.org' }))
    const answered = await signIn(https)
    expect(answered.headers.get('set-cookie')).toMatch(
      /^__Host-ic_session=ics_[\w-]+; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax/,
    )
    expect(answered.headers.get('strict-transport-security')).toBeTruthy()
    expect(answered.headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
  })

  it('takes nobody’s word for where a request comes from when there is no proxy', async () => {
    const before = await database().sql`select distinct key from sign_in_attempts`
    for (const address of ['1.2.3.4', '5.6.7.8'])
      await post(
        { query: 'mutation { signIn(input: { email: "x@example.org", password: "y" }) { id } }' },
        { 'x-forwarded-for': address },
      )
    const after = await database().sql`select distinct key from sign_in_attempts`
    // One key for the account, one for the one true address.
    expect(after.length - before.length).toBeLessThanOrEqual(2)
  })
})

describe('the door of GraphQL', () => {
  it('answers in the language that was asked for', async () => {
    const russian = await post({ query: '{ companies { totalCount } }' })
    const english = await post({ query: '{ companies { totalCount } }' }, { 'accept-language': 'en-GB,ru;q=0.5' })
    expect([codes(russian), russian.body.errors[0].message]).toEqual([
      ['UNAUTHENTICATED'],
      'Войдите, чтобы продолжить.',
    ])
    expect(english.body.errors[0].message).toBe('Sign in to continue.')
  })

  it('lets nothing be stored, names the request and says nothing of what it runs on', async () => {
    const { headers } = await post({ query: '{ __typename }' })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('upgrade')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
  })

  it.each([
    ['no JSON', '{"query":', 400],
    ['a list of queries', [{ query: '{ __typename }' }], 400],
    ['a text in quotes', '"{ __typename }"', 400],
    ['nothing', '', 400],
    ['a body without a query', {}, 400],
    ['a query that is a number', { query: 5 }, 400],
    ['variables that are a text', { query: '{ __typename }', variables: 'x' }, 400],
  ])('refuses %s in words of its own', async (_, body, status) => {
    const answered = await post(body)
    expect(answered.status).toBe(status)
    expect(codes(answered)[0]).not.toBe('INTERNAL_SERVER_ERROR')
    expect(answered.text).not.toMatch(/node_modules|SyntaxError|at position/)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'refuses %s, which a form of another site could send',
    async (type) => {
      const answered = await post('{"query":"{ __typename }"}', { 'content-type': type })
      expect([answered.status, codes(answered)]).toEqual([415, ['BAD_INPUT']])
    },
  )

  it('refuses a query by GET that a page of another site could make a browser send, and any mutation by GET', async () => {
    expect((await send('/graphql?query={__typename}')).status).toBe(400)
    expect((await send('/graphql?query={__typename}', { headers: { 'x-apollo-operation-name': 'q' } })).body).toEqual({
      data: { __typename: 'Query' },
    })
    const mutation = await send('/graphql?query=mutation{signOut}', { headers: { 'x-apollo-operation-name': 'q' } })
    expect(mutation.status).toBe(405)
  })

  it('refuses a body of more than a megabyte, and a compressed one', async () => {
    const large = await post({ query: '{ __typename }', variables: { x: 'y'.repeat(1_100_000) } })
    expect([large.status, codes(large)]).toEqual([413, ['BAD_INPUT']])
    const packed = await post('\u001f\u008b', { 'content-encoding': 'gzip' })
    expect([packed.status, codes(packed)]).toEqual([415, ['BAD_INPUT']])
  })

  it('sends away with Retry-After whoever comes when too many are inside, and takes them again later', async () => {
    const base = await start(testEnv(), { mostAtOnce: 1 })
    const { hostname, port } = new URL(base)
    const slow = request({
      hostname,
      port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
    slow.on('error', () => undefined)
    slow.write('{"query":')
    await expect.poll(async () => (await post({ query: '{ __typename }' }, {}, base)).status).toBe(503)
    const busy = await post({ query: '{ __typename }' }, {}, base)
    expect([busy.headers.get('retry-after'), codes(busy)]).toEqual(['2', ['BUSY']])
    slow.destroy()
    await expect.poll(async () => (await post({ query: '{ __typename }' }, {}, base)).status).toBe(200)
  })
})

describe('what is wrong with a query', () => {
  it('of variables is BAD_INPUT with the field’s name, and doesn’t echo what is long', async () => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }'
    const answered = await post({ query, variables: { input: { email: { x: 'y'.repeat(50_000) }, password: 'x' } } })
    expect([answered.status, codes(answered)]).toEqual([400, ['BAD_INPUT']])
    expect(answered.body.errors[0].extensions.fields[0].path).toBe('email')
    expect(answered.text.length).toBeLessThan(2000)
  })

  it('is told with its place', async () => {
    const answered = await post({ query: '{ nothingSuch }' })
    expect(codes(answered)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(answered.body.errors[0].locations).toEqual([{ line: 1, column: 3 }])
  })

  it('a hundred times over is told twenty times', async () => {
    const fields = Array.from({ length: 90 }, (_, i) => `field${i}`).join(' ')
    const answered = await post({ query: `{ me { ${fields} } }` })
    expect(answered.body.errors).toHaveLength(20)
    expect(answered.text.length).toBeLessThan(64_000)
  })

  it('a bug tells the number that finds it in the log, and not a word of its own', async () => {
    const broken = {
      ...database(),
      db: new Proxy(database().db, { get: () => () => Promise.reject(new Error('secret words')) }),
    }
    const base = await start(testEnv(), { database: broken })
    const answered = await post(
      { query: '{ me { id } }' },
      { cookie: 'ic_session=ics_x', 'accept-language': 'en' },
      base,
    )
    expect([answered.status, codes(answered)]).toEqual([500, ['INTERNAL_SERVER_ERROR']])
    const requestId = answered.headers.get('x-request-id')
    expect(answered.body.errors[0]).toEqual({
      message: `Internal error. Give the administrator the request number ${requestId}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    })
    expect(lines.some((line) => line.includes(String(requestId)) && line.includes('"a bug"'))).toBe(true)
  })
})

describe('hostile queries', () => {
  const nest = (depth: number, field: string) => `${`${field} { `.repeat(depth)}id${' }'.repeat(depth)}`
  const repeat = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ')
  const doubling = `{ me { ...F0 } } ${repeat(30, (i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on User { id }`

  it.each([
    ['fragments that double', { query: doubling }],
    ['nesting', { query: `{ me { ${nest(100, 'friend')} } }` }],
    ['aliases', { query: `{ ${repeat(500, (i) => `a${i}: me { id }`)} }` }],
    [
      'sign-ins by aliases',
      { query: `mutation { ${repeat(30, (i) => `a${i}: signIn(input: { email: "a@b.cd", password: "x" }) { id }`)} }` },
    ],
    ['repeats', { query: `{ me { ${repeat(1000, () => 'id')} } }` }],
    ['tokens', { query: `{ me { ${repeat(20_000, () => '!')} } }` }],
    ['directives', { query: `{ me { id ${repeat(900, () => '@skip(if: false)')} } }` }],
    ['a long name', { query: `query ${'n'.repeat(60_000)} { me { id } }` }],
    [
      'types within types',
      { query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' },
    ],
    ['a page of everything', { query: '{ companies(first: 2000000000) { nodes { id } } }' }],
    ['deep variables', `{"query":"{ me { id } }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`],
    ['many variables', { query: `query (${repeat(900, (i) => `$v${i}: Int`)}) { me { id } }` }],
    ['unknown operations', { query: 'query A { me { id } }', operationName: 'x'.repeat(50_000) }],
    [
      'lone surrogates',
      { query: 'mutation { signIn(input: { email: "\\uD800@example.org", password: "\\u0000" }) { id } }' },
    ],
  ])('%s: answered fast, shortly, as no bug, without the limits', async (_, body) => {
    await post({ query: '{ __typename }' })
    const answered = await post(body)
    expect(answered.status).toBeLessThan(500)
    // The figure is 100 ms on a quiet machine; tests share theirs.
    expect(answered.ms).toBeLessThan(1500)
    expect(answered.text.length).toBeLessThan(64_000)
    expect(answered.text).not.toMatch(/INTERNAL_SERVER_ERROR|\b(14|16|20|30|40|1200|3000|60000|64000)\b/)
  })

  it('measures each request anew: the same text with other variables is not let in by the first one', async () => {
    const query = 'query ($n: Int) { companies(first: $n) { nodes { id } } }'
    expect(codes(await post({ query, variables: { n: 1 } }))).toEqual(['UNAUTHENTICATED'])
    const large = await post({ query, variables: { n: 100_000 } })
    expect([large.status, codes(large)]).toEqual([400, ['BAD_INPUT']])
  })

  it('let the explorer’s introspection through', async () => {
    const answered = await post({ query: getIntrospectionQuery() })
    expect(answered.body.errors).toBeUndefined()
    expect(answered.body.data.__schema.queryType.name).toBe('Query')
  })
})

describe('pages', () => {
  const html = { headers: { accept: 'text/html,*/*;q=0.8' } }

  it('lead from the root to the console', async () => {
    const { status, headers } = await send('/')
    expect([status, headers.get('location')]).toEqual([302, '/console/'])
    expect((await send('/console')).headers.get('location')).toBe('/console/')
    expect((await send('/r')).headers.get('location')).toBe('/r/')
  })

  it.each([
    ['/console/', 'console'],
    ['/console/companies/5', 'console'],
    ['/r/', 'portal'],
    ['/graphql', 'explorer'],
  ])('%s is the page of the %s, asked for anew each time', async (path, title) => {
    const { status, text, headers } = await send(path, html)
    expect([status, text, headers.get('cache-control')]).toEqual([200, `<title>${title}</title>`, 'no-cache'])
  })

  it('keep files with a hash for good, and don’t give a page for a file that is missing', async () => {
    const file = await send('/console/assets/index-abc.js')
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect((await send('/console/assets/index-old.js', html)).status).toBe(404)
  })

  it('give nothing of the folders around them', async () => {
    for (const path of [
      '/console/..%2f..%2fpackage.json',
      '/console/%2e%2e/%2e%2e/package.json',
      '/r/assets/..%2f..%2fexplorer/index.html',
      '/.stamp',
    ])
      expect((await send(path)).text).not.toMatch(/"name"|explorer/)
  })

  it('that do not exist are a sentence', async () => {
    const answered = await send('/nothing', html)
    expect([answered.status, answered.body.errors[0].message]).toEqual([404, 'Такой страницы нет.'])
  })
})

describe('the log', () => {
  it('has a line for a request, and in it no password, cookie, address or name', async () => {
    lines.length = 0
    const answered = await signIn()
    const line = lines.find((one) => one.includes('"request"')) ?? ''
    expect(JSON.parse(line)).toMatchObject({ requestId: answered.headers.get('x-request-id'), codes: [] })
    expect(lines.join('')).not.toMatch(new RegExp(`${password}|${email}|ics_|127\\.0\\.0\\.1`))
  })

  it('keeps of a database’s error its code and place, not the values that it quotes', async () => {
    lines.length = 0
    const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) })
    const broken = database()
      .db.insert(users)
      .values({ firmId: admin.firmId, email, name: 'Анна', passwordHash: 'x', role: 'admin', createdAt: new Date() })
    await broken.then(
      () => expect.unreachable(),
      (error: unknown) => log.error({ err: error }, 'a bug'),
    )
    expect(lines.join('')).toContain('23505')
    expect(lines.join('')).not.toMatch(new RegExp(`${email}|Анна`))
  })
})
