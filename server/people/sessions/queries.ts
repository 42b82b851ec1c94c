import { and, count, desc, eq, gt, gte, inArray } from 'drizzle-orm'
import { sessions, signInAttempts } from '../../../schema/people/tables.ts'
import { withinFirm, type Actor, type Tx } from '../../core/context.ts'

/** The same as in the database's find_session. */
export const IDLE_HOURS = 12
export const SESSION_DAYS = 30
const MOST_SHOWN = 200

export interface OwnSession {
  id: string
  createdAt: Date
  seenAt: Date
  expiresAt: Date
  current: boolean
}

export const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_HOURS * 3_600_000)

/** How many failures the worst of the keys has since a moment. */
export async function countAttempts(tx: Tx, keys: readonly string[], since: Date): Promise<number> {
  const rows = await tx.db
    .select({ attempts: count() })
    .from(signInAttempts)
    .where(and(inArray(signInAttempts.key, [...keys]), gte(signInAttempts.at, since)))
    .groupBy(signInAttempts.key)
  return Math.max(0, ...rows.map((row) => row.attempts))
}

/** The live sessions of whoever asks, the last seen first. */
export async function listSessions(tx: Tx, actor: Actor): Promise<OwnSession[]> {
  if (actor.kind !== 'user') return []
  const { id, createdAt, seenAt, expiresAt } = sessions
  const live = and(gt(expiresAt, tx.now), gt(seenAt, idleSince(tx.now)))
  const rows = await tx.db
    .select({ id, createdAt, seenAt, expiresAt })
    .from(sessions)
    .where(withinFirm(tx, sessions, eq(sessions.userId, actor.id), live))
    .orderBy(desc(seenAt), id)
    .limit(MOST_SHOWN)
  return rows.map((row) => ({ ...row, current: row.id === actor.sessionId }))
}
