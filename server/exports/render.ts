/** Rows to the bytes of a file, piece by piece where the format allows it. */
import { Readable, type Transform } from 'node:stream'
import { say, tell } from '../../schema/core/say.ts'
import { says } from '../../schema/exports/says.ts'
import type { CsvReader, ExportFormat } from '../../schema/exports/terms.ts'
import { badInput } from '../core/refusal.ts'
import type { ExportFile } from './commands.ts'
import { styleOf, writeCell, writeCsv, type CsvStyle } from './render/csv.ts'
import { writeLine } from './render/jsonl.ts'
import { writeXlsx, type Sheet } from './render/xlsx.ts'
import type { Cell, Row } from './rules/cells.ts'
import { dictionaryColumns, listDictionary, type DictionaryRow } from './rules/columns.ts'

/** A workbook is built in memory: this many rows of it stay far below the limits of the process. */
export const mostSheetRows = 20_000

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl; charset=utf-8',
}

const namesOf = ({ columns }: ExportFile) => columns.map(({ name }) => name)
const cellsOf = ({ columns }: ExportFile, row: Row): Cell[] => columns.map(({ name }) => row[name] ?? null)

async function* listCells(file: ExportFile): AsyncGenerator<Cell[]> {
  for await (const row of file.rows) yield cellsOf(file, row)
}

async function* printLines(names: readonly string[], rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>) {
  for await (const cells of rows) yield writeLine(names, cells)
}

async function* printCells(rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>, style: CsvStyle) {
  for await (const cells of rows) yield cells.map((cell) => writeCell(cell, style))
}

const dictionaryCells = (row: DictionaryRow): Cell[] => dictionaryColumns.map((name) => row[name])

async function renderXlsx(file: ExportFile): Promise<Buffer> {
  const rows: Cell[][] = []
  for await (const cells of listCells(file)) {
    if (rows.length === mostSheetRows) throw badInput('format', say(says.tooManyRows, { maximum: mostSheetRows }))
    rows.push(cells)
  }
  const name = (words: (typeof says)[keyof typeof says]) => tell(say(words), file.locale)
  const data: Sheet = {
    name: name(file.kind === 'results' ? says.resultsSheet : says.comparisonSheet),
    columns: namesOf(file),
    rows,
  }
  const dictionary: Sheet = {
    name: name(says.dictionaryName),
    columns: dictionaryColumns,
    rows: listDictionary(file.kind).map(dictionaryCells),
  }
  return writeXlsx([data, dictionary])
}

/** What is piped to whoever asked: a source and the transforms after it. */
export type Streams = readonly [Readable, ...Transform[]]

/** Throws BAD_INPUT when a workbook would hold too many rows; the other formats have no limit. */
export async function renderFile(file: ExportFile, format: ExportFormat, reader: CsvReader): Promise<Streams> {
  switch (format) {
    case 'csv': {
      const style = styleOf(reader, file.locale)
      return [Readable.from(printCells(listCells(file), style)), writeCsv(namesOf(file), style)]
    }
    case 'jsonl':
      return [Readable.from(printLines(namesOf(file), listCells(file)))]
    case 'xlsx':
      return [Readable.from([await renderXlsx(file)])]
  }
}

export function renderDictionary(format: 'csv' | 'jsonl', style: CsvStyle): Streams {
  const rows = listDictionary().map(dictionaryCells)
  return format === 'csv'
    ? [Readable.from(printCells(rows, style)), writeCsv(dictionaryColumns, style)]
    : [Readable.from(printLines(dictionaryColumns, rows))]
}
