import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { testEnv } from '../support/db.ts'
import { codes, email, useServer } from './httpServer.ts'

const { database, lines, post, send, signIn, start } = useServer()

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
