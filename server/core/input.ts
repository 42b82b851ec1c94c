/** The door: what comes in is parsed by zod once, and the resolver gets the parsed value (trimmed, defaulted, narrowed). */
import { createParameterDecorator, type ClassType } from 'type-graphql'
import type { z } from 'zod'
import { findWords, say, type Message, type Params } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { Refusal, type FieldRefusal } from './refusal.ts'

type Issue = z.core.$ZodIssue

function paramsOf(issue: Issue): Params {
  const params: Params = {}
  for (const name of ['minimum', 'maximum'] as const) {
    const value: unknown = Reflect.get(issue, name)
    if (typeof value === 'number') params[name] = value
  }
  if (issue.code === 'custom' && issue.params) Object.assign(params, issue.params)
  return params
}

function messageOf(issue: Issue): Message {
  const known = findWords(issue.message)
  if (known) return say(known, paramsOf(issue))
  return issue.code === 'invalid_type' && issue.input === undefined ? say(says.required) : say(says.invalid)
}

/** Parses input by a schema or refuses it, naming every wrong field. Used by GraphQL's door and by commands that take files. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const fields: FieldRefusal[] = result.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: messageOf(issue),
  }))
  throw new Refusal(
    'BAD_INPUT',
    fields.length === 1 && fields[0] ? fields[0].message : say(says.badInput, { count: fields.length }),
    fields,
  )
}

/** `@Input(CreateCompanyInput, createCompanyInput)`: declares the argument `input` and hands over its parsed value. */
export function Input<C extends object>(type: ClassType<C>, schema: z.ZodType, name = 'input') {
  return createParameterDecorator(({ args }) => parseInput(schema, args[name]), {
    arg: { name, typeFunc: () => type, options: { description: 'What the command takes.' } },
  })
}
