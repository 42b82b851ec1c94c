/** Where things stand in the pictures of a comparison: pure geometry over the published figures. */
import type { Verdict } from '../../schema/comparisons/terms.ts'
import type { Step } from './step.ts'

/** What happened to a provider between two rounds, as the picture shows it. */
export interface Move {
  id: string
  name: string
  from: number | null
  to: number | null
  /** Mean change of the common clients; null when the rounds cannot be compared. */
  change: number | null
  changeShown: string | null
  verdict: Verdict
  said: string
}

/** Providers that at least one of the two rounds shows: the greatest growth first, what cannot be compared last. */
export function listMoves({ lines }: Pick<Step, 'lines'>): Move[] {
  const moves = lines.flatMap(({ id, name, from, to, pair: { trend } }): Move[] => {
    const [before, after] = [from?.value ?? null, to?.value ?? null]
    if (before === null && after === null) return []
    const { value = null, shown = null } = trend.change ?? {}
    return [
      {
        ...{ id, name, from: before, to: after },
        ...{ change: value, changeShown: shown, verdict: trend.verdict, said: trend.said },
      },
    ]
  })
  return moves.toSorted((a, b) => (b.change ?? -Infinity) - (a.change ?? -Infinity) || 0)
}

export interface Axis {
  min: number
  max: number
  ticks: number[]
}

/** From the half point below the least value to the half point above the greatest, within the scale. */
export function fitAxis(values: readonly number[], scaleMin: number, scaleMax: number): Axis {
  const step = 0.5
  const floor = Math.floor((Math.min(...values, scaleMax) - 0.05) / step) * step
  const ceil = Math.ceil((Math.max(...values, scaleMin) + 0.05) / step) * step
  const min = Math.max(scaleMin, floor)
  const max = Math.min(scaleMax, Math.max(ceil, min + step))
  const count = Math.round((max - min) / step)
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, at) => min + at * step) }
}

export const placeOn = (axis: Axis, width: number) => (value: number) =>
  ((value - axis.min) / (axis.max - axis.min)) * width

/** A step of a waterfall: from one level to another. */
export interface Fall {
  name: string
  from: number
  to: number
  shown: string
}

/** Levels one after another: the first figure, each part on top of the former, the last figure. */
export function stackFalls(start: number, parts: readonly { name: string; exact: number; shown: string }[]): Fall[] {
  let level = start
  return parts.map(({ name, exact, shown }) => {
    const from = level
    level += exact
    return { name, from, to: level, shown }
  })
}
