/** Rows of the live chart in memory: a change is what they were and what they become. */
import { isDeepStrictEqual } from 'node:util'
import type { ChartRows, EmployeeRow, PositionRow, UnitRow } from '../../../schema/org/tables.ts'
import type { CurrentChart } from '../imports/rules/known.ts'

/** A row that was not there is absent from `before`, one that goes from `after`. */
export interface ChartChange {
  before: ChartRows
  after: ChartRows
}

export const noRows = (): ChartRows => ({ units: [], positions: [], employees: [] })

/** A row with changes, one version on. */
export const changed = <T extends { version: number }>(row: T, changes: Partial<T>): T => ({
  ...row,
  ...changes,
  version: row.version + 1,
})

export const unitChange = (before: readonly UnitRow[], after: readonly UnitRow[]): ChartChange => ({
  before: { ...noRows(), units: [...before] },
  after: { ...noRows(), units: [...after] },
})

/** People before and after; titles that are made for them go with them when the change is undone. */
export const employeeChange = (
  before: readonly EmployeeRow[],
  after: readonly EmployeeRow[],
  madePositions: readonly PositionRow[] = [],
): ChartChange => ({
  before: { ...noRows(), employees: [...before] },
  after: { ...noRows(), employees: [...after], positions: [...madePositions] },
})

export const isOpen = ({ closedAt }: Pick<UnitRow, 'closedAt'>): boolean => closedAt === null
export const isHere = ({ leftAt }: Pick<EmployeeRow, 'leftAt'>): boolean => leftAt === null

/** What an import and an export see of the rows: open units, their titles, people who have not left. */
export function currentChart(rows: ChartRows): CurrentChart {
  const open = rows.units.filter(isOpen)
  const openIds = new Set(open.map(({ id }) => id))
  const positions = rows.positions.filter(({ unitId }) => openIds.has(unitId))
  const titles = new Map(positions.map(({ id, title }) => [id, title]))
  return {
    units: open.map(({ id, code, name, parentId, sortOrder: order, headEmployeeId, headGuessed }) => {
      return { id, code, name, parentId, order, headEmployeeId, headGuessed }
    }),
    positions: positions.map(({ id, title, unitId }) => ({ id, name: title, unitId })),
    employees: rows.employees.filter(isHere).map(({ id, code, name, email, locale, unitId, positionId }) => {
      return { id, code, name, email, locale, unitId, positionTitle: titles.get(positionId ?? '') ?? null }
    }),
  }
}

const moment = (at: Date | string | null): Date | null => (at === null ? null : new Date(at))

/** Rows as JSON gave them back: moments are text there. */
export const revive = (rows: ChartRows): ChartRows => ({
  units: rows.units.map((row) => ({ ...row, closedAt: moment(row.closedAt) })),
  positions: rows.positions,
  employees: rows.employees.map((row) => ({ ...row, leftAt: moment(row.leftAt) })),
})

/** Whether two rows say the same, whatever their versions. */
export function saysTheSame<T extends object>(a: T | undefined, b: T | undefined): boolean {
  return isDeepStrictEqual(a && { ...a, version: 0 }, b && { ...b, version: 0 })
}
