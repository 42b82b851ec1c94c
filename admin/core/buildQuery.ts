/** react-admin's calls to documents: each room says in `wire.ts` what its resource asks for; no schema is fetched at run time. */
import type { DocumentNode, TypedDocumentNode } from '@apollo/client'
import type { BuildQueryFactory, BuildQueryResult } from 'ra-data-graphql'
import type { Identifier } from 'react-admin'

export interface Asking {
  query: DocumentNode
  variables: Record<string, unknown>
  parseResponse: BuildQueryResult['parseResponse']
}

interface Answered {
  data: unknown
  total?: number
}

/** A document, what it is asked with, and how its answer is read: all three tied by the document's types. */
export const asking = <D, V extends object>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  read: (data: D) => Answered,
): Asking => ({
  query,
  variables: Object.fromEntries(Object.entries(variables)),
  parseResponse: ({ data }) => read(data),
})

export interface ListParams {
  pagination?: { page: number; perPage: number }
  sort?: { field: string; order: string }
  filter?: Record<string, unknown>
}

/** What a resource answers to. A call that a room has not written down is a bug and says so. */
export interface Wire {
  GET_LIST?: (params: ListParams) => Asking
  GET_ONE?: (params: { id: Identifier }) => Asking
  GET_MANY?: (params: { ids: Identifier[] }) => Asking
  CREATE?: (params: { data: Record<string, unknown> }) => Asking
  UPDATE?: (params: { id: Identifier; data: Record<string, unknown> }) => Asking
}

/** `first` and `offset` of a page with a number. */
export function pageOf({ pagination }: ListParams): { first: number; offset: number } {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 }
  return { first: perPage, offset: (page - 1) * perPage }
}

export const buildQueryFrom =
  (wires: Record<string, Wire>): BuildQueryFactory =>
  () =>
  (method, resource, params) => {
    const build = new Map(Object.entries(wires[resource] ?? {})).get(method)
    if (!build) throw new Error(`admin/*/wire.ts says nothing about ${method} of ${resource}`)
    return build(params)
  }
