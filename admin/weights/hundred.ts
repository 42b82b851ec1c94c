/** Brings numbers to whole ones that add up to 100 and keep their proportions, for the eye; the server does it for good. */
export function toHundred(points: readonly number[]): number[] {
  const sum = points.reduce((total, one) => total + one, 0)
  if (sum <= 0) return points.map(() => 0)
  const exact = points.map((one) => (one / sum) * 100)
  const whole = exact.map(Math.floor)
  const missing = 100 - whole.reduce((total, one) => total + one, 0)
  const byRest = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  const raised = new Set(byRest.slice(0, missing).map(({ at }) => at))
  return whole.map((value, at) => value + (raised.has(at) ? 1 : 0))
}
