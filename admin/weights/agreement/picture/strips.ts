/** Where the group's weights stand in the picture: pure geometry over what the API tells of ended iterations. */
import type { Iteration, Picture } from '../fragments/picture.ts'
import type { AgreementCriterion } from '../wire/room.ts'

/** How one criterion was weighed in one iteration; hundredths. */
export interface Strip {
  iteration: number
  /** The latest is drawn full, the former ones pale. */
  isLatest: boolean
  min: number
  max: number
  /** Null where the camps differ: nothing is averaged there. */
  group: { weight: number; q1: number; median: number; q3: number } | null
  /** A weight for each camp, in their order; empty where there is a mean. */
  camps: readonly number[]
  /** Lines that it takes: one for each camp, else one. */
  lines: number
}

export interface CriterionStrips {
  id: string
  name: string
  strips: readonly Strip[]
}

/** More would be no picture any more; the table of iterations holds them all. */
const MOST_ITERATIONS = 3
const HUNDRED = 100

export type Ended = Iteration & { picture: Picture }

/** Iterations in which somebody judged, the first first. */
export const listEnded = (iterations: readonly Iteration[]): Ended[] =>
  iterations.flatMap((one) => (one.picture && one.picture.judged > 0 ? [{ ...one, picture: one.picture }] : []))

function stripOf({ number, picture }: Ended, criterionId: string, isLatest: boolean): Strip | null {
  const row = picture.criteria.find((one) => one.criterionId === criterionId)
  if (!row) return null
  const camps = (picture.camps ?? []).map(
    ({ weights }) => (weights.find((one) => one.criterionId === criterionId)?.weight ?? 0) * HUNDRED,
  )
  const { weight, q1, median, q3 } = row
  const group =
    weight === null || camps.length
      ? null
      : { weight: weight * HUNDRED, q1: q1 * HUNDRED, median: median * HUNDRED, q3: q3 * HUNDRED }
  return {
    ...{ iteration: number, isLatest, min: row.min * HUNDRED, max: row.max * HUNDRED, group, camps },
    lines: Math.max(1, camps.length),
  }
}

/** The last iterations of every criterion, one strip below the other. */
export function listStrips(
  criteria: readonly AgreementCriterion[],
  iterations: readonly Iteration[],
): CriterionStrips[] {
  const ended = listEnded(iterations).slice(-MOST_ITERATIONS)
  return criteria.map(({ id, name }) => ({
    ...{ id, name },
    strips: ended.flatMap((one, at) => stripOf(one, id, at === ended.length - 1) ?? []),
  }))
}

export interface WeightAxis {
  max: number
  ticks: number[]
}

/** From 0 to the full ten that holds the greatest weight, with a tick every ten, or every twenty where it is long. */
export function fitWeights(rows: readonly CriterionStrips[]): WeightAxis {
  const greatest = Math.max(0, ...rows.flatMap(({ strips }) => strips.map(({ max }) => max)))
  const max = Math.min(HUNDRED, Math.max(10, Math.ceil((greatest - 1e-9) / 10) * 10))
  const step = max > 60 ? 20 : 10
  const end = Math.ceil(max / step) * step
  return { max: end, ticks: Array.from({ length: end / step + 1 }, (_, at) => at * step) }
}

export interface PlacedStrip {
  strip: Strip
  /** The middle of its first line. */
  y: number
}

export interface PlacedRow {
  row: CriterionStrips
  /** The top of the row, and of what follows it. */
  top: number
  end: number
  strips: PlacedStrip[]
}

interface Measures {
  line: number
  /** Above the strips: for the name, where it has a line of its own. */
  head: number
  /** Below them. */
  gap: number
}

/** Rows one below the other, each as high as its strips need. */
export function placeRows(rows: readonly CriterionStrips[], { line, head, gap }: Measures): PlacedRow[] {
  let top = 0
  return rows.map((row) => {
    let y = top + head + line / 2
    const strips = row.strips.map((strip) => {
      const placed = { strip, y }
      y += strip.lines * line
      return placed
    })
    const end = y - line / 2 + gap
    const placed = { row, top, end, strips }
    top = end
    return placed
  })
}
