/** Whether a change is more than chance: the one rule of trends (method.md 2.2). Pure. */
import type { Rules } from '../../../../schema/regulations/rules.ts'
import { criticalT, twoSidedP } from './student.ts'

export type TrendRules = Pick<Rules['trend'], 'alpha' | 'nu0' | 's0sq' | 'deltaMin' | 'bhQ' | 'bhFrom'>

/** How the mark of one group of clients changed (d_C), and with how many votes it counts. */
export interface ClientChange {
  readonly change: number
  readonly votes: number
}

/** Why a comparable change is called neither better nor worse. */
export type Doubt = 'withinChance' | 'belowLeast' | 'manyUnits'

export interface Trend {
  /** Mean change of the common clients, in points. */
  readonly change: number
  /** Half the width of the interval: the least change that can be told from chance (MDC). */
  readonly margin: number
  readonly p: number
  readonly verdict: 'improved' | 'worsened' | 'unclear'
  /** Null when there is a verdict of better or worse. */
  readonly doubt: Doubt | null
  /** The least change that the rules give a name to. */
  readonly least: number
}

const EPSILON = 1e-9
/** Degrees of freedom from which the company's own variance is known well enough. */
const ENOUGH_FREEDOM = 20

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

/** u: votes that sum to one. */
function normalise(changes: readonly ClientChange[]) {
  const all = sum(changes.map(({ votes }) => votes))
  return changes.map(({ change, votes }) => ({ change, share: votes / all }))
}

/** Weighted mean, its unbiased variance between clients (0 for one), and the sum of squared shares. */
function describe(changes: readonly ClientChange[]) {
  const shares = normalise(changes)
  const mean = sum(shares.map(({ change, share }) => share * change))
  const squares = sum(shares.map(({ share }) => share * share))
  const spread = sum(shares.map(({ change, share }) => share * (change - mean) ** 2))
  return { mean, squares, variance: squares < 1 - EPSILON ? spread / (1 - squares) : 0 }
}

/** s0sq: the variance of changes pooled over all providers, or the rules' own until the company has enough of them. */
export function poolVariance(providers: readonly (readonly ClientChange[])[], start: number): number {
  const known = providers.filter((changes) => changes.length > 1)
  const freedom = sum(known.map((changes) => changes.length - 1))
  if (freedom < ENOUGH_FREEDOM) return start
  return sum(known.map((changes) => (changes.length - 1) * describe(changes).variance)) / freedom
}

type Measured = Pick<Trend, 'change' | 'margin' | 'p'>

/** Moderated paired t by client unit; null where nothing says how far chance reaches. */
export function measureTrend(changes: readonly ClientChange[], prior: number, rules: TrendRules): Measured | null {
  const freedom = rules.nu0 + changes.length - 1
  if (changes.length === 0 || freedom <= 0) return null
  const { mean, squares, variance } = describe(changes)
  const moderated = (rules.nu0 * prior + (changes.length - 1) * variance) / freedom
  const error = Math.sqrt(moderated * squares)
  const p = error > 0 ? twoSidedP(mean / error, freedom) : Math.abs(mean) > EPSILON ? 0 : 1
  return { change: mean, margin: criticalT(rules.alpha, freedom) * error, p }
}

/** The greatest p that Benjamini and Hochberg still flag among these at the rate `q`; below all of them when none. */
export function findLastFlagged(ps: readonly number[], q: number): number {
  const sorted = [...ps].sort((a, b) => a - b)
  return sorted.findLast((p, at) => p <= ((at + 1) / sorted.length) * q) ?? -1
}

function doubt({ change, margin, p }: Measured, rules: TrendRules, lastFlagged: number): Doubt | null {
  if (Math.abs(change) <= margin + EPSILON) return 'withinChance'
  if (Math.abs(change) < rules.deltaMin - EPSILON) return 'belowLeast'
  return p > lastFlagged ? 'manyUnits' : null
}

const wayOf = (change: number) => (change > 0 ? 'improved' : 'worsened')

/**
 * Judges the changes of all comparable providers of one pair of rounds together: they share a variance, and where many
 * are listed, the risk of false marks. Null for a provider whose change cannot be measured.
 */
export function judgeTrends(providers: readonly (readonly ClientChange[])[], rules: TrendRules): (Trend | null)[] {
  const prior = poolVariance(providers, rules.s0sq)
  const measured = providers.map((changes) => measureTrend(changes, prior, rules))
  const ps = measured.flatMap((one) => (one ? [one.p] : []))
  const lastFlagged = ps.length > rules.bhFrom ? findLastFlagged(ps, rules.bhQ) : 1
  return measured.map((one): Trend | null => {
    if (!one) return null
    const why = doubt(one, rules, lastFlagged)
    return { ...one, least: rules.deltaMin, doubt: why, verdict: why ? 'unclear' : wayOf(one.change) }
  })
}
