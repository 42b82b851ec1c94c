/** Where a key leads in the matrix, and what it does there.  */
import { intensify, clear, toggle, type Change } from './edits.ts'

/** Left of the first column stand the names of clients, above the first row those of providers. */
export const HEAD = -1

export interface Place {
  row: number
  column: number
}

export const cellId = (row: number, column: number) => `link-${row}-${column}`

export interface Extent {
  rows: number
  columns: number
  /** Rows that a page key jumps over. */
  page: number
}

interface Stroke {
  key: string
  ctrlKey: boolean
  metaKey: boolean
}

const clamp = (value: number, count: number) => Math.max(HEAD, Math.min(value, count - 1))

/** The corner has nothing to stand on: who would get there stays on the names. */
function settle({ row, column }: Place, from: Place, { rows, columns }: Extent): Place {
  const to = { row: clamp(row, rows), column: clamp(column, columns) }
  return to.row === HEAD && to.column === HEAD ? from : to
}

/** Where the key leads; null when it leads nowhere. */
export function walk({ key, ctrlKey, metaKey }: Stroke, from: Place, extent: Extent): Place | null {
  const far = ctrlKey || metaKey
  const { row, column } = from
  const to: Record<string, Place> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? extent.rows - 1 : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? extent.columns - 1 : column + 1 },
    PageUp: { row: Math.max(0, row - extent.page), column },
    PageDown: { row: row + extent.page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? extent.rows - 1 : row, column: extent.columns - 1 },
  }
  const next = to[key]
  return next ? settle(next, from, extent) : null
}

/** What a key does to a cell; null when nothing. */
export function changeBy({ key, ctrlKey, metaKey }: Stroke): Change | null {
  if (ctrlKey || metaKey) return null
  if (key === ' ' || key === 'Enter') return toggle
  if (key === 'Delete' || key === 'Backspace') return clear
  if (/^[0-9]$/.test(key)) return intensify(key === '0' ? null : Number(key))
  return null
}
