/** A document as one tree of content: HTML, DOCX and PDF are made from it alone, so they say the same. */
import type { Block } from '../../../schema/core/blocks.ts'

export { plainText } from '../../../schema/core/blocks.ts'
export type { Block, Caption, Clause, Item, Paragraph, Run, Table } from '../../../schema/core/blocks.ts'

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
