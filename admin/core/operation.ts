import { gql, type TypedDocumentNode } from '@apollo/client'

/** A document of a room's `wire.ts` with the shape of its answer and of what it takes. */
export const operation = <Data, Variables extends object>(source: string): TypedDocumentNode<Data, Variables> =>
  gql(source)

/** A command: every mutation of the API takes one `input`. */
export const command = <Data, Input>(source: string): TypedDocumentNode<Data, { input: Input }> => gql(source)

export interface Connection<T> {
  nodes: T[]
  totalCount: number
}
