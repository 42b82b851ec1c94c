import { Transform } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Locale } from '../../../schema/core/say.ts'
import type { CsvReader } from '../../../schema/exports/terms.ts'
import { isNumberCell, neutralise, printCell, type Cell } from '../rules/cells.ts'

export interface CsvStyle {
  readonly separator: ',' | ';'
  readonly decimal: '.' | ','
  readonly bom: boolean
}

/** Excel goes by the language: semicolon and comma in Russian. Programs get RFC 4180 in UTF-8. */
export function styleOf(reader: CsvReader, locale: Locale): CsvStyle {
  if (reader === 'machine') return { separator: ',', decimal: '.', bom: false }
  return locale === 'ru' ? { separator: ';', decimal: ',', bom: true } : { separator: ',', decimal: '.', bom: true }
}

export function writeCell(cell: Cell, { decimal }: CsvStyle): string {
  if (cell === null) return ''
  if (isNumberCell(cell)) return printCell(cell, decimal)
  return typeof cell === 'boolean' ? String(cell) : neutralise(cell)
}

/** Takes rows as records by column name and gives the bytes of the file, header first. */
export function writeCsv(columns: readonly string[], style: CsvStyle): Transform {
  return stringify({
    columns: [...columns],
    header: true,
    bom: style.bom,
    delimiter: style.separator,
    record_delimiter: 'windows',
  })
}
