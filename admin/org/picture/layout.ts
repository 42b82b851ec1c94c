import type { InTree } from '../tree.ts'
import type { Shown } from './visible.ts'

export const BOX = { width: 208, height: 88 } as const
const GAP = { across: 24, down: 56 } as const

export interface Box<T> extends Shown<T> {
  /** Of the upper left corner. */
  x: number
  y: number
}

export interface Layout<T> {
  boxes: Box<T>[]
  /** From the unit above to the unit below. */
  lines: { from: string; to: string }[]
  width: number
  height: number
}

/**
 * Places what is shown as a tidy tree from the top down: siblings stand in their order, a unit in the middle above
 * those below it, and no box covers another. `shown` comes from the top down, each followed by those below it.
 */
export function layOut<T extends InTree>(shown: readonly Shown<T>[]): Layout<T> {
  const ids = new Set(shown.map(({ unit }) => unit.id))
  const above = ({ unit: { parentId } }: Shown<T>) => (parentId !== null && ids.has(parentId) ? parentId : null)
  const below = new Map<string | null, Shown<T>[]>()
  for (const one of shown) below.set(above(one), [...(below.get(above(one)) ?? []), one])
  const boxes = new Map<string, Box<T>>()
  let free = 0
  const place = (one: Shown<T>, level: number): number => {
    const inner = (below.get(one.unit.id) ?? []).map((child) => place(child, level + 1))
    const [first = free, last = first] = [inner[0], inner.at(-1)]
    if (inner.length === 0) free += BOX.width + GAP.across
    const x = (first + last) / 2
    boxes.set(one.unit.id, { ...one, x, y: level * (BOX.height + GAP.down) })
    return x
  }
  for (const one of below.get(null) ?? []) place(one, 0)
  const placed = shown.flatMap(({ unit }) => boxes.get(unit.id) ?? [])
  return {
    boxes: placed,
    lines: shown.flatMap((one) => {
      const from = above(one)
      return from === null ? [] : [{ from, to: one.unit.id }]
    }),
    width: Math.max(0, ...placed.map(({ x }) => x + BOX.width)),
    height: Math.max(0, ...placed.map(({ y }) => y + BOX.height)),
  }
}
