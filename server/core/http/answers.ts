/** How failures leave the house over HTTP: in the reader's language, with a code, and never with the words of a bug. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { unwrapResolverError } from '@apollo/server/errors'
import type { NextFunction, Request, Response } from 'express'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { say, tell, words, type Locale, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/core/says.ts'
import { Refusal } from '../refusal.ts'
import { toGraphQLError } from '../schema.ts'

export const httpSays = words('http', {
  notJson: {
    ru: 'Тело запроса — не JSON. Пришлите объект с полем «query».',
    en: 'The body of the request is not JSON. Send an object with a field “query”.',
  },
  wrongType: {
    ru: 'Запрос принимается в виде JSON: заголовок Content-Type должен быть application/json.',
    en: 'Requests are taken as JSON: the header Content-Type must be application/json.',
  },
  tooLarge: {
    ru: 'Тело запроса слишком велико. Разбейте запрос на несколько.',
    en: 'The body of the request is too large. Split it into several requests.',
  },
  noPage: { ru: 'Такой страницы нет.', en: 'There is no such page.' },
  notBuilt: {
    ru: 'Страницы ещё не собраны: запустите систему командой npm start.',
    en: 'The pages are not built yet: start the system by npm start.',
  },
})

export interface Asking {
  requestId: string
  /** By Accept-Language; the person's own choice takes its place as soon as the person is known. */
  locale: Locale
}

/** The request at hand, for what Apollo words without giving the context. */
export const asking = new AsyncLocalStorage<Asking>()
const nobody: Asking = { requestId: '-', locale: 'ru' }
export const askingNow = (): Asking => asking.getStore() ?? nobody

/** The most errors that one answer lists, and the most characters of an error that quotes what was sent. */
const MOST_ERRORS = 20
const LONGEST_QUOTE = 300

const shorten = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

/** `Variable "$input" got invalid value 5 at "input.name"; …` names the field that is wrong. */
function fieldsOf(message: string): { path: string; message: string }[] {
  const path = /^Variable "\$(\w+)" got invalid value .*? at "\1\.([^"]+)"; (.*)$/s.exec(message)
  return path?.[2] && path[3] ? [{ path: path[2], message: shorten(path[3]) }] : []
}

/** Errors of GraphQL itself (syntax, validation, variables) keep their English words, shortened; the rest is ours. */
function wordProtocolError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code']
  if (code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(formatted.message))
    return { message: tell(say(says.queryTooLarge), askingNow().locale), extensions: { code: 'BAD_INPUT' } }
  const message = shorten(formatted.message)
  if (code !== 'BAD_USER_INPUT') return { ...formatted, message, extensions: { code } }
  const fields = fieldsOf(formatted.message)
  return { ...formatted, message, extensions: { code: 'BAD_INPUT', ...(fields.length ? { fields } : {}) } }
}

/** For Apollo's `formatError`. Refusals leave nested fields as what they are; nothing of a bug leaves at all. */
export function formatErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const code = formatted.extensions?.['code']
    const where = { ...(formatted.path && { path: formatted.path }) }
    if (cause instanceof Refusal) return { ...where, ...toGraphQLError(cause, { ...askingNow(), log }).toJSON() }
    if (code === 'INTERNAL_SERVER_ERROR' && !formatted.extensions?.['requestId']) {
      const { message, extensions } = toGraphQLError(cause, { ...askingNow(), log })
      return { ...where, message, extensions }
    }
    const isOurs =
      typeof code === 'string' && !/^(GRAPHQL_|BAD_USER_INPUT|BAD_REQUEST|PERSISTED_|OPERATION_)/.test(code)
    return isOurs ? formatted : wordProtocolError(formatted)
  }
}

/** A hundred mistakes say no more than twenty. */
export const trimErrors = <T>(errors: readonly T[]): readonly T[] => errors.slice(0, MOST_ERRORS)

/** Sends one error in the shape that GraphQL's answers have, whatever the address. */
export function answer(response: Response, status: number, code: string, message: Message): void {
  response.status(status).json({ errors: [{ message: tell(message, askingNow().locale), extensions: { code } }] })
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 600 ? status : 500
}

const messages: Record<number, Message> = {
  400: say(httpSays.notJson),
  413: say(httpSays.tooLarge),
  415: say(httpSays.wrongType),
}

/** Last in the row: what express or a route threw comes as our own words, never as a stack. */
export function answerErrors(log: Logger) {
  return (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error)
    if (error instanceof Refusal) return answerRefusal(response, error, log)
    const status = statusOf(error)
    if (status < 500) return answer(response, status, 'BAD_INPUT', messages[status] ?? say(says.invalid))
    const { requestId } = askingNow()
    log.error({ err: error, requestId }, 'a bug')
    answer(response, 500, 'INTERNAL_SERVER_ERROR', say(says.internal, { requestId }))
  }
}

const refusalStatus = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  WRONG_STATE: 409,
  CONFLICT: 409,
  RATE_LIMITED: 429,
} as const

/** A refusal outside of GraphQL (files, uploads): the same code and fields, and the status that HTTP has for it. */
export function answerRefusal(response: Response, refusal: Refusal, log: Logger): void {
  const { message, extensions } = toGraphQLError(refusal, { ...askingNow(), log })
  response.status(refusalStatus[refusal.code]).json({ errors: [{ message, extensions }] })
}

export function answerMissing(_request: Request, response: Response): void {
  answer(response, 404, 'NOT_FOUND', say(httpSays.noPage))
}
