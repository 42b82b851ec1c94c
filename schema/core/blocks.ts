/** What a document is made of below its headings: generated clauses, and text that somebody has written. */

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

/** A block as it travels: one shape for every kind, empty where a kind has no such part. */
export interface FlatBlock {
  readonly kind: Block['kind']
  /** Number of a clause, marker of an item. */
  readonly mark: string
  readonly level: number
  readonly ordered: boolean
  readonly runs: readonly Run[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const plain = (text: string): Run => ({ text, bold: false, italic: false, href: null })

export function flattenBlock(block: Block): FlatBlock {
  const flat = { kind: block.kind, mark: '', level: 0, ordered: false, runs: [], head: [], rows: [] }
  switch (block.kind) {
    case 'clause':
      return { ...flat, mark: block.number, runs: [plain(block.text)] }
    case 'caption':
      return { ...flat, runs: [plain(block.text)] }
    case 'paragraph':
      return { ...flat, runs: block.runs }
    case 'item':
      return { ...flat, mark: block.marker, level: block.level, ordered: block.ordered, runs: block.runs }
    case 'table':
      return { ...flat, head: block.head, rows: block.rows }
  }
}
