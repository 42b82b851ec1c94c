/** People, tokens and viewers, made by the commands of the product. */
import { addUser } from '../../../server/people/commands.ts'
import { createToken } from '../../../server/people/tokens/commands.ts'
import { mintViewer } from '../../../server/people/viewers/commands.ts'
import { sessions } from '../../../schema/people/tables.ts'
import type { UserRole, TokenKind } from '../../../schema/people/terms.ts'
import { authenticate } from '../../../server/core/authenticate.ts'
import type { Actor } from '../../../server/core/context.ts'
import { createSecret, hashSecret } from '../../../server/core/secrets.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { contextFor } from '../api.ts'
import { testEnv } from '../db.ts'
import type { UserActor } from '../given.ts'

let counter = 0
export const PASSWORD = 'верный пароль 1'

export interface GivenAccount {
  id: string
  email: string
  password: string
}

/** An account that can sign in. */
export async function givenAccount(
  database: Database,
  admin: Actor,
  role: UserRole = 'consultant',
  companyIds: string[] = [],
): Promise<GivenAccount> {
  const email = `account${++counter}@example.org`
  const input = {
    name: `Учётная запись ${counter}`,
    email,
    role,
    locale: 'ru',
    password: PASSWORD,
    companyIds,
  } as const
  const { id } = await addUser(contextFor(database, admin), input)
  return { id, email, password: PASSWORD }
}

/** Whoever a secret belongs to, found as the server finds them: a bearer's, or a cookie's. */
export async function actorOf(database: Database, secret: string): Promise<Actor> {
  const { log, requestId } = contextFor(database, { kind: 'nobody' })
  const asking = { database, env: testEnv(), log, requestId }
  const known = secret.startsWith('ics_')
    ? await authenticate(asking, null, secret)
    : await authenticate(asking, secret, null)
  return known.actor
}

export interface GivenSecret {
  id: string
  secret: string
  actor: Actor
}

/** A token of a company, made by an admin or a consultant of it. */
export async function givenToken(
  database: Database,
  user: Actor,
  companyId: string,
  kind: TokenKind = 'portal',
  expiresInDays = 30,
): Promise<GivenSecret> {
  const input = { companyId, kind, name: `Ключ ${++counter}`, expiresInDays }
  const { token, secret } = await createToken(contextFor(database, user), input)
  return { id: token.id, secret, actor: await actorOf(database, secret) }
}

/** A viewer of one employee, minted by a portal's token. */
export async function givenViewer(
  database: Database,
  portal: Actor,
  employeeId: string,
  minutes = 30,
): Promise<GivenSecret> {
  const { secret } = await mintViewer(contextFor(database, portal), { employeeId, minutes })
  const actor = await actorOf(database, secret)
  return { id: actor.kind === 'viewer' ? actor.id : '', secret, actor }
}

/** A signed-in session's cookie, as a browser sends it. */
export async function givenCookie(database: Database, { firmId, id: userId }: UserActor): Promise<string> {
  const secret = createSecret('ics')
  const now = new Date()
  const times = { createdAt: now, seenAt: now, expiresAt: new Date(now.getTime() + 86_400_000) }
  await database.db.insert(sessions).values({ firmId, userId, tokenHash: hashSecret(secret), ...times })
  return `ic_session=${secret}`
}
