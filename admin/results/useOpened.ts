import { useUrlState } from '../core/useUrlState.ts'
import type { Opened } from './Working.tsx'

/** Which figure's making is open, in the address: «index», «<unit>», «<unit>.<cell>». */
export function useOpened(): [Opened | null, (next: Opened | null) => void] {
  const [text, write] = useUrlState('made', '')
  const [unitId = null, cellId = null] = text === 'index' ? [] : text.split('.')
  const open = (next: Opened | null) =>
    write(next === null ? '' : next.unitId === null ? 'index' : [next.unitId, next.cellId].filter(Boolean).join('.'))
  return [text === '' ? null : { unitId, cellId }, open]
}
