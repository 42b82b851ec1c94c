/** The arithmetic behind a figure, spelled out with the published numbers that it is made from (method.md 1.1, D4). */

export interface Term {
  weight: number
  /** Printed as it is published. */
  shown: string
}

type Write = (value: number, digits?: number) => string

/** As few digits as tell the weight exactly, four at most. */
const short = (value: number, write: Write): string => {
  const digits = [0, 1, 2, 3].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 4
  return write(value, digits)
}

/** «(50 × 4,2 + 30 × 3,9) / 80»; with equal weights «(4,2 + 3,9) / 2»; a single term is itself. */
export function spellMean(terms: readonly Term[], write: Write): string {
  const [first] = terms
  if (!first) return ''
  if (terms.length === 1) return first.shown
  if (terms.every(({ weight }) => Math.abs(weight - first.weight) < 1e-9))
    return `(${terms.map(({ shown }) => shown).join(' + ')}) / ${write(terms.length)}`
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  return `(${terms.map(({ weight, shown }) => `${short(weight, write)} × ${shown}`).join(' + ')}) / ${short(total, write)}`
}
