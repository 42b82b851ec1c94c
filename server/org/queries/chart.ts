import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { CompanyRow } from '../../../schema/companies/tables.ts'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import {
  chartChanges,
  employees,
  positions,
  units,
  type ChartChangeRow,
  type ChartRows,
  type EmployeeRow,
  type PositionRow,
  type UnitRow,
} from '../../../schema/org/tables.ts'
import { needCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { within, type Tx } from '../../core/context.ts'
import { found, insist } from '../../core/refusal.ts'

/**
 * The company, and its chart held against other writers for the rest of the transaction: a tree is only right as a whole.
 * NOT_FOUND outside the scope, WRONG_STATE in the archive.
 */
export async function lockChart(tx: Tx, companyId: string): Promise<CompanyRow> {
  const company = await needCompany(tx, companyId)
  insist(whyNotWorkOn(company))
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${'chart:' + companyId}, 0))`)
  return company
}

/** Every unit of a company, the closed ones too. */
export const readUnits = (tx: Tx, companyId: string): Promise<UnitRow[]> =>
  tx.db
    .select()
    .from(units)
    .where(within(tx, units, eq(units.companyId, companyId)))

/** Titles of the units given. */
export const readPositions = (tx: Tx, companyId: string, unitIds: readonly string[]): Promise<PositionRow[]> =>
  tx.db
    .select()
    .from(positions)
    .where(within(tx, positions, eq(positions.companyId, companyId), inArray(positions.unitId, [...unitIds])))

/** Employees of the units given who have not left. */
export const readEmployees = (tx: Tx, companyId: string, unitIds: readonly string[]): Promise<EmployeeRow[]> =>
  tx.db
    .select()
    .from(employees)
    .where(
      within(
        tx,
        employees,
        eq(employees.companyId, companyId),
        inArray(employees.unitId, [...unitIds]),
        isNull(employees.leftAt),
      ),
    )
    .orderBy(employees.code)

/** Open units that an employee heads, wherever they work themselves. */
export const readHeadedBy = (tx: Tx, { id, companyId }: EmployeeRow): Promise<UnitRow[]> =>
  tx.db
    .select()
    .from(units)
    .where(within(tx, units, eq(units.companyId, companyId), eq(units.headEmployeeId, id), isNull(units.closedAt)))

export const readSponsors = (tx: Tx, companyId: string): Promise<EmployeeRow[]> =>
  tx.db
    .select()
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, companyId), eq(employees.sponsor, true)))

/** All rows of the live chart, closed units and people who left included. Three statements. */
export async function readChartRows(tx: Tx, companyId: string): Promise<ChartRows> {
  const own = eq(positions.companyId, companyId)
  return {
    units: await readUnits(tx, companyId),
    positions: await tx.db
      .select()
      .from(positions)
      .where(within(tx, positions, own))
      .orderBy(positions.id),
    employees: await tx.db
      .select()
      .from(employees)
      .where(within(tx, employees, eq(employees.companyId, companyId)))
      .orderBy(employees.code),
  }
}

export async function findUnit(tx: Tx, id: string): Promise<UnitRow | null> {
  const [row] = await tx.db
    .select()
    .from(units)
    .where(within(tx, units, eq(units.id, id)))
  return row ?? null
}

export const needUnit = async (tx: Tx, id: string): Promise<UnitRow> =>
  found(await findUnit(tx, id), say(says.unitNotFound))

/** The unit under the chart's lock: read, locked, read again. */
export async function lockUnit(tx: Tx, id: string): Promise<UnitRow> {
  const { companyId } = await needUnit(tx, id)
  await lockChart(tx, companyId)
  return needUnit(tx, id)
}

export async function findEmployee(tx: Tx, id: string): Promise<EmployeeRow | null> {
  const [row] = await tx.db
    .select()
    .from(employees)
    .where(within(tx, employees, eq(employees.id, id)))
  return row ?? null
}

export const needEmployee = async (tx: Tx, id: string): Promise<EmployeeRow> =>
  found(await findEmployee(tx, id), say(says.employeeNotFound))

export async function lockEmployee(tx: Tx, id: string): Promise<EmployeeRow> {
  const { companyId } = await needEmployee(tx, id)
  await lockChart(tx, companyId)
  return needEmployee(tx, id)
}

/** The last change of a company's chart that has not been undone. */
export async function findLastChange(tx: Tx, companyId: string): Promise<ChartChangeRow | null> {
  const [row] = await tx.db
    .select()
    .from(chartChanges)
    .where(within(tx, chartChanges, eq(chartChanges.companyId, companyId), isNull(chartChanges.undoneAt)))
    .orderBy(desc(chartChanges.id))
    .limit(1)
  return row ?? null
}

export async function needChange(tx: Tx, companyId: string, id: string): Promise<ChartChangeRow> {
  const [row] = await tx.db
    .select()
    .from(chartChanges)
    .where(within(tx, chartChanges, and(eq(chartChanges.companyId, companyId), eq(chartChanges.id, id))))
  return found(row, say(says.changeNotFound))
}

/** The present state of the rows that a change touched. */
export async function readTouched(tx: Tx, { before, after, companyId }: ChartChangeRow): Promise<ChartRows> {
  const idsOf = (kind: keyof ChartRows) => [...new Set([...before[kind], ...after[kind]].map(({ id }) => id))]
  const own = { units: idsOf('units'), positions: idsOf('positions'), employees: idsOf('employees') }
  return {
    units: await tx.db
      .select()
      .from(units)
      .where(within(tx, units, eq(units.companyId, companyId), inArray(units.id, own.units))),
    positions: await tx.db
      .select()
      .from(positions)
      .where(within(tx, positions, eq(positions.companyId, companyId), inArray(positions.id, own.positions))),
    employees: await tx.db
      .select()
      .from(employees)
      .where(within(tx, employees, eq(employees.companyId, companyId), inArray(employees.id, own.employees))),
  }
}
