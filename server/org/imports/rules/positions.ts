import { fold } from './fold.ts'
import type { ChartEmployee } from './people.ts'
import type { Rows } from './rows.ts'

/** Titles by unit in the spelling seen first; employees take that spelling too. */
export function settlePositions(rows: Rows, unitOf: ReadonlyMap<number, string>, employees: ChartEmployee[]) {
  const positions = new Map<string, { unitCode: string; title: string }>()
  const titleByLine = new Map<number, string>()
  for (const { line, values } of rows.rows) {
    const unitCode = unitOf.get(line)
    if (unitCode === undefined || values.position === '') continue
    const key = JSON.stringify([unitCode, fold(values.position)])
    const position = positions.get(key) ?? { unitCode, title: values.position }
    positions.set(key, position)
    titleByLine.set(line, position.title)
  }
  const settled = employees.map((employee) => ({ ...employee, position: titleByLine.get(employee.line) ?? null }))
  return { positions: [...positions.values()], employees: settled }
}
