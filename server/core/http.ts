/** The HTTP edge: who is asking, then Apollo, files and pages. Doors, headers and failures are in `http/`. */
import { createServer, type Server } from 'node:http'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type Request, type Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { authenticate } from './authenticate.ts'
import { createContext, type Context } from './context.ts'
import type { Database } from './db/connect.ts'
import type { Env } from './env.ts'
import { createApollo } from './http/apollo.ts'
import { answerErrors, answerMissing, asking, askingNow } from './http/answers.ts'
import { chooseLocale, graphqlDoor, isHttps, secure } from './http/edge.ts'

export { chooseLocale } from './http/edge.ts'

export interface Parts {
  env: Env
  database: Database
  schema: GraphQLSchema
  log: Logger
  /** Rooms that speak HTTP besides GraphQL (uploads, exports, pages) hang their routes here. */
  routes?: readonly Route[]
  /** What `/readyz` asks, by name: a check that throws is not ready. */
  checks?: Readonly<Record<string, () => Promise<void>>>
  /** How many GraphQL requests may be under way at once. */
  mostAtOnce?: number
}
export type Route = (app: Express, parts: Parts) => void

const COOKIE_DAYS = 30
/** The portal's readers have a cookie of their own: a consultant who tries their pages stays signed in to the console. */
type CookieKind = 'session' | 'reader'
const cookieName = (env: Env, kind: CookieKind) => `${isHttps(env) ? '__Host-' : ''}ic_${kind}`
const cookieKind = (request: Request): CookieKind => (request.headers['x-asks-as'] === 'reader' ? 'reader' : 'session')

function readCookie(request: Request, name: string): string | null {
  const pairs = request.headers.cookie?.split(';').map((pair) => pair.trim().split('=')) ?? []
  return pairs.find(([key]) => key === name)?.[1] ?? null
}

function readBearer(request: Request): string | null {
  const { authorization } = request.headers
  return authorization?.startsWith('Bearer ') ? authorization.slice(7).trim() : null
}

/** The context of one HTTP request, for GraphQL and files alike. */
export async function contextOf(parts: Parts, request: Request, response: Response): Promise<Context> {
  const { env, database, log } = parts
  const { requestId } = askingNow()
  const asked = cookieKind(request)
  const cookie = readCookie(request, cookieName(env, asked))
  const known = await authenticate({ database, env, log, requestId }, readBearer(request), cookie)
  const locale = chooseLocale(known.locale, request.headers['accept-language'])
  const store = asking.getStore()
  if (store) store.locale = locale
  return createContext({
    ...known,
    locale,
    requestId,
    env,
    database,
    log,
    address: request.ip ?? '',
    setSession: (token) => {
      const options = { httpOnly: true, secure: isHttps(env), sameSite: 'lax', path: '/' } as const
      if (token)
        response.cookie(cookieName(env, token.startsWith('icv_') ? 'reader' : 'session'), token, {
          ...options,
          maxAge: COOKIE_DAYS * 86_400_000,
        })
      else response.clearCookie(cookieName(env, asked), options)
    },
  })
}

export interface Serving {
  server: Server
  app: Express
  /** Stops taking requests, waits for those under way, ends. */
  stop(): Promise<void>
}

/** Builds the server; whoever calls it lets it listen. */
export async function serve(parts: Parts): Promise<Serving> {
  const app = express()
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app)
  secure(app, parts.env)
  for (const route of parts.routes ?? []) route(app, parts)
  const apollo = createApollo(parts.schema, parts.log, server)
  await apollo.start()
  app.use(
    '/graphql',
    ...graphqlDoor(parts.schema, parts.log, parts.mostAtOnce),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(parts, req, res) }),
  )
  app.use(answerMissing)
  app.use(answerErrors(parts.log))
  return { server, app, stop: () => apollo.stop() }
}
