import { hash, verify } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { sessions, signInAttempts, type UserRow } from '../../schema/people/tables.ts'
import type { SignIn } from '../../schema/people/inputs.ts'
import { says } from '../../schema/people/says.ts'
import { says as coreSays } from '../../schema/core/says.ts'
import { say } from '../../schema/core/say.ts'
import { permit } from '../core/access.ts'
import { createContext, withinFirm, type Actor, type Context } from '../core/context.ts'
import { write } from '../core/journal.ts'
import { found, Refusal } from '../core/refusal.ts'
import { createSecret, hashSecret } from '../core/secrets.ts'
import { countAttempts, findAccount, findUser } from './queries.ts'

const WINDOW_MINUTES = 15
const MOST_FAILURES = 10
const SESSION_DAYS = 30

/** OWASP's argon2id with 64 MiB. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 65_536, timeCost: 3, parallelism: 1 })

// The same work for an address that nobody has: made once, at first need.
let decoy: Promise<string> | undefined
const decoyHash = () => (decoy ??= hashPassword('nobody has this password'))

const attemptKey = (kind: string, value: string) => createHash('sha256').update(`${kind}:${value}`).digest('hex')

/** Opens a session for a right password. Ten failures in 15 minutes per account or address make the next ones wait. */
export async function signIn(context: Context, input: SignIn): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'signIn')
  const keys = [attemptKey('account', input.email), attemptKey('address', context.address)]
  const account = await context.write(async (tx) => {
    const since = new Date(tx.now.getTime() - WINDOW_MINUTES * 60_000)
    if ((await countAttempts(tx, keys, since)) >= MOST_FAILURES) {
      throw new Refusal('RATE_LIMITED', say(coreSays.tooMany, { minutes: WINDOW_MINUTES }))
    }
    // Counted before the password is looked at, so that many tries sent at once count as many.
    await tx.db.insert(signInAttempts).values(keys.map((key) => ({ key, at: tx.now })))
    return findAccount(tx, input.email)
  })
  const right = await verify(account?.passwordHash ?? (await decoyHash()), input.password)
  if (!account || !right || !account.active) throw new Refusal('UNAUTHENTICATED', say(says.wrongPassword))
  return openSession(context, account.id, account.firmId, keys)
}

async function openSession(
  context: Context,
  userId: string,
  firmId: string,
  attemptKeys: readonly string[],
): Promise<UserRow> {
  const secret = createSecret('ics')
  const actor: Actor = { kind: 'user', id: userId, firmId, role: 'analyst', companies: [], sessionId: null }
  const user = await createContext({ ...context, actor }).write(async (tx) => {
    await tx.db.insert(sessions).values({
      firmId,
      userId,
      tokenHash: hashSecret(secret),
      createdAt: tx.now,
      seenAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + SESSION_DAYS * 86_400_000),
    })
    const [accountKey] = attemptKeys
    if (accountKey) await tx.db.delete(signInAttempts).where(eq(signInAttempts.key, accountKey))
    await write(tx, actor, { verb: 'signIn', subject: 'user', subjectId: userId })
    return found(await findUser(tx, userId), say(coreSays.notFound))
  })
  context.setSession(secret)
  return user
}

/** Ends the session at hand; without one it does nothing. */
export async function signOut(context: Context): Promise<boolean> {
  permit(context.actor, 'Mutation', 'signOut')
  context.setSession(null)
  const { actor } = context
  if (actor.kind !== 'user' || !actor.sessionId) return false
  const { sessionId } = actor
  await context.write(async (tx) => {
    await tx.db.delete(sessions).where(withinFirm(tx, sessions, eq(sessions.id, sessionId)))
    await write(tx, actor, { verb: 'signOut', subject: 'user', subjectId: actor.id })
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
