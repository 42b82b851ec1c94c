/**
 * What a portal may know of the people of its company. Employees, units and companies stand in later rooms: they are
 * read by name here, as the foreign keys to them are.
 */
import { eq, sql, type SQL } from 'drizzle-orm'
import { locales, type Locale } from '../../../schema/core/say.ts'
import type { PortalEmployeeFilter } from '../../../schema/people/inputs.ts'
import { viewers } from '../../../schema/people/tables.ts'
import type { CompanyRole } from '../../../schema/people/terms.ts'
import { within, type Actor, type Tx } from '../../core/context.ts'

const MOST_FOUND = 10

/** The one company of a token, a viewer or a link. */
const ownCompany = (tx: Tx): SQL => sql`firm_id = ${tx.scope.firmId} and company_id = ${tx.scope.companies[0] ?? null}`

export interface PortalEmployee {
  id: string
  name: string
}

/** Who works here under exactly this address or code; never a list of people. */
export async function findPortalEmployees(tx: Tx, { email, code }: PortalEmployeeFilter): Promise<PortalEmployee[]> {
  const rows = await tx.db.execute<{ id: string; name: string }>(sql`select id, name from employees
    where ${ownCompany(tx)} and left_at is null and (${email ?? null}::text is null or lower(email) = ${email ?? null})
      and (${code ?? null}::text is null or code = ${code ?? null}) order by id limit ${MOST_FOUND}`)
  return rows.map(({ id, name }) => ({ id, name }))
}

/** Whether an employee of the scope has left, or null when there is none. */
export async function findLeft(tx: Tx, employeeId: string): Promise<{ left: boolean } | null> {
  const [row] = await tx.db.execute<{ left: boolean }>(
    sql`select left_at is not null as left from employees where ${ownCompany(tx)} and id = ${employeeId}`,
  )
  return row ?? null
}

export interface ViewerUnit {
  id: string
  name: string
}

export interface FoundViewer {
  employeeId: string
  name: string
  locale: Locale
  companyId: string
  companyName: string
  roles: CompanyRole[]
  headOf: ViewerUnit[]
  expiresAt: Date
}

async function listHeadedUnits(tx: Tx, employeeId: string): Promise<ViewerUnit[]> {
  const rows = await tx.db.execute<{ id: string; name: string }>(sql`select id, name from units
    where ${ownCompany(tx)} and head_employee_id = ${employeeId} and closed_at is null
    order by name collate "und-x-icu", id`)
  return rows.map(({ id, name }) => ({ id, name }))
}

/** Whom a viewer stands for and in which roles; null for whoever is no viewer. */
export async function findViewer(tx: Tx, actor: Actor): Promise<FoundViewer | null> {
  if (actor.kind !== 'viewer') return null
  const [minted] = await tx.db
    .select({ expiresAt: viewers.expiresAt })
    .from(viewers)
    .where(within(tx, viewers, eq(viewers.id, actor.id)))
  const [person] = await tx.db.execute<{ name: string; locale: string; sponsor: boolean }>(
    sql`select name, locale, sponsor from employees where ${ownCompany(tx)} and id = ${actor.employeeId}`,
  )
  const [company] = await tx.db.execute<{ name: string }>(
    sql`select name from companies where firm_id = ${actor.firmId} and id = ${actor.companyId}`,
  )
  if (!minted || !person || !company) return null
  const headOf = await listHeadedUnits(tx, actor.employeeId)
  return {
    employeeId: actor.employeeId,
    name: person.name,
    locale: locales.find((one) => one === person.locale) ?? 'ru',
    companyId: actor.companyId,
    companyName: company.name,
    roles: [
      ...(person.sponsor ? (['sponsor'] as const) : []),
      ...(headOf.length ? (['head'] as const) : []),
      'employee',
    ],
    headOf,
    expiresAt: minted.expiresAt,
  }
}
