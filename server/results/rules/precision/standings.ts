/** Three groups instead of places: which units stand out of the company's mean by more than chance (method.md 2.4). Pure. */
import type { RoundFigures, UnitFigures } from '../../../../schema/results/figures.ts'
import type { Standing } from '../../../../schema/results/terms.ts'
import { EPSILON } from '../rounding.ts'
import { measureMean, poolVariance, type ClientValue, type PrecisionRules } from './measure.ts'

export interface UnitStanding {
  readonly unitId: string
  readonly standing: Standing
  readonly low: number
  readonly high: number
}

/** Published link scores: what the interval says can be computed again from what is shown. */
const listLinks = ({ cells }: UnitFigures): ClientValue[] =>
  cells.flatMap(({ value, votes }) => (value === null || votes <= 0 ? [] : [{ value, votes }]))

function compareWith(index: number, low: number, high: number): Standing {
  if (low > index + EPSILON) return 'above'
  return high < index - EPSILON ? 'below' : 'level'
}

/**
 * Units with a score and at least two links, in the order of the document. The error is that between client units (2.3),
 * moderated by the company's own; it holds rater noise and unlike clients together, so it errs towards "level".
 */
export function listStandings({ units, index, scale }: RoundFigures, rules: PrecisionRules): UnitStanding[] {
  const scored = units
    .map((unit) => ({ unit, links: listLinks(unit) }))
    .filter(({ unit, links }) => unit.value !== null && links.length > 1)
  const prior = poolVariance(
    scored.map(({ links }) => links),
    rules.s0sq,
  )
  return scored.flatMap(({ unit, links }): UnitStanding[] => {
    const measured = measureMean(links, prior, rules)
    if (!measured || unit.value === null || index.value === null) return []
    const low = Math.max(scale.min, unit.value - measured.margin)
    const high = Math.min(scale.max, unit.value + measured.margin)
    return [{ unitId: unit.unit.id, standing: compareWith(index.value, low, high), low, high }]
  })
}
