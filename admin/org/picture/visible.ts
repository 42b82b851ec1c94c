/** Which units of a chart the picture shows. */
import { subtreeOf, type Below, type InTree } from '../tree.ts'

/** More boxes than this can't be read at once. */
const READABLE = 40

function levelsOf<T extends InTree>(below: Below<T>): T[][] {
  const levels: T[][] = []
  let level = [...(below.get(null) ?? [])]
  while (level.length > 0) {
    levels.push(level)
    level = level.flatMap(({ id }) => below.get(id) ?? [])
  }
  return levels
}

export const depthOf = <T extends InTree>(below: Below<T>): number => levelsOf(below).length

/** Units that are open when so many levels are shown. */
export function openToLevel<T extends InTree>(below: Below<T>, levels: number): Set<string> {
  return new Set(
    levelsOf(below)
      .slice(0, Math.max(levels - 1, 0))
      .flat()
      .map(({ id }) => id),
  )
}

/** As many levels as can be read at once; the top at least. */
export function readableLevels<T extends InTree>(below: Below<T>): number {
  let shown = 0
  const levels = levelsOf(below)
  const first = levels.findIndex((level) => (shown += level.length) > READABLE)
  return first < 0 ? levels.length : Math.max(first, 1)
}

export interface Shown<T> {
  unit: T
  /** How many units below are hidden; 0 where all is shown or nothing is there. */
  hidden: number
  open: boolean
}

/** From the top down, each followed by those below it. */
export function shownUnits<T extends InTree>(below: Below<T>, open: ReadonlySet<string>): Shown<T>[] {
  const walk = (parent: string | null): Shown<T>[] =>
    (below.get(parent) ?? []).flatMap((unit) => {
      const isOpen = open.has(unit.id) && below.has(unit.id)
      const hidden = isOpen ? 0 : subtreeOf(below, unit.id).size - 1
      return [{ unit, hidden, open: isOpen }, ...(isOpen ? walk(unit.id) : [])]
    })
  return walk(null)
}
