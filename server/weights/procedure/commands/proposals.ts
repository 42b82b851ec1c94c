import { eq } from 'drizzle-orm'
import type { AgreementReason, CloseProposal, ProposeWeights } from '../../../../schema/weights/inputs/agreements.ts'
import {
  proposals,
  stakeholders,
  type AgreementRow,
  type ProposalRow,
} from '../../../../schema/weights/tables/agreements.ts'
import type { ProposalVerdict } from '../../../../schema/weights/terms.ts'
import { permit } from '../../../core/access.ts'
import { ownedBy, within, type Actor, type Context, type Tx } from '../../../core/context.ts'
import { enqueue } from '../../../core/jobs.ts'
import { insist } from '../../../core/refusal.ts'
import { judgeProposal } from '../../agreement/settling.ts'
import { toHundred } from '../../rules.ts'
import { answerFacts } from '../rules/answers.ts'
import { putHundredInOrder } from '../rules/judging.ts'
import { whyNotClose, whyNotPropose, whyNotReturn, whyNotWithRetired } from '../rules/states.ts'
import { addWorkingDays } from '../rules/workingDays.ts'
import { beginWork, note, tellStakeholders, updateAgreement, type Work } from './lock.ts'
import { settle } from './settle.ts'

/** The group's weights to whole hundredths, unless the consultant gave others. */
function chooseShares({ agreement, iteration }: Work, given: ProposeWeights['shares']) {
  const group = iteration?.picture?.weights ? toHundred(iteration.picture.weights) : null
  if (!given) {
    if (!group) throw new Error('what may be proposed has a picture of its own')
    return { shares: group, source: 'group' as const }
  }
  const values = given.map(({ criterionId, share }) => ({ criterionId, value: share }))
  const shares = putHundredInOrder(values, agreement.criteria, 'shares')
  const isGroup = shares.every((share, at) => share === group?.[at])
  return { shares, source: isGroup ? ('group' as const) : ('edited' as const) }
}

/** From here on only letters about this proposal count as notices of it. */
async function countFromHere(tx: Tx, { stakeholders: people, links }: Work): Promise<void> {
  for (const { id, employeeId } of people)
    await tx.db
      .update(stakeholders)
      .set({ noticesBefore: links.get(employeeId)?.notices ?? 0 })
      .where(within(tx, stakeholders, eq(stakeholders.id, id)))
}

/**
 * Puts weights before the stakeholders, who accept or object within the working days of the rules. Without shares those
 * that the group's judgements make. WRONG_STATE without quorum, while the camps differ, or before the stop rule holds.
 */
export function proposeWeights(context: Context, input: ProposeWeights): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'proposeWeights')
  return context.write(async (tx) => {
    const work = await beginWork(tx, input.id)
    const { agreement, company } = work
    insist(whyNotPropose(agreement, work.iteration?.picture ?? null) ?? whyNotWithRetired(work.retired))
    const chosen = chooseShares(work, input.shares)
    const closesAt = addWorkingDays(tx.now, agreement.rules.objectionDays, company.timeZone)
    const key = { agreementId: agreement.id, iteration: agreement.iteration }
    await tx.db
      .insert(proposals)
      .values({ ...ownedBy(tx, company.id), ...key, ...chosen, note: input.note, proposedAt: tx.now, closesAt })
    await countFromHere(tx, work)
    const row = await updateAgreement(tx, agreement, { state: 'proposed', noticedAt: tx.now })
    await tellStakeholders(tx, row, work.stakeholders, 'answer')
    const job = { agreementId: row.id, iteration: String(row.iteration) }
    await enqueue(tx, 'closeProposal', job, { startAfter: closesAt, singletonKey: `${row.id}:${row.iteration}` })
    await note(tx, context.actor, 'proposeWeights', row, { iteration: row.iteration, source: chosen.source })
    return row
  })
}

export const answersTo = (work: Pick<Work, 'answers'>, proposal: ProposalRow) =>
  work.answers.filter(({ proposalId }) => proposalId === proposal.id)

const receptionOf = (work: Work, proposal: ProposalRow) => ({
  ...{ stakeholders: work.stakeholders, links: work.links, rules: work.agreement.rules },
  answers: answersTo(work, proposal),
  iteration: work.iterations.find(({ number }) => number === proposal.iteration) ?? null,
})

const endProposal = (tx: Tx, proposal: ProposalRow, verdict: ProposalVerdict) =>
  tx.db
    .update(proposals)
    .set({ verdict, closedAt: tx.now })
    .where(within(tx, proposals, eq(proposals.id, proposal.id)))

/** Settles, returns or escalates, as the rules say (method.md 5.4). */
async function close(tx: Tx, actor: Actor, work: Work, proposal: ProposalRow): Promise<AgreementRow> {
  const { agreement, company } = work
  const facts = answerFacts(receptionOf(work, proposal))
  const verdict = judgeProposal(facts, agreement.iteration, agreement.rules)
  if (verdict === 'settled') insist(whyNotWithRetired(work.retired))
  await endProposal(tx, proposal, verdict)
  const row =
    verdict === 'settled'
      ? await settle(tx, actor, { company, agreementId: agreement.id, shares: proposal.shares, outcome: 'agreed' })
      : await updateAgreement(tx, agreement, { state: verdict })
  const { accepted, objected, silentNotified } = facts
  await note(tx, actor, 'closeProposal', row, { verdict, accepted, objected, silentNotified })
  return row
}

/** Sums up the answers: at the end of the window, or earlier when everybody has answered. */
export function closeProposal(context: Context, { id }: CloseProposal): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'closeProposal')
  return context.write(async (tx) => {
    const work = await beginWork(tx, id)
    const { agreement, proposal, stakeholders: people } = work
    const answered = proposal ? answersTo(work, proposal).length : 0
    insist(whyNotClose(agreement, proposal?.closesAt ?? tx.now, { answered, units: people.length }, tx.now))
    if (!proposal) throw new Error(`agreement ${id} has no open proposal`)
    return close(tx, context.actor, work, proposal)
  })
}

/** What the clock does at the end of the window; nothing when the proposal has been closed, or is not due. */
export function closeProposalOnTime(context: Context, id: string, iteration: number): Promise<boolean> {
  return context.write(async (tx) => {
    const work = await beginWork(tx, id)
    const { agreement, proposal } = work
    const isDue = proposal?.iteration === iteration && tx.now >= proposal.closesAt
    if (!proposal || !isDue || agreement.state !== 'proposed') return false
    await close(tx, context.actor, work, proposal)
    return true
  })
}

/** Takes a proposal back for another iteration, with a reason that the stakeholders read. */
export function returnToJudging(context: Context, { id, reason }: AgreementReason): Promise<AgreementRow> {
  permit(context.actor, 'Mutation', 'returnToJudging')
  return context.write(async (tx) => {
    const { agreement, proposal } = await beginWork(tx, id)
    insist(whyNotReturn(agreement))
    if (!proposal) throw new Error(`agreement ${id} has no open proposal`)
    await endProposal(tx, proposal, 'returned')
    const row = await updateAgreement(tx, agreement, { state: 'returned', reason })
    await note(tx, context.actor, 'returnToJudging', row, { iteration: row.iteration })
    return row
  })
}
