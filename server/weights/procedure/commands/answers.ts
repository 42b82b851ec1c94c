/** What stakeholders do themselves, by the personal link of the agreement. */
import { eq } from 'drizzle-orm'
import { say } from '../../../../schema/core/say.ts'
import type { AnswerProposal, SubmitJudgement } from '../../../../schema/weights/inputs/agreements.ts'
import { inputSays, says } from '../../../../schema/weights/says/agreements.ts'
import {
  answers,
  judgements,
  stakeholders,
  type ProposalRow,
  type StakeholderRow,
} from '../../../../schema/weights/tables/agreements.ts'
import { permit } from '../../../core/access.ts'
import { ownedBy, within, type Actor, type Context, type Tx } from '../../../core/context.ts'
import { badInput, found, insist, Refusal } from '../../../core/refusal.ts'
import { readJudgement } from '../rules/judging.ts'
import { whyNotAnswer, whyNotJudge } from '../rules/states.ts'
import { beginWork, note, type Work } from './lock.ts'

interface Turn {
  readonly work: Work
  readonly own: StakeholderRow
}

/** The agreement of the link. NOT_FOUND for a link of another purpose, and for whoever no longer speaks for a unit. */
export const subjectOf = (actor: Actor): string | null =>
  actor.kind === 'person' && actor.purpose === 'agreeWeights' ? actor.subjectId : null

async function takeTurn(tx: Tx, actor: Actor): Promise<Turn> {
  const id = found(subjectOf(actor), say(says['agreement.notFound']))
  // Beside others who answer too, but not beside the end of the iteration or of the window.
  const work = await beginWork(tx, id, 'share')
  const own = work.stakeholders.find(({ employeeId }) => actor.kind === 'person' && employeeId === actor.employeeId)
  return { work, own: found(own, say(says['agreement.noLongerSpeaks'])) }
}

/**
 * Takes a unit's judgement, again and again until the iteration ends: the last one counts. Judgements that contradict one
 * another are taken as they are. BAD_INPUT naming the field; WRONG_STATE outside of an iteration.
 */
export function submitJudgement(context: Context, input: SubmitJudgement): Promise<string> {
  permit(context.actor, 'Mutation', 'submitJudgement')
  return context.write(async (tx) => {
    const { work, own } = await takeTurn(tx, context.actor)
    const { agreement, iteration } = work
    insist(whyNotJudge(agreement, iteration?.deadline ?? null, tx.now))
    const said = { given: readJudgement(agreement.method, agreement.criteria, input), argument: input.argument }
    const { companyId, id: agreementId } = agreement
    const key = { agreementId, stakeholderId: own.id, iteration: agreement.iteration }
    await tx.db
      .insert(judgements)
      .values({ ...ownedBy(tx, companyId), ...key, ...said })
      .onConflictDoUpdate({
        target: [judgements.companyId, judgements.stakeholderId, judgements.iteration],
        set: said,
      })
    await tx.db
      .update(stakeholders)
      .set({ judgedIteration: agreement.iteration })
      .where(within(tx, stakeholders, eq(stakeholders.id, own.id)))
    await note(tx, context.actor, 'submitJudgement', agreement, { iteration: agreement.iteration })
    return agreementId
  })
}

/** An objection is to a criterion of the agreement, and wants another weight than the proposed one. */
function insistOnObjection(
  { agreement }: Work,
  { shares }: ProposalRow,
  { criterionId, wanted }: AnswerProposal,
): void {
  const at = agreement.criteria.findIndex(({ id }) => id === criterionId)
  if (at < 0) throw badInput('criterionId', say(inputSays['agreement.foreignCriterion']))
  if (shares[at] === wanted) throw badInput('wanted', say(inputSays['agreement.sameWeight']))
}

/**
 * Accepts the open proposal or objects to it; may be changed until the window ends. CONFLICT when the proposal that was
 * read is not the open one any more.
 */
export function answerProposal(context: Context, input: AnswerProposal): Promise<string> {
  permit(context.actor, 'Mutation', 'answerProposal')
  return context.write(async (tx) => {
    const { work, own } = await takeTurn(tx, context.actor)
    const { agreement, proposal } = work
    insist(whyNotAnswer(agreement, proposal?.closesAt ?? null, tx.now))
    if (proposal?.id !== input.proposalId) throw new Refusal('CONFLICT', say(says['agreement.proposalReplaced']))
    const isObjection = input.answer === 'object'
    if (isObjection) insistOnObjection(work, proposal, input)
    const said = {
      ...{ answer: input.answer, answeredAt: tx.now, reason: isObjection ? (input.reason ?? '') : '' },
      criterionId: isObjection ? (input.criterionId ?? null) : null,
      wanted: isObjection ? (input.wanted ?? null) : null,
    }
    const key = { proposalId: proposal.id, stakeholderId: own.id }
    await tx.db
      .insert(answers)
      .values({ ...ownedBy(tx, agreement.companyId), ...key, ...said })
      .onConflictDoUpdate({ target: [answers.companyId, answers.proposalId, answers.stakeholderId], set: said })
    await note(tx, context.actor, 'answerProposal', agreement, { answer: input.answer })
    return agreement.id
  })
}
