/** Exact arithmetic: a fraction is { p, q } of BigInts, q > 0, in lowest terms. */

const divisor = (a, b) => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))

export function frac(p, q = 1) {
  let [top, bottom] = [BigInt(p), BigInt(q)]
  if (bottom === 0n) throw new Error('A fraction cannot have the denominator 0')
  if (bottom < 0n) [top, bottom] = [-top, -bottom]
  const common = divisor(top, bottom)
  return { p: top / common, q: bottom / common }
}

export const zero = frac(0)
export const one = frac(1)
export const add = (a, b) => frac(a.p * b.q + b.p * a.q, a.q * b.q)
export const sub = (a, b) => frac(a.p * b.q - b.p * a.q, a.q * b.q)
export const mul = (a, b) => frac(a.p * b.p, a.q * b.q)
export const div = (a, b) => frac(a.p * b.q, a.q * b.p)
export const half = (a) => frac(a.p, a.q * 2n)
export const total = (list) => list.reduce(add, zero)
export const isLess = (a, b) => a.p * b.q < b.p * a.q

/** Σ weight·value / Σ weight over [{ weight, value }]; null when there is no weight. */
export function weightedMean(items) {
  const weight = total(items.map((item) => item.weight))
  return weight.p === 0n ? null : div(total(items.map((item) => mul(item.weight, item.value))), weight)
}

/** A number as it is written (0.5, 30, "3.25") as a fraction, without a detour over doubles. */
export function parse(written) {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(written))
  if (!match) throw new Error(`Not a plain decimal number: ${written}`)
  const [, sign, whole, decimals = ''] = match
  return frac(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length))
}

/** The integer nearest to a·10^decimals, halves away from zero (method.md 1.5). */
function scaled(a, decimals) {
  const top = (a.p < 0n ? -a.p : a.p) * 10n ** BigInt(decimals)
  const rounded = (2n * top + a.q) / (2n * a.q)
  return a.p < 0n ? -rounded : rounded
}

export const round = (a, decimals) => frac(scaled(a, decimals), 10n ** BigInt(decimals))

/** Plain decimal notation with a dot and an ASCII minus, rounded half away from zero. */
export function decimal(a, decimals) {
  const units = scaled(a, decimals)
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const at = digits.length - decimals
  return `${units < 0n ? '-' : ''}${digits.slice(0, at)}${decimals ? `.${digits.slice(at)}` : ''}`
}

/** √a in decimal notation, cut (not rounded) after 18 decimals and then rounded to `decimals`. */
export function root(a) {
  const square = (a.p * 10n ** 36n) / a.q
  if (square < 2n) return frac(square, 10n ** 18n)
  let guess = square
  for (let next = (guess + 1n) / 2n; next < guess; next = (guess + square / guess) / 2n) guess = next
  return frac(guess, 10n ** 18n)
}

export const asText = (a) => (a.q === 1n ? String(a.p) : `${a.p}/${a.q}`)

/** What is printed for people: decimal comma in Russian, dot in English; a typographic minus in both. */
export function print(a, decimals) {
  const en = decimal(a, decimals).replace('-', '−')
  return { ru: en.replace('.', ','), en }
}

/** A difference carries its sign; what rounds to zero carries none. */
export function printDifference(a, decimals) {
  const { ru, en } = print(a, decimals)
  return scaled(a, decimals) > 0n ? { ru: `+${ru}`, en: `+${en}` } : { ru, en }
}

/** A figure that keeps full precision inside and is rounded for display only. */
export const figure = (a, decimals = 2) =>
  a === null ? null : { exact: asText(a), decimal: decimal(a, 12), shown: print(a, decimals) }

export const difference = (a, decimals = 2) =>
  a === null ? null : { exact: asText(a), decimal: decimal(a, 12), shown: printDifference(a, decimals) }
