/** Rounding and rescaling (method.md 1.4, 1.5; decision D4). Everything here is arithmetic on single figures. */
import type { Regime, Scale } from './types.ts'

/** Two unrounded figures closer than this are equal where bands, ranks and thresholds are decided. */
export const EPSILON = 1e-9

/** Digits that a double carries safely after a scoring sum; what lies below is dust of binary arithmetic. */
const SIGNIFICANT = 12

/**
 * Rounds half away from zero as a person does on paper: 2.675 -> 2.68, -0.125 -> -0.13. The double is read as its
 * decimal of twelve significant digits, so a sum that should be 4.165 rounds to 4.17 whatever its last bits say.
 * @throws RangeError for NaN, infinities and decimals that are no whole number >= 0
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`)
  if (!Number.isInteger(decimals) || decimals < 0) throw new RangeError(`cannot round to ${decimals} decimals`)
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split('e')
  const digits = BigInt(mantissa.replace('.', ''))
  const dropped = SIGNIFICANT - 1 - Number(exponent) - decimals
  if (dropped <= 0) return value
  const unit = 10n ** BigInt(dropped)
  const rounded = Number(`${(digits + unit / 2n) / unit}e-${decimals}`)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/** Decimals of a published cell value (D4): one below 20 anonymous answers to that criterion, otherwise two. */
export const decimalsOf = (regime: Regime, answers: number): number => (regime === 'R2' && answers < 20 ? 1 : 2)

/** Decimals shown on a scale: 2 on 1..5, 1 on 1..10, 0 on 0..100 (method.md 1.5). */
export function displayDecimals({ min, max }: Scale): number {
  const span = max - min
  if (span < 9) return 2
  return span < 100 ? 1 : 0
}

/** A unit or company figure as it is shown; it keeps full precision everywhere else. */
export const roundForDisplay = (value: number, scale: Scale): number => roundHalfAway(value, displayDecimals(scale))

/**
 * A difference is rounded once, from unrounded figures. `disagrees` is true when the reader who subtracts the two
 * displayed figures gets something else; the page must then say so.
 */
export function roundDifference(from: number, to: number, scale: Scale): { value: number; disagrees: boolean } {
  const value = roundForDisplay(to - from, scale)
  const subtracted = roundForDisplay(to, scale) - roundForDisplay(from, scale)
  return { value, disagrees: Math.abs(value - subtracted) > EPSILON }
}

/** Moves a figure from one scale onto another: arithmetic, not equating (method.md 1.4). */
export const rescale = (value: number, from: Scale, to: Scale): number =>
  to.min + ((value - from.min) * (to.max - to.min)) / (from.max - from.min)

/** 100 * (x - L) / (U - L). */
export const toHundredForm = (value: number, min: number, max: number): number => (100 * (value - min)) / (max - min)
