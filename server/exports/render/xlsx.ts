/** A workbook: the rows, typed, under a frozen and filtered header; the data dictionary on a second sheet. */
import writeExcelFile, { type Cell as SheetCell, type Row as SheetRow } from 'write-excel-file/node'
import { getCellAddress, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import { isNumberCell, type Cell } from '../rules/cells.ts'

export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

function writeCell(cell: Cell | undefined): SheetCell {
  if (cell === null || cell === undefined || cell === '') return null
  if (!isNumberCell(cell))
    return typeof cell === 'boolean' ? { type: Boolean, value: cell } : { type: String, value: cell }
  const { value, decimals } = cell
  return { type: Number, value, ...(decimals !== null && { format: decimals ? `0.${'0'.repeat(decimals)}` : '0' }) }
}

const header = (columns: readonly string[]): SheetRow =>
  columns.map((name) => ({ type: String, value: name, fontWeight: 'bold' as const }))

/** Parts of a worksheet in the order of ECMA-376, as far as they stand after the rows. */
const order = ['sheetData', 'sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'pageMargins']

/** The writer has no filters of its own; its features may add to a sheet. */
type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>
type Feature = NonNullable<Options['features']>[number]

const filterHeaders = (sheets: readonly Sheet[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          if (!sheet) return xml
          const last = getCellAddress(sheet.rows.length, sheet.columns.length - 1)
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="A1:${last}"/>`,
            order,
            'worksheet',
          )
        },
      },
    },
  },
})

/** The bytes of the workbook. The writer holds it in memory as a whole: callers limit the rows. */
export function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [header(columns), ...rows.map((row) => columns.map((_, at) => writeCell(row[at])))],
      columns: columns.map(() => ({ width: 16 })),
      stickyRowsCount: 1,
    })),
    { features: [filterHeaders(sheets)] },
  ).toBuffer()
}
