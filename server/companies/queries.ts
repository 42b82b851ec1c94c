import { and, count, eq, ilike, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { companies, type CompanyRow } from '../../schema/companies/tables.ts'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/companies/says.ts'
import { withinFirm, type Tx } from '../core/context.ts'
import { byName, slice, take, type Order, type Page, type PageArgs } from '../core/page.ts'
import { found } from '../core/refusal.ts'

/** The scope for the table of companies itself, whose company is its own id. */
function withinCompanies(tx: Tx, ...conditions: (SQL | undefined)[]): SQL | undefined {
  const { companies: seen } = tx.scope
  const own = seen === '*' ? undefined : seen.length ? inArray(companies.id, [...seen]) : sql`false`
  return withinFirm(tx, companies, own, ...conditions)
}

export async function findCompany(tx: Tx, id: string): Promise<CompanyRow | null> {
  const [row] = await tx.db
    .select()
    .from(companies)
    .where(withinCompanies(tx, eq(companies.id, id)))
  return row ?? null
}

/** The company or NOT_FOUND: how every command of every later room begins. */
export const needCompany = async (tx: Tx, id: string): Promise<CompanyRow> =>
  found(await findCompany(tx, id), say(says.notFound))

export async function lockCompany(tx: Tx, id: string): Promise<CompanyRow> {
  const [row] = await tx.db
    .select()
    .from(companies)
    .where(withinCompanies(tx, eq(companies.id, id)))
    .for('update')
  return found(row, say(says.notFound))
}

export interface CompanyFilter {
  name?: string | null
  archived?: boolean | null
  ids?: readonly string[] | null
}

export const companyOrders = {
  name: { by: byName(companies.name) },
  createdAt: { by: companies.createdAt },
} as const satisfies Record<string, Order>

export async function listCompanies(
  tx: Tx,
  args: PageArgs,
  filter: CompanyFilter,
  order: Order,
): Promise<Page<CompanyRow>> {
  const where = withinCompanies(
    tx,
    filter.name ? ilike(companies.name, `%${filter.name.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
    filter.archived ? undefined : isNull(companies.archivedAt),
    filter.ids ? inArray(companies.id, [...filter.ids]) : undefined,
  )
  const page = slice(args, companies.id, order)
  const rows = await tx.db
    .select({ row: companies, cursorValue: page.cursorValue })
    .from(companies)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(companies).where(where)
  return take(rows, total?.total ?? 0, args)
}
