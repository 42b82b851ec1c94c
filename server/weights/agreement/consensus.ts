/** How near the stakeholders' weights are to one another (method.md 5.3). Lists add up to 1, one a stakeholder unit. */
import type { ConsensusLevel } from '../../../schema/weights/terms.ts'

export type Weights = readonly number[]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length
const column = (lists: readonly Weights[], item: number) => lists.map((list) => list[item] ?? NaN)

/** Points of any positive sum into weights that add up to 1. */
export const toWeights = (points: readonly number[]): number[] => points.map((own) => own / sum(points))

/** The mean list: every unit one vote. */
export const meanWeights = (lists: readonly Weights[]): number[] =>
  (lists[0] ?? []).map((_, item) => mean(column(lists, item)))

/** Sample standard deviation of each weight; null with fewer than two lists. */
export function spreadWeights(lists: readonly Weights[]): number[] | null {
  if (lists.length < 2) return null
  return meanWeights(lists).map((middle, item) =>
    Math.sqrt(sum(column(lists, item).map((weight) => (weight - middle) ** 2)) / (lists.length - 1)),
  )
}

/** Half the sum of the differences: the share of 100 points that would have to move from one list to the other. */
export const distance = (one: Weights, other: Weights): number =>
  sum(one.map((weight, item) => Math.abs(weight - (other[item] ?? NaN)))) / 2

/** T: the mean distance of the lists from their mean. 0 when all are identical. */
export const pointsToMove = (lists: readonly Weights[]): number => {
  const middle = meanWeights(lists)
  return mean(lists.map((list) => distance(list, middle)))
}

/** Σ −w ln w, where 0 ln 0 is 0. */
const entropy = (weights: Weights) => sum(weights.map((weight) => (weight > 0 ? -weight * Math.log(weight) : 0)))

/** Hβ: what the mean list has of entropy above the lists' own. */
const betweenEntropy = (lists: readonly Weights[]) => entropy(meanWeights(lists)) - mean(lists.map(entropy))

/** Goepel's S of any priorities, 0 to 1: a familiar figure for users of AHP, no rule stops by it alone. */
export function similarity(lists: readonly Weights[]): number {
  const least = 1 / (lists[0]?.length ?? 1)
  return (Math.exp(-betweenEntropy(lists)) - least) / (1 - least)
}

/** Goepel's S* of judgements on 1–9, up to 1 (IJAHP 10(3) 2018, eq. 11–21). */
export function ahpConsensus(lists: readonly Weights[], most = 9): number {
  const size = lists[0]?.length ?? 1
  const all = size + most - 1
  const lowest = (-most / all) * Math.log(most / all) - ((size - 1) / all) * Math.log(1 / all)
  const correction = Math.exp(lowest) / size
  return (Math.exp(-betweenEntropy(lists)) - correction) / (1 - correction)
}

/** The word for S or S*: up to 50, 62.5, 75 and 87.5 per cent, the scale fixed by method.md 5.3. */
export function nameConsensus(value: number): ConsensusLevel {
  if (value <= 0.5) return 'veryLow'
  if (value <= 0.625) return 'low'
  if (value <= 0.75) return 'moderate'
  return value <= 0.875 ? 'high' : 'veryHigh'
}
