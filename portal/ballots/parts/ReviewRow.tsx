import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import { answerOf } from '../draft.ts'
import { findGaps } from '../gaps.ts'
import type { StepProps } from '../Steps.tsx'
import type { Provider } from '../wire.ts'
import { GapList } from './GapList.tsx'

/** What was answered about one provider, in a line; what is missing; the way back to it. */
export function ReviewRow({
  provider,
  questionnaire,
  draft,
  dispatch,
  wrong,
}: StepProps & { provider: Provider; wrong: readonly string[] }) {
  const tells = useTell()
  const answer = answerOf(draft, provider.unitId)
  const gaps = findGaps(answer, questionnaire)
  const marks = questionnaire.criteria.flatMap(({ criterionId, name }) => {
    const mark = answer.marks[criterionId]
    if (mark === undefined) return []
    return [`${name}\u00a0—\u00a0${mark === 'cannotJudge' ? tells(says.cannotJudge).toLowerCase() : mark}`]
  })
  const words = answer.notInteracted ? [tells(says.notInteracted)] : marks
  const comment = answer.comment.trim() && !answer.notInteracted ? [tells(says.withComment)] : []
  return (
    <li>
      <h2>{provider.name}</h2>
      <div className="review-text">
        <p className="soft">{[...words, ...comment].join(', ')}</p>
        {gaps.length > 0 && (
          <div className="warning">
            <GapList gaps={gaps} />
          </div>
        )}
        {wrong.map((sentence) => (
          <p key={sentence} className="wrong">
            {sentence}
          </p>
        ))}
      </div>
      <button
        type="button"
        className="plain"
        aria-label={tells(says.editOf, { unit: provider.name })}
        onClick={() => dispatch({ kind: 'open', providerId: provider.unitId })}
      >
        {tells(says.edit)}
      </button>
    </li>
  )
}
