/** The public GraphQL API as any client portal calls it: one POST, one bearer, errors with a code and a sentence. */
import type { Locale } from '../../schema/core/say.ts'

export interface FieldError {
  path: string
  message: string
}

export type Outcome<T> =
  | { kind: 'data'; data: T }
  /** The server has answered no: `code` is for the program, `message` for the reader, in the reader's language. */
  | { kind: 'refused'; code: string; message: string; fields: FieldError[] }
  /** No answer, or one that promises nothing, in the server's words: the same call may be made again. */
  | { kind: 'unreachable'; because: string | null }

interface Reply<T> {
  data?: T | null
  errors?: { message: string; extensions?: { code?: string; fields?: FieldError[] } }[]
}

export interface Caller {
  /** A personal link; null for whoever has come by a letter and is known by a cookie. */
  link: string | null
  /** Whoever plans a round, known by the console's own cookie. */
  isPlanner?: boolean
  locale: Locale
}

const PATIENCE_MS = 20_000
/** Browsers let so many bytes outlive their page. */
const MOST_KEPT_ALIVE = 60_000
/** These say that the server could not, not that it would not. */
const passing = new Set(['BUSY', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'])

function read<T>(status: number, reply: Reply<T>): Outcome<T> {
  const [error] = reply.errors ?? []
  if (!error) return reply.data ? { kind: 'data', data: reply.data } : { kind: 'unreachable', because: null }
  const code = error.extensions?.code ?? 'UNKNOWN'
  if (passing.has(code) || (status >= 500 && code === 'UNKNOWN')) return { kind: 'unreachable', because: error.message }
  return { kind: 'refused', code, message: error.message, fields: error.extensions?.fields ?? [] }
}

/** Asks the API; never throws. `T` is what the document selects. */
export async function ask<T>(document: string, variables: object, caller: Caller): Promise<Outcome<T>> {
  const { link, locale, isPlanner } = caller
  const stop = new AbortController()
  const body = JSON.stringify({ query: document, variables })
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS)
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': locale,
        ...(link !== null ? { authorization: `Bearer ${link}` } : isPlanner ? {} : { 'x-asks-as': 'reader' }),
      },
      body,
      // What is under way when the page goes out of sight arrives all the same.
      keepalive: body.length < MOST_KEPT_ALIVE,
      credentials: link === null ? 'same-origin' : 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    })
    return read(response.status, (await response.json()) as Reply<T>)
  } catch {
    return { kind: 'unreachable', because: null }
  } finally {
    clearTimeout(timer)
  }
}
