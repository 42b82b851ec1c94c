/**
 * How many have answered, as far as it may be told while a round is open. An exact count says of each person of a unit
 * that they have answered when it is all, and that they have not when it is none; so anonymous counts are told as bands,
 * and no band is all or none alone (docs/anonymity.md).
 */
import type { Regime } from '../../../schema/org/terms.ts'

/** Both ends included; an exact count has equal ends. */
export interface CountBand {
  readonly from: number
  readonly to: number
}

/** A company in which fewer anonymous people are asked than this many times k gets no total of its own. */
const FEWEST_FOR_TOTAL = 4

/**
 * The band of `range` in which the count lies. Bands begin at the multiples of `width`; the first and the last hold at
 * least two numbers, so neither end of the range is ever told. Which bands there are does not depend on the count.
 */
export function bandOf(count: number, range: CountBand, width: number): CountBand {
  const starts = [range.from]
  for (let start = Math.ceil((range.from + 2) / width) * width; start < range.to; start += width) starts.push(start)
  const at = starts.findLastIndex((start) => start <= count)
  const from = starts[at] ?? range.from
  return { from, to: (starts[at + 1] ?? range.to + 1) - 1 }
}

export interface UnitCount {
  readonly regime: Regime
  readonly invited: number
  readonly cast: number
}

/** A unit's live count: exact where representatives speak for it by name, else a band of the width k. */
export const tellUnit = ({ regime, invited, cast }: UnitCount, k: number): CountBand =>
  regime === 'R1' ? { from: cast, to: cast } : bandOf(cast, { from: 0, to: invited }, k)

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/**
 * The live count of a whole round. Its bands part what the units' own bands leave open, so that the two together tell
 * no unit's all or none either; where few are asked it says nothing that the units do not say.
 */
export function tellTotal(units: readonly UnitCount[], k: number): CountBand & { readonly invited: number } {
  const signed = sum(units.filter(({ regime }) => regime === 'R1').map(({ cast }) => cast))
  const anonymous = units.filter(({ regime }) => regime === 'R2')
  const bands = anonymous.map((unit) => tellUnit(unit, k))
  const open = { from: sum(bands.map(({ from }) => from)), to: sum(bands.map(({ to }) => to)) }
  const isLarge = sum(anonymous.map(({ invited }) => invited)) >= FEWEST_FOR_TOTAL * k
  const told = isLarge ? bandOf(sum(anonymous.map(({ cast }) => cast)), open, k) : open
  return { invited: sum(units.map(({ invited }) => invited)), from: signed + told.from, to: signed + told.to }
}
