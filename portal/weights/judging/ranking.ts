/** An order with ties: places from the most important on, each held by one criterion or by several equal ones. Pure. */

export type Places = readonly (readonly string[])[]

const isFilled = (place: readonly string[]) => place.length > 0

/** Criteria in the order in which they stand on the page. */
export const listRanked = (places: Places): string[] => places.flat()

/**
 * Rank of each criterion, in the order of `ids`: equal criteria share the first of the places that they take up, so that
 * 1, 1, 3 are two equal ones before a third.
 */
export function readRanks(places: Places, ids: readonly string[]): number[] {
  let before = 0
  const ranks = new Map<string, number>()
  for (const place of places) {
    for (const id of place) ranks.set(id, before + 1)
    before += place.length
  }
  return ids.map((id) => ranks.get(id) ?? 0)
}

/** The order behind ranks, whatever numbers they are: smaller is more important, equal ones are ties. */
export function placeRanks(ids: readonly string[], ranks: readonly number[]): Places {
  const values = [...new Set(ranks)].sort((a, b) => a - b)
  return values.map((rank) => ids.filter((_, at) => ranks[at] === rank)).filter(isFilled)
}

const findPlace = (places: Places, id: string) => places.findIndex((place) => place.includes(id))
const without = (places: Places, id: string): string[][] => places.map((place) => place.filter((one) => one !== id))

/** One step up: out of a tie to stand just above it, or past the place above. Nothing above: as it was. */
export function moveUp(places: Places, id: string): Places {
  const at = findPlace(places, id)
  const isTied = (places[at]?.length ?? 0) > 1
  if (!isTied && at <= 0) return places
  return without(places, id)
    .toSpliced(isTied ? at : at - 1, 0, [id])
    .filter(isFilled)
}

/** One step down, likewise. */
export function moveDown(places: Places, id: string): Places {
  const at = findPlace(places, id)
  const isTied = (places[at]?.length ?? 0) > 1
  if (!isTied && at >= places.length - 1) return places
  return without(places, id)
    .toSpliced(isTied ? at + 1 : at + 2, 0, [id])
    .filter(isFilled)
}

/** The criterion that stands above this one on the page, or null for the first. */
export const findAbove = (places: Places, id: string): string | null => {
  const ranked = listRanked(places)
  return ranked[ranked.indexOf(id) - 1] ?? null
}

export function isTiedAbove(places: Places, id: string): boolean {
  const above = findAbove(places, id)
  return above !== null && findPlace(places, above) === findPlace(places, id)
}

/** Makes it equal to the one above, those that are equal to either included; or parts a tie between the two. */
export function toggleTie(places: Places, id: string): Places {
  const at = findPlace(places, id)
  const [place = [], above = []] = [places[at], places[at - 1]]
  const inPlace = place.indexOf(id)
  if (inPlace > 0) return places.toSpliced(at, 1, place.slice(0, inPlace), place.slice(inPlace))
  return at > 0 ? places.toSpliced(at - 1, 2, [...above, ...place]) : places
}

/**
 * Puts it where it was dropped: so many others stand above it. Between two equal ones it becomes equal to them, elsewhere it
 * has a place of its own.
 */
export function dropAt(places: Places, id: string, above: number): Places {
  const others = without(places, id).filter(isFilled)
  let before = 0
  for (const [at, place] of others.entries()) {
    const inPlace = above - before
    if (inPlace <= 0) return others.toSpliced(at, 0, [id])
    if (inPlace < place.length) return others.toSpliced(at, 1, place.toSpliced(inPlace, 0, id))
    before += place.length
  }
  return [...others, [id]]
}
