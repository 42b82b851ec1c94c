/** A readable release in the reader's language, as the API's `ReleasedResults` gives it. Pure. */
import type { Locale } from '../../../schema/core/say.ts'
import { presentFigure, presentRound, presentUnit } from '../../results/rules/present.ts'
import { displayDecimals } from '../../results/rules/rounding.ts'
import type { ReadableRelease } from '../queries/readRelease.ts'

export function presentRelease({ release, company, summary, units }: ReadableRelease, locale: Locale) {
  const head = company ?? summary ?? units[0]
  if (!head) return null
  const decimals = displayDecimals(head.scale)
  const details = company ? company.units : units.map((body) => body.unit)
  return {
    release,
    title: head.round.title,
    rules: head.rules,
    threshold: head.threshold,
    scaleMin: head.scale.min,
    scaleMax: head.scale.max,
    criteria: head.criteria,
    summary: summary && {
      index: presentFigure(summary.index, decimals, locale),
      units: summary.units.map(({ unit, value, reason }) => ({
        unit,
        figure: presentFigure({ value, reason }, decimals, locale),
      })),
    },
    units: details.map((unit) => presentUnit(unit, head.scale, locale)),
    comments: company
      ? company.comments
      : units.flatMap((body) => body.comments.map((comment) => ({ ...comment, unitId: body.unit.unit.id }))),
    company: company && presentRound(company, locale),
  }
}
