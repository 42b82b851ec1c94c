/** Which rows and columns of a large table are in sight: only those are drawn. */
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** From `from` up to, but not with, `to`. */
export interface Range {
  from: number
  to: number
}

/** Lines drawn beyond the edge, and the step in which the window moves: a few pixels of scrolling draw nothing anew. */
export const STEP = 4

/** Lines of one side in sight: `offset` px are scrolled away, `room` px are seen, a line is `size` px, there are `count`. */
export function rangeOf(offset: number, room: number, size: number, count: number): Range {
  const first = Math.floor(Math.max(0, offset) / size / STEP) * STEP
  const last = Math.ceil((Math.max(0, offset) + Math.max(0, room)) / size / STEP) * STEP
  const to = Math.min(count, last + STEP)
  return { from: Math.min(Math.max(0, first - STEP), to), to }
}

export interface Measures {
  cell: number
  /** Of the sticky column and row. */
  headWidth: number
  headHeight: number
  rows: number
  columns: number
}

export interface Sight {
  rows: Range
  columns: Range
}

const isSame = (a: Sight, b: Sight) =>
  a.rows.from === b.rows.from &&
  a.rows.to === b.rows.to &&
  a.columns.from === b.columns.from &&
  a.columns.to === b.columns.to

function look(element: HTMLElement | null, { cell, headWidth, headHeight, rows, columns }: Measures): Sight {
  const { scrollTop = 0, scrollLeft = 0, clientHeight = 0, clientWidth = 0 } = element ?? {}
  return {
    rows: rangeOf(scrollTop, clientHeight - headHeight, cell, rows),
    columns: rangeOf(scrollLeft, clientWidth - headWidth, cell, columns),
  }
}

export interface Windowed {
  ref: RefObject<HTMLDivElement | null>
  sight: Sight
  onScroll: () => void
}

export function useWindow(measures: Measures): Windowed {
  const ref = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState(() => look(null, measures))
  const { cell, headWidth, headHeight, rows, columns } = measures
  const measure = useCallback(() => {
    const next = look(ref.current, { cell, headWidth, headHeight, rows, columns })
    setSight((former) => (isSame(former, next) ? former : next))
  }, [cell, headWidth, headHeight, rows, columns])
  useLayoutEffect(() => {
    measure()
    if (!ref.current) return
    const observer = new ResizeObserver(measure)
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [measure])
  return { ref, sight, onScroll: measure }
}
