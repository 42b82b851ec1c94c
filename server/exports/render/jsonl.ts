import { isNumberCell, type Cell } from '../rules/cells.ts'

const plain = (cell: Cell): string | number | boolean | null => (isNumberCell(cell) ? cell.value : cell)

/** One row as one line of JSON: numbers are numbers, what is missing is null. */
export const writeLine = (columns: readonly string[], cells: readonly Cell[]): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, plain(cells[at] ?? null)])))}\n`
