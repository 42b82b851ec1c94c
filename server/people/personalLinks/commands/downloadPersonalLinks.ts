import { inArray, sql } from 'drizzle-orm'
import { stringify } from 'csv-stringify/sync'
import { say, tell } from '../../../../schema/core/say.ts'
import type { DownloadPersonalLinks } from '../../../../schema/people/inputs.ts'
import { says } from '../../../../schema/people/says.ts'
import { personalLinks } from '../../../../schema/people/tables.ts'
import { permit } from '../../../core/access.ts'
import type { Context } from '../../../core/context.ts'
import { write } from '../../../core/journal.ts'
import { Refusal } from '../../../core/refusal.ts'
import { inMailing, listAddressees } from '../queries.ts'
import { personalAddress } from '../rules.ts'

/**
 * The file of a mail merge with the links of everybody in a mailing. Whose letter had not left counts as handed over.
 * Each download is one line of the journal. NOT_FOUND where the mailing has no links.
 */
export function downloadPersonalLinks(context: Context, mailing: DownloadPersonalLinks): Promise<string> {
  permit(context.actor, 'Rest', 'POST /companies/:id/personal-links.csv')
  return context.write(async (tx) => {
    const people = await listAddressees(tx, mailing)
    if (!people.length) throw new Refusal('NOT_FOUND', say(says.noLinks))
    const waiting = inArray(personalLinks.delivery, ['pending', 'failed'])
    await tx.db
      .update(personalLinks)
      .set({
        delivery: 'handedOver',
        failure: null,
        notices: sql`${personalLinks.notices} + 1`,
        lastNoticeAt: tx.now,
      })
      .where(inMailing(tx, mailing, waiting))
    const { companyId, purpose, subjectId } = mailing
    const detail = { purpose, count: people.length }
    await write(tx, context.actor, { verb: 'downloadPersonalLinks', subject: purpose, subjectId, companyId, detail })
    const put = (what: (typeof says)[keyof typeof says]) => tell(say(what), context.locale)
    const header = [put(says.columnName), put(says.columnEmail), put(says.columnLink)]
    const rows = people.map(({ name, address, id, epoch }) => [
      name,
      address ?? '',
      personalAddress(context.env, id, epoch),
    ])
    const format = { bom: true, delimiter: ';', escape_formulas: true, record_delimiter: '\r\n' as const }
    return stringify([header, ...rows], format)
  })
}
