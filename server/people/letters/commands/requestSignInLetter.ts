import { setTimeout as wait } from 'node:timers/promises'
import { eq, lte } from 'drizzle-orm'
import type { RequestSignInLetter } from '../../../../schema/people/inputs.ts'
import { signInLetters } from '../../../../schema/people/tables.ts'
import { permit } from '../../../core/access.ts'
import { createContext, ownedBy, within, type Context } from '../../../core/context.ts'
import { enqueue } from '../../../core/jobs.ts'
import { write } from '../../../core/journal.ts'
import { whyNotMail } from '../../../core/mail.ts'
import { insist } from '../../../core/refusal.ts'
import { countTries } from '../../sessions/commands/countAttempt.ts'
import { findEmployees, type Person } from '../queries.ts'
import { LETTER_MINUTES } from '../rules.ts'

/** Enough for a letter that was lost; too few to fill somebody's mailbox. */
const MOST_TO_ONE = 3
/** A whole office may stand behind one address on the day of a release. */
const MOST_FROM_ONE = 60
const ANSWER_MS = 400

/** Waits just as long whatever there is to do: the time tells nothing, and what isn't done by then is done after it. */
async function evenly(context: Context, work: () => Promise<void>): Promise<void> {
  void work().catch((error: unknown) => context.log.error({ err: error }, 'a letter was not prepared'))
  await wait(ANSWER_MS)
}

/**
 * Has a letter sent to whoever works somewhere under this address. The answer, and the time that it takes, are the same
 * whether anybody does. RATE_LIMITED beyond 3 letters to an address, or 60 from one, in 15 minutes.
 */
export async function requestSignInLetter(context: Context, { email }: RequestSignInLetter): Promise<boolean> {
  permit(context.actor, 'Mutation', 'requestSignInLetter')
  insist(whyNotMail(context.env))
  await countTries(context, [
    { kind: 'letters to', value: email, most: MOST_TO_ONE },
    { kind: 'letters from', value: context.address, most: MOST_FROM_ONE },
  ])
  await evenly(context, async () => {
    const stranger = createContext({ ...context, actor: { kind: 'nobody' } })
    for (const person of await stranger.read((tx) => findEmployees(tx, email))) await prepareLetter(context, person)
  })
  return true
}

/** The row says whom it lets in and until when; the job knows its id. The secret is made when the letter is sent. */
function prepareLetter(context: Context, { firmId, companyId, employeeId }: Person): Promise<void> {
  const actor = { kind: 'system', firmId } as const
  return createContext({ ...context, actor }).write(async (tx) => {
    const own = eq(signInLetters.employeeId, employeeId)
    await tx.db.delete(signInLetters).where(within(tx, signInLetters, own, lte(signInLetters.expiresAt, tx.now)))
    const expiresAt = new Date(tx.now.getTime() + LETTER_MINUTES * 60_000)
    const [letter] = await tx.db
      .insert(signInLetters)
      .values({ ...ownedBy(tx, companyId), employeeId, expiresAt })
      .returning({ id: signInLetters.id })
    if (!letter) throw new Error('no letter was written down')
    await enqueue(tx, 'sendSignInLetter', { letterId: letter.id }, { singletonKey: letter.id })
    const line = { verb: 'requestSignInLetter', subject: 'employee', subjectId: employeeId, companyId }
    await write(tx, actor, line)
  })
}
