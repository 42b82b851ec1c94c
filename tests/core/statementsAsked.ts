/** The documents that the console and the portal send, as they stand in their `wire` files, with variables to send them by. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  Kind,
  parse,
  print,
  type DocumentNode,
  type FieldNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql'
import { api } from '../support/api.ts'
import { buildCall, tableOf, type ChooseId } from './attack/calls.ts'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isDocument = (value: unknown): value is DocumentNode => isObject(value) && value['kind'] === Kind.DOCUMENT
const root = new URL('../../', import.meta.url)

const wireFiles = ['admin', 'portal'].flatMap((wing) =>
  readdirSync(fileURLToPath(new URL(wing, root)), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)wire(\/\w+)?\.ts$/.test(file))
    .map((file) => `${wing}/${file}`),
)

export interface Asked {
  /** Name of the operation: what a log calls it. */
  name: string
  source: string
  fields: readonly FieldNode[]
  declared: readonly VariableDefinitionNode[]
}

/** Every query of our own pages. A document that is text is parsed; mutations are left out. */
export async function listAsked(): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const file of wireFiles) {
    const exported: unknown = await import(new URL(file, root).href)
    for (const value of isObject(exported) ? Object.values(exported) : []) {
      const text = typeof value === 'string' && /^\s*(query|\{)/.test(value) ? parse(value) : value
      if (!isDocument(text)) continue
      for (const one of text.definitions) {
        if (one.kind !== Kind.OPERATION_DEFINITION || one.operation !== 'query') continue
        const fields = one.selectionSet.selections.filter((each) => each.kind === Kind.FIELD)
        const name = one.name?.value ?? fields.map((field) => field.name.value).join(' ')
        asked.push({ name, source: print(text), fields, declared: one.variableDefinitions ?? [] })
      }
    }
  }
  return asked
}

/** What the variables in an argument stand for, found where they stand in a whole call of the same field. */
function take(value: ValueNode, whole: unknown, into: Record<string, unknown>): void {
  if (value.kind === Kind.VARIABLE) into[value.name.value] ??= whole
  if (value.kind !== Kind.OBJECT || !isObject(whole)) return
  for (const field of value.fields) take(field.value, whole[field.name.value], into)
}

const plain: Record<string, unknown> = { String: 'Сотрудник', Int: 10, Boolean: true }
const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))

/** Values for the variables of a document: ids where they are asked for, and whatever else cannot be left out. */
export function variablesOf(
  { fields, declared }: Asked,
  tables: readonly string[],
  choose: ChooseId,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {}
  for (const field of fields) {
    const name = field.name.value
    const call = buildCall(api(), { kind: 'Query', name }, tables, choose, { optional: 'ids', deep: false })
    for (const argument of field.arguments ?? []) take(argument.value, call.variables[argument.name.value], variables)
  }
  for (const { variable, type } of declared) {
    const { value: name } = variable.name
    if (type.kind !== Kind.NON_NULL_TYPE) continue
    variables[name] ??= nameOf(type) === 'UUID' ? choose(tableOf(name, tables)) : plain[nameOf(type)]
  }
  return variables
}
