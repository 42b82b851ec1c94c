import { eq, lte, or } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import { says as coreSays } from '../../../../schema/core/says.ts'
import type { SignIn } from '../../../../schema/people/inputs.ts'
import { says } from '../../../../schema/people/says.ts'
import { sessions, type UserRow } from '../../../../schema/people/tables.ts'
import { permit } from '../../../core/access.ts'
import { authenticate } from '../../../core/authenticate.ts'
import { createContext, withinFirm, type Actor, type Context } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { found, Refusal } from '../../../core/refusal.ts'
import { createSecret, hashSecret } from '../../../core/secrets.ts'
import { findAccount, findUser, type FoundUser } from '../../queries.ts'
import { idleSince, SESSION_DAYS } from '../queries.ts'
import { countAttempt, forgetAttempt } from './countAttempt.ts'
import { isRightPassword } from './hashPassword.ts'

/**
 * Opens a session for a right password. An unknown address, a shut account and a wrong password get one sentence after
 * the same work; ten failures in 15 minutes per account or address make the next tries wait (RATE_LIMITED).
 */
export async function signIn(context: Context, input: SignIn): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'signIn')
  const attempt = await countAttempt(context, input.email)
  const account = await context.read((tx) => findAccount(tx, input.email))
  const right = await isRightPassword(account?.passwordHash ?? null, input.password)
  if (!account?.active || !right) throw new Refusal('UNAUTHENTICATED', say(says.wrongPassword))
  return openSession(context, account, attempt)
}

async function openSession(context: Context, account: FoundUser, attempt: readonly string[]): Promise<UserRow> {
  const { id: userId, firmId } = account
  const secret = createSecret('ics')
  const actor: Actor = { kind: 'user', id: userId, firmId, role: 'analyst', companies: [], sessionId: null }
  const user = await createContext({ ...context, actor }).write(async (tx) => {
    const dead = or(lte(sessions.expiresAt, tx.now), lte(sessions.seenAt, idleSince(tx.now)))
    await tx.db.delete(sessions).where(withinFirm(tx, sessions, eq(sessions.userId, userId), dead))
    await tx.db.insert(sessions).values({
      firmId,
      userId,
      tokenHash: hashSecret(secret),
      createdAt: tx.now,
      seenAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + SESSION_DAYS * 86_400_000),
    })
    await forgetAttempt(tx, attempt)
    await write(tx, actor, { verb: 'signIn', subject: 'user', subjectId: userId })
    return found(await findUser(tx, userId), say(coreSays.notFound))
  })
  context.setSession(secret)
  // What the rest of the request asks, the person asks: fields of the answer, and commands that follow in it.
  const known = await authenticate(context, null, secret)
  Object.assign(context, createContext({ ...context, actor: known.actor }))
  return user
}
