import { eq } from 'drizzle-orm'
import { say } from '../../schema/core/say.ts'
import type { EditFirm, SetFirmLogo } from '../../schema/firms/inputs.ts'
import { says } from '../../schema/firms/says.ts'
import { firms, type FirmRow } from '../../schema/firms/tables.ts'
import { permit } from '../core/access.ts'
import type { Context } from '../core/context.ts'
import { changedMeanwhile, write } from '../core/journal.ts'
import { found } from '../core/refusal.ts'
import { lockFirm } from './queries.ts'

type Verb = 'editFirm' | 'setFirmLogo'
type Changes = Omit<EditFirm, 'version'> | Omit<SetFirmLogo, 'version'>

/** Changes the actor's own firm, if nobody else did meanwhile. */
function change(context: Context, verb: Verb, version: number, changes: Changes): Promise<FirmRow> {
  permit(context.actor, 'Mutation', verb)
  return context.write(async (tx) => {
    const firm = await lockFirm(tx)
    if (firm.version !== version) throw await changedMeanwhile(tx, firm.id)
    const [row] = await tx.db
      .update(firms)
      .set({ ...changes, version: version + 1 })
      .where(eq(firms.id, firm.id))
      .returning()
    await write(tx, context.actor, { verb, subject: 'firm', subjectId: firm.id })
    return found(row, say(says.notFound))
  })
}

/** Renames the actor's own firm or changes its language. */
export const editFirm = (context: Context, { version, ...changes }: EditFirm): Promise<FirmRow> =>
  change(context, 'editFirm', version, changes)

/** Gives the actor's own firm a logo in the place of the former one, or none. */
export const setFirmLogo = (context: Context, { version, ...changes }: SetFirmLogo): Promise<FirmRow> =>
  change(context, 'setFirmLogo', version, changes)
