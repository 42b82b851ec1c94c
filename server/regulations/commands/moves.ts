import { eq, inArray, lt } from 'drizzle-orm'
import type { ApproveRegulation, PutRegulationInForce, RegulationAt } from '../../../schema/regulations/inputs.ts'
import { regulationVersions, type RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { regulationMoves } from '../../../schema/regulations/terms.ts'
import { dayAt } from '../../companies/rules.ts'
import { permit } from '../../core/access.ts'
import { within, type Context, type Tx } from '../../core/context.ts'
import { badInput, insist } from '../../core/refusal.ts'
import { findCurrentWeights, needWeightVersion } from '../../weights/queries.ts'
import { findRegulationInForce } from '../queries.ts'
import { readRoute } from '../queries/approval.ts'
import { whyNotApprove, whyNotFrom, whyNotPutInForce, whyNotReturn, whyNotSubmit } from '../rules.ts'
import { countLinks } from '../text/read.ts'
import { askApprovers } from './approval.ts'
import { change, lockVersion, writeLine } from './lock.ts'

/** Sends a draft to those who approve it: the first of them, or all, get their letters. */
export function submitRegulation(context: Context, input: RegulationAt): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'submitRegulation')
  return context.write(async (tx) => {
    const { regulation } = await lockVersion(tx, input)
    const route = await readRoute(tx, regulation.id)
    insist(whyNotSubmit(regulation, await needWeightVersion(tx, regulation.weightVersionId), route))
    const row = await change(tx, regulation, {
      state: regulationMoves.submit.to,
      attempt: regulation.attempt + 1,
      linkCount: await countLinks(tx, regulation.companyId),
      approvalRemindedAt: null,
    })
    await askApprovers(tx, row, route, 'ask')
    await writeLine(tx, context, 'submitRegulation', row)
    return row
  })
}

/** Takes a version in approval back to the desk. */
export function returnRegulation(context: Context, input: RegulationAt): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'returnRegulation')
  return context.write(async (tx) => {
    const { regulation } = await lockVersion(tx, input)
    insist(whyNotReturn(regulation))
    const row = await change(tx, regulation, { state: regulationMoves.return.to, linkCount: null })
    await writeLine(tx, context, 'returnRegulation', row)
    return row
  })
}

/** Records an approval made on paper. From here on the version never changes. */
export function approveRegulation(context: Context, input: ApproveRegulation): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'approveRegulation')
  return context.write(async (tx) => {
    const { regulation } = await lockVersion(tx, input)
    const route = await readRoute(tx, regulation.id)
    insist(whyNotApprove(regulation, await needWeightVersion(tx, regulation.weightVersionId), route))
    const { approvedBy } = input
    const linkCount = regulation.linkCount ?? (await countLinks(tx, regulation.companyId))
    const approval = { state: regulationMoves.approve.to, approvedBy, approvedAt: tx.now, linkCount }
    const row = await change(tx, regulation, approval)
    await writeLine(tx, context, 'approveRegulation', row)
    return row
  })
}

/** Supersedes what a version leaves behind: the one in force, and approved ones that never came into force. */
async function supersedeBefore(tx: Tx, { companyId, number }: RegulationVersionRow): Promise<void> {
  await tx.db
    .update(regulationVersions)
    .set({ state: regulationMoves.supersede.to })
    .where(
      within(
        tx,
        regulationVersions,
        eq(regulationVersions.companyId, companyId),
        lt(regulationVersions.number, number),
        inArray(regulationVersions.state, [...regulationMoves.supersede.from]),
      ),
    )
}

/** Puts an approved version in force from today or from an earlier day; the former one is superseded. */
export function putRegulationInForce(context: Context, input: PutRegulationInForce): Promise<RegulationVersionRow> {
  permit(context.actor, 'Mutation', 'putRegulationInForce')
  return context.write(async (tx) => {
    const { company, regulation } = await lockVersion(tx, input)
    const current = await findCurrentWeights(tx, regulation.companyId)
    insist(whyNotPutInForce(regulation, current?.id === regulation.weightVersionId ? null : current))
    const former = await findRegulationInForce(tx, regulation.companyId)
    const today = dayAt(company, tx.now)
    const from = input.from ?? today
    const unfit = whyNotFrom(from, today, former?.inForceFrom ?? null)
    if (unfit) throw badInput('from', unfit)
    await supersedeBefore(tx, regulation)
    const row = await change(tx, regulation, { state: regulationMoves.putInForce.to, inForceFrom: from })
    await writeLine(tx, context, 'putRegulationInForce', row, { from })
    return row
  })
}
