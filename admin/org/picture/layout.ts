import type { InTree } from '../tree.ts'
import type { Shown } from './visible.ts'

export const BOX = { width: 208, height: 88 } as const
const GAP = { across: 24, down: 56 } as const
/** Left of rows of boxes runs the line that all but the first hang on. */
const TRUNK = 24
/** A row as wide as this is not broken: five boxes side by side look like a chart. */
const CALM = 5 * (BOX.width + GAP.across)
/** Wider rows are broken so that a branch comes to be about so many times as wide as it is high. */
const ASPECT = 2

export interface Box<T> extends Shown<T> {
  /** Of the upper left corner. */
  x: number
  y: number
}

export interface Line {
  /** The unit above and the unit below. */
  from: string
  to: string
  /** The way between them, as SVG's path data. */
  path: string
}

export interface Layout<T> {
  boxes: Box<T>[]
  lines: Line[]
  width: number
  height: number
}

/** A unit with everything shown below it, in rows: how much room it takes. */
interface Branch<T> {
  shown: Shown<T>
  rows: Branch<T>[][]
  width: number
  height: number
}

type Sized = Pick<Branch<unknown>, 'width' | 'height'>

const widthOf = (row: readonly Sized[]) =>
  row.reduce((sum, { width }) => sum + width, 0) + GAP.across * Math.max(0, row.length - 1)
const heightOf = (row: readonly Sized[]) => Math.max(...row.map(({ height }) => height))
const roomOf = (rows: readonly (readonly Sized[])[]) => ({
  width: Math.max(...rows.map(widthOf)) + (rows.length > 1 ? TRUNK : 0),
  height: rows.reduce((sum, row) => sum + GAP.down + heightOf(row), 0),
})

/** Breaks siblings into rows no wider than `most`, in their order. */
function breakRows<T>(siblings: readonly Branch<T>[], most: number): Branch<T>[][] {
  const rows: Branch<T>[][] = []
  let width = 0
  for (const one of siblings) {
    const row = rows.at(-1)
    width += GAP.across + one.width
    if (row && width <= most) row.push(one)
    else {
      rows.push([one])
      width = one.width
    }
  }
  return rows
}

/** One row where it is calm; else as many as bring the branch nearest to its aspect. */
function arrangeRows<T>(siblings: readonly Branch<T>[]): Branch<T>[][] {
  if (siblings.length === 0) return []
  const all = widthOf(siblings)
  const widest = Math.max(...siblings.map(({ width }) => width))
  let best = [[...siblings]]
  if (all <= CALM) return best
  let least = all / ASPECT
  for (let count = 2; count <= siblings.length; count++) {
    const rows = breakRows(siblings, Math.max(all / count, widest))
    const { width, height } = roomOf(rows)
    const cost = Math.max(width / ASPECT, height)
    if (cost < least) [best, least] = [rows, cost]
    // More rows are only higher.
    if (height > least) break
  }
  return best
}

function measureBranch<T extends InTree>(shown: Shown<T>, below: ReadonlyMap<string | null, Shown<T>[]>): Branch<T> {
  const rows = arrangeRows((below.get(shown.unit.id) ?? []).map((one) => measureBranch(one, below)))
  if (rows.length === 0) return { shown, rows, ...BOX }
  const { width, height } = roomOf(rows)
  return { shown, rows, width: Math.max(BOX.width, width), height: BOX.height + height }
}

class Placing<T extends InTree> {
  readonly boxes = new Map<string, Box<T>>()
  readonly lines: Line[] = []

  /** Places rows of branches from a corner down, and says where the middles of their units are, row by row. */
  placeRows(rows: readonly Branch<T>[][], x: number, y: number): { middles: number[]; y: number }[] {
    const broken = rows.length > 1
    let top = y
    return rows.map((row) => {
      let left = x + (broken ? TRUNK : 0)
      const middles = row.map((one) => {
        const middle = this.placeBranch(one, left, top)
        left += one.width + GAP.across
        return middle
      })
      const placed = { middles, y: top }
      top += heightOf(row) + GAP.down
      return placed
    })
  }

  private placeBranch({ shown, rows, width }: Branch<T>, x: number, y: number): number {
    const inner = roomOf(rows.length ? rows : [[BOX]]).width
    const left = x + (width - inner) / 2
    const placed = this.placeRows(rows, left, y + BOX.height + GAP.down)
    const { middles = [] } = placed.length === 1 ? (placed[0] ?? {}) : {}
    const middle = ((middles[0] ?? x) + (middles.at(-1) ?? x + width)) / 2
    this.boxes.set(shown.unit.id, { ...shown, x: middle - BOX.width / 2, y })
    this.connect(shown.unit.id, { rows, placed }, { middle, bottom: y + BOX.height, trunk: left + TRUNK / 2 })
    return middle
  }

  private connect(
    from: string,
    { rows, placed }: { rows: readonly Branch<T>[][]; placed: readonly { middles: number[]; y: number }[] },
    { middle, bottom, trunk }: { middle: number; bottom: number; trunk: number },
  ): void {
    const bend = (y: number) => y - GAP.down / 2
    for (const [at, row] of rows.entries())
      for (const [index, { shown }] of row.entries()) {
        const { middles = [], y = 0 } = placed[at] ?? {}
        const around = at === 0 ? '' : `H${trunk}V${bend(y)}`
        const path = `M${middle} ${bottom}V${bend(placed[0]?.y ?? y)}${around}H${middles[index] ?? middle}V${y}`
        this.lines.push({ from, to: shown.unit.id, path })
      }
  }
}

/**
 * Places what is shown as a tidy tree from the top down: siblings stand in their order, in one row or, where that would
 * be a ribbon, in several; a unit stands in the middle above those below it, and no box covers another. `shown` comes
 * from the top down, each followed by those below it.
 */
export function layOut<T extends InTree>(shown: readonly Shown<T>[]): Layout<T> {
  const ids = new Set(shown.map(({ unit }) => unit.id))
  const below = new Map<string | null, Shown<T>[]>()
  for (const one of shown) {
    const { parentId } = one.unit
    const above = parentId !== null && ids.has(parentId) ? parentId : null
    const siblings = below.get(above)
    if (siblings) siblings.push(one)
    else below.set(above, [one])
  }
  const placing = new Placing<T>()
  placing.placeRows(arrangeRows((below.get(null) ?? []).map((one) => measureBranch(one, below))), 0, 0)
  const boxes = shown.flatMap(({ unit }) => placing.boxes.get(unit.id) ?? [])
  return {
    boxes,
    lines: placing.lines,
    width: Math.max(0, ...boxes.map(({ x }) => x + BOX.width)),
    height: Math.max(0, ...boxes.map(({ y }) => y + BOX.height)),
  }
}
