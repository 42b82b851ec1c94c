import writeBook from 'write-excel-file/node'
import type { Locale } from '../../../schema/core/say.ts'
import { readCsv } from '../imports/rules/csv.ts'
import { writeChart } from '../imports/rules/export.ts'
import type { CurrentChart } from '../imports/rules/known.ts'

/** The live chart as a workbook: the rows of its CSV, every cell a text. */
export async function writeChartBook(current: CurrentChart, locale: Locale): Promise<Buffer> {
  const text = writeChart(current, locale).replace(/^\uFEFF/u, '')
  const read = readCsv(text, locale === 'ru' ? ';' : ',', Number.MAX_SAFE_INTEGER)
  if ('refused' in read) throw new Error('the chart’s own file does not read')
  const [head, ...rows] = read.lines.map(({ cells }) => cells)
  const data = [
    (head ?? []).map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((cells) => cells.map((value) => (value === '' ? null : { value, type: String }))),
  ]
  return writeBook(data, { sheet: locale === 'ru' ? 'Оргструктура' : 'Chart', stickyRowsCount: 1 }).toBuffer()
}
