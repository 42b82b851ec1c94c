/** A document as one tree of content: HTML, DOCX and PDF are made from it alone, so they say the same. */

export interface Clause {
  readonly kind: 'clause'
  /** «5.2»: of its section, from 1. */
  readonly number: string
  readonly text: string
}

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Shares of the width, in per cent; they add up to 100. */
  readonly widths: readonly number[]
}

/** A heading below the section’s: a criterion of a questionnaire. */
export interface Caption {
  readonly kind: 'caption'
  readonly text: string
}

/** A piece of a paragraph in one type. A line feed in it is a break of the line. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** Where it leads: https, http or mailto; null where it leads nowhere. */
  readonly href: string | null
}

/** Text that somebody has written, as opposed to a generated clause. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
}

/** An item of a list; lists within lists stand behind the item that they belong to, one level deeper. */
export interface Item {
  readonly kind: 'item'
  /** 0 for the outermost list. */
  readonly level: number
  readonly ordered: boolean
  /** «1.», «2.», or «•»; empty when the text goes on with the item before. */
  readonly marker: string
  readonly runs: readonly Run[]
}

export type Block = Clause | Table | Caption | Paragraph | Item

/** The words of runs, without their type. */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

export interface Section {
  /** «5. Критерии, шкала и веса», «Приложение 1. Анкета». */
  readonly title: string
  readonly blocks: readonly Block[]
  /** Appendices begin on a page of their own. */
  readonly appendix: boolean
}

export interface DocumentText {
  readonly locale: 'ru' | 'en'
  readonly title: string
  readonly company: string
  /** Below the title: version, approval, since when. */
  readonly standing: readonly string[]
  /** At the head of every page. */
  readonly print: string
  /** What stands before the number of the page, and between it and the number of pages. */
  readonly pageWords: readonly [before: string, between: string]
  readonly sections: readonly Section[]
}
