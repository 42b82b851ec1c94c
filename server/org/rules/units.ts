/** What each verb of the chart does to its rows. Whether it may is said by `tree.ts`. */
import type { EmployeeRow, PositionRow, UnitRow } from '../../../schema/org/tables.ts'
import { changed, unitChange, type ChartChange } from './rows.ts'
import { byId, childrenOf, placeAmong } from './tree.ts'

/** Puts a unit under a parent, at a place among its siblings; the siblings make room. */
export function moveUnitRows(
  units: readonly UnitRow[],
  unit: UnitRow,
  parentId: string | null,
  place: number | null,
): ChartChange {
  const moved = changed(unit, { parentId })
  const after = placeAmong(childrenOf(units, parentId), moved, place)
  const present = byId(units)
  return unitChange(
    after.flatMap(({ id }) => present.get(id) ?? []),
    after,
  )
}

export interface People {
  employees: readonly EmployeeRow[]
  positions: readonly PositionRow[]
}

/** Employees in another unit: their titles go with them, and they speak for their old unit no longer. */
export function moveEmployeeRows(
  moving: readonly EmployeeRow[],
  unit: Pick<UnitRow, 'id' | 'firmId' | 'companyId'>,
  { positions }: Pick<People, 'positions'>,
  newId: () => string,
): { employees: EmployeeRow[]; positions: PositionRow[] } {
  const titleOf = new Map(positions.map(({ id, title }) => [id, title]))
  const there = new Map(positions.filter(({ unitId }) => unitId === unit.id).map(({ title, id }) => [title, id]))
  const created: PositionRow[] = []
  const positionFor = (title: string): string => {
    const known = there.get(title)
    if (known !== undefined) return known
    const row = { id: newId(), firmId: unit.firmId, companyId: unit.companyId, unitId: unit.id, title }
    created.push(row)
    there.set(title, row.id)
    return row.id
  }
  const employees = moving.map((employee) => {
    const title = titleOf.get(employee.positionId ?? '')
    const positionId = title === undefined ? null : positionFor(title)
    return changed(employee, { unitId: unit.id, positionId, representative: false })
  })
  return { employees, positions: created }
}

/** Closes units into another: people and the units below move, the closed ones keep nothing but their past. */
export function mergeUnitRows(
  units: readonly UnitRow[],
  merged: readonly UnitRow[],
  into: UnitRow,
  people: People,
  { now, newId }: { now: Date; newId: () => string },
): ChartChange {
  const gone = new Set(merged.map(({ id }) => id))
  const orphans = merged.flatMap(({ id }) => childrenOf(units, id)).filter(({ id }) => !gone.has(id))
  const last = childrenOf(units, into.id).at(-1)?.sortOrder ?? -1
  const moved = orphans.map((unit, at) => changed(unit, { parentId: into.id, sortOrder: last + 1 + at }))
  const closed = merged.map((unit) => changed(unit, { closedAt: now }))
  const after = moveEmployeeRows(people.employees, into, people, newId)
  return {
    before: { units: [...merged, ...orphans], positions: [], employees: [...people.employees] },
    after: { units: [...closed, ...moved], ...after },
  }
}

/** A new unit beside the present one, out of some of its people. A head who goes is head there no longer. */
export function splitUnitRows(
  units: readonly UnitRow[],
  source: UnitRow,
  born: UnitRow,
  people: People,
  newId: () => string,
): ChartChange {
  const goes = new Set(people.employees.map(({ id }) => id))
  const losesHead = source.headEmployeeId !== null && goes.has(source.headEmployeeId)
  const kept = losesHead ? changed(source, { headEmployeeId: null, headGuessed: false }) : source
  const siblings = childrenOf(units, source.parentId).map((unit) => (unit.id === kept.id ? kept : unit))
  const at = siblings.findIndex(({ id }) => id === source.id) + 1
  const placed = placeAmong(siblings, born, at)
  const touched = losesHead && !placed.some(({ id }) => id === kept.id) ? [...placed, kept] : placed
  const present = byId(units)
  return {
    before: {
      units: touched.flatMap(({ id }) => present.get(id) ?? []),
      positions: [],
      employees: [...people.employees],
    },
    after: { units: touched, ...moveEmployeeRows(people.employees, born, people, newId) },
  }
}
