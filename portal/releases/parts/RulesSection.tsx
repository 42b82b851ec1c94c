/** What the figures mean, by the rules that they were computed under, and where to go with an objection. */
import { useLanguage, useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { ReleasedResults } from '../wire.ts'
import { RegulationButton } from './RegulationButton.tsx'

export function RulesSection({ results: { rules, regulation } }: { results: ReleasedResults }) {
  const tells = useTell()
  const { locale } = useLanguage()
  const { sentences, appeals, appealsUntil } = regulation
  const day = appealsUntil && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(appealsUntil))
  const isOver = appealsUntil !== null && new Date(appealsUntil) < new Date()
  return (
    <>
      <section>
        <h2>{tells(says.meaning)}</h2>
        <ul className="promises">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="soft">{tells(says.rules, { title: rules.title, number: rules.number })}</p>
        <RegulationButton rules={rules} />
      </section>
      <section>
        <h2>{tells(says.appeals)}</h2>
        <p>
          {appeals} {day && tells(isOver ? says.appealsOver : says.appealsUntil, { day })}
        </p>
        {day && !isOver && <p>{tells(says.appealsHow)}</p>}
      </section>
    </>
  )
}
