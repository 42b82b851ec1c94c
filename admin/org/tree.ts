/** A chart as rows to read from top to bottom: every unit below its parent, with its depth from 0. */
export interface Placed<T> {
  unit: T
  depth: number
}

interface InTree {
  id: string
  parentId: string | null
  place: number
}

export function listTree<T extends InTree>(units: readonly T[]): Placed<T>[] {
  const ids = new Set(units.map(({ id }) => id))
  const below = new Map<string | null, T[]>()
  for (const unit of units) {
    const parent = unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const walk = (parent: string | null, depth: number): Placed<T>[] =>
    [...(below.get(parent) ?? [])]
      .sort((a, b) => a.place - b.place)
      .flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}
