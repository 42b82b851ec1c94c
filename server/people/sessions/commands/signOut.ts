import { eq } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import type { Revoke } from '../../../../schema/people/inputs.ts'
import { says } from '../../../../schema/people/says.ts'
import { sessions, viewers } from '../../../../schema/people/tables.ts'
import { permit } from '../../../core/access.ts'
import { within, withinFirm, type Actor, type Context } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { found } from '../../../core/refusal.ts'
import { listSessions, type OwnSession } from '../queries.ts'

type Reader = Extract<Actor, { kind: 'viewer' }>

/** Ends the session at hand; without one it does nothing. */
export async function signOut(context: Context): Promise<boolean> {
  permit(context.actor, 'Mutation', 'signOut')
  context.setSession(null)
  const { actor } = context
  if (actor.kind === 'viewer') return endVisit(context, actor)
  if (actor.kind !== 'user' || !actor.sessionId) return false
  const { sessionId } = actor
  await context.write(async (tx) => {
    await tx.db.delete(sessions).where(withinFirm(tx, sessions, eq(sessions.id, sessionId)))
    await write(tx, actor, { verb: 'signOut', subject: 'user', subjectId: actor.id })
  })
  return true
}

/** Ends a viewer, by whichever way it came. */
async function endVisit(context: Context, { id, employeeId, companyId }: Reader): Promise<boolean> {
  await context.write(async (tx) => {
    await tx.db.delete(viewers).where(within(tx, viewers, eq(viewers.id, id)))
    await write(tx, context.actor, { verb: 'signOut', subject: 'employee', subjectId: employeeId, companyId })
  })
  return true
}

/** Ends all sessions of whoever asks, on every device. */
export async function signOutEverywhere(context: Context): Promise<boolean> {
  permit(context.actor, 'Mutation', 'signOutEverywhere')
  const { actor } = context
  if (actor.kind !== 'user') return false
  await context.write(async (tx) => {
    await tx.db.delete(sessions).where(withinFirm(tx, sessions, eq(sessions.userId, actor.id)))
    await write(tx, actor, { verb: 'signOutEverywhere', subject: 'user', subjectId: actor.id })
  })
  context.setSession(null)
  return true
}

/** Ends one of the own sessions: a device that was lost or lent. */
export async function revokeSession(context: Context, { id }: Revoke): Promise<OwnSession> {
  permit(context.actor, 'Mutation', 'revokeSession')
  const session = await context.write(async (tx) => {
    const own = await listSessions(tx, context.actor)
    const ended = found(
      own.find((one) => one.id === id),
      say(says.sessionNotFound),
    )
    await tx.db.delete(sessions).where(withinFirm(tx, sessions, eq(sessions.id, id)))
    await write(tx, context.actor, { verb: 'revokeSession', subject: 'session', subjectId: id })
    return ended
  })
  if (session.current) context.setSession(null)
  return session
}
