import { eq } from 'drizzle-orm'
import type { AgreementReason, RecordOwnersDecision } from '../../../../schema/weights/inputs/agreements.ts'
import { proposals, type AgreementRow } from '../../../../schema/weights/tables/agreements.ts'
import { dayAt } from '../../../companies/rules.ts'
import { permit } from '../../../core/access.ts'
import { within, type Context } from '../../../core/context.ts'
import { badInput, insist } from '../../../core/refusal.ts'
import { whyNotOn } from '../../rules.ts'
import { putHundredInOrder } from '../rules/judging.ts'
import { whyNot, whyNotEscalate, whyNotWithRetired } from '../rules/states.ts'
import { beginWork, note, updateAgreement } from './lock.ts'
import { settle } from './settle.ts'

/** Asks the owner to decide: the camps differ, the iterations are used up, or a proposal came back. */
export function escalateAgreement(context: Context, { id, reason }: AgreementReason): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'escalateAgreement')
  return context.write(async (tx) => {
    const { agreement, iteration } = await beginWork(tx, id)
    insist(whyNotEscalate(agreement, iteration?.picture ?? null))
    const row = await updateAgreement(tx, agreement, { state: 'escalated', reason })
    await note(tx, context.actor, 'escalateAgreement', row, { iteration: row.iteration })
    return row
  })
}

/** The owner's weights become the company's; every objection stays in the protocol. BAD_INPUT naming the field. */
export function recordOwnersDecision(context: Context, input: RecordOwnersDecision): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'recordOwnersDecision')
  const { id, decidedBy: by, decidedOn: on, reason } = input
  return context.write(async (tx) => {
    const { agreement, company, retired } = await beginWork(tx, id)
    insist(whyNot('recordOwnersDecision', agreement) ?? whyNotWithRetired(retired))
    const early = whyNotOn(on, dayAt(company, tx.now))
    if (early) throw badInput('decidedOn', early)
    const values = input.shares.map(({ criterionId, share }) => ({ criterionId, value: share }))
    const shares = putHundredInOrder(values, agreement.criteria, 'shares')
    const ending = { company, agreementId: id, shares, outcome: 'decided', decided: { by, on, reason } } as const
    const row = await settle(tx, context.actor, ending)
    await note(tx, context.actor, 'recordOwnersDecision', row, { decidedOn: on })
    return row
  })
}

/** Gives an unfinished agreement up; what was judged blind stays unread for ever. */
export function cancelAgreement(context: Context, { id, reason }: AgreementReason): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'cancelAgreement')
  return context.write(async (tx) => {
    const { agreement, proposal } = await beginWork(tx, id)
    insist(whyNot('cancelAgreement', agreement))
    if (proposal)
      await tx.db
        .update(proposals)
        .set({ closedAt: tx.now })
        .where(within(tx, proposals, eq(proposals.id, proposal.id)))
    const row = await updateAgreement(tx, agreement, { state: 'cancelled', reason })
    await note(tx, context.actor, 'cancelAgreement', row, { from: agreement.state })
    return row
  })
}
