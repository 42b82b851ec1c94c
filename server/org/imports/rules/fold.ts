import { createHash } from 'node:crypto'

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu
/** Excel hides a formula-like text behind an apostrophe; our own files do the same (see `guardCell` in rejected.ts). */
const guarded = /^'(?='*[=+\-@\t\r])/u

/** A cell as a person reads it: no spaces around, one space between, nothing invisible. */
export const tidy = (text: string): string => text.replace(invisible, '').replace(/\s+/gu, ' ').trim()

/** A cell of a file: tidied, and freed from the apostrophe that keeps a sheet from taking text for a formula. */
export const tidyCell = (text: string): string => tidy(tidy(text).replace(guarded, ''))

/**
 * What two spellings of one name have in common: NFKC, small letters, ё as е, one kind of dash and of quotation mark, spaces collapsed.
 */
export const fold = (text: string): string =>
  tidy(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[«»“”„‟"]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")

/** A code for what the file gives no code: the same name gives the same code in every import. */
export const deriveCode = (prefix: 'u' | 'e', key: string): string =>
  `${prefix}-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`

const nobodyWords = new Set(['', 'xx', '-', '--', 'n/a', 'na', 'none', 'nobody', 'null', 'нет', 'никто', 'никому'])

/** Whether a reference says "nobody": blank, XX, a dash. Ask first whether the file itself has such a reference. */
export const isNobody = (text: string): boolean => nobodyWords.has(fold(text))

/** Groups in order of first appearance. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
