import { CsvError, parse } from 'csv-parse/sync'
import { say } from '../../../../schema/core/say.ts'
import { fileSays } from '../says.ts'
import type { Refused } from './problem.ts'

export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/** A row before headings are told from data. `line` is where it begins, from 1. */
export interface Line {
  line: number
  cells: string[]
}

const sample = 50
/** Excel writes this line of its own at the top of a file; it is no heading. */
const separatorLine = /^sep=(.)\n/iu

function parseLines(text: string, delimiter: string, to: number): Line[] {
  const ends: number[] = []
  const records = parse(text, {
    delimiter,
    to,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (record: string[], { lines }) => {
      ends.push(lines)
      return record
    },
  })
  return records.map((cells, at) => {
    const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    return { line: (ends[at] ?? 0) - breaks, cells }
  })
}

/** How table-like the first lines look: the share of rows as wide as the first, and its width. */
function scoreDelimiter(text: string, delimiter: Delimiter): number {
  try {
    const lines = parseLines(text, delimiter, sample)
    const width = lines[0]?.cells.length ?? 0
    if (width < 2) return 0
    const even = lines.filter((line) => line.cells.length === width).length
    return even / lines.length + Math.min(width, 100) / 1000
  } catch {
    return 0
  }
}

/** The delimiter under which the first fifty rows look most like a table; a comma when none does. */
export function guessDelimiter(text: string): Delimiter {
  const head = text.split('\n', sample * 4).join('\n')
  const scored = delimiters.map((delimiter) => ({ delimiter, score: scoreDelimiter(head, delimiter) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.delimiter : ','
}

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1)

const isDelimiter = (text: string | undefined): text is Delimiter => delimiters.some((one) => one === text)

/**
 * Text to rows, at most `limit` of them; lines with nothing in them are skipped but counted.
 * Refused: a quotation mark that is never closed.
 */
export function readCsv(
  raw: string,
  forced: Delimiter | null,
  limit: number,
): { lines: Line[]; delimiter: Delimiter } | Refused {
  const whole = raw.replace(/\r\n?/gu, '\n')
  const hint = separatorLine.exec(whole)?.[1]
  const text = hint === undefined ? whole : whole.replace(separatorLine, '\n')
  const delimiter = forced ?? (isDelimiter(hint) ? hint : guessDelimiter(text))
  try {
    return { lines: parseLines(text, delimiter, limit), delimiter }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const words = error.code === 'CSV_QUOTE_NOT_CLOSED' ? fileSays.importQuoteOpen : fileSays.importUnreadable
    return { refused: say(words, { line: lineOf(error) }) }
  }
}
