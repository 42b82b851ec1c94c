import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { getOperationName } from '@apollo/client/utilities'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from './dataProvider.ts'

export interface AskOptions {
  /** Asks again so often, in milliseconds: for what lives. */
  every?: number | false
  enabled?: boolean
  /** Shows the former answer while the next one is on its way: for what changes with every key. */
  keep?: boolean
}

/** A question of a page. What it answered is fresh until a verb is done anywhere in the console. */
export function useAsk<D, V extends OperationVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  options: AskOptions = {},
): UseQueryResult<D> {
  const provider = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['ask', getOperationName(query), variables],
    queryFn: async () => (await provider.ask(query, variables)).data,
    refetchInterval: options.every ?? false,
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}
