/** Which units of a chart the picture shows. */
import { subtreeOf, type Below, type InTree } from '../tree.ts'
import { layOut } from './layout.ts'

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

export interface Room {
  width: number
  height: number
}

/** Smaller than this, names are hard to read. */
const READABLE = 0.45

/** As many levels as can be read when the whole of them fits into the room, in pixels; the top alone tells nothing. */
export function readableLevels<T extends InTree>(below: Below<T>, room: Room): number {
  const depth = depthOf(below)
  const fits = (levels: number) => {
    const { width, height } = layOut(shownUnits(below, openToLevel(below, levels)))
    return width * READABLE <= room.width && height * READABLE <= room.height
  }
  let levels = Math.min(2, depth)
  while (levels < depth && fits(levels + 1)) levels += 1
  return levels
}
