/** What a row of a file holds, before it becomes text: numbers stay numbers and remember their decimals. */
import type { ColumnName } from '../../../schema/exports/says/columns.ts'
import type { Locale } from '../../../schema/core/say.ts'
import { roundHalfAway } from '../../results/rules/rounding.ts'

export interface NumberCell {
  readonly value: number
  /** Decimals that it is printed with; null for as many as it has. */
  readonly decimals: number | null
}
export type Cell = string | boolean | NumberCell | null
export type Row = Partial<Record<ColumnName, Cell>>

export const isNumberCell = (cell: Cell): cell is NumberCell => typeof cell === 'object' && cell !== null

export const exactly = (value: number | null): Cell => (value === null ? null : { value, decimals: null })
export const printed = (value: number | null, decimals: number): Cell => (value === null ? null : { value, decimals })

/** Digits for machines and spreadsheets: an ASCII minus, no sign for positive ones, the decimal mark asked for. */
export function printCell({ value, decimals }: NumberCell, mark: '.' | ','): string {
  const digits = decimals === null ? String(value) : roundHalfAway(value, decimals).toFixed(decimals)
  return mark === '.' ? digits : digits.replace('.', ',')
}

/** How many decimals a printed value has. */
export const decimalsShown = (shown: string | null, locale: Locale): number =>
  shown?.split(locale === 'ru' ? ',' : '.')[1]?.length ?? 0

const isSignedNumber = /^[+-]?\d+(?:[.,]\d+)?$/
/** First characters by which a spreadsheet takes text for a formula, their full-width forms included. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; a plain signed number is none. */
export const neutralise = (text: string): string =>
  startsFormula.test(text) && !isSignedNumber.test(text) ? `'${text}` : text
