/** Calls of any root field, built from the schema alone: arguments by their types, everything selected that can be. */
import { randomUUID } from 'node:crypto'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

export type Kind = 'Query' | 'Mutation'
export interface Root {
  kind: Kind
  name: string
}
/** Gives the id for a place; `table` is null when the name of the place doesn't tell. */
export type ChooseId = (table: string | null) => string
export interface How {
  /** Which optional arguments go along: none, those that hold an id, or all. */
  optional: 'none' | 'ids' | 'all'
  /** Every field of the answer, or none but its type. */
  deep: boolean
}
export interface Call {
  source: string
  variables: Record<string, unknown>
  /** Whether the call holds an id at all, and whether some place of an id could be of any table. */
  holdsId: boolean
  vague: boolean
}

export const listRoots = (schema: GraphQLSchema): Root[] =>
  (['Query', 'Mutation'] as const).flatMap((kind) => {
    const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType()
    return Object.keys(type?.getFields() ?? {}).map((name) => ({ kind, name }))
  })

const plural = (noun: string) =>
  noun === 'criterion'
    ? 'criteria'
    : noun.endsWith('y')
      ? `${noun.slice(0, -1)}ies`
      : noun.endsWith('s')
        ? noun
        : `${noun}s`
const wordsOf = (name: string) =>
  name
    .replace(/Ids?$/, '')
    .split(/(?=[A-Z])/)
    .map((word) => word.toLowerCase())

/** What the last word of a name stands for, where the word is no table's. A key that a caller makes up is of none. */
const standsFor: Readonly<Record<string, string>> = {
  parent: 'units',
  into: 'units',
  provider: 'units',
  head: 'employees',
  left: 'employees',
  representative: 'participants',
  actor: 'users',
  password: 'users',
  library: 'library_criteria',
  weights: 'agreements',
  judging: 'agreements',
  regulation: 'regulation_versions',
  section: 'regulation_versions',
  route: 'regulation_versions',
  draft: 'regulation_versions',
  force: 'regulation_versions',
  key: 'companies',
}

/** The table that a name speaks of: `providerUnitId` of units, `revokeToken` of api_tokens; null when it doesn't tell. */
export function tableOf(name: string, tables: readonly string[]): string | null {
  const words = wordsOf(name)
  for (let from = 0; from < words.length; from++) {
    const noun = words.slice(from).join('_')
    const known = [plural(noun), noun].find((one) => tables.includes(one))
    const kin = tables.find((table) => table.endsWith(`_${plural(noun)}`))
    if (known ?? kin) return known ?? kin ?? null
  }
  return standsFor[words.at(-1) ?? ''] ?? null
}

/** Values that get past the door, by the name of their place; whatever is not here is made from its type. */
const samples: Record<string, string | number> = {
  email: 'somebody@example.org',
  timeZone: 'Europe/Moscow',
  oldPassword: 'old password',
  newPassword: 'new password',
  password: 'some password',
  first: 10,
  text: 'Отдел',
  key: 'general',
  planHash: '0'.repeat(64),
  shownHash: '0'.repeat(64),
  opensAt: '2030-12-01T00:00:00.000Z',
  closesAt: '2031-01-01T00:00:00.000Z',
  to: '2031-01-01T00:00:00.000Z',
}

/** Lists that want more than one; the second id is of nothing. */
const lengths: Record<string, number> = { points: 2, roundIds: 2, stakeholders: 2 }

function scalar(type: string, place: string): unknown {
  const sample = samples[place]
  if (sample !== undefined) return sample
  switch (type) {
    case 'String':
      return 'x'
    case 'Int':
    case 'Float':
      return 1
    case 'Boolean':
      return true
    case 'DateTimeISO':
      return '2030-01-01T00:00:00.000Z'
    case 'LocalDate':
      return '2030-01-01'
    case 'JSON':
    case 'JSONObject':
      return {}
    default:
      throw new Error(`tests/core/attack/calls.ts does not know how to build ${place} of type ${type}`)
  }
}

const bearsId = (type: GraphQLInputType, seen: readonly string[] = []): boolean => {
  const named = getNamedType(type)
  if (named.name === 'UUID') return true
  if (!isInputObjectType(named) || seen.includes(named.name)) return false
  return Object.values(named.getFields()).some((field) => bearsId(field.type, [...seen, named.name]))
}

export function buildCall(
  schema: GraphQLSchema,
  root: Root,
  tables: readonly string[],
  choose: ChooseId,
  how: How,
): Call {
  const type = root.kind === 'Query' ? schema.getQueryType() : schema.getMutationType()
  const field = type?.getFields()[root.name]
  if (!field) throw new Error(`no ${root.kind}.${root.name}`)
  let [holdsId, vague] = [false, false]

  const goesAlong = (input: GraphQLInputType) => how.optional === 'all' || (how.optional === 'ids' && bearsId(input))
  const build = (input: GraphQLInputType, place: string, path: readonly string[], nth = 0): unknown => {
    if (isNonNullType(input)) return build(input.ofType, place, path, nth)
    if (isListType(input)) {
      return Array.from({ length: lengths[place] ?? 1 }, (_, at) => build(input.ofType, place, path, at))
    }
    if (isEnumType(input)) return input.getValues()[0]?.name
    if (isInputObjectType(input)) {
      const fields = Object.values(input.getFields()).filter(
        (one) => isRequiredInputField(one) || (goesAlong(one.type) && !path.includes(getNamedType(one.type).name)),
      )
      return Object.fromEntries(fields.map((one) => [one.name, build(one.type, one.name, [...path, input.name])]))
    }
    if (!isScalarType(input) || input.name !== 'UUID') return scalar(input.name, place)
    holdsId = true
    const table = /^ids?$/.test(place) ? tableOf(root.name, tables) : tableOf(place, tables)
    vague ||= table === null
    return nth === 0 ? choose(table) : randomUUID()
  }

  // A cursor is nobody's id, and a wrong one would end every call at the door.
  const args = field.args.filter((arg) => arg.name !== 'after' && (isRequiredArgument(arg) || goesAlong(arg.type)))
  const variables = Object.fromEntries(args.map((arg) => [arg.name, build(arg.type, arg.name, [])]))
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const head = `${root.kind.toLowerCase()}${declared && `(${declared})`}`
  const call = `${root.name}${passed && `(${passed})`}`
  return { source: `${head} { ${call}${select(field.type, how.deep ? DEEPEST : 0)} }`, variables, holdsId, vague }
}

const DEEPEST = 5

/** Every field of a type, so many types deep; `edges` say again what `nodes` say. */
function select(type: GraphQLOutputType, deep: number, path: readonly string[] = []): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const inner = [...path, named.name]
  const fields = Object.values(named.getFields()).filter((field) => {
    const below = getNamedType(field.type)
    const fits = path.length < deep && (!isObjectType(below) || (inner.length < deep && !inner.includes(below.name)))
    return fits && field.name !== 'edges' && !field.args.some(isRequiredArgument)
  })
  return ` { __typename ${fields.map((field) => field.name + select(field.type, deep, inner)).join(' ')} }`
}
