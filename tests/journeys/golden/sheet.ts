/** Figures laid flat: one printed value by one path, so that two sources of the same figures compare line by line. */

export type Sheet = Map<string, string>
type Printable = string | number | boolean | null | undefined

export const put = (sheet: Sheet, path: string, value: Printable): void => {
  sheet.set(path, String(value ?? null))
}

/** Nine decimals: all that a double of the product and a fraction of the oracle can be held to. */
export const digits = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : value.toFixed(9).replace(/^-(0\.0+)$/, '$1')

export const cellPath = (round: string, provider: string, regime: string, units: readonly string[]): string =>
  `${round} ${provider} ${regime}[${[...units].sort().join('+')}]`
export const pairPath = (before: string, after: string, provider: string): string => `${before}>${after} ${provider}`

/** Paths at which two sheets do not say the same, sorted. */
export const differ = (a: Sheet, b: Sheet): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort()

/** The part of a sheet that stands at the paths of another one. */
export const pick = (sheet: Sheet, paths: Iterable<string>): Sheet =>
  new Map([...paths].flatMap((path) => (sheet.has(path) ? [[path, sheet.get(path) ?? '']] : [])))

export const sorted = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries([...sheet].sort(([a], [b]) => (a < b ? -1 : 1)))
