/** Apollo Server as the house runs it: one schema, no batching, no cache of answers, one log line a request. */
import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import { limits } from '../limits.ts'
import { formatErrors, trimErrors } from './answers.ts'

/** How long requests under way may take when the server is told to end. */
const DRAIN_MS = 10_000

/**
 * One line a request: which operation, how long, how it ended. Never variables, addresses or who; calls by a personal
 * link not at all, for a line's time would tie a person to an answer.
 */
const logPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    const began = process.hrtime.bigint()
    return {
      willSendResponse: async ({ contextValue, operation, response }) => {
        const { body } = response
        if (body.kind !== 'single') return
        const { errors } = body.singleResult
        if (errors) body.singleResult.errors = trimErrors(errors)
        if (contextValue.actor.kind === 'link') return
        const ms = Number((process.hrtime.bigint() - began) / 1_000_000n)
        const codes = [...new Set(errors?.map((error) => error.extensions?.['code']))]
        // The operation's name is the caller's text: only what is a name, and not too long, is kept.
        const name = operation?.name?.value.slice(0, 60)
        contextValue.log.info({ requestId: contextValue.requestId, operation: name, ms, codes }, 'request')
      },
    }
  },
}

export function createApollo(schema: GraphQLSchema, log: Logger, server: Server): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => log.warn({ apollo: String(message) }, 'Apollo'),
      error: (message: unknown) => log.error({ apollo: String(message) }, 'Apollo'),
    },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
      logPlugin,
    ],
    formatError: formatErrors(log),
  })
}
