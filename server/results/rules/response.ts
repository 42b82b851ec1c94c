/** Who answered, and what may be concluded from it (method.md 8.1). Low response warns; it never blocks (D5). */
import { EPSILON } from './rounding.ts'
import type { Scale } from './types.ts'

/** Share of the invited who cast a ballot, 0..1; partial ballots count. Null when nobody was invited. */
export const responseRate = ({ cast, invited }: { cast: number; invited: number }): number | null =>
  invited > 0 ? cast / invited : null

/**
 * RR(C, P): valid ratings of a provider among the ballots that did not say "we did not interact", 0..1. Null when all
 * of them said so.
 */
export function ratingRate(link: { valid: number; cast: number; notInteracted: number }): number | null {
  const inContact = link.cast - link.notInteracted
  return inContact > 0 ? link.valid / inContact : null
}

/** Below 30 % left out of comparisons, to 50 % with care, to 70 % ok, from 70 % on good. */
export const responseBands = ['notCompared', 'careful', 'ok', 'good'] as const
export type ResponseBand = (typeof responseBands)[number]

/** The warning that goes with a response rate; a rate exactly on a boundary belongs to the better band. */
export function responseBand(rate: number): ResponseBand {
  if (rate < 0.3 - EPSILON) return 'notCompared'
  if (rate < 0.5 - EPSILON) return 'careful'
  return rate < 0.7 - EPSILON ? 'ok' : 'good'
}

export const quorumWarnings = ['fewClientUnits', 'lowResponse'] as const
export type QuorumWarning = (typeof quorumWarnings)[number]

/**
 * Warnings about the quorum of a unit score: it stands on at least `minUnits` client units, and at least half of the
 * people invited in all client units of the provider cast a ballot. Empty means that the quorum is there.
 */
export function warnOfQuorum(
  behind: { readonly clientUnits: number; readonly invited: number; readonly cast: number },
  minUnits = 3,
): QuorumWarning[] {
  const warnings: QuorumWarning[] = []
  if (behind.clientUnits < minUnits) warnings.push('fewClientUnits')
  if (behind.cast < behind.invited / 2) warnings.push('lowResponse')
  return warnings
}

export interface Representativeness {
  /** Response over all units, 0..1. */
  readonly rate: number
  /** S: how unequal the units' response rates are. */
  readonly deviation: number
  /** R = 1 - 2S; 1 when all units answered alike. */
  readonly indicator: number
  /** Largest bias that unequal response may cause, in standard deviations of the answers; null when nobody answered. */
  readonly biasBound: number | null
}

/** R-indicator across client units (Schouten et al.). Null when fewer than two people were invited. */
export function gaugeRepresentativeness(
  units: readonly { readonly invited: number; readonly cast: number }[],
): Representativeness | null {
  const invited = units.reduce((sum, unit) => sum + unit.invited, 0)
  if (invited < 2) return null
  const rate = units.reduce((sum, unit) => sum + unit.cast, 0) / invited
  const squares = units
    .filter((unit) => unit.invited > 0)
    .reduce((sum, unit) => sum + unit.invited * (unit.cast / unit.invited - rate) ** 2, 0)
  const deviation = Math.sqrt(squares / (invited - 1))
  const indicator = 1 - 2 * deviation
  return { rate, deviation, indicator, biasBound: rate > 0 ? (1 - indicator) / (2 * rate) : null }
}

/** Where the mean of everybody invited lies if the silent had all answered the worst, or the best (Manski). */
export const boundMean = (mean: number, rate: number, scale: Scale): { low: number; high: number } => ({
  low: rate * mean + (1 - rate) * scale.min,
  high: rate * mean + (1 - rate) * scale.max,
})

/** What the silent would have to average for the mean of everybody to be `target`; null when nobody was silent. */
export const silentMeanFor = (target: number, mean: number, rate: number): number | null =>
  rate < 1 ? (target - rate * mean) / (1 - rate) : null

/** Both ends included; an exact count has equal ends. */
export interface CountBand {
  readonly from: number
  readonly to: number
}

/** Counts as releases show them (D6, method.md 6.7): k..9, 10..19, exact from 20 on; below k nothing at all. */
export function countBand(count: number, k: number): CountBand | null {
  if (count < k || count <= 0) return null
  if (count >= 20) return { from: count, to: count }
  return count >= 10 ? { from: Math.max(10, k), to: 19 } : { from: k, to: 9 }
}
