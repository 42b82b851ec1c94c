/** One round at a time, one unit at a time: the score first, then what it is made of, then what it means. */
import { useState } from 'react'
import { Heading } from '../core/Heading.tsx'
import { useLanguage, useTell } from '../core/locale.tsx'
import { Shell } from '../core/Shell.tsx'
import { Choice } from './parts/Choice.tsx'
import { CompanySection } from './parts/CompanySection.tsx'
import { RulesSection } from './parts/RulesSection.tsx'
import { UnitSection } from './parts/UnitSection.tsx'
import { says } from './says.ts'
import type { Released, ReleasedRound } from './useReleased.ts'
import type { Reader } from './wire.ts'

/** Stands for no unit: what the sponsor begins with. */
const WHOLE = ''

/** Begins with a unit that the reader heads now; a chart that has changed since leaves the first one. */
function firstUnit({ headOf }: Reader, round: ReleasedRound | undefined): string {
  const ids = round?.results.units.map(({ unit }) => unit.id) ?? []
  const own = headOf.find(({ id }) => ids.includes(id))?.id
  return own ?? (round?.results.company ? WHOLE : (ids[0] ?? WHOLE))
}

export function ResultsPage({ reader, rounds, onSignOut }: Released & { onSignOut: () => void }) {
  const tells = useTell()
  const [roundId, setRoundId] = useState(rounds[0]?.roundId)
  const round = rounds.find((one) => one.roundId === roundId) ?? rounds[0]
  const [unitId, setUnitId] = useState(() => firstUnit(reader, round))
  return (
    <Shell about={`${reader.companyName} · ${reader.name}`}>
      {round ? (
        <article className="results">
          <Choice
            label={tells(says.round)}
            options={rounds.map((one) => ({ id: one.roundId, name: one.results.title }))}
            chosen={round.roundId}
            onChoose={setRoundId}
          />
          <Round {...{ reader, rounds, round, unitId, setUnitId }} />
        </article>
      ) : (
        <section className="notice">
          <Heading>{tells(says.nothingTitle)}</Heading>
          <p>{tells(says.nothingText)}</p>
        </section>
      )}
      <div className="actions">
        {round && (
          <button type="button" className="secondary" onClick={() => print()}>
            {tells(says.print)}
          </button>
        )}
        <button type="button" className="plain" onClick={onSignOut}>
          {tells(says.signOut)}
        </button>
      </div>
    </Shell>
  )
}

interface RoundProps extends Released {
  round: ReleasedRound
  unitId: string
  setUnitId: (id: string) => void
}

function Round({ reader, rounds, round, unitId, setUnitId }: RoundProps) {
  const tells = useTell()
  const { results } = round
  const units = results.units.map((one) => one.unit)
  const isWhole = unitId === WHOLE && results.company !== null
  const unit = isWhole ? undefined : (results.units.find((one) => one.unit.id === unitId) ?? results.units[0])
  return (
    <>
      <Choice
        label={tells(says.unit)}
        options={results.company ? [{ id: WHOLE, name: tells(says.whole) }, ...units] : units}
        chosen={unit?.unit.id ?? WHOLE}
        onChoose={setUnitId}
      />
      <Heading lead={<Published results={results} />}>{unit ? unit.unit.name : reader.companyName}</Heading>
      {unit && <UnitSection unit={unit} round={round} rounds={rounds} />}
      <CompanySection
        {...{ round, rounds }}
        companyName={unit ? reader.companyName : null}
        ownUnitId={unit?.unit.id ?? null}
      />
      <RulesSection results={results} />
    </>
  )
}

function Published({ results: { title, release } }: Pick<ReleasedRound, 'results'>) {
  const tells = useTell()
  const { locale } = useLanguage()
  const day = release && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(release.publishedAt))
  return (
    <>
      {title}
      {day && ` · ${tells(says.published, { day })}`}
      {release?.reason && ` · ${tells(says.corrected, { reason: release.reason })}`}
    </>
  )
}
