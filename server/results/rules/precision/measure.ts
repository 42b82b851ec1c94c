/** How far chance moves a mean over client units: a moderated t (method.md 2.2, 2.3). Pure. */
import type { Rules } from '../../../../schema/regulations/rules.ts'
import { EPSILON } from '../rounding.ts'
import { criticalT, twoSidedP } from './student.ts'

export type PrecisionRules = Pick<Rules['trend'], 'alpha' | 'nu0' | 's0sq'>

/** What one group of clients says, and with how many votes it counts. */
export interface ClientValue {
  readonly value: number
  readonly votes: number
}

export interface Measured {
  /** Mean over the clients by their votes. */
  readonly mean: number
  /** Half the width of the interval of the mean. */
  readonly margin: number
  /** Of a mean as far from zero by chance alone. */
  readonly p: number
}

/** Degrees of freedom from which the company’s own variance is known well enough. */
const ENOUGH_FREEDOM = 20

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

/** u: votes that sum to one. */
function normalise(values: readonly ClientValue[]) {
  const all = sum(values.map(({ votes }) => votes))
  return values.map(({ value, votes }) => ({ value, share: votes / all }))
}

/** Weighted mean, its unbiased variance between clients (0 for one), and the sum of squared shares. */
function describe(values: readonly ClientValue[]) {
  const shares = normalise(values)
  const mean = sum(shares.map(({ value, share }) => share * value))
  const squares = sum(shares.map(({ share }) => share * share))
  const spread = sum(shares.map(({ value, share }) => share * (value - mean) ** 2))
  return { mean, squares, variance: squares < 1 - EPSILON ? spread / (1 - squares) : 0 }
}

/** s0sq: the variance between clients pooled over all providers, or the rules’ own until the company has enough of them. */
export function poolVariance(providers: readonly (readonly ClientValue[])[], start: number): number {
  const known = providers.filter((values) => values.length > 1)
  const freedom = sum(known.map((values) => values.length - 1))
  if (freedom < ENOUGH_FREEDOM) return start
  return sum(known.map((values) => (values.length - 1) * describe(values).variance)) / freedom
}

/** Mean, margin and p of one provider; null where nothing says how far chance reaches. */
export function measureMean(values: readonly ClientValue[], prior: number, rules: PrecisionRules): Measured | null {
  const freedom = rules.nu0 + values.length - 1
  if (values.length === 0 || freedom <= 0) return null
  const { mean, squares, variance } = describe(values)
  const moderated = (rules.nu0 * prior + (values.length - 1) * variance) / freedom
  const error = Math.sqrt(moderated * squares)
  const p = error > 0 ? twoSidedP(mean / error, freedom) : Math.abs(mean) > EPSILON ? 0 : 1
  return { mean, margin: criticalT(rules.alpha, freedom) * error, p }
}
