import { and, count, eq, ilike, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { employees, units, type EmployeeRow, type UnitRow } from '../../../schema/org/tables.ts'
import { needCompany } from '../../companies/queries.ts'
import { within, type Tx } from '../../core/context.ts'
import { byName, slice, take, type Order, type Page, type PageArgs } from '../../core/page.ts'

const holds = (text: string | null | undefined, ...columns: PgColumn[]): SQL | undefined => {
  if (!text) return undefined
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return or(...columns.map((column) => ilike(column, pattern)))
}

export interface UnitFilter {
  search?: string | null
  parentId?: string | null
  withoutHead?: boolean | null
  closed?: boolean | null
  ids?: readonly string[] | null
}

export const unitOrders = {
  name: { by: byName(units.name) },
  code: { by: units.code },
  place: { by: units.sortOrder },
} as const satisfies Record<string, Order>

/** A page of a company's units. NOT_FOUND for a company out of scope. */
export async function listUnits(
  tx: Tx,
  companyId: string,
  args: PageArgs,
  filter: UnitFilter,
  order: Order,
): Promise<Page<UnitRow>> {
  await needCompany(tx, companyId)
  const where = within(
    tx,
    units,
    eq(units.companyId, companyId),
    holds(filter.search, units.name, units.code),
    filter.parentId ? eq(units.parentId, filter.parentId) : undefined,
    filter.withoutHead ? isNull(units.headEmployeeId) : undefined,
    filter.closed ? undefined : isNull(units.closedAt),
    filter.ids ? inArray(units.id, [...filter.ids]) : undefined,
  )
  const page = slice(args, units.id, order)
  const rows = await tx.db
    .select({ row: units, cursorValue: page.cursorValue })
    .from(units)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(units).where(where)
  return take(rows, total?.total ?? 0, args)
}

export interface EmployeeFilter {
  search?: string | null
  unitId?: string | null
  withoutEmail?: boolean | null
  left?: boolean | null
  ids?: readonly string[] | null
  sponsor?: boolean | null
}

export const employeeOrders = {
  name: { by: byName(employees.name) },
  code: { by: employees.code },
} as const satisfies Record<string, Order>

/** A page of a company's employees. NOT_FOUND for a company out of scope. */
export async function listEmployees(
  tx: Tx,
  companyId: string,
  args: PageArgs,
  filter: EmployeeFilter,
  order: Order,
): Promise<Page<EmployeeRow>> {
  await needCompany(tx, companyId)
  const where = within(
    tx,
    employees,
    eq(employees.companyId, companyId),
    holds(filter.search, employees.name, employees.code, employees.email),
    filter.unitId ? eq(employees.unitId, filter.unitId) : undefined,
    filter.withoutEmail ? isNull(employees.email) : undefined,
    filter.left ? undefined : isNull(employees.leftAt),
    filter.ids ? inArray(employees.id, [...filter.ids]) : undefined,
    filter.sponsor ? eq(employees.sponsor, true) : undefined,
  )
  const page = slice(args, employees.id, order)
  const rows = await tx.db
    .select({ row: employees, cursorValue: page.cursorValue })
    .from(employees)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(employees).where(where)
  return take(rows, total?.total ?? 0, args)
}
