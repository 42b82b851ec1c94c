/**
 * What a query may cost. One walk over the parsed document before anything else touches it: standard validation itself
 * is exponential on nested fragments. Fragments are measured once each, so the walk is linear in the document.
 * The limits are not disclosed; a query that a portal or the console sends is far below them.
 */
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { Refusal } from './refusal.ts'

export const limits = {
  depth: 14,
  fields: 1200,
  aliases: 40,
  repeats: 20,
  rootFields: 20,
  rows: 20_000,
  tokens: 3000,
  directives: 30,
} as const

interface Size {
  depth: number
  fields: number
  aliases: number
  directives: number
  /** Rows that the answer may hold: lists multiply what they contain. */
  rows: number
  /** The most often that one field of one selection is asked for. */
  repeats: number
}

const refuse = (): never => {
  throw new Refusal('BAD_INPUT', say(says.queryTooLarge))
}

function listSize(value: ValueNode | undefined, variables: Record<string, unknown>): number {
  if (!value) return 50
  if (value.kind === Kind.INT) return Number(value.value)
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
  return typeof given === 'number' ? given : 50
}

/** Refuses a document that is too large, whatever operation of it is asked for. */
export function insistOnLimits(document: DocumentNode, variables: Record<string, unknown>): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const measured = new Map<string, Size>()
  const under = new Set<string>()

  const measureFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment || under.has(name)) return refuse()
    under.add(name)
    const size = measure(fragment.selectionSet)
    under.delete(name)
    measured.set(name, size)
    return size
  }

  const measure = (set: SelectionSetNode): Size => {
    const total: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, rows: 0, repeats: 0 }
    const seen = new Map<string, number>()
    const add = (size: Size, deeper: number, times: number) => {
      total.depth = Math.max(total.depth, size.depth + deeper)
      total.fields += size.fields
      total.aliases += size.aliases
      total.directives += size.directives
      total.rows += size.rows * times
      total.repeats = Math.max(total.repeats, size.repeats)
    }
    for (const node of set.selections) {
      total.directives += node.directives?.length ?? 0
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        add(measureFragment(node.name.value), 0, 1)
        continue
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        add(measure(node.selectionSet), 0, 1)
        continue
      }
      const count = (seen.get(node.name.value) ?? 0) + 1
      seen.set(node.name.value, count)
      total.repeats = Math.max(total.repeats, count)
      total.fields += 1
      if (node.alias) total.aliases += 1
      const first = node.arguments?.find((argument) => argument.name.value === 'first')
      const times = first ? Math.max(1, listSize(first.value, variables)) : 1
      if (node.selectionSet) add(measure(node.selectionSet), 1, times)
      total.depth = Math.max(total.depth, 1)
      total.rows += times
    }
    if (total.depth > limits.depth || total.fields > limits.fields || total.aliases > limits.aliases) refuse()
    if (total.repeats > limits.repeats || total.rows > limits.rows || total.directives > limits.directives) refuse()
    return total
  }

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    if (node.selectionSet.selections.length > limits.rootFields) refuse()
    measure(node.selectionSet)
  }
}
