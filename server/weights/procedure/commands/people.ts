import { eq } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import type { RemindStakeholders, ReplaceSpeaker } from '../../../../schema/weights/inputs/agreements.ts'
import { inputSays, says } from '../../../../schema/weights/says/agreements.ts'
import { stakeholders, type AgreementRow, type StakeholderRow } from '../../../../schema/weights/tables/agreements.ts'
import { permit } from '../../../core/access.ts'
import { within, type Context, type Tx } from '../../../core/context.ts'
import { badInput, found, insist } from '../../../core/refusal.ts'
import { findEmployee } from '../../../org/queries/chart.ts'
import { renewPersonalLinks } from '../../../people/personalLinks/commands/givePersonalLinks.ts'
import { hasAnswered, hasJudged, listWaiting } from '../rules/people.ts'
import { whyNotRemind, whyNotReplace } from '../rules/states.ts'
import { beginWork, mailingOf, note, tellStakeholders, updateAgreement, type Work } from './lock.ts'

/** Writes once more to those whose judgement or answer is awaited. WRONG_STATE when nobody is, or it was done lately. */
export function remindStakeholders(context: Context, { id }: RemindStakeholders): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'remindStakeholders')
  return context.write(async (tx) => {
    const work = await beginWork(tx, id)
    const { agreement } = work
    const waiting = listWaiting(work)
    insist(whyNotRemind(agreement, waiting.length, agreement.noticedAt, tx.now))
    const row = await updateAgreement(tx, agreement, { noticedAt: tx.now })
    await tellStakeholders(tx, row, waiting, agreement.state === 'judging' ? 'judgeAgain' : 'answerAgain')
    await note(tx, context.actor, 'remindStakeholders', row, { count: waiting.length })
    return row
  })
}

async function needStakeholder(tx: Tx, id: string): Promise<StakeholderRow> {
  const [row] = await tx.db
    .select()
    .from(stakeholders)
    .where(within(tx, stakeholders, eq(stakeholders.id, id)))
  return found(row, say(says['agreement.notFound']))
}

async function insistOnSpeaker(tx: Tx, { agreement, stakeholders: all }: Work, id: string, employeeId: string) {
  const person = await findEmployee(tx, employeeId)
  const isHere = person?.companyId === agreement.companyId && !person.leftAt
  if (!person || !isHere) throw badInput('employeeId', say(inputSays['agreement.badSpeaker']))
  const elsewhere = all.some((one) => one.employeeId === employeeId && one.id !== id)
  if (elsewhere) throw badInput('employeeId', say(inputSays['agreement.speakerTwice'], { name: person.name }))
}

/** The letter that whoever takes over needs now, if any. */
async function tellNext(tx: Tx, { agreement }: Work, next: StakeholderRow): Promise<void> {
  if (agreement.state === 'judging') await tellStakeholders(tx, agreement, [next], 'judge')
  if (agreement.state === 'proposed') await tellStakeholders(tx, agreement, [next], 'answer')
}

/**
 * Somebody else speaks for the unit from now on; the former speaker's link is worthless. WRONG_STATE when the unit has
 * cast its vote on the open question.
 */
export function replaceSpeaker(context: Context, input: ReplaceSpeaker): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'replaceSpeaker')
  const { stakeholderId, employeeId } = input
  return context.write(async (tx) => {
    const { agreementId } = await needStakeholder(tx, stakeholderId)
    const work = await beginWork(tx, agreementId)
    const { agreement } = work
    // Read again under the lock.
    const own = await needStakeholder(tx, stakeholderId)
    insist(whyNotReplace(agreement, hasJudged(work, own), hasAnswered(work, own)))
    await insistOnSpeaker(tx, work, stakeholderId, employeeId)
    const noticesBefore = work.links.get(employeeId)?.notices ?? 0
    const values = { employeeId, noticesBefore }
    await tx.db
      .update(stakeholders)
      .set(values)
      .where(within(tx, stakeholders, eq(stakeholders.id, stakeholderId)))
    if (own.employeeId !== employeeId) {
      await renewPersonalLinks(tx, mailingOf(agreement), [own.employeeId])
      await tellNext(tx, work, { ...own, ...values })
    }
    await note(tx, context.actor, 'replaceSpeaker', agreement, { stakeholderId, from: own.employeeId, to: employeeId })
    return agreement
  })
}
