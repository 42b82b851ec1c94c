/** Unit scores, criterion profiles and the company index of one round (method.md 1.1, D5), computed from cells alone. */
import { listParts } from './cells.mjs'
import { div, figure, frac, mul, sub, total, weightedMean } from './fractions.mjs'

/** Everything that stands behind a provider's score; `score` is null with a reason when it isn't valid. */
export function scoreProvider(company, round, provider, cells) {
  const scored = cells.filter((cell) => cell.score !== null)
  const links = scored.reduce((sum, cell) => sum + cell.units.length, 0)
  const reason = whyNotValid(company, { cells, scored, links })
  const parts = scored.flatMap((cell) => listParts(round, cell))
  return { provider, cells, scored, links, reason, score: reason ? null : weightedMean(parts) }
}

function whyNotValid(company, { cells, scored, links }) {
  if (cells.length === 0) return 'noCell'
  if (scored.length === 0) return cells.some((cell) => cell.reason === 'lowCoverage') ? 'lowCoverage' : 'tooFewAnswers'
  if (links < company.rules.minLinks) return 'fewLinks'
  return scored.some((cell) => cell.regime === 'R2') && scored.length < 2 ? 'fewCells' : null
}

/** Σ v·s / Σ v over every cell that shows the criterion, whether the cell is scored or not. */
function profileCriterion(cells, code) {
  const showing = cells.filter((cell) => cell.criteria.get(code).value !== null)
  const items = showing.map((cell) => ({ weight: frac(cell.votes), value: cell.criteria.get(code).value }))
  return { units: showing.reduce((sum, cell) => sum + cell.units.length, 0), mean: figure(weightedMean(items)) }
}

export function reportProvider(company, round, scores) {
  const { provider, cells, scored, links, reason, score } = scores
  return {
    provider,
    score: figure(score),
    hundred: toHundred(company, score),
    reason,
    scoredCells: scored.length,
    scoredUnits: links,
    profile: Object.fromEntries(company.criteria.map((code) => [code, profileCriterion(cells, code)])),
  }
}

/** 100·(x − L)/(U − L), printed without decimals (method.md 1.1, 1.5). */
function toHundred({ rules: { scale } }, score) {
  if (score === null) return null
  return figure(div(mul(frac(100), sub(score, frac(scale.low))), frac(scale.high - scale.low)), 0)
}

/** u = 1 over the units whose score is published. */
export function reportIndex(company, providers) {
  const valid = providers.filter(({ score }) => score !== null).map(({ score }) => score)
  if (valid.length === 0) return { score: null, hundred: null, reason: 'noUnits', units: 0 }
  const mean = div(total(valid), frac(valid.length))
  return { score: figure(mean), hundred: toHundred(company, mean), reason: null, units: valid.length }
}
