import { useRef, useState, type FormEvent } from 'react'
import { Heading } from '../../core/Heading.tsx'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import { answerOf } from '../draft.ts'
import { findGaps, unexplained } from '../gaps.ts'
import { focusCriterion, focusGap, useMarkKeys } from '../keys.ts'
import { Bar } from '../parts/Bar.tsx'
import { CommentField } from '../parts/CommentField.tsx'
import { CriterionField } from '../parts/CriterionField.tsx'
import { GapList } from '../parts/GapList.tsx'
import { ProviderList } from '../parts/ProviderList.tsx'
import { TickRow } from '../parts/rows.tsx'
import { progressOf } from '../progress.ts'
import type { StepProps } from '../Steps.tsx'

/** One provider: «we did not interact», or its criteria and a comment. What is missing is said once, and never insists. */
export function ProviderStep({ questionnaire, draft, dispatch }: StepProps) {
  const tells = useTell()
  const form = useRef<HTMLFormElement>(null)
  const [isWarned, setIsWarned] = useState(false)
  const provider = questionnaire.providers.find(({ unitId }) => unitId === draft.at)
  const providerId = provider?.unitId ?? ''
  const answer = answerOf(draft, providerId)
  const gaps = findGaps(answer, questionnaire)
  const { criteria, scaleMin, scaleMax } = questionnaire

  const setNotInteracted = (notInteracted: boolean) => dispatch({ kind: 'notInteracted', providerId, notInteracted })
  const onKeyDown = useMarkKeys({
    questionnaire,
    answer,
    onMark: (criterionId, mark, next) => {
      dispatch({ kind: 'mark', providerId, criterionId, mark })
      focusCriterion(form.current, next)
    },
    onNotInteracted: () => setNotInteracted(!answer.notInteracted),
  })
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    if (gaps.length === 0 || isWarned) return dispatch({ kind: 'next' })
    setIsWarned(true)
    focusGap(form.current, gaps, answer, questionnaire)
  }

  if (!provider) return null
  return (
    <form ref={form} className="provider" onSubmit={goOn} onKeyDown={onKeyDown}>
      <ProviderList questionnaire={questionnaire} draft={draft} dispatch={dispatch} />
      <div className="provider-body">
        <Heading lead={tells(says.place, { ...progressOf(questionnaire, draft) })}>{provider.name}</Heading>
        {provider.serviceName && <p className="soft">{tells(says.service, { service: provider.serviceName })}</p>}
        <p className="keys soft">
          {tells(says.keys, { from: scaleMin, to: scaleMax, zero: scaleMin > 0 ? 'yes' : 'no' })}
        </p>
        <div className="rows">
          <TickRow
            checked={answer.notInteracted}
            onChange={setNotInteracted}
            label={tells(says.notInteracted)}
            hint={tells(says.notInteractedHint)}
          />
        </div>
        {!answer.notInteracted && (
          <>
            {criteria.map((criterion) => (
              <CriterionField
                key={criterion.criterionId}
                criterion={criterion}
                scaleMin={scaleMin}
                scaleMax={scaleMax}
                mark={answer.marks[criterion.criterionId]}
                onMark={(mark) => dispatch({ kind: 'mark', providerId, criterionId: criterion.criterionId, mark })}
              />
            ))}
            <CommentField
              answer={answer}
              questionnaire={questionnaire}
              unexplained={unexplained(answer, questionnaire)}
              onComment={(comment) => dispatch({ kind: 'comment', providerId, comment })}
              onCommentFor={(commentFor) => dispatch({ kind: 'commentFor', providerId, commentFor })}
            />
          </>
        )}
        <div role="alert">
          {isWarned && gaps.length > 0 && (
            <div className="warning">
              <p>{tells(says.missingHere)}</p>
              <GapList gaps={gaps} />
            </div>
          )}
        </div>
        <Bar
          onBack={() => dispatch({ kind: 'back' })}
          next={tells(isWarned && gaps.length > 0 ? says.nextAnyway : says.next)}
        />
      </div>
    </form>
  )
}
