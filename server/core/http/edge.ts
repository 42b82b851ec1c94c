/** What every request meets before anybody's code: an id, headers, the door of GraphQL and how many may stand in it. */
import { randomUUID } from 'node:crypto'
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express'
import express from 'express'
import type { GraphQLSchema } from 'graphql'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { say, type Locale } from '../../../schema/core/say.ts'
import { says } from '../../../schema/core/says.ts'
import type { Env } from '../env.ts'
import { insistOnLimits, parseWithin } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { answer, answerRefusal, asking, httpSays } from './answers.ts'

export const isHttps = (env: Pick<Env, 'publicUrl'>): boolean => env.publicUrl.startsWith('https:')

/** Russian unless the reader asked for English: what the browser says first, then the person's own choice. */
export function chooseLocale(known: Locale | null, header: string | undefined): Locale {
  const asked = header?.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  const first = asked?.find((tag) => tag === 'ru' || tag === 'en')
  return first === 'en' || first === 'ru' ? first : (known ?? 'ru')
}

function nameRequest(request: Request, response: Response, next: NextFunction): void {
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  asking.run({ requestId, locale: chooseLocale(null, request.headers['accept-language']) }, next)
}

/** Headers for all answers. What is only right on https (HSTS, upgrading) would break a plain install on a LAN. */
export function secure(app: Express, env: Pick<Env, 'publicUrl'>): void {
  const https = isHttps(env)
  app.disable('x-powered-by')
  // We end no TLS ourselves: https means one proxy before us, plain http means none, and then nobody's word for an address.
  app.set('trust proxy', https ? 1 : false)
  app.use(nameRequest)
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          workerSrc: ["'self'", 'blob:'],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginOpenerPolicy: https,
      originAgentCluster: https,
    }),
  )
}

/** How many requests may be under way at once before the next ones are sent away for a moment. */
export const MOST_AT_ONCE = 100
const RETRY_AFTER_SECONDS = 2

/** Sends away with 503 and Retry-After whoever comes when `most` requests are under way: work that waits is lost work. */
export function admit(most = MOST_AT_ONCE): RequestHandler {
  let underWay = 0
  return (_request, response, next) => {
    if (underWay >= most) {
      response.setHeader('retry-after', RETRY_AFTER_SECONDS)
      return answer(response, 503, 'BUSY', say(says.busy))
    }
    underWay += 1
    response.once('close', () => (underWay -= 1))
    next()
  }
}

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store')
  next()
}

/** GraphQL is asked by JSON. What a foreign form can send (text, form fields) is refused by Apollo's CSRF prevention. */
const takeJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  if (!request.is('application/json')) return answer(response, 415, 'BAD_INPUT', say(httpSays.wrongType))
  next()
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Only what may be a request of GraphQL goes on: Apollo would answer 500 for no body at all. */
const takeRequest: RequestHandler = (request, response, next) => {
  if (request.method === 'POST' && !isRecord(request.body))
    return answer(response, 400, 'BAD_INPUT', say(httpSays.notJson))
  if (request.method !== 'POST') request.body ??= {}
  next()
}

/** Measures the query before authentication, validation or the database hear of it. */
function measure(schema: GraphQLSchema, log: Logger): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body
    const text: unknown = isRecord(body) && body['query'] ? body['query'] : request.query['query']
    const variables: unknown = isRecord(body) ? body['variables'] : undefined
    if (typeof text !== 'string') return next()
    try {
      const document = parseWithin(text)
      if (document) insistOnLimits(schema, document, isRecord(variables) ? variables : {})
    } catch (error) {
      if (error instanceof Refusal) return answerRefusal(response, error, log)
      throw error
    }
    next()
  }
}

/** The row of doors before GraphQL. Compressed bodies aren't taken: a small one may become a large one. */
export const graphqlDoor = (schema: GraphQLSchema, log: Logger, most?: number): RequestHandler[] => [
  noStore,
  admit(most),
  takeJson,
  express.json({ limit: '1mb', inflate: false }),
  takeRequest,
  measure(schema, log),
]
