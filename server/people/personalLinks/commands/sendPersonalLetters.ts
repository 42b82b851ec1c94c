/**
 * Letters with personal links on their way. No transaction is open while one travels, and no link reaches a table, a job
 * or a log.
 */
import { and, eq, sql } from 'drizzle-orm'
import { personalLinks } from '../../../../schema/people/tables.ts'
import type { LinkPurpose } from '../../../../schema/people/terms.ts'
import { within, type Context } from '../../../core/context.ts'
import { layOutLetter, type LetterText } from '../../../core/letter.ts'
import { LetterNotTaken, whyNotMail, type Mailer } from '../../../core/mail.ts'
import { listAddressees, type Addressee, type Mailing } from '../queries.ts'
import { personalAddress } from '../rules.ts'

/**
 * What a room writes to somebody about its subject; null when there is nothing to write any more (it is over, or the
 * person has done it). Called before each letter, so that a late job says nothing that is no longer so.
 */
export type LetterWriter = (context: Context, mailing: Mailing, person: Addressee) => Promise<LetterText | null>
export type LetterWriters = Readonly<Partial<Record<LinkPurpose, LetterWriter>>>

const BATCH = 50
const MOST_IN_A_ROW = 3

/** Whether the mail server refused this one letter for good; anything else is trouble with the road. */
const isRefusal = (error: unknown): error is LetterNotTaken =>
  error instanceof LetterNotTaken && error.code !== 'EAUTH' && (error.responseCode ?? 0) >= 500

/** Only if the letter is still the one that was sent: another may have taken its place meanwhile. */
function mark(context: Context, { id, epoch, letter }: Addressee, failure: string | null): Promise<unknown> {
  const same = and(eq(personalLinks.id, id), eq(personalLinks.epoch, epoch), eq(personalLinks.letter, letter))
  return context.write((tx) =>
    tx.db
      .update(personalLinks)
      .set(
        failure
          ? { delivery: 'failed', failure }
          : { delivery: 'sent', failure: null, notices: sql`${personalLinks.notices} + 1`, lastNoticeAt: tx.now },
      )
      .where(within(tx, personalLinks, same, eq(personalLinks.delivery, 'pending'))),
  )
}

async function sendOne(
  context: Context,
  mailer: Mailer,
  mailing: Mailing,
  person: Addressee,
  writer: LetterWriter,
): Promise<'done' | 'trouble'> {
  const text = await writer(context, mailing, person)
  if (!text || !person.address) return 'done'
  const link = personalAddress(context.env, person.id, person.epoch)
  try {
    await mailer.send(layOutLetter(text, { to: person.address, locale: person.locale, link }))
  } catch (error) {
    if (!isRefusal(error)) return 'trouble'
    await mark(context, person, `SMTP ${error.responseCode}`)
    return 'done'
  }
  await mark(context, person, null)
  return 'done'
}

/**
 * Sends what waits in a mailing, each letter marked at once: a repeated call goes on where the last one stopped. What the
 * server refuses for good is marked as failed. Throws when letters are left over, for the job to be tried again.
 */
export async function sendPersonalLetters(
  context: Context,
  mailer: Mailer,
  mailing: Mailing,
  writers: LetterWriters,
): Promise<void> {
  const writer = writers[mailing.purpose]
  if (!writer || whyNotMail(context.env)) return
  let troubles = 0
  for (let after: string | null = null, more = true; more && troubles < MOST_IN_A_ROW; ) {
    const page: { after: string | null; limit: number } = { after, limit: BATCH }
    const batch: Addressee[] = await context.read((tx) => listAddressees(tx, mailing, page))
    for (const person of batch)
      if (troubles < MOST_IN_A_ROW && (await sendOne(context, mailer, mailing, person, writer)) === 'trouble')
        troubles += 1
    after = batch.at(-1)?.id ?? null
    more = batch.length === BATCH
  }
  if (troubles) throw new Error(`the mail server did not take letters of ${mailing.purpose} ${mailing.subjectId}`)
}
