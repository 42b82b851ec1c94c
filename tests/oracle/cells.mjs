/** Disclosure: which answers are merged (method.md 6.4, D10), which are too low to show (6.7), what a cell publishes. */
import { byCode, byCodes, readLink } from './company.mjs'
import { asText, div, figure, frac, isLess, mul, parse, print, round, total } from './fractions.mjs'

/** The cells of one provider: R2 links merged along the tree, every R1 link a cell of its own, sorted by unit codes. */
export function emitCells(company, round, provider) {
  const links = round
    .clientsOf(provider)
    .map((unit) => readLink(company, round, unit, provider))
    .filter((link) => link.raters.length > 0)
  const regimeOf = (link) => company.units.get(link.unit).regime
  const anonymous = mergeLow(
    company,
    mergeTree(
      company,
      links.filter((link) => regimeOf(link) === 'R2'),
    ),
  )
  const named = links.filter((link) => regimeOf(link) === 'R1').map((link) => joinLinks([link]))
  const cells = [
    ...anonymous.map((cell) => publishCell(company, round, { ...cell, provider, regime: 'R2' })),
    ...named.map((cell) => publishCell(company, round, { ...cell, provider, regime: 'R1' })),
  ]
  return cells.sort((a, b) => byCodes(a.units, b.units))
}

function joinLinks(links) {
  return {
    units: links.map((link) => link.unit).sort(byCode),
    raters: links.flatMap((link) => link.raters),
    cast: links.reduce((sum, link) => sum + link.cast, 0),
    notInteracted: links.reduce((sum, link) => sum + link.notInteracted, 0),
    links,
  }
}

const bySize = (a, b) => a.raters.length - b.raters.length || byCodes(a.units, b.units)
const smallest = (cells) => [...cells].sort(bySize)[0]

/** method.md 6.4. What the tree leaves over joins the smallest cell; without any cell nothing is published. */
function mergeTree(company, links) {
  const { k } = company.rules
  const cells = []
  const settle = (left) => {
    if (left.reduce((sum, link) => sum + link.raters.length, 0) < k) return left
    cells.push(joinLinks(left))
    return []
  }
  const visitLeaf = (unit) => settle(links.filter((link) => link.unit === unit))
  const visit = (unit) => {
    const children = company.childrenOf(unit)
    return children.length ? settle([...visitLeaf(unit), ...children.flatMap(visit)]) : visitLeaf(unit)
  }
  const left = settle(company.childrenOf(null).flatMap(visit))
  if (left.length === 0 || cells.length === 0) return cells
  const host = smallest(cells)
  return [...cells.filter((cell) => cell !== host), joinLinks([...host.links, ...left])]
}

/** method.md 6.7: while a cell is extreme at the low end it joins the smallest other cell; cells go in order of size. */
function mergeLow(company, cells) {
  const low = [...cells].sort(bySize).find((cell) => company.criteria.some((code) => isTooLow(company, cell, code)))
  if (!low || cells.length < 2) return cells
  const others = cells.filter((cell) => cell !== low)
  const host = smallest(others)
  const joined = joinLinks([...host.links, ...low.links])
  return mergeLow(company, [...others.filter((cell) => cell !== host), joined])
}

const marksOf = (cell, code) => cell.raters.map((rater) => rater.marks[code]).filter((mark) => mark !== undefined)

function isTooLow(company, cell, code) {
  const marks = marksOf(cell, code)
  if (marks.length < company.rules.k) return false
  return !isSafeAtLowEnd(marks, company.rules.scale.low, company.rules.lowEndSteps)
}

/** Σy − max(y) >= g with y = mark − L: even the best informed insider cannot tell that all others gave about L. */
export function isSafeAtLowEnd(marks, low, steps) {
  const excess = marks.map((mark) => mark - low)
  return excess.reduce((sum, y) => sum + y, 0) - Math.max(...excess) >= steps
}

function publishCell(company, round, cell) {
  const criteria = new Map(company.criteria.map((code) => [code, publishCriterion(company, cell, code)]))
  const shown = company.criteria.filter((code) => criteria.get(code).value !== null)
  const coverage = total(shown.map((code) => round.weights.get(code)))
  const parts = shown.map((code) => mul(round.weights.get(code), criteria.get(code).value))
  const scored = coverage.p > 0n && !isLess(coverage, parse(company.rules.minCoverage))
  return {
    ...cell,
    criteria,
    coverage,
    votes: cell.units.length,
    score: scored ? div(total(parts), coverage) : null,
    reason: scored ? null : shown.length ? 'lowCoverage' : 'tooFewAnswers',
  }
}

/** D4: 1 decimal in R2 below 20 answers to this criterion, 2 otherwise. Only tests of exact means switch this off. */
function publishCriterion(company, cell, code) {
  const marks = marksOf(cell, code)
  if (marks.length === 0 && cell.regime === 'R1') return { value: null, reason: 'noAnswers' }
  if (marks.length < company.rules.k && cell.regime === 'R2') return { value: null, reason: 'tooFewAnswers' }
  if (cell.regime === 'R2' && isTooLow(company, cell, code)) return { value: null, reason: 'lowEnd' }
  const mean = frac(
    marks.reduce((sum, mark) => sum + mark, 0),
    marks.length,
  )
  const decimals = cell.regime === 'R2' && marks.length < 20 ? 1 : 2
  const value = company.rules.cellValues === 'exact' ? mean : round(mean, decimals)
  return { value, reason: null, mean, decimals, marks }
}

/** ω[C,k] = v_C·w_k / W_C of method.md 1.1 (link-first), for the scored cells only. */
export function listParts(round, cell) {
  if (cell.score === null) return []
  return [...cell.criteria]
    .filter(([, { value }]) => value !== null)
    .map(([criterion, { value }]) => ({
      criterion,
      value,
      weight: div(mul(frac(cell.votes), round.weights.get(criterion)), cell.coverage),
    }))
}

/** D6: counts are bands; from 20 on the number itself may be said. A count of named people needs no band. */
export function bandOf(regime, n) {
  if (regime === 'R1') return String(n)
  return n < 10 ? '5–9' : n < 20 ? '10–19' : '20+'
}

export function reportCell(company, cell) {
  const { provider, regime, units, votes } = cell
  const n = cell.raters.length
  const criteria = Object.fromEntries(
    [...cell.criteria].map(([code, shown]) => [code, reportCriterion(company, cell, shown)]),
  )
  const score = figure(cell.score)
  return {
    provider,
    regime,
    units,
    votes,
    n,
    band: bandOf(regime, n),
    coverage: asText(cell.coverage),
    score,
    reason: cell.reason,
    criteria,
    tallies: reportTallies(company, cell),
  }
}

function reportCriterion(company, cell, { value, reason, mean, decimals, marks }) {
  if (value === null) return { reason }
  const counts = []
  for (let mark = company.rules.scale.low; mark <= company.rules.scale.high; mark++) {
    counts.push(marks.filter((given) => given === mark).length)
  }
  const n = marks.length
  const shown = print(value, decimals)
  return { n, band: bandOf(cell.regime, n), mean: asText(mean), shown, histogram: n >= 10 ? counts : null }
}

function reportTallies(company, cell) {
  const shown = company.criteria.filter((code) => cell.criteria.get(code).value !== null)
  const judged = cell.raters
    .map((rater) => shown.flatMap((code) => rater.marks[code] ?? []))
    .filter((marks) => marks.length >= 2)
  const undifferentiated =
    cell.regime === 'R2' && judged.length < company.rules.k
      ? null
      : judged.filter((marks) => new Set(marks).size === 1).length
  const commenters = cell.raters.filter(hasKeptComment).length
  const asked = cell.cast - cell.notInteracted
  const rate = figure(div(frac(cell.raters.length), frac(asked)), 2)
  return { cast: cell.cast, notInteracted: cell.notInteracted, undifferentiated, commenters, response: rate.exact }
}

export const hasKeptComment = (rater) => rater.comment !== undefined && rater.comment.audience !== 'nobody'

const keptComments = (cell) => cell.raters.filter(hasKeptComment).map((rater) => rater.comment)

/**
 * method.md 6.9 for one provider. R1 comments are signed by their unit. R2 comments stay when the R2 cells together have
 * people and commenters enough; a cell is named when it has enough alone and so has everything that stays unnamed.
 */
export function reportComments(company, cells) {
  const { k, kComments, minCommenters } = company.rules
  const isEnough = (group) =>
    group.flatMap((cell) => cell.raters).length >= Math.max(k, kComments) &&
    group.flatMap(keptComments).length >= minCommenters
  const write = (cell, clients) => keptComments(cell).map(({ audience, text }) => ({ provider: cell.provider, clients, audience, text })) // prettier-ignore
  const signed = cells.filter((cell) => cell.regime === 'R1').flatMap((cell) => write(cell, cell.units))
  const anonymous = cells.filter((cell) => cell.regime === 'R2')
  if (!isEnough(anonymous)) return signed
  let named = anonymous.filter((cell) => isEnough([cell]))
  const rest = () => anonymous.filter((cell) => !named.includes(cell))
  while (named.length && rest().flatMap(keptComments).length && !isEnough(rest())) {
    const host = smallest(named)
    named = named.filter((cell) => cell !== host)
  }
  return [...signed, ...anonymous.flatMap((cell) => write(cell, named.includes(cell) ? cell.units : null))]
}
