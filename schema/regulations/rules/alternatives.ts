/** Rules that are chosen from a few named values, read off the schema itself: nothing is written twice. */
import { z } from 'zod'
import { listRules, rulesSchema } from '../rules.ts'

export type Alternative = string | number | boolean

/** Defaults, nulls and lists wrap what a rule is made of. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable)
    return unwrap(schema.def.innerType)
  return schema instanceof z.ZodArray ? unwrap(schema.element) : schema
}

function schemaAt(path: string): unknown {
  return path.split('.').reduce<unknown>((schema, name) => {
    const group = unwrap(schema)
    return group instanceof z.ZodObject ? group.shape[name] : undefined
  }, rulesSchema)
}

const isAlternative = (value: unknown): value is Alternative =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function readAlternatives(path: string): Alternative[] {
  const kind = unwrap(schemaAt(path))
  if (kind instanceof z.ZodEnum) return kind.options.filter(isAlternative)
  if (kind instanceof z.ZodLiteral) return [...kind.values].filter(isAlternative)
  return kind instanceof z.ZodBoolean ? [true, false] : []
}

/** By the path of the rule; rules of free value are left out, and one that the method fixes has one alternative. */
export const alternatives: ReadonlyMap<string, readonly Alternative[]> = new Map(
  [...listRules(rulesSchema.parse({})).keys()].flatMap((path) => {
    const values = readAlternatives(path)
    return values.length ? [[path, values] as const] : []
  }),
)
