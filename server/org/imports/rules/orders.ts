import type { ChartUnit } from './chart.ts'
import { groupBy } from './fold.ts'

/** A unit's present place, or null where it is new under its parent. */
export type PlaceOf = (unit: ChartUnit) => number | null

/** Keeps the places that already follow the file's order and puts new units behind them; else numbers all from 0. */
function placeSiblings(siblings: readonly ChartUnit[], placeOf: PlaceOf, last: number): number[] {
  const places = siblings.map(placeOf)
  const old = places.flatMap((place) => place ?? [])
  const newBehindOld = places.slice(0, old.length).every((place) => place !== null)
  const ascending = old.every((place, at) => at === 0 || place >= (old[at - 1] ?? place))
  if (!newBehindOld || !ascending) return siblings.map((_, at) => at)
  return places.map((place, at) => place ?? last + 1 + at - old.length)
}

/**
 * Places among siblings after the import, by code. Only the sequence counts: gaps and ties that the file cannot tell are
 * left as they are. `lastUnder` gives the highest present place under a parent, -1 without any.
 */
export function placeUnits(
  units: readonly ChartUnit[],
  placeOf: PlaceOf,
  lastUnder: (parentCode: string | null) => number,
): Map<string, number> {
  const places = new Map<string, number>()
  for (const siblings of groupBy(units, ({ parentCode }) => JSON.stringify(parentCode)).values()) {
    const parent = siblings[0]?.parentCode ?? null
    const placed = placeSiblings(siblings, placeOf, lastUnder(parent))
    siblings.forEach(({ code }, at) => places.set(code, placed[at] ?? at))
  }
  return places
}
