/** ra-data-graphql as its README means it: a base for our own adapter over documents written by hand. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import buildGraphQLProvider from 'ra-data-graphql'
import type { DataProvider } from 'react-admin'
import { buildQueryFrom, type Wire } from './buildQuery.ts'
import { client } from './client.ts'
import { toHttpError } from './refusal.ts'

export interface ConsoleDataProvider extends DataProvider {
  /** A question outside of react-admin's resources. */
  ask<D, V extends OperationVariables>(query: TypedDocumentNode<D, V>, variables: V): Promise<{ data: D }>
  /** A verb of the domain. */
  command<D, V extends OperationVariables>(mutation: TypedDocumentNode<D, V>, variables: V): Promise<{ data: D }>
}

async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw toHttpError(error)
  }
}

const answered = <D>(data: D | null | undefined): { data: D } => {
  if (data === null || data === undefined) throw new Error('the answer holds no data')
  return { data }
}

export function createDataProvider(wires: Record<string, Wire>): ConsoleDataProvider {
  const base = buildGraphQLProvider({
    client,
    introspection: false,
    buildQuery: buildQueryFrom(wires),
    query: () => ({ fetchPolicy: 'no-cache' }),
    mutation: () => ({ fetchPolicy: 'no-cache' }),
  })
  return {
    ...base,
    getList: (resource, params) => refusing(base.getList(resource, params)),
    getOne: (resource, params) => refusing(base.getOne(resource, params)),
    getMany: (resource, params) => refusing(base.getMany(resource, params)),
    create: (resource, params) => refusing(base.create(resource, params)),
    update: (resource, params) => refusing(base.update(resource, params)),
    ask: (query, variables) => refusing(client.query({ query, variables }).then(({ data }) => answered(data))),
    command: (mutation, variables) =>
      refusing(client.mutate({ mutation, variables }).then(({ data }) => answered(data))),
  }
}
