import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { users } from '../../schema/people/tables.ts'
import { createLog } from '../../server/core/log.ts'
import { codes, email, password, useServer } from './httpServer.ts'

const { database, firmId, lines, post, send, signIn } = useServer()

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
      .values({ firmId: firmId(), email, name: 'Анна', passwordHash: 'x', role: 'admin', createdAt: new Date() })
    await broken.then(
      () => expect.unreachable(),
      (error: unknown) => log.error({ err: error }, 'a bug'),
    )
    expect(lines.join('')).toContain('23505')
    expect(lines.join('')).not.toMatch(new RegExp(`${email}|Анна`))
  })
})
