/** Chain-linked series: the level of the first round carried on by like-for-like changes (method.md 8.3). */

export interface ChainPoint {
  readonly value: number | null
  /** True where the chain starts, or starts again after a break, at the published value. */
  readonly anchored: boolean
}

/**
 * Links published values, one per round, by the steps between neighbours (one fewer). A step of null is a break: the
 * chain starts again at the published value. A round without a value has no point, and the chain starts again after it.
 */
export function chainLink(values: readonly (number | null)[], steps: readonly (number | null)[]): ChainPoint[] {
  const points: ChainPoint[] = []
  for (const [round, value] of values.entries()) {
    const last = points[round - 1]?.value ?? null
    const step = steps[round - 1] ?? null
    if (value === null) points.push({ value: null, anchored: false })
    else if (last === null || step === null) points.push({ value, anchored: true })
    else points.push({ value: last + step, anchored: false })
  }
  return points
}
