import { eq } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import { says } from '../../../../schema/services/askings.ts'
import type { SettleLink } from '../../../../schema/services/inputs.ts'
import { says as roomSays } from '../../../../schema/services/says.ts'
import { links, type LinkRow } from '../../../../schema/services/tables.ts'
import { permit } from '../../../core/access.ts'
import { within, type Context } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { badInput, found, insist } from '../../../core/refusal.ts'
import { insistFresh, lockAt } from '../../commands/insist.ts'
import { whyNotSettle } from '../rules.ts'
import { speak } from './speak.ts'

/**
 * The team's decision about a proposed or disputed link: it stays, or it goes. A disputed one wants a note, which both
 * heads read. BAD_INPUT without it, WRONG_STATE when there is nothing to settle, CONFLICT when the link has changed.
 */
export function settleLink(context: Context, { decision, note, ...at }: SettleLink): Promise<LinkRow> {
  permit(context.actor, 'Mutation', 'settleLink')
  return context.write(async (tx) => {
    const link = await lockAt(tx, at)
    insist(whyNotSettle(link))
    if (link.state === 'disputed' && !note) throw badInput('note', say(says.noteNeeded))
    const isKept = decision === 'confirm'
    if (isKept) await insistFresh(tx, link)
    const [row] = await tx.db
      .update(links)
      .set({ state: isKept ? 'confirmed' : 'retired', version: link.version + 1 })
      .where(within(tx, links, eq(links.id, link.id)))
      .returning()
    await speak(tx, context.actor, [{ link, side: 'team', word: isKept ? 'confirmed' : 'dropped', note }])
    await write(tx, context.actor, {
      ...{ verb: 'settleLink', subject: 'link', subjectId: link.id, companyId: link.companyId },
      detail: { from: link.state, decision },
    })
    return found(row, say(roomSays.linkNotFound))
  })
}
