/** Where stakeholders differ too much for a mean to say anything: camps, shown as separate profiles (method.md 5.4). */
import { distance, meanWeights, pointsToMove, type Weights } from './consensus.ts'

/** Above this T nothing is averaged; above the loose limit neither, when the order of criteria is not shared. */
const T_APART = 0.2
const W_APART = 0.3
/** How far two lists of one camp may stand from one another, in shares of 100 points. */
const CAMP_WIDTH = 0.2

/** Whether averaging would hide a disagreement: T > .20, or T > .10 with W < .3. `w` null: everybody ties everything. */
export const areApart = (t: number, w: number | null): boolean => t > T_APART || (t > 0.1 && w !== null && w < W_APART)

export interface Camp {
  /** Places of its lists in what was given, ascending. */
  readonly members: number[]
  readonly mean: number[]
  /** T within the camp. */
  readonly t: number
}

interface Merge {
  readonly into: number
  readonly from: number
  readonly width: number
}

const widthOf = (lists: readonly Weights[], one: readonly number[], other: readonly number[]) =>
  Math.max(...one.flatMap((a) => other.map((b) => distance(lists[a] ?? [], lists[b] ?? []))))

/** The two camps whose union is the narrowest; of equals, the earliest. */
function findNearest(lists: readonly Weights[], camps: readonly number[][]): Merge | null {
  let nearest: Merge | null = null
  for (const [into, one] of camps.entries())
    for (const [from, other] of camps.entries()) {
      if (from <= into) continue
      const width = widthOf(lists, one, other)
      // What differs by binary dust is equal, and of equals the first stays.
      if (!nearest || width < nearest.width - 1e-12) nearest = { into, from, width }
    }
  return nearest
}

/**
 * Camps by complete linkage: lists join while no two of a camp stand further apart than 20 points of 100.
 * Every list belongs to exactly one camp; the largest camp comes first, then the one with the earliest list.
 */
export function findCamps(lists: readonly Weights[]): Camp[] {
  let camps = lists.map((_, index) => [index])
  for (;;) {
    const nearest = findNearest(lists, camps)
    if (!nearest || nearest.width > CAMP_WIDTH + 1e-12) break
    const { into, from } = nearest
    const joined = [...(camps[into] ?? []), ...(camps[from] ?? [])].toSorted((a, b) => a - b)
    camps = camps.flatMap((camp, index) => (index === from ? [] : [index === into ? joined : camp]))
  }
  return camps
    .map((members) => {
      const own = members.map((member) => lists[member] ?? [])
      return { members, mean: meanWeights(own), t: pointsToMove(own) }
    })
    .toSorted((a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0))
}
