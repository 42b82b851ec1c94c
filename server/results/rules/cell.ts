/** One cell: the means that are published, how much of the weights they cover, and the link score (method.md 1.1). */
import { decimalsOf, EPSILON, roundHalfAway } from './rounding.ts'
import { ScoringFault } from './types.ts'
import type {
  Cell,
  CellCriterion,
  Figure,
  NoScoreReason,
  Regime,
  Scale,
  ScoringOptions,
  ScoringRules,
  WeightedCriterion,
} from './types.ts'

/** A criterion within a cell before it is weighed: `weight` is its share of all weights, 0..1. */
export interface JudgedCriterion extends Figure {
  readonly criterionId: string
  readonly weight: number
  readonly answers: number
}

/** A cell before it has votes. */
export interface JudgedCell extends Figure {
  readonly cell: Cell
  readonly coverage: number
  readonly insideLink: ScoringRules['insideLink']
  readonly criteria: readonly JudgedCriterion[]
}

/** Number of answers in a histogram. */
export const countAnswers = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const meanOf = (counts: readonly number[], scale: Scale): number =>
  counts.reduce((sum, count, at) => sum + count * (scale.min + at), 0) / countAnswers(counts)

/**
 * The mean of a cell as everybody sees it, and as every later figure uses it (D4). Null without answers; `exact` skips
 * the rounding.
 */
export function publishedMean(
  criterion: CellCriterion,
  regime: Regime,
  scale: Scale,
  { exact = false }: ScoringOptions = {},
): number | null {
  const answers = countAnswers(criterion.counts)
  if (answers === 0) return null
  const mean = meanOf(criterion.counts, scale)
  return exact ? mean : roundHalfAway(mean, decimalsOf(regime, answers))
}

/**
 * Weights as shares of 1, in the order given.
 * @throws ScoringFault when a weight is negative, a criterion appears twice, or all weights are zero
 */
export function shareWeights(weights: readonly WeightedCriterion[]): WeightedCriterion[] {
  if (weights.some(({ weight }) => !Number.isFinite(weight) || weight < 0))
    throw new ScoringFault('A weight is negative or no number')
  if (new Set(weights.map(({ id }) => id)).size < weights.length) throw new ScoringFault('A criterion is weighed twice')
  const sum = weights.reduce((total, { weight }) => total + weight, 0)
  if (sum <= 0) throw new ScoringFault('All weights are zero: there is nothing to score by')
  return weights.map(({ id, weight }) => ({ id, weight: weight / sum }))
}

/** One rater's, or any link's, score from values by criterion: sum(w * value) / sum(w) over those that are there. */
function weighValues(values: readonly { readonly weight: number; readonly value: number | null }[]): number | null {
  const there = values.flatMap(({ weight, value }) => (value === null || weight === 0 ? [] : [{ weight, value }]))
  const covered = there.reduce((sum, { weight }) => sum + weight, 0)
  return covered === 0 ? null : there.reduce((sum, { weight, value }) => sum + weight * value, 0) / covered
}

/**
 * The mean of the raters' own scores, for `Cell.raterFirstScore`; to be called while the ballots are still open, in R1.
 * Answers of one rater stand in the order of the weights, null where there was no contact; a rater who judged nothing
 * that carries weight is left out. Null when nobody is left.
 */
export function scoreRaterFirst(
  raters: readonly (readonly (number | null)[])[],
  weights: readonly WeightedCriterion[],
): number | null {
  const scores = raters
    .map((answers) => weighValues(weights.map(({ weight }, at) => ({ weight, value: answers[at] ?? null }))))
    .filter((score) => score !== null)
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function judgeCriterion(
  { id, weight }: WeightedCriterion,
  cell: Cell,
  rules: ScoringRules,
  options: ScoringOptions,
): JudgedCriterion {
  const criterion = cell.criteria.find(({ criterionId }) => criterionId === id) ?? { criterionId: id, counts: [] }
  const answers = countAnswers(criterion.counts)
  const judged = (value: number | null, reason: NoScoreReason | null) => ({
    criterionId: id,
    weight,
    answers,
    value,
    reason,
  })
  if (cell.suppressedCriteria?.includes(id)) return judged(null, 'fewAnswers')
  if (answers === 0) return judged(null, 'noData')
  // An R2 cell with fewer than k people is never emitted at close; should one come, it says nothing.
  if (cell.regime === 'R2' && Math.min(answers, cell.respondents) < rules.k) return judged(null, 'fewAnswers')
  return judged(publishedMean(criterion, cell.regime, rules.scale, options), null)
}

function checkCell(cell: Cell, weights: readonly WeightedCriterion[], { scale }: ScoringRules): void {
  const known = new Set(weights.map(({ id }) => id))
  const points = scale.max - scale.min + 1
  const refuse = (what: string) => {
    throw new ScoringFault(`Cell ${cell.id}: ${what}`)
  }
  if (cell.clientUnitIds.length === 0) refuse('no client unit')
  if (cell.clientUnitIds.includes(cell.providerId)) refuse('a unit cannot be its own client')
  if (cell.regime === 'R1' && cell.clientUnitIds.length > 1) refuse('named representatives speak for one unit only')
  for (const { criterionId, counts } of cell.criteria) {
    if (!known.has(criterionId)) refuse(`criterion ${criterionId} has no weight`)
    if (counts.length !== points) refuse(`criterion ${criterionId} has ${counts.length} scale points, not ${points}`)
  }
}

function whyNotScored(
  criteria: readonly JudgedCriterion[],
  coverage: number,
  value: number | null,
  minWeight: number,
): NoScoreReason | null {
  if (criteria.every(({ value: mean }) => mean === null))
    return criteria.some(({ reason }) => reason === 'fewAnswers') ? 'fewAnswers' : 'noData'
  if (coverage <= EPSILON || coverage < minWeight - EPSILON) return 'lowCoverage'
  return value === null ? 'noData' : null
}

/**
 * Judges one cell: which criteria are available (R1 from one answer, R2 from k), what share of the weights they carry,
 * and the link score. Below W_min the criteria are shown and the cell is not scored (D10). Rater-first is for R1 (D5).
 * @param weights shares of 1, from `shareWeights`
 * @throws ScoringFault when the cell contradicts the weights, the scale or the regimes
 */
export function judgeCell(
  cell: Cell,
  weights: readonly WeightedCriterion[],
  rules: ScoringRules,
  options: ScoringOptions = {},
): JudgedCell {
  checkCell(cell, weights, rules)
  const criteria = weights.map((weighted) => judgeCriterion(weighted, cell, rules, options))
  const coverage = criteria.reduce((sum, { value, weight }) => (value === null ? sum : sum + weight), 0)
  const insideLink = cell.regime === 'R1' ? rules.insideLink : 'criterionFirst'
  const value = insideLink === 'raterFirst' ? readRaterFirst(cell, options) : weighValues(criteria)
  const reason = whyNotScored(criteria, coverage, value, rules.minWeight)
  return { cell, coverage, insideLink, criteria, value: reason === null ? value : null, reason }
}

const readRaterFirst = ({ raterFirstScore, regime, respondents }: Cell, { exact = false }: ScoringOptions) =>
  raterFirstScore === null || exact ? raterFirstScore : roundHalfAway(raterFirstScore, decimalsOf(regime, respondents))
