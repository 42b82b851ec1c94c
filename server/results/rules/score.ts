/**
 * The score of a provider and the company's index, by one formula (method.md 1.1): S = sum(omega * s) / sum(omega) over
 * cells and criteria. Everything is computed from published cell values, so that a reader can do it again by hand (D4).
 */
import { judgeCell, shareWeights } from './cell.ts'
import type { JudgedCell } from './cell.ts'
import type {
  Cell,
  CompanyIndex,
  NoScoreReason,
  ProfileEntry,
  ScoredCell,
  ScoredRound,
  ScoredUnit,
  ScoringOptions,
  ScoringRules,
  WeightedCriterion,
} from './types.ts'
import { countVotes } from './votes.ts'

interface Term {
  readonly omega: number
  readonly value: number
}

const sumOmega = (terms: readonly Term[]): number => terms.reduce((sum, { omega }) => sum + omega, 0)

function weighTerms(terms: readonly Term[]): number | null {
  const below = sumOmega(terms)
  return below === 0 ? null : terms.reduce((sum, { omega, value }) => sum + omega * value, 0) / below
}

const countClientUnits = (cells: readonly { readonly clientUnitIds: readonly string[] }[]): number =>
  new Set(cells.flatMap(({ clientUnitIds }) => clientUnitIds)).size

/** omega = v * w / W when the link comes first, v * w when each criterion of the table votes for itself. */
function weighCell(judged: JudgedCell, votes: number, { linkPolicy }: ScoringRules): ScoredCell {
  const { cell, coverage, insideLink, value, reason } = judged
  const perWeight = value === null ? 0 : linkPolicy === 'linkFirst' ? votes / coverage : votes
  const criteria = judged.criteria.map((criterion) => ({
    ...criterion,
    omega: insideLink === 'raterFirst' ? null : criterion.value === null ? 0 : perWeight * criterion.weight,
  }))
  const { id: cellId, regime, clientUnitIds, respondents } = cell
  const omega = perWeight * coverage
  return { cellId, regime, clientUnitIds, respondents, coverage, insideLink, votes, omega, criteria, value, reason }
}

function weighCells(judged: readonly JudgedCell[], rules: ScoringRules): ScoredCell[] {
  const scored = judged.filter(({ value }) => value !== null)
  const votes = countVotes(
    scored.map(({ cell }) => cell),
    rules,
  )
  return judged.map((one) => weighCell(one, votes[scored.indexOf(one)] ?? 0, rules))
}

/** A rater-first cell enters as one term; every other cell as one term per available criterion. */
function listTerms({ value, omega, insideLink, criteria }: ScoredCell): Term[] {
  if (value === null) return []
  if (insideLink === 'raterFirst') return [{ omega, value }]
  return criteria.flatMap((one) =>
    one.value === null || one.omega === null ? [] : [{ omega: one.omega, value: one.value }],
  )
}

/**
 * Votes in the profile are counted over all cells that show anything; where all of them are scored, as is usual, they
 * are the votes of the score.
 */
function profileCriteria(
  judged: readonly JudgedCell[],
  weights: readonly WeightedCriterion[],
  rules: ScoringRules,
): ProfileEntry[] {
  const showing = judged.filter(({ criteria }) => criteria.some(({ value }) => value !== null))
  const votes = countVotes(
    showing.map(({ cell }) => cell),
    rules,
  )
  const few = (id: string) =>
    judged.some(({ criteria }) => criteria.some((one) => one.criterionId === id && one.reason === 'fewAnswers'))
  return weights.map(({ id, weight }) => {
    const terms = showing.flatMap(({ cell, criteria }, at) => {
      const value = criteria.find(({ criterionId }) => criterionId === id)?.value ?? null
      const omega = votes[at] ?? 0
      return value === null || omega === 0 ? [] : [{ cell, omega, value }]
    })
    const value = weighTerms(terms)
    return {
      criterionId: id,
      weight,
      value,
      reason: value === null ? (few(id) ? 'fewAnswers' : 'noData') : null,
      terms: terms.map(({ cell, omega, value }) => ({ cellId: cell.id, votes: omega, value })),
      clientUnits: countClientUnits(terms.map(({ cell }) => cell)),
    }
  })
}

/** D5: enough client units stand behind the score, and anonymous answers never make a score out of a single cell. */
function whyNotValid(
  cells: readonly ScoredCell[],
  voting: readonly ScoredCell[],
  minLinks: number,
): NoScoreReason | null {
  if (voting.length === 0) {
    const reasons = new Set(cells.map(({ reason }) => reason))
    if (reasons.has('lowCoverage')) return 'lowCoverage'
    return reasons.has('fewAnswers') ? 'fewAnswers' : 'noData'
  }
  if (countClientUnits(voting) < minLinks) return 'fewLinks'
  return voting.length < 2 && voting.some(({ regime }) => regime === 'R2') ? 'oneCell' : null
}

/**
 * Scores one provider from its emitted cells; no cells give `noData`.
 * @param weights shares of 1, from `shareWeights`
 * @throws ScoringFault see `judgeCell`, `countVotes`
 */
export function scoreUnit(
  providerId: string,
  cells: readonly Cell[],
  weights: readonly WeightedCriterion[],
  rules: ScoringRules,
  options: ScoringOptions = {},
): ScoredUnit {
  const judged = cells.map((cell) => judgeCell(cell, weights, rules, options))
  const scored = weighCells(judged, rules)
  const voting = scored.filter(({ votes }) => votes > 0)
  const terms = scored.flatMap(listTerms)
  const reason = whyNotValid(scored, voting, rules.minLinks)
  return {
    providerId,
    value: reason === null ? weighTerms(terms) : null,
    reason,
    clientUnits: countClientUnits(voting),
    clientUnitsInCells: countClientUnits(cells),
    omega: sumOmega(terms),
    cells: scored,
    profile: profileCriteria(judged, weights, rules),
  }
}

/** The plain mean (u = 1) of the units that have a score. */
export function indexCompany(units: readonly ScoredUnit[]): CompanyIndex {
  const published = units.flatMap(({ providerId, value }) => (value === null ? [] : [{ providerId, value, omega: 1 }]))
  const value = weighTerms(published)
  return {
    value,
    reason: value === null ? 'noData' : null,
    unitIds: published.map(({ providerId }) => providerId),
    coverage: units.length === 0 ? 0 : published.length / units.length,
  }
}

/**
 * Scores a round. Units come in the order of `providerIds`; a provider without an emitted cell is there without data:
 * whether nobody answered, or too few for a cell to be written, is told to nobody.
 * @param weights as agreed, of any positive sum
 * @throws ScoringFault when weights, rules and cells contradict one another
 */
export function scoreRound(
  input: {
    readonly providerIds: readonly string[]
    readonly cells: readonly Cell[]
    readonly weights: readonly WeightedCriterion[]
    readonly rules: ScoringRules
  },
  options: ScoringOptions = {},
): ScoredRound {
  const weights = shareWeights(input.weights)
  const cellsOf = new Map<string, Cell[]>(input.providerIds.map((id) => [id, []]))
  for (const cell of input.cells) cellsOf.get(cell.providerId)?.push(cell)
  const units = input.providerIds.map((id) => scoreUnit(id, cellsOf.get(id) ?? [], weights, input.rules, options))
  return { units, index: indexCompany(units) }
}
