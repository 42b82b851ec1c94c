/** What can be told of a chart from its rows alone. */
export interface InTree {
  id: string
  parentId: string | null
  place: number
}

/** Units right under each unit, in their order; under null stands the top. */
export type Below<T> = ReadonlyMap<string | null, readonly T[]>

export function belowOf<T extends InTree>(units: readonly T[]): Below<T> {
  const ids = new Set(units.map(({ id }) => id))
  const below = new Map<string | null, T[]>()
  for (const unit of units) {
    const parent = unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null
    const siblings = below.get(parent)
    if (siblings) siblings.push(unit)
    else below.set(parent, [unit])
  }
  for (const siblings of below.values()) siblings.sort((a, b) => a.place - b.place)
  return below
}

/** Units above, from the top down. */
export function aboveOf<T extends InTree>(units: readonly T[], id: string): T[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const above: T[] = []
  let parent = byId.get(byId.get(id)?.parentId ?? '')
  while (parent && !above.includes(parent)) {
    above.unshift(parent)
    parent = byId.get(parent.parentId ?? '')
  }
  return above
}

/** The unit and all below it: where it can't be moved to. */
export function subtreeOf<T extends InTree>(below: Below<T>, id: string): Set<string> {
  const inside = new Set([id])
  const walk = (at: string): void => {
    for (const unit of below.get(at) ?? []) {
      inside.add(unit.id)
      walk(unit.id)
    }
  }
  walk(id)
  return inside
}

export interface Step {
  parentId: string | null
  place: number
}

/** One place up (-1) or down (1) among the siblings; null where there is none. */
export function stepOf<T extends InTree>(below: Below<T>, unit: T, by: -1 | 1): Step | null {
  for (const [parentId, siblings] of below) {
    const at = siblings.findIndex(({ id }) => id === unit.id)
    if (at < 0) continue
    const place = at + by
    return place >= 0 && place < siblings.length ? { parentId, place } : null
  }
  return null
}
