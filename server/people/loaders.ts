import { assignments, users } from '../../schema/people/tables.ts'
import type { FirmRow } from '../../schema/firms/tables.ts'
import { and, eq, inArray } from 'drizzle-orm'
import { within, withinFirm, type Tx } from '../core/context.ts'
import { findFirm } from '../firms/queries.ts'

/** Companies that each user is assigned to. */
export async function loadCompanyIds(tx: Tx, userIds: readonly string[]): Promise<string[][]> {
  const rows = await tx.db
    .select({ userId: assignments.userId, companyId: assignments.companyId })
    .from(assignments)
    .where(within(tx, assignments, inArray(assignments.userId, [...userIds])))
    .orderBy(assignments.companyId)
  return userIds.map((id) => rows.filter(({ userId }) => userId === id).map(({ companyId }) => companyId))
}

/** How many active admins the firm has besides each user. */
export async function loadOtherAdmins(tx: Tx, userIds: readonly string[]): Promise<number[]> {
  const admins = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(withinFirm(tx, users, and(eq(users.role, 'admin'), eq(users.active, true))))
  return userIds.map((id) => admins.filter((admin) => admin.id !== id).length)
}

/** The firm of each user: a scope has but one. */
export async function loadFirms(tx: Tx, firmIds: readonly string[]): Promise<(FirmRow | null)[]> {
  const firm = await findFirm(tx)
  return firmIds.map((id) => (firm?.id === id ? firm : null))
}
