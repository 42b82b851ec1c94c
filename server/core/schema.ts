/** The executable schema: every resolver listed, every root field held to the table of access. */
import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { say, tell } from '../../schema/core/say.ts'
import { says } from '../../schema/core/says.ts'
import { access, permit } from './access.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'

/** A refusal in the reader's language; a bug with the number that finds it in the log, and nothing else. */
export function toGraphQLError(error: unknown, context: Pick<Context, 'locale' | 'requestId' | 'log'>): GraphQLError {
  if (error instanceof Refusal) {
    const fields = error.fields.map(({ path, message }) => ({ path, message: tell(message, context.locale) }))
    return new GraphQLError(tell(error.says, context.locale), {
      extensions: { code: error.code, ...(fields.length ? { fields } : {}) },
    })
  }
  if (error instanceof GraphQLError && !error.originalError) return error
  context.log.error({ err: error, requestId: context.requestId }, 'a bug')
  return new GraphQLError(tell(say(says.internal, { requestId: context.requestId }), context.locale), {
    originalError: error instanceof Error ? error : undefined,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: context.requestId },
  })
}

function guardRootField(kind: 'Query' | 'Mutation', name: string, field: GraphQLField<unknown, Context>): void {
  if (!access[kind][name]) throw new Error(`${kind}.${name} is not in server/core/access.ts: say who may call it`)
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = async (source, args, context, info) => {
    try {
      permit(context.actor, kind, name)
      return (await resolve(source, args, context, info)) as unknown
    } catch (error) {
      throw toGraphQLError(error, context)
    }
  }
}

/** TypeGraphQL's own word for a list of resolver classes. */
export type ResolverClasses = Parameters<typeof buildSchemaSync>[0]['resolvers']

export function buildApi(resolvers: ResolverClasses): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false, nullableByDefault: false })
  const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType() } as const
  for (const kind of ['Query', 'Mutation'] as const) {
    const fields = roots[kind]?.getFields() ?? {}
    for (const [name, field] of Object.entries(fields)) guardRootField(kind, name, field)
    for (const name of Object.keys(access[kind])) {
      if (!fields[name]) throw new Error(`${kind}.${name} is in server/core/access.ts but not in the schema`)
    }
  }
  return schema
}
