/** The API as a caller sees it, in process: documents in, data and errors out. */
import { execute, GraphQLError, parse, validate, type DocumentNode } from 'graphql'
import pino from 'pino'
import { expect } from 'vitest'
import type { Locale } from '../../schema/core/say.ts'
import { createContext, type Actor, type Context } from '../../server/core/context.ts'
import type { Database } from '../../server/core/db/connect.ts'
import { resolvers } from '../../server/core/resolvers.ts'
import { buildApi } from '../../server/core/schema.ts'
import type { RefusalCode } from '../../server/core/refusal.ts'
import { testEnv } from './db.ts'

const silent = pino({ level: 'silent' })
let schema: ReturnType<typeof buildApi> | undefined
export const api = () => (schema ??= buildApi(resolvers))

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests that know their shape
  data: any
  errors: { message: string; code: string; fields: { path: string; message: string }[]; path: string }[]
}

export interface AskOptions {
  locale?: Locale
  setSession?: (token: string | null) => void
}

export function contextFor(database: Database, actor: Actor, options: AskOptions = {}): Context {
  return createContext({
    actor,
    locale: options.locale ?? 'ru',
    requestId: 'test',
    env: testEnv(),
    log: silent,
    address: '127.0.0.1',
    database,
    ...(options.setSession && { setSession: options.setSession }),
  })
}

/** Tests ask the same few documents over and over, as a server's callers do: each is read and judged once. */
const documents = new Map<string, DocumentNode | GraphQLError[]>()

function readDocument(source: string): DocumentNode | GraphQLError[] {
  const known = documents.get(source)
  if (known) return known
  const document = parse(source)
  const wrong = [...validate(api(), document)]
  const read = wrong.length ? wrong : document
  documents.set(source, read)
  return read
}

export async function ask(
  database: Database,
  actor: Actor,
  source: string,
  variableValues: Record<string, unknown> = {},
  options: AskOptions = {},
): Promise<Answer> {
  const known = readDocument(source)
  const result = Array.isArray(known)
    ? { data: null, errors: known }
    : await execute({
        schema: api(),
        document: known,
        variableValues,
        contextValue: contextFor(database, actor, options),
      })
  const errors = (result.errors ?? []).map((error) => {
    const cause = error.originalError
    // A bug must fail the test with its own stack, not look like a refusal.
    if (error.extensions['code'] === 'INTERNAL_SERVER_ERROR' || (cause && !(cause instanceof GraphQLError)))
      throw cause?.cause ?? cause ?? error
    return {
      message: error.message,
      code: String(error.extensions['code'] ?? 'GRAPHQL'),
      fields: (error.extensions['fields'] as { path: string; message: string }[] | undefined) ?? [],
      path: error.path?.join('.') ?? '',
    }
  })
  return { data: result.data, errors }
}

/** Data of an answer that must not have failed. */
export async function get(...args: Parameters<typeof ask>): Promise<Answer['data']> {
  const answer = await ask(...args)
  expect(answer.errors).toEqual([])
  return answer.data
}

/** Expects a refusal with a code, and optionally the field it names. Returns the sentence. */
export async function refused(code: RefusalCode, answer: Promise<Answer>, field?: string): Promise<string> {
  const { errors } = await answer
  expect(errors.map((error) => error.code)).toEqual([code])
  if (field) expect(errors[0]?.fields.map((one) => one.path)).toContain(field)
  return errors[0]?.message ?? ''
}
