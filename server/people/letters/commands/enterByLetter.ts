import { and, eq, lte } from 'drizzle-orm'
import { v7 } from 'uuid'
import { say } from '../../../../schema/core/say.ts'
import type { EnterByLetter } from '../../../../schema/people/inputs.ts'
import { says } from '../../../../schema/people/says.ts'
import { signInLetters, viewers } from '../../../../schema/people/tables.ts'
import { permit } from '../../../core/access.ts'
import { createContext, ownedBy, within, type Context, type Tx } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { found, Refusal } from '../../../core/refusal.ts'
import { createSecret, hashSecret } from '../../../core/secrets.ts'
import { findViewer, type FoundViewer } from '../../viewers/queries.ts'
import { findLetter, type Person } from '../queries.ts'
import { readLetterSecret, VISIT_HOURS } from '../rules.ts'

const badLetter = say(says.badLetter)

/** Takes the letter away; of two who come with the same one, the second finds none. */
async function useUp(tx: Tx, letterId: string): Promise<void> {
  const used = await tx.db
    .delete(signInLetters)
    .where(within(tx, signInLetters, eq(signInLetters.id, letterId)))
    .returning({ id: signInLetters.id })
  if (!used.length) throw new Refusal('UNAUTHENTICATED', badLetter)
}

async function admitReader(tx: Tx, id: string, { companyId, employeeId }: Person, secret: string): Promise<void> {
  const over = and(eq(viewers.employeeId, employeeId), lte(viewers.expiresAt, tx.now))
  await tx.db.delete(viewers).where(within(tx, viewers, over))
  await tx.db.insert(viewers).values({
    ...{ id, ...ownedBy(tx, companyId), employeeId, createdAt: tx.now, tokenHash: hashSecret(secret) },
    expiresAt: new Date(tx.now.getTime() + VISIT_HOURS * 3_600_000),
  })
}

/**
 * Lets a person of the company in by a letter's secret, once: from here on they read as their own viewer. Only a POST
 * does it, since programs that look for viruses open every link. The viewer's secret goes into a cookie that no script reads.
 * A secret that is wrong, used or late is UNAUTHENTICATED in one and the same sentence.
 */
export async function enterByLetter(context: Context, { secret }: EnterByLetter): Promise<FoundViewer> {
  permit(context.actor, 'Mutation', 'enterByLetter')
  const letterId = readLetterSecret(context.env.linkKey, secret)
  const stranger = createContext({ ...context, actor: { kind: 'nobody' } })
  const person = letterId && (await stranger.read((tx) => findLetter(tx, letterId)))
  if (!letterId || !person) throw new Refusal('UNAUTHENTICATED', badLetter)
  const viewerSecret = createSecret('icv')
  const actor = { kind: 'viewer', id: v7(), ...person } as const
  const reader = createContext({ ...context, actor })
  const viewer = await reader.write(async (tx) => {
    await useUp(tx, letterId)
    await admitReader(tx, actor.id, person, viewerSecret)
    const { companyId, employeeId } = person
    await write(tx, actor, { verb: 'enterByLetter', subject: 'employee', subjectId: employeeId, companyId })
    return found(await findViewer(tx, actor), badLetter)
  })
  context.setSession(viewerSecret)
  // What the rest of the request asks, the reader asks.
  Object.assign(context, reader)
  return viewer
}
