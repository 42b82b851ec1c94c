/** Kendall's W: whether stakeholders rank the criteria alike (method.md 4). */
import { averageRanks } from './ranking.ts'

export interface Concordance {
  /** 0 (none) to 1 (identical), corrected for ties; null when everybody ties everything. */
  readonly w: number | null
  /** m(n−1)W with n−1 degrees of freedom: a reference only, an approximation for small panels. */
  readonly chiSquare: number | null
  readonly degrees: number
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Σ(t³−t) over the groups of equal ranks of one person. */
function weighTies(ranks: readonly number[]): number {
  const groups = new Map<number, number>()
  for (const rank of ranks) groups.set(rank, (groups.get(rank) ?? 0) + 1)
  return sum([...groups.values()].map((size) => size ** 3 - size))
}

/** Sum of squared deviations of the rank sums from their mean. */
function spreadOf(ranks: readonly (readonly number[])[]): number {
  const size = ranks[0]?.length ?? 0
  const totals = Array.from({ length: size }, (_, item) => sum(ranks.map((row) => row[item] ?? NaN)))
  const mean = sum(totals) / size
  return sum(totals.map((total) => (total - mean) ** 2))
}

/**
 * W = 12S / (m²(n³−n) − mΣT).
 * @param lists one row a person: ranks, points or weights of the n items; what is equal is tied
 */
export function findConcordance(lists: readonly (readonly number[])[]): Concordance {
  const ranks = lists.map(averageRanks)
  const [people, items] = [ranks.length, ranks[0]?.length ?? 0]
  const possible = people ** 2 * (items ** 3 - items) - people * sum(ranks.map(weighTies))
  const degrees = Math.max(0, items - 1)
  if (possible <= 0) return { w: null, chiSquare: null, degrees }
  const w = (12 * spreadOf(ranks)) / possible
  return { w, chiSquare: people * degrees * w, degrees }
}

/** Mulberry32: a stream of numbers in [0, 1) that is the same for the same seed, so that a protocol can be recomputed. */
function createStream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(values: readonly number[], random: () => number): number[] {
  const mixed = [...values]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const held = mixed[last] ?? NaN
    mixed[last] = mixed[other] ?? NaN
    mixed[other] = held
  }
  return mixed
}

/**
 * Permutation p of W: how often people who rank at random agree at least as much. (1 + hits) / (1 + draws).
 * @param seed whole; the same seed gives the same p
 */
export function findPermutationP(lists: readonly (readonly number[])[], seed: number, draws = 10_000): number | null {
  if (findConcordance(lists).w === null) return null
  const ranks = lists.map(averageRanks)
  const observed = spreadOf(ranks)
  const random = createStream(seed)
  let hits = 0
  for (let draw = 0; draw < draws; draw++)
    // The dust of binary arithmetic must not turn an equal spread into a smaller one.
    if (spreadOf(ranks.map((row) => shuffle(row, random))) >= observed - 1e-9) hits++
  return (1 + hits) / (1 + draws)
}
