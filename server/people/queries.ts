import { and, count, eq, gte, inArray, sql } from 'drizzle-orm'
import { signInAttempts, users, type UserRow } from '../../schema/people/tables.ts'
import { withinFirm, type Tx } from '../core/context.ts'

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

export async function countAttempts(tx: Tx, keys: readonly string[], since: Date): Promise<number> {
  const rows = await tx.db
    .select({ attempts: count() })
    .from(signInAttempts)
    .where(and(inArray(signInAttempts.key, [...keys]), gte(signInAttempts.at, since)))
    .groupBy(signInAttempts.key)
  return Math.max(0, ...rows.map((row) => row.attempts))
}

export async function findUser(tx: Tx, id: string): Promise<UserRow | null> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(withinFirm(tx, users, eq(users.id, id)))
  return row ?? null
}
