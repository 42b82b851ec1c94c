/** Comparisons in pairs as they are said, and what they say together. Pure. */
import { judgeConsistency, type Consistency } from '../../../schema/weights/consistency.ts'
import type { MyAgreement, PairSaid } from '../wire.ts'

/** 0: equally important; 1 to 8: the first is 2 to 9 times as important; −1 to −8: the second is. Null: not said yet. */
export type Said = number | null

export interface Pair {
  first: string
  second: string
}

type Criteria = readonly { id: string }[]

/** Every pair once, in the order of the criteria: the upper triangle row by row. */
export const listPairs = (criteria: Criteria): Pair[] =>
  criteria.flatMap(({ id: first }, row) => criteria.slice(row + 1).map(({ id: second }) => ({ first, second })))

/** Where the pair of two criteria stands among them, whichever is named first. */
export const findPair = (pairs: readonly Pair[], one: string, other: string): number =>
  pairs.findIndex(({ first, second }) => (first === one && second === other) || (first === other && second === one))

export const timesOf = (said: number): number => Math.abs(said) + 1

/** As the API takes it: the more important one first. */
export function writePair({ first, second }: Pair, said: number): PairSaid {
  const times = timesOf(said)
  return said >= 0
    ? { criterionId: first, overCriterionId: second, times }
    : { criterionId: second, overCriterionId: first, times }
}

/** And back, for each pair; null for a pair that was not said. */
export const readPairs = (pairs: readonly Pair[], given: readonly PairSaid[]): Said[] =>
  pairs.map(({ first, second }) => {
    const one = given.find(({ criterionId, overCriterionId }) => criterionId === first && overCriterionId === second)
    if (one) return one.times - 1
    const other = given.find(({ criterionId, overCriterionId }) => criterionId === second && overCriterionId === first)
    return other ? 1 - other.times || 0 : null
  })

/** What the server would say of them once they are sent; null until every pair is said. */
export function judgePairs(
  { criteria, rules }: Pick<MyAgreement, 'criteria' | 'rules'>,
  said: readonly Said[],
): Consistency | null {
  const given = said.flatMap((one) => (one === null ? [] : [one >= 0 ? timesOf(one) : 1 / timesOf(one)]))
  return given.length === said.length ? judgeConsistency(given, criteria, rules) : null
}
