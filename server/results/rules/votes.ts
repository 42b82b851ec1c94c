/** How many votes a cell has among the cells that judge the same provider (method.md 1.1, 1.2; decision D5). */
import { ScoringFault } from './types.ts'
import type { Cell, ScoringRules } from './types.ts'

/**
 * Shares (sum 1) in which none exceeds max(cap, 1/m), m being the number of positive amounts: what a capped one loses
 * flows to the others in proportion, again and again, like water (method.md 1.2). Amounts must not all be zero.
 */
export function capShares(amounts: readonly number[], cap: number): number[] {
  const limit = Math.max(cap, 1 / amounts.filter((amount) => amount > 0).length)
  const full = new Set<number>()
  for (;;) {
    const free = amounts.reduce((sum, amount, at) => (full.has(at) ? sum : sum + amount), 0)
    const room = 1 - full.size * limit
    const shares = amounts.map((amount, at) => {
      if (full.has(at)) return limit
      return free > 0 ? (amount / free) * room : 0
    })
    const over = shares.flatMap((share, at) => (!full.has(at) && share > limit ? [at] : []))
    if (over.length === 0) return shares
    for (const at of over) full.add(at)
  }
}

function weighCell(cell: Cell, rules: ScoringRules): number {
  switch (rules.clientWeight) {
    case 'equal':
      return cell.clientUnitIds.length
    case 'respondents':
      return cell.respondents
    case 'intensity':
      return readIntensity(cell)
    case 'sqrtIntensity':
      return Math.sqrt(readIntensity(cell))
  }
}

function readIntensity({ id, intensity }: Cell): number {
  if (intensity === null || !Number.isFinite(intensity) || intensity < 0)
    throw new ScoringFault(`The rules weigh clients by intensity, and cell ${id} has none`)
  return intensity
}

/**
 * Votes of the scored cells of one provider, in the order of the cells. Under `equal` a merged cell keeps one vote per
 * client unit; the cap on intensity applies after merging and turns the votes into shares of 1.
 * @throws ScoringFault when an intensity is missing or no cell has a vote
 */
export function countVotes(cells: readonly Cell[], rules: ScoringRules): number[] {
  if (cells.length === 0) return []
  const votes = cells.map((cell) => weighCell(cell, rules))
  if (!votes.some((vote) => vote > 0))
    throw new ScoringFault(`No client of provider ${cells[0]?.providerId} has a vote under "${rules.clientWeight}"`)
  const { clientWeight, intensityCap } = rules
  return clientWeight === 'intensity' && intensityCap !== null ? capShares(votes, intensityCap) : votes
}
