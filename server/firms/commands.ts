import { eq } from 'drizzle-orm'
import { say } from '../../schema/core/say.ts'
import type { EditFirm } from '../../schema/firms/inputs.ts'
import { says } from '../../schema/firms/says.ts'
import { firms, type FirmRow } from '../../schema/firms/tables.ts'
import { permit } from '../core/access.ts'
import type { Context } from '../core/context.ts'
import { changedMeanwhile, write } from '../core/journal.ts'
import { found } from '../core/refusal.ts'
import { lockFirm } from './queries.ts'

/** Renames the actor's own firm or changes its language, if nobody else did meanwhile. */
export function editFirm(context: Context, { version, ...changes }: EditFirm): Promise<FirmRow> {
  permit(context.actor, 'Mutation', 'editFirm')
  return context.write(async (tx) => {
    const firm = await lockFirm(tx)
    if (firm.version !== version) throw await changedMeanwhile(tx, firm.id)
    const [row] = await tx.db
      .update(firms)
      .set({ ...changes, version: version + 1 })
      .where(eq(firms.id, firm.id))
      .returning()
    await write(tx, context.actor, { verb: 'editFirm', subject: 'firm', subjectId: firm.id })
    return found(row, say(says.notFound))
  })
}
