import { useId, useState } from 'react'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import { answerOf, chosenProviders } from '../draft.ts'
import { stateOf } from '../gaps.ts'
import type { StepProps } from '../Steps.tsx'

/** The chosen providers with their state, to jump to any. On a narrow screen it opens at a tap. */
export function ProviderList({ questionnaire, draft, dispatch }: StepProps) {
  const tells = useTell()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <nav className="providers" aria-label={tells(says.list)}>
      <button
        type="button"
        className="plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {tells(says.list)}
      </button>
      <ol id={id} data-open={isOpen}>
        {chosenProviders(questionnaire, draft).map(({ unitId, name }) => {
          const state = stateOf(answerOf(draft, unitId), questionnaire)
          const isHere = unitId === draft.at
          return (
            <li key={unitId}>
              <button
                type="button"
                aria-current={isHere ? 'step' : undefined}
                onClick={() => dispatch({ kind: 'open', providerId: unitId })}
              >
                <span>{name}</span>
                <small className={`state ${state}`}>
                  {tells(isHere && state === 'untouched' ? says.here : says[state])}
                </small>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
