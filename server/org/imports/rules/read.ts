import { say } from '../../../../schema/core/say.ts'
import { fileSays } from '../says.ts'
import { readCsv } from './csv.ts'
import type { Delimiter, Line } from './csv.ts'
import { decodeText, isWholeText } from './decode.ts'
import type { Encoding } from './decode.ts'
import { tidy } from './fold.ts'
import { shorten } from './lengths.ts'
import type { Refused } from './problem.ts'
import { readXlsx } from './xlsx.ts'

export const limits = { megabytes: 10, rows: 20_000, columns: 200 } as const

/** A heading is a name to point at, not a text. */
const longestHeading = 200

/** What the reader may force where a guess was wrong; null or absent leaves it to the guess. */
export interface ReadOptions {
  encoding?: Encoding | null
  delimiter?: Delimiter | null
  sheet?: string | null
}

/** A file as rows under headings. `cells` of a ragged row are fewer or more than `headers`; blank rows are left out. */
export interface Table {
  format: 'csv' | 'xlsx'
  headers: string[]
  rows: Line[]
  encoding: Encoding | null
  delimiter: Delimiter | null
  sheet: string | null
  sheets: string[]
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => tidy(cell) === '')
const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** Every heading gets a name of its own, so that a mapping can point at it: a second «Код» is «Код (2)», a blank one «#3». */
function nameHeaders(cells: readonly string[]): string[] {
  const seen = new Set<string>()
  return cells.map((cell, at) => {
    const name = shorten(tidy(cell), longestHeading) || `#${at + 1}`
    let unique = name
    for (let count = 2; seen.has(unique); count++) unique = `${name} (${count})`
    seen.add(unique)
    return unique
  })
}

/** Blank cells beyond the headings are no cells: sheets and editors leave them behind. */
function cutToWidth(cells: string[], width: number): string[] {
  return cells.length > width && isBlank(cells.slice(width)) ? cells.slice(0, width) : cells
}

function widthOf(head: readonly string[], rows: readonly Line[]): number {
  let width = head.length
  while (width > 0 && tidy(head[width - 1] ?? '') === '' && rows.every(({ cells }) => !tidy(cells[width - 1] ?? '')))
    width--
  return width
}

function tableOf(lines: readonly Line[], about: Omit<Table, 'headers' | 'rows'>): Table | Refused {
  const filled = lines.filter(({ cells }) => !isBlank(cells))
  const [head, ...rows] = filled
  if (!head || rows.length === 0) return { refused: say(fileSays.importEmpty) }
  if (rows.length > limits.rows) return { refused: say(fileSays.importTooManyRows, { limit: limits.rows }) }
  const width = widthOf(head.cells, rows)
  if (width > limits.columns) return { refused: say(fileSays.importTooManyColumns, { limit: limits.columns }) }
  const headers = nameHeaders(head.cells.slice(0, width))
  return { ...about, headers, rows: rows.map(({ line, cells }) => ({ line, cells: cutToWidth(cells, width) })) }
}

function readText(bytes: Uint8Array, options: ReadOptions): Table | Refused {
  const decoded = decodeText(bytes, options.encoding)
  if ('refused' in decoded) return decoded
  const read = readCsv(decoded.text, options.delimiter ?? null, limits.rows * 2)
  if ('refused' in read) return read
  const { delimiter, lines } = read
  return tableOf(lines, { format: 'csv', encoding: decoded.encoding, delimiter, sheet: null, sheets: [] })
}

async function readSheet(bytes: Uint8Array, options: ReadOptions): Promise<Table | Refused> {
  const read = await readXlsx(bytes, options.sheet ?? null)
  if ('refused' in read) return read
  if (!read.lines.every(({ cells }) => cells.every(isWholeText))) return { refused: say(fileSays.importNotText) }
  const { sheet, sheets } = read
  return tableOf(read.lines, { format: 'xlsx', encoding: null, delimiter: null, sheet, sheets })
}

/**
 * Bytes of a CSV or XLSX file to a table; which of the two it is, the bytes say. At most 10 MB, 20,000 rows, 200 columns.
 * Refused with a sentence: everything that is not such a file.
 */
export async function readTable(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table | Refused> {
  if (bytes.length > limits.megabytes * 1024 * 1024) {
    return { refused: say(fileSays.importTooLarge, { limit: limits.megabytes }) }
  }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { refused: say(fileSays.importOldExcel) }
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]) ? await readSheet(bytes, options) : readText(bytes, options)
}
