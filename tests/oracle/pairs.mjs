/** Round against round: the join of two partitions (method.md 6.8), differences like for like, the decomposition of 8.2. */
import { byCode, byCodes, listAsked } from './company.mjs'
import { listParts } from './cells.mjs'
import {
  add,
  difference,
  div,
  figure,
  frac,
  half,
  isLess,
  mul,
  parse,
  sub,
  total,
  weightedMean,
  zero,
} from './fractions.mjs'

/**
 * The finest common coarsening of two partitions, each a list of lists of keys. A block is a union of parts of both
 * sides; where the two sides of a component hold different keys there is no such union and `common` is false.
 */
export function joinPartitions(before, after) {
  const components = []
  const place = (side) => (part) => {
    const touching = components.filter(({ keys }) => part.some((key) => keys.has(key)))
    const merged = { keys: new Set(part), before: [], after: [] }
    for (const component of touching) {
      component.keys.forEach((key) => merged.keys.add(key))
      merged.before.push(...component.before)
      merged.after.push(...component.after)
      components.splice(components.indexOf(component), 1)
    }
    merged[side].push(part)
    components.push(merged)
  }
  before.forEach(place('before'))
  after.forEach(place('after'))
  const covers = (side, keys) => side.flat().length === keys.size
  return components
    .map(({ keys, ...sides }) => ({
      keys: [...keys].sort(byCode),
      ...sides,
      common: covers(sides.before, keys) && covers(sides.after, keys),
    }))
    .sort((a, b) => byCodes(a.keys, b.keys))
}

/** Exact decomposition of S1 − S0 over items { key, weight, value }; null when the rounds share no item. */
export function decompose(before, after) {
  const later = new Map(after.map((item) => [item.key, item]))
  const pairs = before.filter(({ key }) => later.has(key)).map((item) => [item, later.get(item.key)])
  if (pairs.length === 0) return null
  const [s0, s1] = [weightedMean(before), weightedMean(after)]
  const [kept0, kept1] = [pairs.map(([item]) => item), pairs.map(([, item]) => item)]
  const [k0, k1] = [weightedMean(kept0), weightedMean(kept1)]
  const [sum0, sum1] = [kept0, kept1].map((kept) => total(kept.map((item) => item.weight)))
  const reference = half(add(k0, k1))
  const effects = pairs.map(([a, b]) => {
    const [w0, w1] = [div(a.weight, sum0), div(b.weight, sum1)]
    const middle = sub(half(add(a.value, b.value)), reference)
    return { score: mul(half(add(w0, w1)), sub(b.value, a.value)), weight: mul(sub(w1, w0), middle) }
  })
  return {
    delta: sub(s1, s0),
    score: total(effects.map((effect) => effect.score)),
    weight: total(effects.map((effect) => effect.weight)),
    entry: sub(s1, k1),
    exit: sub(k0, s0),
    likeForLike: sub(k1, k0),
    coverage: [div(sum0, total(before.map((i) => i.weight))), div(sum1, total(after.map((i) => i.weight)))],
  }
}

const keysOf = (cell) => cell.units.map((unit) => `${cell.regime} ${unit}`)

/** Compares one provider's scores { round, scored, score } of two rounds. */
export function compareProvider(company, before, after) {
  const cellsAt = (side, parts) => side.scored.filter((cell) => parts.some((part) => part[0] === keysOf(cell)[0]))
  const blocks = joinPartitions(before.scored.map(keysOf), after.scored.map(keysOf))
    .filter(({ common }) => common)
    .map(({ before: parts0, after: parts1 }) => {
      const [cells0, cells1] = [cellsAt(before, parts0), cellsAt(after, parts1)]
      return compareBlock(company, { round: before.round, cells: cells0 }, { round: after.round, cells: cells1 })
    })
    .filter(({ criteria }) => criteria.length > 0)
  return reportComparison(
    company,
    before,
    after,
    blocks,
    decompose(listItems(before, blocks), listItems(after, blocks)),
  )
}

/** Σω and the ω-weighted mean of a criterion over some cells of one round; the weight is 0 where none shows it. */
function readItem(round, cells, code) {
  const list = cells.flatMap((cell) => listParts(round, cell)).filter(({ criterion }) => criterion === code)
  return { weight: total(list.map(({ weight }) => weight)), value: weightedMean(list) }
}

/** One item per common (block, criterion); everything else stands for its own round only. */
function listItems({ round, scored }, blocks) {
  const items = new Map()
  for (const cell of scored) {
    const block = blocks.find(({ regime, units }) => regime === cell.regime && units.includes(cell.units[0]))
    for (const { criterion, weight, value } of listParts(round, cell)) {
      const isCommon = block?.criteria.some(({ code }) => code === criterion) ?? false
      const key = `${cell.regime} ${isCommon ? block.units[0] : `only ${round.code} ${cell.units[0]}`} ${criterion}`
      items.set(key, [...(items.get(key) ?? []), { weight, value }])
    }
  }
  return [...items].map(([key, list]) => ({
    key,
    weight: total(list.map(({ weight }) => weight)),
    value: weightedMean(list),
  }))
}

/** A criterion is common when every cell of the block shows it in both rounds: the same client units stand behind it. */
function compareBlock(company, before, after) {
  const units = before.cells.flatMap((cell) => cell.units).sort(byCode)
  const regime = before.cells[0].regime
  const everywhere = (code) => [...before.cells, ...after.cells].every((cell) => cell.criteria.get(code).value !== null)
  const criteria = company.criteria.filter(everywhere).map((code) => {
    const [s0, s1] = [before, after].map(({ round, cells }) => readItem(round, cells, code).value)
    const weight = half(add(before.round.weights.get(code), after.round.weights.get(code)))
    return { code, s0, s1, value: sub(s1, s0), weight }
  })
  const arrow = regime === 'R1' || isArrowShown(company, units, before.round, after.round)
  return { regime, units, arrow, criteria, difference: weightedMean(criteria) }
}

/** D7: who was asked stands in for the rater sets; between 1 and k − 1 changed people hide the arrow. */
function isArrowShown(company, units, before, after) {
  const [first, second] = [before, after].map(
    (round) => new Set(units.flatMap((unit) => listAsked(company, round, unit))),
  )
  const changed =
    [...first].filter((code) => !second.has(code)).length + [...second].filter((code) => !first.has(code)).length
  return changed === 0 || changed >= company.rules.k
}

function reportComparison(company, before, after, blocks, parts) {
  const { minCommonUnits, minCommonCoverage } = company.rules
  const commonUnits = blocks.reduce((sum, block) => sum + block.units.length, 0)
  const coverage = parts?.coverage ?? [zero, zero]
  const reasons = [
    ...(before.score === null || after.score === null ? ['notPublished'] : []),
    ...(commonUnits < minCommonUnits ? ['fewCommonUnits'] : []),
    ...(coverage.some((share) => isLess(share, parse(minCommonCoverage))) ? ['lowCommonWeight'] : []),
  ]
  return {
    comparable: reasons.length === 0,
    reasons,
    commonUnits,
    commonWeight: coverage.map((share) => figure(mul(share, frac(100)), 0)),
    ...reportParts(before.score === null || after.score === null ? null : parts),
    blocks: blocks.map(reportBlock),
  }
}

const effects = ['delta', 'score', 'weight', 'entry', 'exit']

function reportParts(parts) {
  if (parts === null) return { likeForLike: null, decomposition: null }
  const decomposition = Object.fromEntries(effects.map((effect) => [effect, difference(parts[effect])]))
  return { likeForLike: difference(parts.likeForLike), decomposition }
}

function reportBlock({ regime, units, arrow, criteria, difference: mean }) {
  const show = (value) => (arrow ? difference(value) : null)
  const reported = criteria.map(({ code, s0, s1, value }) => [
    code,
    { before: figure(s0), after: figure(s1), difference: show(value) },
  ])
  return { regime, units, arrow, difference: show(mean), criteria: Object.fromEntries(reported) }
}
