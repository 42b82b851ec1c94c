import readBook from 'read-excel-file/node'
import { say } from '../../../../schema/core/say.ts'
import { fileSays } from '../says.ts'
import type { Line } from './csv.ts'
import type { Refused } from './problem.ts'
import { unpackZip } from './zip.ts'

const unpackedMegabytes = 64
const mostCells = 5_000_000

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Cells of the smallest rectangle that holds a sheet: its reader fills the gaps, so one far cell costs as much as all. */
function countCells(sheet: string): number {
  let rows = 0
  let columns = 0
  for (const [, letters = '', digits = ''] of sheet.matchAll(/<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]+)(\d+)["']/gu)) {
    rows = Math.max(rows, Number(digits))
    columns = Math.max(columns, columnNumber(letters))
  }
  return rows * columns
}

/** Why a workbook must not be opened; null when it may. Measured on the unpacked bytes, not on what the archive declares. */
export function whyNotOpen(bytes: Uint8Array): Refused | null {
  const unpacked = unpackZip(bytes, unpackedMegabytes * 1024 * 1024)
  if ('broken' in unpacked) return { refused: say(fileSays.importBrokenBook) }
  const tooLarge = { refused: say(fileSays.importBookUnpacksTooLarge, { limit: unpackedMegabytes }) }
  if ('tooLarge' in unpacked) return tooLarge
  for (const [name, file] of unpacked.files) {
    if (/^xl\/worksheets\/.*\.xml$/iu.test(name) && countCells(file.toString('utf8')) > mostCells) return tooLarge
  }
  return null
}

/** A cell as text: dates as 2025-03-31, numbers in full. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}

/** Null when the library does not know the bytes as a workbook. */
async function openBook(bytes: Uint8Array) {
  try {
    return await readBook(Buffer.from(bytes), { trim: false })
  } catch {
    return null
  }
}

/** The named sheet of a workbook, or its first, as rows; `line` is the sheet's own row number. */
export async function readXlsx(
  bytes: Uint8Array,
  named: string | null,
): Promise<{ lines: Line[]; sheet: string; sheets: string[] } | Refused> {
  const refusal = whyNotOpen(bytes)
  if (refusal) return refusal
  const book = await openBook(bytes)
  if (!book) return { refused: say(fileSays.importBrokenBook) }
  const sheets = book.map(({ sheet }) => sheet)
  const chosen = named === null ? book[0] : book.find(({ sheet }) => sheet === named)
  if (!chosen) return { refused: say(fileSays.importNoSheet, { sheet: named ?? '', sheets: sheets.join(', ') }) }
  const lines = chosen.data.map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) }))
  return { lines, sheet: chosen.sheet, sheets }
}
