/**
 * The circles of a "stands under" relation, each once, in the direction of the relation, beginning with the member that
 * comes first in the map. A member above which nothing is known ends the walk. Linear in the members.
 */
export function findCircles(above: ReadonlyMap<string, string | null>): string[][] {
  const circles: string[][] = []
  const walkOf = new Map<string, number>()
  let walk = 0
  for (const start of above.keys()) {
    walk++
    const path: string[] = []
    let at: string | null | undefined = start
    while (at !== null && at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, walk)
      path.push(at)
      at = above.get(at)
    }
    if (at !== null && at !== undefined && walkOf.get(at) === walk) circles.push(path.slice(path.indexOf(at)))
  }
  return circles
}

/** A → B → C → A */
export const tellCircle = (names: readonly string[]): string => [...names, ...names.slice(0, 1)].join(' → ')
