/** Single figures of a comparison in the reader's language: signed differences, effects, the reasons for what is missing. */
import type { DifferenceReason } from '../../../../schema/comparisons/terms.ts'
import { says } from '../../../../schema/comparisons/says.ts'
import { say, tell, type Locale } from '../../../../schema/core/say.ts'
import { presentFigure, printNumber } from '../../../results/rules/present.ts'
import { displayDecimals, EPSILON, roundDifference, roundHalfAway } from '../../../results/rules/rounding.ts'
import type { FigureReason } from '../../../../schema/results/terms.ts'
import type { Scale } from '../../../results/rules/types.ts'
import type { Decomposition } from '../decompose.ts'
import type { Trend } from '../trend/judge.ts'

/** Why two rounds, links or criteria are not compared, as a sentence. */
export const tellWhy = (reason: DifferenceReason, locale: Locale): string => tell(say(says.why, { reason }), locale)

/** Digits of a difference: + or U+2212 before it; what rounds to zero has no sign. */
export function printDifference(value: number, decimals: number, locale: Locale): string {
  const digits = printNumber(value, decimals, locale)
  return roundHalfAway(value, decimals) > 0 ? `+${digits}` : digits
}

export interface Between {
  readonly from: number | null
  readonly to: number | null
}

/** Whether the reader who subtracts the two figures shown gets something else than the difference shown (1.5). */
function disagrees(value: number, { from, to }: Between, scale: Scale): boolean {
  if (from === null || to === null || Math.abs(to - from - value) > EPSILON) return false
  return roundDifference(from, to, scale).disagrees
}

export interface DifferencePart {
  readonly value: number | null
  readonly reason: DifferenceReason | null
  /** The two figures that it is the difference of; left out for effects and like-for-like changes. */
  readonly between?: Between
}

/** Rounded once, from the unrounded difference (method.md 1.5). */
export function presentDifference({ value, reason, between }: DifferencePart, scale: Scale, locale: Locale) {
  if (value === null) {
    const because = reason === null ? null : tellWhy(reason, locale)
    return { value: null, exact: null, shown: null, reason, because, note: null }
  }
  const decimals = displayDecimals(scale)
  return {
    value: roundHalfAway(value, decimals),
    exact: value,
    shown: printDifference(value, decimals, locale),
    reason: null,
    because: null,
    note: between && disagrees(value, between, scale) ? tell(say(says.disagrees), locale) : null,
  }
}
export type PresentedDifference = ReturnType<typeof presentDifference>

/** A value of a comparison, with as many decimals as the scale is shown with. */
export const presentValue = (value: number | null, reason: FigureReason | null, scale: Scale, locale: Locale) =>
  presentFigure({ value, reason: value === null ? reason : null }, displayDecimals(scale), locale)
export type PresentedValue = ReturnType<typeof presentValue>

export function presentEffects(decomposition: Decomposition | null, scale: Scale, locale: Locale) {
  if (!decomposition) return null
  const { score, weight, entry, exit } = decomposition
  const effect = (value: number) => presentDifference({ value, reason: null }, scale, locale)
  return { score: effect(score), weight: effect(weight), entry: effect(entry), exit: effect(exit) }
}
export type PresentedEffects = NonNullable<ReturnType<typeof presentEffects>>

/** A change without its sign, where the sentence says which way it went. */
const printAmount = (value: number, scale: Scale, locale: Locale) =>
  printNumber(Math.abs(value), displayDecimals(scale), locale)

export interface JudgedChange {
  readonly trend: Trend | null
  readonly reason: DifferenceReason | null
  readonly commonClients: number
}

function sayTrend({ trend, reason, commonClients: clients }: JudgedChange, scale: Scale, locale: Locale) {
  if (reason) return tell(say(says.incomparable, { why: tellWhy(reason, locale) }), locale)
  if (!trend) return tell(say(says.unmeasured), locale)
  const change = printAmount(trend.change, scale, locale)
  const margin = printAmount(trend.margin, scale, locale)
  const least = printNumber(trend.least, 2, locale)
  return tell(
    say(says[trend.doubt ?? (trend.change > 0 ? 'improved' : 'worsened')], { change, margin, clients, least }),
    locale,
  )
}

/** The verdict of method.md 2.2 with its figures, in words. */
export function presentTrend(judged: JudgedChange, scale: Scale, locale: Locale) {
  const { trend, reason } = judged
  const at = (value: number) => trend && presentDifference({ value, reason: null }, scale, locale)
  return {
    verdict: reason ? ('incomparable' as const) : (trend?.verdict ?? ('unclear' as const)),
    said: sayTrend(judged, scale, locale),
    change: trend && at(trend.change),
    low: trend && at(trend.change - trend.margin),
    high: trend && at(trend.change + trend.margin),
  }
}
