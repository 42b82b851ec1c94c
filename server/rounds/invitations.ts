/**
 * Letters with personal links. The queue calls these handlers with a context of the firm's system actor. No transaction
 * is open while a letter is on its way, and no link ever reaches a table, a job or a log.
 */
import { and, eq, isNull } from 'drizzle-orm'
import { participants, reminderRuns } from '../../schema/rounds/tables.ts'
import { ownedBy, within, type Context } from '../core/context.ts'
import type { Env } from '../core/env.ts'
import { write } from '../core/journal.ts'
import { deriveLinkSecret, writeLink } from '../core/links.ts'
import { LetterNotTaken, type Letter, type Mailer } from '../core/mail.ts'
import { loadReminders } from './loaders.ts'
import { listUnanswered, listWaiting, readLetterGround, type Addressee, type LetterGround } from './queries/letters.ts'
import { renderLetter, type LetterParts } from './render.ts'
import { whyNotNow, whyNotRemindAgain } from './rules.ts'
import { forecastMinutes } from './rules/forecast.ts'

export interface Outcome {
  readonly sent: number
  readonly failed: number
}

const BATCH = 50
const MOST_IN_A_ROW = 3

/** The personal address; the secret travels in the fragment, which browsers keep to themselves. */
export const personalLink = (env: Pick<Env, 'linkKey' | 'publicUrl'>, participantId: string, epoch: number): string =>
  `${env.publicUrl}/r/#${writeLink(participantId, deriveLinkSecret(env.linkKey, participantId, epoch))}`

function letterTo(context: Context, ground: LetterGround, person: Addressee, kind: LetterParts['kind']): Letter {
  const { round, companyName, timeZone, criteria, providers } = ground
  if (!round.rules) throw new Error(`round ${round.id} is open without rules`)
  const minutes = forecastMinutes(providers.get(person.unitId) ?? 0, criteria, round.rules)
  const { participantId, epoch, name, address, locale, unitName, regime } = person
  return renderLetter({
    ...{ kind, name, locale, unitName, regime, companyName, timeZone, minutes },
    address: address ?? '',
    roundTitle: round.title,
    k: round.rules.disclosure.k,
    closesAt: round.closesAt,
    link: personalLink(context.env, participantId, epoch),
  })
}

/** The ground of letters while the round takes answers, else null: a late job sends nothing. */
const readOpenGround = (context: Context, roundId: string, act: 'invite' | 'remind'): Promise<LetterGround | null> =>
  context.read(async (tx) => {
    const ground = await readLetterGround(tx, roundId)
    return ground && !whyNotNow(act, ground.round, tx.now) ? ground : null
  })

/** Whether the mail server refused this one letter for good; anything else (sign-in included) is trouble with the road. */
const isRefusal = (error: unknown): error is LetterNotTaken =>
  error instanceof LetterNotTaken && error.code !== 'EAUTH' && (error.responseCode ?? 0) >= 500

/** Only if the link is still the one that was sent, and nobody handed it over meanwhile. */
function markInvitation(context: Context, person: Addressee, failure: string | null): Promise<unknown> {
  const { participantId: id, epoch } = person
  const same = and(eq(participants.id, id), eq(participants.epoch, epoch), eq(participants.invitation, 'pending'))
  return context.write((tx) =>
    tx.db
      .update(participants)
      .set({ invitation: failure ? 'failed' : 'sent', failure })
      .where(within(tx, participants, same, isNull(participants.removedAt))),
  )
}

interface Progress {
  sent: number
  failed: number
  /** Letters that were not taken, nobody knows why: theirs is the next attempt. */
  troubles: number
  inARow: number
}

/**
 * Sends an invitation to everybody who waits for one (or to `only` one of them) and has an address, each marked at once: a repeated call goes on
 * where the last one stopped, and a killed one sends at most one letter twice. What the server refuses for good is marked
 * as failed. Throws at the end, or after three troubles in a row, when letters are left over: call again later.
 */
export async function sendInvitations(
  context: Context,
  mailer: Mailer,
  roundId: string,
  only: string | null = null,
): Promise<Outcome> {
  const progress: Progress = { sent: 0, failed: 0, troubles: 0, inARow: 0 }
  let companyId: string | null = null
  let after: string | null = null
  do {
    const ground = await readOpenGround(context, roundId, 'invite')
    if (!ground) break
    companyId = ground.round.companyId
    const last: string | null = after
    const batch: Addressee[] = await context.read((tx) => listWaiting(tx, roundId, { after: last, only, limit: BATCH }))
    for (const person of batch)
      if (progress.inARow < MOST_IN_A_ROW) await sendInvitation(context, mailer, ground, person, progress)
    after = batch.at(-1)?.participantId ?? null
  } while (after !== null && progress.inARow < MOST_IN_A_ROW)
  const { sent, failed, troubles } = progress
  if (sent + failed > 0) await noteRun(context, 'sendInvitations', roundId, companyId, { sent, failed })
  if (troubles > 0) throw new Error(`the mail server did not take ${troubles} letters of round ${roundId}`)
  return { sent, failed }
}

async function sendInvitation(
  context: Context,
  mailer: Mailer,
  ground: LetterGround,
  person: Addressee,
  progress: Progress,
): Promise<void> {
  const letter = letterTo(context, ground, person, 'invitation')
  try {
    await mailer.send(letter)
  } catch (error) {
    if (!isRefusal(error)) {
      progress.troubles += 1
      progress.inARow += 1
      return
    }
    await markInvitation(context, person, `SMTP ${error.responseCode}`)
    progress.failed += 1
    return
  }
  await markInvitation(context, person, null)
  progress.sent += 1
  progress.inARow = 0
}

const noteRun = (context: Context, verb: string, roundId: string, companyId: string | null, counts: Outcome) =>
  context.write((tx) =>
    write(tx, context.actor, { verb, subject: 'round', subjectId: roundId, companyId, detail: { ...counts } }),
  )

/** Takes the occasion for this run; false when another run has had it, or people were written to too lately. */
const claimOccasion = (context: Context, ground: LetterGround, occasion: string): Promise<boolean> =>
  context.write(async (tx) => {
    const { id: roundId, companyId } = ground.round
    const [runs] = await loadReminders(tx, [roundId])
    if (whyNotRemindAgain(runs?.[0]?.at ?? null, tx.now)) return false
    const rows = await tx.db
      .insert(reminderRuns)
      .values({ ...ownedBy(tx, companyId), roundId, occasion, at: tx.now })
      .onConflictDoNothing()
      .returning({ id: reminderRuns.id })
    return rows.length === 1
  })

/**
 * Reminds everybody with an address who has not answered, once per occasion: a second call, also after a broken first
 * one, sends nothing. Nothing is kept but the moment: a mark on a person would tell that they had not answered, and a
 * number how many had not.
 */
export async function sendReminders(
  context: Context,
  mailer: Mailer,
  roundId: string,
  occasion: string,
): Promise<Outcome> {
  const counts = { sent: 0, failed: 0 }
  const ground = await readOpenGround(context, roundId, 'remind')
  if (!ground || !(await claimOccasion(context, ground, occasion))) return counts
  const people = await context.read((tx) => listUnanswered(tx, roundId))
  for (const person of people) {
    try {
      await mailer.send(letterTo(context, ground, person, 'reminder'))
      counts.sent += 1
    } catch {
      // Not logged: the error may quote the address of somebody who has not answered.
      counts.failed += 1
    }
  }
  if (counts.failed > 0 && counts.sent === 0) return counts
  await context.write(async (tx) => {
    await tx.db
      .update(reminderRuns)
      .set({ finishedAt: tx.now })
      .where(within(tx, reminderRuns, eq(reminderRuns.roundId, roundId), eq(reminderRuns.occasion, occasion)))
    const { companyId } = ground.round
    const line = { verb: 'sendReminders', subject: 'round', subjectId: roundId, companyId, detail: { occasion } }
    await write(tx, context.actor, line)
  })
  return counts
}
