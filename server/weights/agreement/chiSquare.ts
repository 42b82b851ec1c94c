/** The upper tail of the χ² distribution. */

const EXACT = 1e-15
const MAX_TERMS = 1000

/** ln Γ(n/2) for whole n > 0, by Γ(x+1) = xΓ(x) from Γ(1) = 1 and Γ(1/2) = √π. */
function logGammaOfHalf(n: number): number {
  let sum = n % 2 ? Math.log(Math.PI) / 2 : 0
  for (let twice = n % 2 ? 1 : 2; twice < n; twice += 2) sum += Math.log(twice / 2)
  return sum
}

/** Probability that χ² with whole `degrees` > 0 exceeds `value` >= 0: one minus the series of the lower incomplete gamma. */
export function chiSquareTail(value: number, degrees: number): number {
  if (value <= 0) return 1
  const [shape, x] = [degrees / 2, value / 2]
  if (x > shape + 1) return tailByFraction(x, shape, degrees)
  let [term, sum] = [1 / shape, 1 / shape]
  for (let step = 1; step < MAX_TERMS && term > sum * EXACT; step++) {
    term *= x / (shape + step)
    sum += term
  }
  return 1 - sum * Math.exp(-x + shape * Math.log(x) - logGammaOfHalf(degrees))
}

/** Lentz's continued fraction, which converges where the series loses its digits. */
function tailByFraction(x: number, shape: number, degrees: number): number {
  let b = x + 1 - shape
  let c = Number.MAX_VALUE
  let d = 1 / b
  let fraction = d
  for (let step = 1; step < MAX_TERMS; step++) {
    const a = -step * (step - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    fraction *= d * c
    if (Math.abs(d * c - 1) < EXACT) break
  }
  return Math.exp(-x + shape * Math.log(x) - logGammaOfHalf(degrees)) * fraction
}
