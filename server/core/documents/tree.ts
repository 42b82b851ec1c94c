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

export type Block = Clause | Table | Caption

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
