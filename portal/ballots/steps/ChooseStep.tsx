import { useId, useState } from 'react'
import { Heading } from '../../core/Heading.tsx'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import { shownProviders } from '../draft.ts'
import { Bar } from '../parts/Bar.tsx'
import { TickRow } from '../parts/rows.tsx'
import type { StepProps } from '../Steps.tsx'

/** «With whom did you work?»: one tap each. Who is neither chosen nor confirmed as absent is left out of the ballot. */
export function ChooseStep({ questionnaire, draft, dispatch }: StepProps) {
  const tells = useTell()
  const hint = useId()
  const [isEmpty, setIsEmpty] = useState(false)
  const shown = shownProviders(questionnaire, draft)
  const hidden = questionnaire.providers.length - shown.length
  const rest = shown.length - draft.chosen.length
  const goOn = () => {
    if (draft.chosen.length === 0 && !draft.restConfirmed) setIsEmpty(true)
    else dispatch({ kind: 'next' })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <Heading>{tells(says.choose)}</Heading>
      <fieldset aria-describedby={hint}>
        <legend className="unseen">{tells(says.choose)}</legend>
        <p id={hint}>{tells(says.chooseHint)}</p>
        <div className="rows">
          {shown.map(({ unitId, name, serviceName }) => (
            <TickRow
              key={unitId}
              checked={draft.chosen.includes(unitId)}
              onChange={() => dispatch({ kind: 'toggle', providerId: unitId })}
              label={name}
              hint={serviceName}
            />
          ))}
        </div>
      </fieldset>
      {hidden > 0 && (
        <button type="button" className="plain" onClick={() => dispatch({ kind: 'showOthers' })}>
          {tells(says.showOthers, { count: hidden })}
        </button>
      )}
      {rest > 0 && (
        <div className="rows apart">
          <TickRow
            checked={draft.restConfirmed}
            onChange={(confirmed) => dispatch({ kind: 'confirmRest', confirmed })}
            label={tells(draft.chosen.length ? says.restAbsent : says.allAbsent)}
            hint={tells(says.restHint)}
          />
        </div>
      )}
      <div role="alert">{isEmpty && !draft.chosen.length && <p className="wrong">{tells(says.chooseNothing)}</p>}</div>
      <Bar onBack={() => dispatch({ kind: 'back' })} next={tells(says.next)} />
    </form>
  )
}
