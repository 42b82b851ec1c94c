/** What is missing, and what is sent: the same look at a draft. */
import { absentProviders, answerOf, chosenProviders, type Draft, type DraftAnswer } from './draft.ts'
import type { AnswerInput, Provider, Questionnaire } from './wire.ts'

/**
 * `reason` and `unheard` keep a ballot from being sent, `marks` and `nothing` do not: a criterion or a provider may be
 * left out. `unheard` is a comment without a mark, which the rules of the ballot have no place for.
 */
export type Gap =
  | { kind: 'nothing' }
  | { kind: 'marks'; criteria: string[] }
  | { kind: 'reason'; criteria: string[] }
  | { kind: 'unheard' }

const marksOf = ({ marks }: DraftAnswer, { criteria }: Questionnaire) =>
  criteria.flatMap(({ criterionId, name }) => {
    const mark = marks[criterionId]
    return typeof mark === 'number' ? [{ criterionId, name, mark }] : []
  })

/** The criteria whose mark asks for a reason that has not been given. */
export function unexplained(answer: DraftAnswer, questionnaire: Questionnaire): string[] {
  const { reasonAt } = questionnaire
  if (reasonAt === null || answer.notInteracted || answer.comment.trim()) return []
  return marksOf(answer, questionnaire)
    .filter(({ mark }) => mark <= reasonAt)
    .map(({ name }) => name)
}

/** What is missing about one provider; empty when it is answered in full. */
export function findGaps(answer: DraftAnswer, questionnaire: Questionnaire): Gap[] {
  if (answer.notInteracted) return []
  if (marksOf(answer, questionnaire).length === 0) return [{ kind: answer.comment.trim() ? 'unheard' : 'nothing' }]
  const open = questionnaire.criteria.filter(({ criterionId }) => answer.marks[criterionId] === undefined)
  const reasons = unexplained(answer, questionnaire)
  return [
    ...(reasons.length ? [{ kind: 'reason', criteria: reasons } as const] : []),
    ...(open.length ? [{ kind: 'marks', criteria: open.map(({ name }) => name) } as const] : []),
  ]
}

export const isBlocking = ({ kind }: Gap): boolean => kind === 'reason' || kind === 'unheard'

/** untouched: nothing said yet; begun: something is missing; done. */
export function stateOf(answer: DraftAnswer, questionnaire: Questionnaire): 'untouched' | 'begun' | 'absent' | 'done' {
  if (answer.notInteracted) return 'absent'
  const isUntouched = Object.keys(answer.marks).length === 0 && !answer.comment.trim()
  if (isUntouched) return 'untouched'
  return findGaps(answer, questionnaire).length ? 'begun' : 'done'
}

function toInput(providerId: string, answer: DraftAnswer, questionnaire: Questionnaire): AnswerInput | null {
  const { commentFor } = answer
  if (answer.notInteracted) return notInteracted(providerId)
  const marks = marksOf(answer, questionnaire).map(({ criterionId, mark }) => ({ criterionId, mark }))
  if (marks.length === 0) return null
  return { providerId, state: 'rated', marks, comment: answer.comment.trim() || null, commentFor }
}

const notInteracted = (providerId: string): AnswerInput => ({
  providerId,
  state: 'notInteracted',
  marks: [],
  comment: null,
  commentFor: 'unit',
})

/** The answers of the ballot. A provider neither rated nor confirmed as «did not interact» is left out. */
export function listAnswers(questionnaire: Questionnaire, draft: Draft): AnswerInput[] {
  const given = chosenProviders(questionnaire, draft).flatMap(({ unitId }) => {
    const input = toInput(unitId, answerOf(draft, unitId), questionnaire)
    return input ? [input] : []
  })
  return [...given, ...absentProviders(questionnaire, draft).map(({ unitId }) => notInteracted(unitId))]
}

export interface ProviderGaps {
  provider: Provider
  gaps: Gap[]
}

/** The chosen providers about which something is missing. */
export const listGaps = (questionnaire: Questionnaire, draft: Draft): ProviderGaps[] =>
  chosenProviders(questionnaire, draft)
    .map((provider) => ({ provider, gaps: findGaps(answerOf(draft, provider.unitId), questionnaire) }))
    .filter(({ gaps }) => gaps.length > 0)
