/** Accounts of the firm's people. Signing in and passwords are in `sessions`. */
import { eq, notInArray } from 'drizzle-orm'
import { says as coreSays } from '../../schema/core/says.ts'
import { say } from '../../schema/core/say.ts'
import { says as firmSays } from '../../schema/firms/says.ts'
import type { AddUser, AssignCompanies, ChooseLocale, EditUser, UserId } from '../../schema/people/inputs.ts'
import { says } from '../../schema/people/says.ts'
import { assignments, sessions, users, type UserRow } from '../../schema/people/tables.ts'
import { permit } from '../core/access.ts'
import { ownedBy, within, withinFirm, type Context, type Tx } from '../core/context.ts'
import { changedMeanwhile, write } from '../core/journal.ts'
import { badInput, found, insist, Refusal } from '../core/refusal.ts'
import { findFirm } from '../firms/queries.ts'
import { countCompanies, isEmailTaken, lockUser, lockUserAmongAdmins } from './queries.ts'
import { whyNotDeactivate, whyNotGiveRole, whyNotReactivate } from './rules.ts'
import { hashPassword } from './sessions/commands/hashPassword.ts'

export { hashPassword } from './sessions/commands/hashPassword.ts'
export { signIn } from './sessions/commands/signIn.ts'
export { signOut, signOutEverywhere } from './sessions/commands/signOut.ts'

async function change(tx: Tx, id: string, changes: Partial<UserRow>): Promise<UserRow> {
  const [row] = await tx.db
    .update(users)
    .set(changes)
    .where(withinFirm(tx, users, eq(users.id, id)))
    .returning()
  return found(row, say(says.userNotFound))
}

async function insistOnCompanies(tx: Tx, companyIds: readonly string[]): Promise<void> {
  const reached = await countCompanies(tx, companyIds)
  if (reached !== companyIds.length) throw new Refusal('NOT_FOUND', say(says.companyNotFound))
}

async function assign(tx: Tx, userId: string, companyIds: readonly string[]): Promise<void> {
  const rows = companyIds.map((companyId) => ({ ...ownedBy(tx, companyId), userId }))
  if (rows.length) await tx.db.insert(assignments).values(rows).onConflictDoNothing()
}

/** Adds a person of the firm with a first password. The address must be nobody's in any firm. */
export async function addUser(context: Context, { password, companyIds, ...input }: AddUser): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'addUser')
  const passwordHash = await hashPassword(password)
  return context.write(async (tx) => {
    await insistOnCompanies(tx, companyIds)
    if (await isEmailTaken(tx, input.email)) throw badInput('email', say(says.emailTaken))
    const firm = found(await findFirm(tx), say(firmSays.notFound))
    const { id: firmId, locale } = firm
    const [row] = await tx.db
      .insert(users)
      .values({ ...input, locale: input.locale ?? locale, firmId, passwordHash, createdAt: tx.now })
      .returning()
    const user = found(row, say(says.userNotFound))
    await assign(tx, user.id, companyIds)
    const detail = { role: user.role, companyIds }
    await write(tx, context.actor, { verb: 'addUser', subject: 'user', subjectId: user.id, detail })
    return user
  })
}

/** Changes name, role, language, if nobody else did meanwhile. The last active admin keeps the role. */
export function editUser(context: Context, { id, version, ...changes }: EditUser): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'editUser')
  return context.write(async (tx) => {
    const { user, otherAdmins } = await lockUserAmongAdmins(tx, id)
    if (user.version !== version) throw await changedMeanwhile(tx, id)
    insist(whyNotGiveRole(user, changes.role, otherAdmins))
    const row = await change(tx, id, { ...changes, version: version + 1 })
    const detail = { roleBefore: user.role, role: row.role }
    await write(tx, context.actor, { verb: 'editUser', subject: 'user', subjectId: id, detail })
    return row
  })
}

/** Makes these companies, and no others, the ones that a consultant or an analyst works for. */
export function assignCompanies(context: Context, { userId, companyIds }: AssignCompanies): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'assignCompanies')
  return context.write(async (tx) => {
    const user = await lockUser(tx, userId)
    await insistOnCompanies(tx, companyIds)
    const others = companyIds.length ? notInArray(assignments.companyId, companyIds) : undefined
    await tx.db.delete(assignments).where(within(tx, assignments, eq(assignments.userId, userId), others))
    await assign(tx, userId, companyIds)
    const line = { verb: 'assignCompanies', subject: 'user', subjectId: userId, detail: { companyIds } }
    await write(tx, context.actor, line)
    return user
  })
}

/** Shuts an account and ends its sessions. The firm keeps at least one active admin. */
export function deactivateUser(context: Context, { id }: UserId): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'deactivateUser')
  return context.write(async (tx) => {
    const { user, otherAdmins } = await lockUserAmongAdmins(tx, id)
    insist(whyNotDeactivate(user, otherAdmins))
    const row = await change(tx, id, { active: false, version: user.version + 1 })
    await tx.db.delete(sessions).where(withinFirm(tx, sessions, eq(sessions.userId, id)))
    await write(tx, context.actor, { verb: 'deactivateUser', subject: 'user', subjectId: id })
    return row
  })
}

/** Lets an account sign in again, with its role, companies and password as they were. */
export function reactivateUser(context: Context, { id }: UserId): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'reactivateUser')
  return context.write(async (tx) => {
    const user = await lockUser(tx, id)
    insist(whyNotReactivate(user))
    const row = await change(tx, id, { active: true, version: user.version + 1 })
    await write(tx, context.actor, { verb: 'reactivateUser', subject: 'user', subjectId: id })
    return row
  })
}

/** The language that whoever is signed in reads. */
export function chooseLocale(context: Context, { locale }: ChooseLocale): Promise<UserRow> {
  permit(context.actor, 'Mutation', 'chooseLocale')
  const { actor } = context
  if (actor.kind !== 'user') throw new Refusal('FORBIDDEN', say(coreSays.mayNot))
  return context.write(async (tx) => {
    const user = await lockUser(tx, actor.id)
    const row = await change(tx, user.id, { locale, version: user.version + 1 })
    await write(tx, actor, { verb: 'chooseLocale', subject: 'user', subjectId: user.id, detail: { locale } })
    return row
  })
}
