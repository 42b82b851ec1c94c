/** Batched reads for the fields of units, employees and companies: one statement for a whole answer. */
import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { companies, type CompanyRow } from '../../schema/companies/tables.ts'
import { employees, positions, units, type EmployeeRow, type UnitRow } from '../../schema/org/tables.ts'
import { within, withinFirm, type Batch, type Tx } from '../core/context.ts'
import { walkTree } from './rules/tree.ts'

const inOrder = <V>(keys: readonly string[], found: ReadonlyMap<string, V>): (V | null)[] =>
  keys.map((key) => found.get(key) ?? null)

function grouped<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string | null): T[][] {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]))
  for (const row of rows) groups.get(keyOf(row) ?? '')?.push(row)
  return keys.map((key) => groups.get(key) ?? [])
}

export const unitsById: Batch<string, UnitRow | null> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(units)
    .where(within(tx, units, inArray(units.id, [...ids])))
  return inOrder(ids, new Map(rows.map((row) => [row.id, row])))
}

export const employeesById: Batch<string, EmployeeRow | null> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(employees)
    .where(within(tx, employees, inArray(employees.id, [...ids])))
  return inOrder(ids, new Map(rows.map((row) => [row.id, row])))
}

export const companiesById: Batch<string, CompanyRow | null> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(companies)
    .where(withinFirm(tx, companies, inArray(companies.id, [...ids])))
  return inOrder(ids, new Map(rows.map((row) => [row.id, row])))
}

/** Open units under each of the units given, in their order. */
export const childrenByUnit: Batch<string, UnitRow[]> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(units)
    .where(within(tx, units, inArray(units.parentId, [...ids]), isNull(units.closedAt)))
    .orderBy(units.sortOrder, units.name, units.code)
  return grouped(ids, rows, ({ parentId }) => parentId)
}

/** All open units of each company, every one behind its parent. */
export const unitsByCompany: Batch<string, UnitRow[]> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(units)
    .where(within(tx, units, inArray(units.companyId, [...ids]), isNull(units.closedAt)))
  return grouped(ids, rows, ({ companyId }) => companyId).map(walkTree)
}

/** How many work in each unit itself, not in those below it. */
export const employeesCountByUnit: Batch<string, number> = async (tx, ids) => {
  const rows = await tx.db
    .select({ unitId: employees.unitId, count: count() })
    .from(employees)
    .where(within(tx, employees, inArray(employees.unitId, [...ids]), isNull(employees.leftAt)))
    .groupBy(employees.unitId)
  const counts = new Map(rows.map((row) => [row.unitId, row.count]))
  return ids.map((id) => counts.get(id) ?? 0)
}

export const representativesByUnit: Batch<string, EmployeeRow[]> = async (tx, ids) => {
  const speaks = and(eq(employees.representative, true), isNull(employees.leftAt))
  const rows = await tx.db
    .select()
    .from(employees)
    .where(within(tx, employees, inArray(employees.unitId, [...ids]), speaks))
    .orderBy(employees.code)
  return grouped(ids, rows, ({ unitId }) => unitId)
}

/** Names from the top down to each unit itself. */
export const pathsByUnit: Batch<string, string[]> = async (tx, ids) => {
  const start = within(tx, units, inArray(units.id, [...ids]))
  const rows = await tx.db.execute<{ leaf: string; path: string[] }>(sql`
    with recursive line as (
      select ${units.id} as leaf, ${units.parentId} as above, ${units.name} as name, 0 as depth from ${units} where ${start}
      union all
      select line.leaf, u.parent_id, u.name, line.depth + 1 from line join units u on u.id = line.above
      where line.depth < 100 and u.firm_id = ${tx.scope.firmId}
    ) select leaf, array_agg(name order by depth desc) as path from line group by leaf`)
  const paths = new Map(rows.map(({ leaf, path }) => [leaf, path]))
  return ids.map((id) => paths.get(id) ?? [])
}

/** Titles by the id of the position. */
export const titlesByPosition: Batch<string, string | null> = async (tx, ids) => {
  const rows = await tx.db
    .select({ id: positions.id, title: positions.title })
    .from(positions)
    .where(within(tx, positions, inArray(positions.id, [...ids])))
  return inOrder(ids, new Map(rows.map(({ id, title }) => [id, title])))
}

/** Open units that each employee is head of. */
export async function headedByEmployee(tx: Tx, ids: readonly string[]): Promise<UnitRow[][]> {
  const rows = await tx.db
    .select()
    .from(units)
    .where(within(tx, units, inArray(units.headEmployeeId, [...ids]), isNull(units.closedAt)))
    .orderBy(units.sortOrder, units.name)
  return grouped(ids, rows, ({ headEmployeeId }) => headEmployeeId)
}
