import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed, Loading } from './states.tsx'

/** What a question answered, or that it is on its way, or why it failed. */
export function Answer<D>({
  of,
  rows,
  children,
}: {
  of: UseQueryResult<D>
  rows?: number
  children: (data: D) => ReactNode
}) {
  if (of.data !== undefined) return children(of.data)
  if (of.isError) return <Failed error={of.error} onRetry={() => void of.refetch()} />
  return <Loading {...(rows ? { rows } : {})} />
}
