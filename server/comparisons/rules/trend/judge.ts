/** Whether a change is more than chance: the one rule of trends (method.md 2.2). Pure. */
import type { Rules } from '../../../../schema/regulations/rules.ts'
import { measureMean, poolVariance, type ClientValue, type Measured } from '../../../results/rules/precision/measure.ts'
import { EPSILON } from '../../../results/rules/rounding.ts'

export type TrendRules = Pick<Rules['trend'], 'alpha' | 'nu0' | 's0sq' | 'deltaMin' | 'bhQ' | 'bhFrom'>

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

/** The greatest p that Benjamini and Hochberg still flag among these at the rate `q`; below all of them when none. */
export function findLastFlagged(ps: readonly number[], q: number): number {
  const sorted = [...ps].sort((a, b) => a - b)
  return sorted.findLast((p, at) => p <= ((at + 1) / sorted.length) * q) ?? -1
}

function doubt({ mean: change, margin, p }: Measured, rules: TrendRules, lastFlagged: number): Doubt | null {
  if (Math.abs(change) <= margin + EPSILON) return 'withinChance'
  if (Math.abs(change) < rules.deltaMin - EPSILON) return 'belowLeast'
  return p > lastFlagged ? 'manyUnits' : null
}

const wayOf = (change: number) => (change > 0 ? 'improved' : 'worsened')

/**
 * Judges the changes of all comparable providers of one pair of rounds together: they share a variance, and where many
 * are listed, the risk of false marks. Null for a provider whose change cannot be measured.
 */
export function judgeTrends(providers: readonly (readonly ClientValue[])[], rules: TrendRules): (Trend | null)[] {
  const prior = poolVariance(providers, rules.s0sq)
  const measured = providers.map((changes) => measureMean(changes, prior, rules))
  const ps = measured.flatMap((one) => (one ? [one.p] : []))
  const lastFlagged = ps.length > rules.bhFrom ? findLastFlagged(ps, rules.bhQ) : 1
  return measured.map((one): Trend | null => {
    if (!one) return null
    const { mean: change, margin, p } = one
    const why = doubt(one, rules, lastFlagged)
    return { change, margin, p, least: rules.deltaMin, doubt: why, verdict: why ? 'unclear' : wayOf(change) }
  })
}
