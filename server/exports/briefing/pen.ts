/** What every part of the pack is written with: the reader's language, the facts, the worked example. */
import { say, tell, type Locale, type Params, type Words } from '../../../schema/core/say.ts'
import type { Block } from '../../core/documents/tree.ts'
import type { RegulationFacts } from '../../regulations/text/facts.ts'
import { printNumber } from '../../results/rules/present.ts'
import type { Example } from './example.ts'

export interface BriefingFacts extends Pick<RegulationFacts, 'company' | 'rules' | 'weights' | 'criteria' | 'links'> {
  readonly version: Pick<RegulationFacts['version'], 'number' | 'title' | 'inForceFrom'>
}

export interface Ground {
  readonly facts: BriefingFacts
  readonly example: Example
}

export interface Pen {
  readonly locale: Locale
  readonly told: (words: Words, params?: Params) => string
  readonly day: (iso: string) => string
  /** A figure with so many decimals, as the pages of results print it. */
  readonly figure: (value: number, decimals: number) => string
  /** A number as it is, with at most four decimals. */
  readonly number: (value: number) => string
}

/** A part of the pack: one section of the whole, or a document of its own. */
export interface Part {
  readonly sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[]
}
export type PartWriter = (pen: Pen, ground: Ground) => Part

export function takePen(locale: Locale): Pen {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: false })
  return {
    locale,
    told: (words, params = {}) => tell(say(words, params), locale),
    day: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    figure: (value, decimals) => printNumber(value, decimals, locale),
    number: (value) => numbers.format(value),
  }
}

const runsOf = (text: string) => [{ text, bold: false, italic: false, href: null }]

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: runsOf(text) })

export const list = (...texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: 'item', level: 0, ordered: false, marker: '•', runs: runsOf(text) }))
