import { sql } from 'drizzle-orm'
import { linkAnswers, type LinkRow } from '../../../../schema/services/tables.ts'
import type { LinkSide, LinkWord } from '../../../../schema/services/terms.ts'
import { ownedBy, type Actor, type Tx } from '../../../core/context.ts'

export interface Spoken {
  link: Pick<LinkRow, 'id' | 'companyId'>
  side: LinkSide
  word: LinkWord
  note?: string
}

/** The name under which a word is remembered: people leave, what they said stays theirs. */
async function findName(tx: Tx, actor: Actor): Promise<string> {
  const { firmId } = tx.scope
  const found =
    actor.kind === 'user'
      ? await tx.db.execute<{ name: string }>(
          sql`select name from users where firm_id = ${firmId} and id = ${actor.id}`,
        )
      : actor.kind === 'person'
        ? await tx.db.execute<{ name: string }>(sql`select name from employees
            where firm_id = ${firmId} and company_id = ${actor.companyId} and id = ${actor.employeeId}`)
        : []
  return found[0]?.name ?? ''
}

/** Keeps what was said of links, once and for good. */
export async function speak(tx: Tx, actor: Actor, words: readonly Spoken[]): Promise<void> {
  if (!words.length) return
  const speaker = await findName(tx, actor)
  const employeeId = actor.kind === 'person' ? actor.employeeId : null
  await tx.db.insert(linkAnswers).values(
    words.map(({ link, side, word, note = '' }) => ({
      ...ownedBy(tx, link.companyId),
      ...{ linkId: link.id, side, word, note, speaker, employeeId, at: tx.now },
    })),
  )
}
