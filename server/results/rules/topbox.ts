/** Top-box: the share of the best answers, with a rough interval (method.md 1.6). A second reading, never the score. */
import { countAnswers } from './cell.ts'
import type { Cell, NoScoreReason, Scale, ScoredUnit } from './types.ts'

/** 97.5 % point of the normal distribution: the interval holds 95 %. */
const Z95 = 1.959963984540054

/** Below this many anonymous answers a share would spell out the distribution (decision D6). */
const FEWEST_ANONYMOUS_ANSWERS = 10

export interface Interval {
  readonly low: number
  readonly high: number
}

/** Wilson's score interval of `hits` among `trials`, 0..1; `trials` > 0. */
export function wilsonInterval(hits: number, trials: number, z = Z95): Interval {
  const share = hits / trials
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  const middle = share + (z * z) / (2 * trials)
  const below = 1 + (z * z) / trials
  return {
    low: hits === 0 ? 0 : (middle - spread) / below,
    high: hits === trials ? 1 : (middle + spread) / below,
  }
}

export interface TopBox {
  readonly criterionId: string
  /** Mean of the cells' shares under the same votes as the score, 0..1. */
  readonly share: number | null
  /** Share among all answers thrown together, and the interval around that one. */
  readonly pooled: number | null
  readonly interval: Interval | null
  readonly reason: NoScoreReason | null
}

const countFrom = (counts: readonly number[], from: number, { min }: Scale): number =>
  countAnswers(counts.slice(Math.max(0, from - min)))

/**
 * Share of answers >= `from` to one criterion over the scored cells of a provider. Only cells in which the criterion is
 * available take part; where anonymous cells are among them, their answers must be at least ten together.
 */
export function shareTopBox(
  unit: ScoredUnit,
  cells: readonly Cell[],
  criterionId: string,
  from: number,
  scale: Scale,
): TopBox {
  const taken = unit.cells.flatMap(({ cellId, votes, regime, criteria }) => {
    const shown = criteria.some((one) => one.criterionId === criterionId && one.value !== null)
    const counts = cells
      .find(({ id }) => id === cellId)
      ?.criteria.find((one) => one.criterionId === criterionId)?.counts
    if (!shown || !counts || votes === 0) return []
    return [{ votes, regime, answers: countAnswers(counts), hits: countFrom(counts, from, scale) }]
  })
  const missing = (reason: NoScoreReason): TopBox => ({
    criterionId,
    share: null,
    pooled: null,
    interval: null,
    reason,
  })
  if (taken.length === 0) return missing('noData')
  const anonymous = taken.filter(({ regime }) => regime === 'R2')
  const sum = (of: typeof taken, read: (one: (typeof taken)[number]) => number) =>
    of.reduce((total, one) => total + read(one), 0)
  if (anonymous.length > 0 && sum(anonymous, ({ answers }) => answers) < FEWEST_ANONYMOUS_ANSWERS)
    return missing('fewAnswers')
  const answers = sum(taken, (one) => one.answers)
  const hits = sum(taken, (one) => one.hits)
  const share = sum(taken, (one) => (one.votes * one.hits) / one.answers) / sum(taken, (one) => one.votes)
  return { criterionId, share, pooled: hits / answers, interval: wilsonInterval(hits, answers), reason: null }
}
