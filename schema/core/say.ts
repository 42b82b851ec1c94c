/**
 * Sentences for people. Every sentence is written twice, Russian first, in ICU message format; it is chosen only at the
 * edge, when the reader's language is known. Inside the house a sentence travels as a `Message`.
 */
import { IntlMessageFormat } from 'intl-messageformat'

export const locales = ['ru', 'en'] as const
export type Locale = (typeof locales)[number]

export type Params = Record<string, string | number | boolean | Date>
export interface Words {
  readonly key: string
  readonly ru: string
  readonly en: string
}
export interface Message {
  readonly words: Words
  readonly params: Params
}

const catalogue = new Map<string, Words>()

/** Declares a room's sentences. Keys are `<room>.<name>`; zod schemas carry the key, everything else the words. */
export function words<const T extends Record<string, { ru: string; en: string }>>(
  room: string,
  entries: T,
): { readonly [K in keyof T]: Words } {
  const declared = Object.entries(entries).map(([name, text]) => {
    const entry: Words = { key: `${room}.${name}`, ...text }
    catalogue.set(entry.key, entry)
    return [name, entry]
  })
  return Object.fromEntries(declared)
}

export const say = (what: Words, params: Params = {}): Message => ({ words: what, params })

/** The words behind a key that a zod schema carried, or null when the text is nobody's key. */
export const findWords = (key: string): Words | null => catalogue.get(key) ?? null

const formats = new Map<string, IntlMessageFormat>()

/** Quotation marks within quotation marks: «ООО „Полюс“» in Russian, “the ‘Polus’ company” in English. */
const quotes = { ru: ['«', '»', '„', '“'], en: ['“', '”', '‘', '’'] } as const

/** A name may bring quotes of its own into a sentence that quotes it. Text whose quotes do not pair stays as it is. */
function nestQuotes(text: string, locale: Locale): string {
  const [open, close, innerOpen, innerClose] = quotes[locale]
  let depth = 0
  let broken = false
  const nested = text.replace(/[«»“”]/g, (mark) => {
    if (mark === open) return depth++ ? innerOpen : open
    if (mark !== close) return mark
    broken ||= depth === 0
    return --depth ? innerClose : close
  })
  return broken || depth !== 0 ? text : nested
}

/** Renders a sentence in the reader's language. */
export function tell(message: Message, locale: Locale): string {
  const id = `${locale}:${message.words.key}`
  let format = formats.get(id)
  if (!format) {
    format = new IntlMessageFormat(message.words[locale], locale)
    formats.set(id, format)
  }
  return nestQuotes(String(format.format(message.params)), locale)
}
