import { useEffect, useState } from 'react'
import { useUrlState } from './useUrlState.ts'

const PAUSE_MS = 300

/**
 * Words searched for, in the address as other filters are. What is typed stands in the field at once and reaches the
 * address after a pause: the address changes too slowly to be typed into.
 */
export function useTypedSearch(name: string): [typed: string, type: (text: string) => void, settled: string] {
  const [settled, settle] = useUrlState(name, '')
  const [typed, type] = useState(settled)
  useEffect(() => {
    if (typed === settled) return
    const timer = setTimeout(() => settle(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, settled, settle])
  return [typed, type, settled]
}
