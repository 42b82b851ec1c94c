import { useEffect, useState } from 'react'
import { useAsk } from '../core/useAsk.ts'
import { searchQuery, type Found } from './wire.ts'

const PAUSE_MS = 180
export const SHORTEST = 2

/** The text as it stood when typing paused: not every key is a question. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

export interface Searching {
  /** What was found, null until something has been asked. */
  found: Found[] | null
  /** What it was found by. */
  text: string
  error: unknown
}

export function useSearch(typed: string): Searching {
  const text = usePaused(typed.trim())
  const isLong = text.length >= SHORTEST
  const answer = useAsk(searchQuery, { text }, { enabled: isLong, keep: true })
  return { found: isLong ? (answer.data?.search ?? null) : null, text, error: isLong ? answer.error : null }
}

/** Where a record is shown: a person where they work, on the chart. */
export const addressOf = ({ kind, companyId, unitId }: Found): string =>
  kind === 'company' ? `/companies/${companyId}` : `/companies/${companyId}/chart?unit=${unitId ?? ''}`
