/**
 * Structured logs without secrets and without personal data. What the database says about a mistake may quote what was
 * typed (a value, a whole row), and drizzle quotes the parameters: of such errors only code, place and stack are kept.
 */
import pino, { type DestinationStream, type Logger } from 'pino'
import type { Env } from './env.ts'

export type { Logger } from 'pino'

interface LoggedError {
  type: string
  message?: string
  code?: string
  table?: string
  constraint?: string
  stack?: string
  cause?: LoggedError
}

const text = (error: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : undefined
}

/** The frames alone: the lines above them repeat the message. */
const framesOf = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** The driver's and drizzle's errors quote values. */
const quotesValues = (error: Error): boolean =>
  error.name === 'PostgresError' ||
  'query' in error ||
  'parameters' in error ||
  error.message.startsWith('Failed query')

/** An error as the log keeps it, its causes included (five at most). */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error }
  const { cause } = error
  const about = {
    code: text(error, 'code'),
    table: text(error, 'table_name'),
    constraint: text(error, 'constraint_name'),
    stack: framesOf(error),
    ...(cause instanceof Error && depth < 5 && { cause: describeError(cause, depth + 1) }),
  }
  return { type: error.name, ...(!quotesValues(error) && { message: error.message }), ...about }
}

const redacted = ['authorization', 'cookie', 'password', 'token', 'secret', 'email', 'name', 'address', 'ip', 'link']

/** The log of the process, on standard error: standard output is for the person at the terminal. */
export function createLog(env: Pick<Env, 'logLevel'>, destination?: DestinationStream): Logger {
  const options = {
    level: env.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => describeError(error) },
    redact: { paths: redacted.flatMap((name) => [name, `*.${name}`, `headers.${name}`]), censor: '[hidden]' },
  }
  return pino(options, destination ?? pino.destination({ fd: 2, sync: true }))
}
