import { eq, ne, type SQL } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import { says as coreSays } from '../../../../schema/core/says.ts'
import type { ChangePassword, SetUserPassword } from '../../../../schema/people/inputs.ts'
import { says } from '../../../../schema/people/says.ts'
import { sessions, users, type UserRow } from '../../../../schema/people/tables.ts'
import { permit } from '../../../core/access.ts'
import { withinFirm, type Context, type Tx } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { badInput, found, Refusal } from '../../../core/refusal.ts'
import { findUser, lockUser } from '../../queries.ts'
import { countAttempt, forgetAttempt } from './countAttempt.ts'
import { hashPassword, isRightPassword } from './hashPassword.ts'

/** Writes the hash and ends the user's sessions, or only those of them that `ended` says. */
async function replace(tx: Tx, id: string, passwordHash: string, ended?: SQL): Promise<UserRow> {
  const user = await lockUser(tx, id)
  const [row] = await tx.db
    .update(users)
    .set({ passwordHash, version: user.version + 1 })
    .where(withinFirm(tx, users, eq(users.id, id)))
    .returning()
  await tx.db.delete(sessions).where(withinFirm(tx, sessions, eq(sessions.userId, id), ended))
  return found(row, say(says.userNotFound))
}

/** Changes the own password for whoever knows the old one, and ends the other sessions. Tries count as sign-ins do. */
export async function changePassword(context: Context, input: ChangePassword): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'changePassword')
  const { actor } = context
  if (actor.kind !== 'user') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  const user = found(await context.read((tx) => findUser(tx, actor.id)), say(says.userNotFound))
  const attempt = await countAttempt(context, user.email)
  if (!(await isRightPassword(user.passwordHash, input.oldPassword))) {
    throw badInput('oldPassword', say(says.wrongOldPassword))
  }
  const passwordHash = await hashPassword(input.newPassword)
  const others = actor.sessionId ? ne(sessions.id, actor.sessionId) : undefined
  return context.write(async (tx) => {
    const row = await replace(tx, actor.id, passwordHash, others)
    await forgetAttempt(tx, attempt)
    await write(tx, actor, { verb: 'changePassword', subject: 'user', subjectId: actor.id })
    return row
  })
}

/** An admin gives somebody of the firm a new password; all sessions of that account end. */
export async function setUserPassword(context: Context, { id, password }: SetUserPassword): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'setUserPassword')
  found(await context.read((tx) => findUser(tx, id)), say(says.userNotFound))
  const passwordHash = await hashPassword(password)
  return context.write(async (tx) => {
    const row = await replace(tx, id, passwordHash)
    await write(tx, context.actor, { verb: 'setUserPassword', subject: 'user', subjectId: id })
    return row
  })
}
