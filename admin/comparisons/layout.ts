/** Where things stand in the pictures of a comparison: pure geometry over the published figures. */
import type { ComparedProvider } from './wire.ts'

/** What happened to a provider between two rounds, as the picture shows it. */
export interface Move {
  id: string
  name: string
  from: number | null
  to: number | null
  /** Like for like; null when the rounds cannot be compared. */
  change: number | null
  changeShown: string | null
  because: string | null
}

/** Providers that at least one of the two rounds shows: the greatest growth first, what cannot be compared last. */
export function listMoves(providers: readonly ComparedProvider[]): Move[] {
  const moves = providers.flatMap(({ unit, values, pairs: [pair] }, at): Move[] => {
    const [from, to] = [values[0]?.value ?? null, values.at(-1)?.value ?? null]
    if (from === null && to === null) return []
    return [
      {
        ...{ id: unit?.id ?? String(at), name: unit?.name ?? '', from, to },
        change: pair?.likeForLike.value ?? null,
        changeShown: pair?.likeForLike.shown ?? null,
        because: pair?.because ?? pair?.likeForLike.because ?? null,
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
