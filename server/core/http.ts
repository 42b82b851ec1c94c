/** The HTTP edge: headers, bodies, cookies, who is asking; then Apollo, files and pages. */
import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type Request, type Response, type NextFunction } from 'express'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { say, tell, type Locale } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { authenticate } from './authenticate.ts'
import { createContext, type Context } from './context.ts'
import type { Database } from './db/connect.ts'
import type { Env } from './env.ts'
import { insistOnLimits, limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { toGraphQLError } from './schema.ts'

export interface Parts {
  env: Env
  database: Database
  schema: GraphQLSchema
  log: Logger
  /** Rooms that speak HTTP besides GraphQL (uploads, exports, pages) hang their routes here. */
  routes?: readonly ((app: Express, parts: Parts) => void)[]
}

const COOKIE_DAYS = 30
const isHttps = (env: Env) => env.publicUrl.startsWith('https:')
const cookieName = (env: Env) => (isHttps(env) ? '__Host-ic_session' : 'ic_session')

function readCookie(request: Request, name: string): string | null {
  const pairs = request.headers.cookie?.split(';').map((pair) => pair.trim().split('=')) ?? []
  return pairs.find(([key]) => key === name)?.[1] ?? null
}

/** Russian unless the reader asked for English: the person's own choice first, then the browser's. */
export function chooseLocale(known: Locale | null, header: string | undefined): Locale {
  const asked = header?.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  const first = asked?.find((tag) => tag === 'ru' || tag === 'en')
  return first === 'en' || first === 'ru' ? first : (known ?? 'ru')
}

/** The context of one HTTP request, for GraphQL and files alike. */
export async function contextOf(parts: Parts, request: Request, response: Response): Promise<Context> {
  const { env, database, log } = parts
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  const authorization = request.headers.authorization
  const bearer = authorization?.startsWith('Bearer ') ? authorization.slice(7).trim() : null
  const known = await authenticate({ database, env, log, requestId }, bearer, readCookie(request, cookieName(env)))
  return createContext({
    ...known,
    locale: chooseLocale(known.locale, request.headers['accept-language']),
    requestId,
    env,
    database,
    log,
    address: request.ip ?? '',
    setSession: (token) => {
      const options = { httpOnly: true, secure: isHttps(env), sameSite: 'lax', path: '/' } as const
      if (token) response.cookie(cookieName(env), token, { ...options, maxAge: COOKIE_DAYS * 86_400_000 })
      else response.clearCookie(cookieName(env), options)
    },
  })
}

/** Measures the query before validation touches it, and words a refusal in the reader's language. */
const limitsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    validationDidStart: async ({ document, request, contextValue }) => {
      try {
        insistOnLimits(document, request.variables ?? {})
      } catch (error) {
        throw error instanceof Refusal ? toGraphQLError(error, contextValue) : error
      }
    },
  }),
}

/** One line a request: which operation, how long, how it ended. Never variables, addresses or who; a link's calls not at all. */
const logPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    const began = process.hrtime.bigint()
    return {
      willSendResponse: async ({ contextValue, operationName, response }) => {
        if (contextValue.actor.kind === 'link') return
        const ms = Number((process.hrtime.bigint() - began) / 1_000_000n)
        const body = response.body
        const codes =
          body.kind === 'single' ? (body.singleResult.errors?.map((error) => error.extensions?.['code']) ?? []) : []
        contextValue.log.info({ requestId: contextValue.requestId, operation: operationName, ms, codes }, 'request')
      },
    }
  },
}

function createApollo(parts: Parts, server: Server): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: parts.schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxTokens: limits.tokens },
    status400ForVariableCoercionErrors: true,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: 5000 }),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin,
      logPlugin,
    ],
    // Refusals leave the fields of the tree as what they are: a code and a sentence. Nothing of a bug leaves at all.
    formatError: (formatted, error) => {
      const cause = error instanceof GraphQLError ? error.originalError : undefined
      if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR' || formatted.extensions['requestId'])
        return formatted
      parts.log.error({ err: cause ?? error }, 'a bug')
      return {
        message: tell(say(says.internal, { requestId: '-' }), 'ru'),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }
    },
  })
}

function secure(app: Express, env: Env): void {
  const https = isHttps(env)
  app.disable('x-powered-by')
  app.set('trust proxy', 1)
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

/** Reports from Apollo for a body that is no JSON or too large come as our own words, never as a stack. */
function answerErrors(parts: Parts) {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const status = typeof error === 'object' && error && 'status' in error ? Number(error.status) : 500
    if (status >= 500) parts.log.error({ err: error }, 'a bug')
    const locale = chooseLocale(null, request.headers['accept-language'])
    const message = tell(status >= 500 ? say(says.internal, { requestId: '-' }) : say(says.invalid), locale)
    response
      .status(status >= 400 && status < 600 ? status : 500)
      .json({ errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_INPUT' } }] })
  }
}

export interface Serving {
  server: Server
  app: Express
  /** Stops taking requests, waits for those under way, ends. */
  stop(): Promise<void>
}

export async function serve(parts: Parts): Promise<Serving> {
  const app = express()
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app)
  secure(app, parts.env)
  for (const route of parts.routes ?? []) route(app, parts)
  const apollo = createApollo(parts, server)
  await apollo.start()
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    (_request, response, next) => {
      response.setHeader('cache-control', 'no-store')
      next()
    },
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(parts, req, res) }),
  )
  app.use(answerErrors(parts))
  return { server, app, stop: () => apollo.stop() }
}
