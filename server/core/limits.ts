/**
 * What a query may cost. One walk over the parsed document before anything else touches it: standard validation itself
 * is exponential on nested fragments. Fragments are measured once each, so the walk is linear in the document.
 * The limits are not disclosed; a query that a portal or the console sends is far below them.
 */
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { Refusal } from './refusal.ts'

export const limits = {
  /** Characters of the text, before it is parsed. */
  text: 64_000,
  tokens: 3000,
  /** The introspection that GraphiQL sends is 15 deep. */
  depth: 16,
  fields: 1200,
  aliases: 40,
  repeats: 20,
  rootFields: 20,
  directives: 30,
  introspections: 2,
  /** Values that the answer may hold, as far as the document tells. */
  values: 60_000,
} as const

/** How many rows are reckoned for a connection that doesn't say `first`, and for a plain list. */
const PAGE = 50
const PLAIN_LIST = 5

/** Lists of the introspection that lead from type to type: one within another multiplies without end. */
const typeLists = ['fields', 'inputFields', 'interfaces', 'possibleTypes']

interface Size {
  depth: number
  fields: number
  aliases: number
  directives: number
  /** Values in the answer: lists multiply what they contain. */
  values: number
  introspections: number
  /** How many lists of types are nested in one another. */
  typeLists: number
  /** How often each field of this very selection is asked for, fragments included. */
  names: Map<string, number>
}

const refuse = (): never => {
  throw new Refusal('BAD_INPUT', say(says.queryTooLarge))
}

/** The parsed document, or null when it is none: then the answer with the place of the mistake is Apollo's. */
export function parseWithin(text: string): DocumentNode | null {
  if (text.length > limits.text) return refuse()
  try {
    return parse(text, { maxTokens: limits.tokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) return refuse()
    if (error instanceof GraphQLError) return null
    // The parser itself is recursive: a document may be too deep for the stack.
    return refuse()
  }
}

type Variables = Readonly<Record<string, unknown>>

function largestDefaults(document: DocumentNode): Map<string, number> {
  const defaults = new Map<string, number>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      const value = defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : 0
      defaults.set(variable.name.value, Math.max(value, defaults.get(variable.name.value) ?? 0))
    }
  }
  return defaults
}

class Measuring {
  private readonly fragments = new Map<string, FragmentDefinitionNode>()
  private readonly measured = new Map<string, Size>()
  private readonly under = new Set<string>()
  private readonly defaults: Map<string, number>

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly variables: Variables,
  ) {
    this.defaults = largestDefaults(document)
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node)
  }

  /** Every operation and every fragment, asked for or not: validation walks over all of them. */
  run(): void {
    let directives = 0
    for (const node of this.document.definitions) {
      directives += this.directivesOf(node)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragment(node.name.value)
      if (node.kind !== Kind.OPERATION_DEFINITION) continue
      const size = this.set(node.selectionSet, this.schema.getRootType(node.operation) ?? undefined)
      const roots = [...size.names.values()].reduce((sum, count) => sum + count, 0)
      if (roots > limits.rootFields) refuse()
    }
    if (directives > limits.directives) refuse()
  }

  private directivesOf(node: DefinitionNode): number {
    if (!('directives' in node)) return 0
    const own = node.directives?.length ?? 0
    if (node.kind !== Kind.OPERATION_DEFINITION) return own
    return (node.variableDefinitions ?? []).reduce((sum, one) => sum + (one.directives?.length ?? 0), own)
  }

  private fragment(name: string): Size {
    const known = this.measured.get(name)
    if (known) return known
    const fragment = this.fragments.get(name)
    if (!fragment || this.under.has(name)) return refuse()
    this.under.add(name)
    const size = this.set(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value))
    this.under.delete(name)
    this.measured.set(name, size)
    return size
  }

  private set(set: SelectionSetNode, type: GraphQLNamedType | undefined): Size {
    const total: Size = {
      depth: 0,
      fields: 0,
      aliases: 0,
      directives: 0,
      values: 0,
      introspections: 0,
      typeLists: 0,
      names: new Map(),
    }
    for (const node of set.selections) {
      total.directives += node.directives?.length ?? 0
      if (node.kind === Kind.FIELD) this.field(total, node, type)
      else if (node.kind === Kind.FRAGMENT_SPREAD) this.spread(total, this.fragment(node.name.value))
      else {
        const condition = node.typeCondition ? this.schema.getType(node.typeCondition.name.value) : type
        this.spread(total, this.set(node.selectionSet, condition))
      }
      insistOnSize(total)
    }
    return total
  }

  /** What a fragment asks for, is asked for here. */
  private spread(total: Size, size: Size): void {
    add(total, size, 0, 1)
    for (const [name, count] of size.names) total.names.set(name, (total.names.get(name) ?? 0) + count)
  }

  private field(total: Size, node: FieldNode, parent: GraphQLNamedType | undefined): void {
    const name = node.name.value
    const definition = this.definitionOf(name, parent)
    const times = this.timesOf(node, definition, parent)
    total.names.set(name, (total.names.get(name) ?? 0) + 1)
    total.fields += 1
    total.values += times
    total.depth = Math.max(total.depth, 1)
    if (node.alias) total.aliases += 1
    if (name === '__schema' || name === '__type') total.introspections += 1
    if (!node.selectionSet) return
    const inside = this.set(node.selectionSet, definition && getNamedType(definition.type))
    if ((name === '__schema' || name === '__type') && inside.typeLists > 1) refuse()
    add(total, inside, 1, times)
    if (typeLists.includes(name)) total.typeLists = Math.max(total.typeLists, inside.typeLists + 1)
  }

  private definitionOf(name: string, parent: GraphQLNamedType | undefined): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    if (!isCompositeType(parent)) return undefined
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  }

  /** How many rows the field stands for. The lists inside of a connection are its page, counted already. */
  private timesOf(
    node: FieldNode,
    definition: GraphQLField<unknown, unknown> | undefined,
    parent: GraphQLNamedType | undefined,
  ): number {
    const first = node.arguments?.find((argument) => argument.name.value === 'first')
    if (first) return Math.max(1, this.pageOf(first.value))
    if (definition?.args.some((argument) => argument.name === 'first')) return PAGE
    const plain = definition && isListType(getNullableType(definition.type)) && !parent?.name.endsWith('Connection')
    return plain && !parent?.name.startsWith('__') ? PLAIN_LIST : 1
  }

  private pageOf(value: ValueNode): number {
    if (value.kind === Kind.INT) return Number(value.value)
    if (value.kind !== Kind.VARIABLE) return PAGE
    const given = this.variables[value.name.value]
    return typeof given === 'number' ? given : this.defaults.get(value.name.value) || PAGE
  }
}

function add(total: Size, size: Size, deeper: number, times: number): void {
  total.depth = Math.max(total.depth, size.depth + deeper)
  total.fields += size.fields
  total.aliases += size.aliases
  total.directives += size.directives
  total.values += size.values * times
  total.introspections += size.introspections
  total.typeLists = Math.max(total.typeLists, size.typeLists)
}

function insistOnSize(size: Size): void {
  if (size.depth > limits.depth || size.fields > limits.fields || size.aliases > limits.aliases) refuse()
  if (size.values > limits.values || size.directives > limits.directives) refuse()
  if (size.introspections > limits.introspections) refuse()
  for (const count of size.names.values()) if (count > limits.repeats) refuse()
}

/** Refuses a document that is too large, whatever operation of it is asked for. Throws `Refusal` BAD_INPUT. */
export function insistOnLimits(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
  new Measuring(schema, document, variables).run()
}
