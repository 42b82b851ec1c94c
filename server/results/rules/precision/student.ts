/** Student's t distribution, by the regularised incomplete beta function. Pure. */

/** Lanczos coefficients, g = 7: fifteen digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

function logGamma(x: number): number {
  const [first = 1, ...rest] = lanczos
  const series = rest.reduce((all, coefficient, at) => all + coefficient / (x + at), first)
  const base = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series)
}

const STEPS = 500
const TINY = 1e-300
const CLOSE = 1e-15

const awayFromZero = (value: number) => (Math.abs(value) < TINY ? TINY : value)

/** Continued fraction of the incomplete beta function by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))]
  let value = d
  for (let m = 1; m <= STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    const before = value
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      value *= d * c
    }
    if (Math.abs(value / before - 1) < CLOSE) break
  }
  return value
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

/** Probability that |T| is at least |t| with `df` (> 0) degrees of freedom. */
export const twoSidedP = (t: number, df: number): number =>
  Number.isFinite(t) ? incompleteBeta(df / (df + t * t), df / 2, 0.5) : 0

/** The t that |T| exceeds with probability `alpha` (0..1): found by halving, since the probability only falls. */
export function criticalT(alpha: number, df: number): number {
  let [low, high] = [0, 1]
  while (twoSidedP(high, df) > alpha) high *= 2
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (twoSidedP(middle, df) > alpha) low = middle
    else high = middle
  }
  return (low + high) / 2
}
