import { inArray, sql } from 'drizzle-orm'
import { personalLinks } from '../../../../schema/people/tables.ts'
import { ownedBy, type Tx } from '../../../core/context.ts'
import { enqueue } from '../../../core/jobs.ts'
import { inMailing, type Mailing } from '../queries.ts'

export interface Giving extends Mailing {
  readonly employeeIds: readonly string[]
  /** Which letter brings the link this time: a word that the room's writer of letters knows. */
  readonly letter: string
}

/**
 * Gives each of these employees the link of this mailing, or the one they have once more, and leaves the letters to be
 * sent with the caller's transaction. Nothing is sent without SMTP or to whoever has no address: those links wait to be
 * downloaded. Repeated for the same letter it sends it again.
 */
export async function givePersonalLinks(tx: Tx, giving: Giving): Promise<void> {
  const { companyId, purpose, subjectId, letter, employeeIds } = giving
  if (!employeeIds.length) return
  const rows = [...new Set(employeeIds)].map((employeeId) => ({
    ...{ ...ownedBy(tx, companyId), employeeId, purpose, subjectId, letter, createdAt: tx.now },
  }))
  await tx.db
    .insert(personalLinks)
    .values(rows)
    .onConflictDoUpdate({
      target: [personalLinks.companyId, personalLinks.purpose, personalLinks.subjectId, personalLinks.employeeId],
      set: { letter, delivery: 'pending', failure: null },
    })
  await enqueue(
    tx,
    'sendPersonalLetters',
    { companyId, purpose, subjectId },
    { singletonKey: `${purpose}:${subjectId}` },
  )
}

/** Makes the links of these employees worthless: the person was replaced, or the link went astray. */
export async function renewPersonalLinks(tx: Tx, mailing: Mailing, employeeIds: readonly string[]): Promise<void> {
  if (!employeeIds.length) return
  await tx.db
    .update(personalLinks)
    .set({ epoch: sql`${personalLinks.epoch} + 1` })
    .where(inMailing(tx, mailing, inArray(personalLinks.employeeId, [...employeeIds])))
}
