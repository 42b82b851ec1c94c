import { eq } from 'drizzle-orm'
import type { EndIteration, StartIteration } from '../../../../schema/weights/inputs/agreements.ts'
import {
  agreementIterations,
  type AgreementRow,
  type IterationRow,
} from '../../../../schema/weights/tables/agreements.ts'
import { permit } from '../../../core/access.ts'
import { ownedBy, within, type Actor, type Context, type Tx } from '../../../core/context.ts'
import { enqueue } from '../../../core/jobs.ts'
import { badInput, insist } from '../../../core/refusal.ts'
import { listCriteria } from '../../../criteria/queries.ts'
import { listJudgements } from '../queries.ts'
import { whyNotOpen } from '../rules/opening.ts'
import { drawPicture } from '../rules/picture.ts'
import { whyNot, whyNotEnd, whyNotStart, whyNotUntil } from '../rules/states.ts'
import { beginWork, note, tellStakeholders, updateAgreement, type Work } from './lock.ts'
import { freeze } from './open.ts'

/** The set as it is when judging begins; from then on it stands still. */
async function freezeCriteria(tx: Tx, { agreement }: Work): Promise<Partial<AgreementRow>> {
  if (agreement.state !== 'draft') return {}
  const set = await listCriteria(tx, agreement.companyId)
  insist(whyNotOpen(set.length, null, agreement.rules))
  return { criteria: freeze(set) }
}

/**
 * Begins the next iteration: every stakeholder gets a letter and judges blind until the deadline, when the iteration ends
 * by itself. WRONG_STATE after the last iteration of the rules; BAD_INPUT for a deadline too near or too far.
 */
export function startIteration(context: Context, { id, deadline }: StartIteration): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'startIteration')
  return context.write(async (tx) => {
    const work = await beginWork(tx, id)
    const { agreement } = work
    insist(whyNotStart(agreement, agreement.state === 'draft' ? [] : work.retired))
    const bad = whyNotUntil(deadline, tx.now)
    if (bad) throw badInput('deadline', bad)
    const number = agreement.iteration + 1
    const frozen = await freezeCriteria(tx, work)
    const row = await updateAgreement(tx, agreement, {
      ...{ ...frozen, state: 'judging', iteration: number, reason: '', noticedAt: tx.now },
    })
    await tx.db
      .insert(agreementIterations)
      .values({ ...ownedBy(tx, row.companyId), agreementId: id, number, startedAt: tx.now, deadline })
    await tellStakeholders(tx, row, work.stakeholders, 'judge')
    const job = { agreementId: id, iteration: String(number) }
    await enqueue(tx, 'endIteration', job, { startAfter: deadline, singletonKey: `${id}:${number}` })
    await note(tx, context.actor, 'startIteration', row, { iteration: number, deadline: deadline.toISOString() })
    return row
  })
}

/** First the end is written, then the database lets the judgements be read, then the picture is drawn from them. */
async function end(tx: Tx, actor: Actor, work: Work, iteration: IterationRow): Promise<AgreementRow> {
  const { agreement, iterations } = work
  const own = within(tx, agreementIterations, eq(agreementIterations.id, iteration.id))
  await tx.db.update(agreementIterations).set({ endedAt: tx.now }).where(own)
  const given = async (number: number) => (await listJudgements(tx, [agreement.id], number)).map((one) => one.given)
  const former = iterations.findLast(
    ({ number, picture }) => number < iteration.number && picture && picture.judged > 0,
  )
  const picture = drawPicture({
    ...{ method: agreement.method, rules: agreement.rules, size: agreement.criteria.length },
    ...{ iteration: iteration.number, units: work.stakeholders.length },
    given: await given(iteration.number),
    before: former ? await given(former.number) : [],
  })
  await tx.db.update(agreementIterations).set({ picture }).where(own)
  const row = await updateAgreement(tx, agreement, { state: 'feedback' })
  const { judged, verdict } = picture
  await note(tx, actor, 'endIteration', row, { iteration: iteration.number, judged, verdict })
  return row
}

/** Ends the iteration under way, before its deadline too once somebody has judged. */
export function endIteration(context: Context, { id }: EndIteration): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'endIteration')
  return context.write(async (tx) => {
    const work = await beginWork(tx, id)
    const { agreement, iteration, stakeholders } = work
    insist(whyNot('endIteration', agreement))
    if (!iteration) throw new Error(`agreement ${id} is judged in no iteration`)
    const judged = stakeholders.filter((one) => one.judgedIteration === agreement.iteration).length
    insist(whyNotEnd(agreement, iteration.deadline, judged, tx.now))
    return end(tx, context.actor, work, iteration)
  })
}

/** What the clock does at the deadline; nothing when the iteration has been ended, or is not due. */
export function endIterationOnTime(context: Context, id: string, number: number): Promise<boolean> {
  return context.write(async (tx) => {
    const work = await beginWork(tx, id)
    const { agreement, iteration } = work
    const isDue = iteration?.number === number && !iteration.endedAt && tx.now >= iteration.deadline
    if (!iteration || !isDue || whyNot('endIteration', agreement)) return false
    await end(tx, context.actor, work, iteration)
    return true
  })
}
