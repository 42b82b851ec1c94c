import { and, count, eq, ilike, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/people/says.ts'
import { assignments, users, type UserRow } from '../../schema/people/tables.ts'
import type { UserFilter } from '../../schema/people/inputs.ts'
import { within, withinFirm, type Tx } from '../core/context.ts'
import { byName, slice, take, type Order, type Page, type PageArgs } from '../core/page.ts'
import { found } from '../core/refusal.ts'

export interface FoundUser {
  id: string
  firmId: string
  passwordHash: string
  active: boolean
}

/** Finds an account by its address before any tenant is known. */
export async function findAccount(tx: Tx, email: string): Promise<FoundUser | null> {
  const [row] = await tx.db.execute<{ id: string; firm_id: string; password_hash: string; active: boolean }>(
    sql`select id, firm_id, password_hash, active from find_user(${email})`,
  )
  return row ? { id: row.id, firmId: row.firm_id, passwordHash: row.password_hash, active: row.active } : null
}

/** Whether anybody of any firm has the address. Until the transaction ends nobody else can take it. */
export async function isEmailTaken(tx: Tx, email: string): Promise<boolean> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${'email:' + email}, 0))`)
  return (await findAccount(tx, email)) !== null
}

export async function findUser(tx: Tx, id: string): Promise<UserRow | null> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(withinFirm(tx, users, eq(users.id, id)))
  return row ?? null
}

export async function lockUser(tx: Tx, id: string): Promise<UserRow> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(withinFirm(tx, users, eq(users.id, id)))
    .for('no key update')
  return found(row, say(says.userNotFound))
}

/**
 * The user, and how many other active admins the firm has. The admins are locked first and always in one order, so that
 * two admins who deactivate one another at once cannot both succeed, nor wait for one another for ever.
 */
export async function lockUserAmongAdmins(tx: Tx, id: string): Promise<{ user: UserRow; otherAdmins: number }> {
  const admins = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(withinFirm(tx, users, eq(users.role, 'admin'), eq(users.active, true)))
    .orderBy(users.id)
    .for('no key update')
  return { user: await lockUser(tx, id), otherAdmins: admins.filter((admin) => admin.id !== id).length }
}

export async function countOtherAdmins(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.db
    .select({ admins: count() })
    .from(users)
    .where(withinFirm(tx, users, eq(users.role, 'admin'), eq(users.active, true), ne(users.id, id)))
  return row?.admins ?? 0
}

/** How many of these companies the scope reaches. Companies stand in a later room: by name, as their foreign keys are. */
export async function countCompanies(tx: Tx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { firmId, companies } = tx.scope
  const reached = companies === '*' ? ids : ids.filter((id) => companies.includes(id))
  if (reached.length === 0) return 0
  const [row] = await tx.db.execute<{ reached: number }>(
    sql`select count(*)::int as reached from companies where firm_id = ${firmId} and id in ${reached}`,
  )
  return row?.reached ?? 0
}

export const userOrders = {
  name: { by: byName(users.name) },
  email: { by: users.email },
  createdAt: { by: users.createdAt },
} as const satisfies Record<string, Order>

function matches(tx: Tx, { search, role, active, companyId }: UserFilter): SQL | undefined {
  const part = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null
  const assigned = companyId
    ? tx.db
        .select({ id: assignments.userId })
        .from(assignments)
        .where(within(tx, assignments, eq(assignments.companyId, companyId)))
    : null
  return withinFirm(
    tx,
    users,
    part ? or(ilike(users.name, part), ilike(users.email, part)) : undefined,
    role ? eq(users.role, role) : undefined,
    active === undefined ? undefined : eq(users.active, active),
    assigned ? inArray(users.id, assigned) : undefined,
  )
}

export async function listUsers(tx: Tx, args: PageArgs, filter: UserFilter, order: Order): Promise<Page<UserRow>> {
  const where = matches(tx, filter)
  const page = slice(args, users.id, order)
  const rows = await tx.db
    .select({ row: users, cursorValue: page.cursorValue })
    .from(users)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(users).where(where)
  return take(rows, total?.total ?? 0, args)
}
