import { Heading } from '../../core/Heading.tsx'
import { useLanguage, useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import type { StepProps } from '../Steps.tsx'
import type { Questionnaire } from '../wire.ts'

/** What it is for, how long it takes, until when, and what is promised: before the first answer. */
export function WelcomeStep({ questionnaire, draft, dispatch }: StepProps) {
  const tells = useTell()
  const { promises, unitName } = questionnaire
  const isBegun = draft.chosen.length > 0 || draft.restConfirmed
  return (
    <section>
      <Heading>{tells(says.welcome)}</Heading>
      <p>{tells(says.purpose, { unit: unitName })}</p>
      <Facts questionnaire={questionnaire} />
      <h2>{tells(says.promises)}</h2>
      <ul className="promises">
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <div className="bar still">
        <button type="button" className="primary" onClick={() => dispatch({ kind: 'go', step: 'choose' })}>
          {tells(isBegun ? says.resume : says.begin)}
        </button>
        {isBegun && (
          <button type="button" className="plain" onClick={() => dispatch({ kind: 'erase' })}>
            {tells(says.erase)}
          </button>
        )}
      </div>
    </section>
  )
}

function Facts({ questionnaire: { minutes, providers, closesAt } }: { questionnaire: Questionnaire }) {
  const tells = useTell()
  const { locale } = useLanguage()
  const count = providers.filter(({ asked }) => asked).length
  const more = providers.length - count
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const facts = [
    [tells(says.howLong), tells(says.aboutMinutes, { minutes })],
    [tells(says.howMany), more ? tells(says.unitsMore, { count, more }) : tells(says.units, { count })],
    [tells(says.untilWhen), tells(says.ownTime, { moment: form.format(new Date(closesAt)) })],
  ]
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
