/** Protection of extreme answers at the low end (method.md 6.7). */
import { joinCells, sortBySize, sortCells } from './merge.ts'
import type { MergedCell } from './merge.ts'
import type { UnitTree } from './tree.ts'

/**
 * Whether the low end of a histogram is safe: the sum of (x - L) over all answers without the largest one is at least
 * `gap`, so that even the best-informed insider can't conclude that all the others gave about L (method.md 6.7).
 * `counts[i]` is the number of answers L + i.
 */
export function isSafeAtLowEnd(counts: readonly number[], gap: number): boolean {
  let sum = 0
  let largest = 0
  for (const [excess, count] of counts.entries()) {
    sum += excess * count
    if (count > 0) largest = excess
  }
  return sum - largest >= gap
}

/**
 * Joins each unsafe cell of one provider with another until all are safe or one is left (method.md 6.7). Only *whether*
 * a merge happens depends on the answers; the partner is the first other cell in the order of D10, and with several
 * unsafe cells the first of that order is mended first. Section 11 of method.md accepts what this leaks: who knows the
 * sizes can infer that a merged cell which was large enough on its own had extreme answers. Cells come in the order of
 * their units' codes; a single cell that is still unsafe is returned as it is.
 */
export function joinUnsafeCells(
  tree: UnitTree,
  cells: readonly MergedCell[],
  isUnsafe: (cell: MergedCell) => boolean,
): MergedCell[] {
  let open = sortBySize(tree, cells)
  for (;;) {
    const unsafe = open.find(isUnsafe)
    const partner = open.find((cell) => cell !== unsafe)
    if (!unsafe || !partner) return sortCells(tree, open)
    const others = open.filter((cell) => cell !== unsafe && cell !== partner)
    open = sortBySize(tree, [...others, joinCells(tree, unsafe, partner)])
  }
}
