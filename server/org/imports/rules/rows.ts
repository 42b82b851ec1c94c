import { say } from '../../../../schema/core/say.ts'
import { expectedSays, rowSays } from '../says.ts'
import { fields } from './aliases.ts'
import type { Field } from './aliases.ts'
import { tidyCell } from './fold.ts'
import { cellLimits, findLongCell, shorten } from './lengths.ts'
import type { Mapping } from './mapping.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Table } from './read.ts'

/** A row in the file's own terms: every field as tidied text, blank where the column is absent. */
export interface Row {
  line: number
  values: Readonly<Record<Field, string>>
}

export interface Rows {
  rows: Row[]
  /** Rows that the user left out, for saying that a reference points at one of them. */
  excluded: Row[]
  mapping: Mapping
  problems: Problem[]
}

/** Rows under a mapping. Ragged rows, and rows with a cell too long for its field, become problems and are read no further. */
export function takeRows(table: Table, mapping: Mapping, exclude: readonly number[]): Rows {
  const at = fields.map((field) => ({ field, column: table.headers.indexOf(mapping[field] ?? '\0') }))
  const leftOut = new Set(exclude)
  const taken: Rows = { rows: [], excluded: [], mapping, problems: [] }
  for (const { line, cells } of table.rows) {
    const values = blankValues()
    for (const { field, column } of at) values[field] = column < 0 ? '' : tidyCell(cells[column] ?? '')
    if (leftOut.has(line)) taken.excluded.push({ line, values })
    else if (cells.length !== table.headers.length) taken.problems.push(raggedRow(line, cells, table.headers))
    else {
      const long = findLongCell(values)
      if (long) taken.problems.push(tooLong(line, values[long], mapping[long] ?? '', cellLimits[long]))
      else taken.rows.push({ line, values })
    }
  }
  return taken
}

const blankValues = (): Record<Field, string> => ({
  unitCode: '',
  unitName: '',
  unitParent: '',
  unitPath: '',
  head: '',
  employeeCode: '',
  employeeName: '',
  email: '',
  locale: '',
  position: '',
  reportsTo: '',
  postCode: '',
  fte: '',
})

function raggedRow(line: number, cells: readonly string[], headers: readonly string[]): Problem {
  const counts = { line, found: cells.length, expected: headers.length }
  return problemOf({
    kind: 'raggedRow',
    line,
    found: String(cells.length),
    expected: say(expectedSays.importExpectedCells),
    say: say(rowSays.importRagged, counts),
  })
}

const tooLong = (line: number, text: string, column: string, limit: number): Problem =>
  problemOf({
    kind: 'tooLong',
    line,
    column,
    found: shorten(text),
    expected: say(expectedSays.importExpectedShort, { limit }),
    say: say(rowSays.importCellTooLong, { line, column, limit, length: text.length }),
  })

/** The heading of a field, for naming the column of a problem. */
export const columnOf = (mapping: Mapping, ...anyOf: Field[]): string | null =>
  anyOf.flatMap((field) => mapping[field] ?? [])[0] ?? null
