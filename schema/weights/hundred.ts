/** Weights on the screen are whole and always make 100: whatever one of them takes, the others give, in proportion. */

const sumOf = (points: readonly number[]) => points.reduce((total, one) => total + one, 0)

/**
 * Whole numbers that add up to `total` and keep the proportions (equal where all are zero): everybody gets the floor, the
 * largest remainders get one more, the earlier first.
 * @param points numbers >= 0
 * @param total a whole number >= 0
 */
export function divide(points: readonly number[], total: number): number[] {
  const sum = sumOf(points)
  const exact = points.map((one) => (sum > 0 ? (one / sum) * total : total / points.length))
  const whole = exact.map((value) => Math.floor(value + 1e-9))
  const missing = total - sumOf(whole)
  const byRest = exact
    .map((value, at) => ({ at, rest: value - (whole[at] ?? 0) }))
    .sort((a, b) => (Math.abs(b.rest - a.rest) > 1e-9 ? b.rest - a.rest : a.at - b.at))
  const raised = new Set(byRest.slice(0, missing).map(({ at }) => at))
  return whole.map((value, at) => value + (raised.has(at) ? 1 : 0))
}

export const toHundred = (points: readonly number[]): number[] => divide(points, 100)

/** Whether a weight can move at all: it is not locked, and another one can give or take. */
export const canMove = (locked: readonly boolean[], at: number): boolean =>
  locked[at] !== true && locked.some((isLocked, other) => other !== at && !isLocked)

/** As far as one weight can go: 100 less what is locked elsewhere. */
export const mostOf = (points: readonly number[], locked: readonly boolean[], at: number): number =>
  100 - sumOf(points.filter((_, other) => other !== at && locked[other] === true))

/**
 * Sets one weight; the others that are not locked share the difference in their proportions. Asked for more than there is,
 * it takes all there is. Weights that make 100 still do afterwards, none is below 0, and locked ones stay.
 * @param points whole numbers >= 0 that make 100
 */
export function setWeight(points: readonly number[], locked: readonly boolean[], at: number, asked: number): number[] {
  if (!canMove(locked, at)) return [...points]
  const most = mostOf(points, locked, at)
  const value = Math.max(0, Math.min(most, Math.round(asked)))
  const free = points.map((_, other) => other).filter((other) => other !== at && locked[other] !== true)
  const shared = divide(
    free.map((other) => points[other] ?? 0),
    most - value,
  )
  const given = new Map(free.map((other, place) => [other, shared[place] ?? 0]))
  return points.map((one, other) => (other === at ? value : (given.get(other) ?? one)))
}

/** Moves the border after a weight in the bar of 100 to where it stands from the left: only its two neighbours change. */
export function moveBorder(points: readonly number[], at: number, to: number): number[] {
  const before = sumOf(points.slice(0, at))
  const both = (points[at] ?? 0) + (points[at + 1] ?? 0)
  const left = Math.max(0, Math.min(both, Math.round(to) - before))
  return points.map((one, place) => (place === at ? left : place === at + 1 ? both - left : one))
}

/** Shares all that is not locked equally. */
export function shareEqually(points: readonly number[], locked: readonly boolean[]): number[] {
  const free = points.map((_, at) => at).filter((at) => locked[at] !== true)
  const total = 100 - sumOf(points.filter((_, at) => locked[at] === true))
  const shared = divide(
    free.map(() => 1),
    total,
  )
  const given = new Map(free.map((at, place) => [at, shared[place] ?? 0]))
  return points.map((one, at) => given.get(at) ?? one)
}
