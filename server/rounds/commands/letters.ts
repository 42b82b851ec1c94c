/** Links on their way to people: by mail, again to those who have not answered, or as a file for a mail merge. */
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { stringify } from 'csv-stringify/sync'
import { say, tell } from '../../../schema/core/say.ts'
import type { DownloadLinks, InviteParticipants, RemindParticipants } from '../../../schema/rounds/inputs.ts'
import { participants, type RoundRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import { permit } from '../../core/access.ts'
import { within, type Context, type Tx } from '../../core/context.ts'
import { enqueue } from '../../core/jobs.ts'
import { write, type Detail } from '../../core/journal.ts'
import { whyNotMail } from '../../core/mail.ts'
import { found, insist, Refusal } from '../../core/refusal.ts'
import { personalLink } from '../invitations.ts'
import { loadReminders } from '../loaders.ts'
import { lockRound } from '../queries.ts'
import { findReminderRun, listAddressees, readLetterGround } from '../queries/letters.ts'
import { needAskedPerson } from '../queries/people.ts'
import { whyNotNow, whyNotRemindAgain } from '../rules.ts'
import { whyNotInvite } from '../rules/people.ts'

async function note(tx: Tx, context: Context, verb: string, round: RoundRow, count?: number): Promise<void> {
  const detail: Detail = count === undefined ? {} : { count }
  await write(tx, context.actor, { verb, subject: 'round', subjectId: round.id, companyId: round.companyId, detail })
}

/** Has invitations sent to all who were not invited yet or whose letter failed, or to one of them. */
export function inviteParticipants(
  context: Context,
  { roundId, participantId }: InviteParticipants,
): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'inviteParticipants')
  return context.write(async (tx) => {
    const round = await lockRound(tx, roundId)
    insist(whyNotNow('invite', round, tx.now) ?? whyNotMail(context.env))
    const person = participantId ? await needAskedPerson(tx, participantId) : null
    if (person && person.roundId !== roundId) throw new Refusal('NOT_FOUND', say(says.noParticipant))
    insist(person && whyNotInvite(person, person.hasEmail))
    const one = person ? eq(participants.id, person.id) : undefined
    const failed = and(eq(participants.roundId, roundId), eq(participants.invitation, 'failed'), one)
    await tx.db
      .update(participants)
      .set({ invitation: 'pending', failure: null })
      .where(within(tx, participants, failed))
    const whom: Record<string, string> = person ? { participantId: person.id } : {}
    const singletonKey = person ? `${roundId}:${person.id}` : roundId
    await enqueue(tx, 'invite', { firmId: round.firmId, roundId, ...whom }, { singletonKey })
    const { companyId } = round
    const line = { verb: 'inviteParticipants', subject: 'round', subjectId: roundId, companyId, detail: whom }
    await write(tx, context.actor, line)
    return round
  })
}

/** Has a reminder sent to those who have not answered. Whom it reaches is told to nobody. */
export function remindParticipants(context: Context, { roundId, key }: RemindParticipants): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'remindParticipants')
  return context.write(async (tx) => {
    const round = await lockRound(tx, roundId)
    insist(whyNotNow('remind', round, tx.now) ?? whyNotMail(context.env))
    const occasion = `manual:${key}`
    insist((await findReminderRun(tx, roundId, occasion)) && say(says.reminded))
    const [runs] = await loadReminders(tx, [roundId])
    insist(whyNotRemindAgain(runs?.[0]?.at ?? null, tx.now))
    const data = { firmId: round.firmId, roundId, occasion }
    await enqueue(tx, 'remind', data, { singletonKey: `${roundId}:${occasion}` })
    await note(tx, context, 'remindParticipants', round)
    return round
  })
}

export interface LinkFile {
  readonly name: string
  /** UTF-8 with a byte order mark, semicolons, formulas neutralised: opens in Excel and feeds a mail merge. */
  readonly csv: string
}

/**
 * The file of a mail merge with everybody's link, those included who have answered: the file must not tell them apart.
 * Whoever was not invited by mail counts as handed over. Each download is one line of the journal.
 */
export function downloadLinks(context: Context, { roundId }: DownloadLinks): Promise<LinkFile> {
  permit(context.actor, 'Rest', 'POST /rounds/:id/links.csv')
  return context.write(async (tx) => {
    const round = await lockRound(tx, roundId)
    insist(whyNotNow('invite', round, tx.now))
    const { locale } = found(await readLetterGround(tx, roundId), say(says.notFound))
    const people = await listAddressees(tx, roundId)
    const waiting = and(eq(participants.roundId, roundId), inArray(participants.invitation, ['pending', 'failed']))
    await tx.db
      .update(participants)
      .set({ invitation: 'handedOver', failure: null })
      .where(within(tx, participants, waiting, isNull(participants.removedAt)))
    await note(tx, context, 'downloadLinks', round, people.length)
    const columns = [says.columnName, says.columnEmail, says.columnUnit, says.columnLink]
    const header = columns.map((column) => tell(say(column), locale))
    const rows = people.map(({ name, address, unitName, participantId, epoch }) => [
      name,
      address ?? '',
      unitName,
      personalLink(context.env, participantId, epoch),
    ])
    const csv = stringify([header, ...rows], {
      bom: true,
      delimiter: ';',
      escape_formulas: true,
      record_delimiter: '\r\n',
    })
    return { name: `links-round-${round.number}.csv`, csv }
  })
}
