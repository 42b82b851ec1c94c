import { buildSchema, getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { insistOnLimits, limits, parseWithin } from '../../server/core/limits.ts'
import { Refusal } from '../../server/core/refusal.ts'

const schema = buildSchema(`
  type Query { me: Person, company(id: ID!): Company, companies(first: Int, after: String): CompanyConnection! }
  type Mutation { signIn(email: String): Person }
  type Person { id: ID, name: String, friend: Person }
  type Company { id: ID, name: String, units: [Unit!]!, people(first: Int): PersonConnection! }
  type Unit { id: ID, name: String, children: [Unit!]! }
  type CompanyConnection { totalCount: Int, nodes: [Company!]!, edges: [CompanyEdge!]! }
  type CompanyEdge { node: Company }
  type PersonConnection { nodes: [Person!]! }
`)

function isTaken(text: string, variables: Record<string, unknown> = {}): boolean {
  try {
    const document = parseWithin(text)
    if (document) insistOnLimits(schema, document, variables)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')
const nest = (depth: number, field: string, leaf = 'id') => `${`${field} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`

describe('a query that the console, a portal or an explorer sends', () => {
  it.each([
    ['a page of companies', '{ companies(first: 50) { totalCount nodes { id name } } }'],
    [
      'two pages side by side',
      '{ a: companies(first: 100) { nodes { id } } b: companies(first: 100) { nodes { id } } }',
    ],
    ['a page with lists inside', '{ companies(first: 50) { nodes { id units { id name children { id name } } } } }'],
    [
      'a fragment used twice',
      'fragment C on Company { id name } { a: company(id: 1) { ...C } b: company(id: 2) { ...C } }',
    ],
    ['the introspection', getIntrospectionQuery()],
    [
      'the whole introspection',
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }),
    ],
    ['one type', '{ __type(name: "Company") { name fields { name args { name type { name ofType { name } } } } } }'],
    ['the name of the type everywhere', '{ __typename me { __typename id } }'],
  ])('%s is taken', (_, text) => expect(isTaken(text)).toBe(true))
})

describe('a query that is too large', () => {
  const fragments = (count: number) =>
    `{ me { ...F0 } } ${repeat(count, (i) => `fragment F${i} on Person { a: friend { ...F${i + 1} } b: friend { ...F${i + 1} } }`)} fragment F${count} on Person { id }`

  it.each([
    ['nested', `{ me { ${nest(limits.depth, 'friend')} } }`],
    ['nested in inline fragments', `{ me { ${nest(400, '... on Person')} ${nest(20, 'friend')} } }`],
    ['of fragments that double', fragments(12)],
    ['of fragments that double, many times', fragments(40)],
    ['of a fragment within itself', '{ me { ...A } } fragment A on Person { friend { ...A } }'],
    [
      'of two fragments within each other',
      '{ me { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
    ],
    ['of fragments that nobody asks for', `{ me { id } } fragment A on Person { ${repeat(30, () => 'id')} }`],
    ['of a fragment that is missing', '{ me { ...Nowhere } }'],
    ['of aliases', `{ ${repeat(60, (i) => `a${i}: me { id }`)} }`],
    ['of aliases deeper down', `{ me { ${repeat(60, (i) => `a${i}: id`)} } }`],
    ['of aliased sign-ins', `mutation { ${repeat(30, (i) => `a${i}: signIn(email: "x") { id }`)} }`],
    ['of one field repeated', `{ me { ${repeat(500, () => 'name')} } }`],
    ['of one field repeated through fragments', `{ me { ${repeat(30, () => '...N')} } } fragment N on Person { name }`],
    ['of one field repeated through inline fragments', `{ me { ${repeat(30, () => '... { name }')} } }`],
    ['of root fields', `{ ${repeat(25, (i) => `a${i}: me { id }`)} }`],
    ['of root fields in a fragment', `{ ...R } fragment R on Query { ${repeat(25, (i) => `a${i}: me { id }`)} }`],
    ['of directives on a field', `{ me { id ${repeat(500, () => '@include(if: true)')} } }`],
    ['of directives on the operation', `query ${repeat(200, () => '@a')} { me { id } }`],
    ['of directives on variables', `query ($a: Int ${repeat(200, () => '@a')}) { me { id } }`],
    ['of directives on a fragment', `{ me { ...A } } fragment A on Person ${repeat(200, () => '@a')} { id }`],
    ['of tokens', `{ me(${repeat(4000, (i) => `a${i}: 1`)}) { id } }`],
    ['of characters', `{ me { id } } # ${'x'.repeat(limits.text)}`],
    ['of one long string', `{ company(id: "${'x'.repeat(limits.text)}") { id } }`],
    ['of brackets', `{ company(id: ${'['.repeat(20_000)} }`],
    ['of operations', repeat(200, (i) => `query Q${i} { me { ${repeat(5, () => 'friend { id }')} id id id } }`)],
    ['of pages within pages', '{ companies(first: 200) { nodes { people(first: 200) { nodes { id name } } } } }'],
    [
      'of pages whose size is not said',
      '{ companies { nodes { people { nodes { a: friend { id name } b: friend { id name } c: friend { id name friend { id name } } friend { friend { friend { id name friend { id name friend { id name } } } } } } } } } }',
    ],
    ['of lists within lists', `{ company(id: 1) { units { ${nest(7, 'children')} } } }`],
    ['of introspections', '{ a: __schema { description } b: __schema { description } c: __schema { description } }'],
    ['of types within types', '{ __schema { types { fields { type { fields { name } } } } } }'],
    [
      'of types within types by fragments',
      '{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { inputFields { name } }',
    ],
  ])('%s is refused', (_, text) => {
    // The best of three: what is measured is the walk, not what else the machine does.
    const times = [1, 2, 3].map(() => {
      const began = performance.now()
      expect(isTaken(text)).toBe(false)
      return performance.now() - began
    })
    expect(Math.min(...times)).toBeLessThan(100)
  })

  it('by its variables is refused, by their defaults too', () => {
    const text = 'query ($n: Int) { companies(first: $n) { nodes { people(first: $n) { nodes { id } } } } }'
    expect(isTaken(text, { n: 10 })).toBe(true)
    expect(isTaken(text, { n: 1000 })).toBe(false)
    expect(isTaken(text.replace('$n: Int', '$n: Int = 1000'))).toBe(false)
  })

  it('is refused with a sentence that doesn’t tell the limits', () => {
    for (const text of [`{ me { ${nest(30, 'friend')} } }`, `{ me(${'a: 1 '.repeat(2000)}) }`]) {
      try {
        insistOnLimits(schema, parseWithin(text)!, {})
        expect.unreachable()
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        expect(`${error.says.words.ru}${error.says.words.en}${JSON.stringify(error.says.params)}`).not.toMatch(/\d/)
      }
    }
  })
})
