/** What a ballot must satisfy before it is sealed. Afterwards nobody can look at it, so everything is said here. */
import { say } from '../../../schema/core/say.ts'
import type { AnswerInput } from '../../../schema/ballots/inputs.ts'
import { says } from '../../../schema/ballots/says.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { FieldRefusal } from '../../core/refusal.ts'
import { COMMENT_BYTES, commentBytes } from './encode.ts'
import type { OpenedAnswer } from './voices.ts'

export interface IntakeGround {
  /** Provider id -> name, of the respondent's unit alone. */
  readonly providers: ReadonlyMap<string, string>
  /** Criterion id -> name. */
  readonly criteria: ReadonlyMap<string, string>
  readonly rules: Pick<Rules, 'scale' | 'lowScore'>
}

export interface Intake {
  readonly answers: readonly OpenedAnswer[]
  readonly wrong: readonly FieldRefusal[]
}

function checkMarks(answer: AnswerInput, path: string, provider: string, ground: IntakeGround): FieldRefusal[] {
  const { scale, lowScore } = ground.rules
  const seen = new Set<string>()
  const hasReason = (answer.comment ?? '').length > 0
  return answer.marks.flatMap(({ criterionId, mark }, index): FieldRefusal[] => {
    const at = `${path}.marks.${index}`
    const criterion = ground.criteria.get(criterionId)
    if (criterion === undefined) return [{ path: `${at}.criterionId`, message: say(says.unknownCriterion) }]
    if (seen.has(criterionId)) return [{ path: at, message: say(says.markTwice, { provider, criterion }) }]
    seen.add(criterionId)
    if (mark < scale.min || mark > scale.max)
      return [
        { path: `${at}.mark`, message: say(says.badMark, { provider, criterion, min: scale.min, max: scale.max }) },
      ]
    if (lowScore.reasonRequired && mark <= lowScore.at && !hasReason)
      return [{ path: `${path}.comment`, message: say(says.reasonMissing, { provider, criterion }) }]
    return []
  })
}

function checkAnswer(answer: AnswerInput, index: number, ground: IntakeGround, seen: Set<string>): FieldRefusal[] {
  const path = `answers.${index}`
  const provider = ground.providers.get(answer.providerId)
  if (provider === undefined) return [{ path: `${path}.providerId`, message: say(says.notAsked) }]
  if (seen.has(answer.providerId)) return [{ path, message: say(says.twice, { provider }) }]
  seen.add(answer.providerId)
  if (answer.state === 'rated' && answer.marks.length === 0)
    return [{ path, message: say(says.ratedWithoutMarks, { provider }) }]
  if (answer.state === 'notInteracted' && answer.marks.length > 0)
    return [{ path, message: say(says.marksWithoutRating, { provider }) }]
  return checkMarks(answer, path, provider, ground)
}

/** The ballot in the shape that is sealed, and every item of it that is wrong. */
export function checkBallot(answers: readonly AnswerInput[], ground: IntakeGround): Intake {
  const seen = new Set<string>()
  const wrong = answers.flatMap((answer, index) => checkAnswer(answer, index, ground, seen))
  const opened = answers.map(({ providerId, state, marks, comment, commentFor }) => ({
    providerId,
    state,
    marks: Object.fromEntries(marks.map(({ criterionId, mark }) => [criterionId, mark])),
    comment: comment || null,
    commentFor,
  }))
  if (commentBytes(opened) > COMMENT_BYTES)
    return {
      answers: opened,
      wrong: [...wrong, { path: 'answers', message: say(says.commentsTooLong, { maximum: COMMENT_BYTES / 2 }) }],
    }
  return { answers: opened, wrong }
}
