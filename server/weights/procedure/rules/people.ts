/** Whose word is awaited. That somebody has judged is no secret; what they said is. */
import type { StakeholderRow } from '../../../../schema/weights/tables/agreements.ts'
import type { AgreementFacts } from '../loaders.ts'

type Facts = Pick<AgreementFacts, 'agreement' | 'stakeholders' | 'proposal' | 'answers'>

/** In the iteration under way, or the last one. */
export const hasJudged = ({ agreement }: Pick<Facts, 'agreement'>, { judgedIteration }: StakeholderRow): boolean =>
  agreement.iteration > 0 && judgedIteration === agreement.iteration

/** To the open proposal. */
export const hasAnswered = ({ proposal, answers }: Pick<Facts, 'proposal' | 'answers'>, { id }: StakeholderRow) =>
  answers.some(({ proposalId, stakeholderId }) => proposalId === proposal?.id && stakeholderId === id)

/** Those to be reminded, in the order of the stakeholders. */
export function listWaiting(facts: Facts): StakeholderRow[] {
  const isDone = facts.agreement.state === 'proposed' ? hasAnswered : hasJudged
  return facts.stakeholders.filter((one) => !isDone(facts, one))
}
