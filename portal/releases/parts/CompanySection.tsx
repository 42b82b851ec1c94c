/** The company as far as this reader may see it: index, scores, and for the sponsor the response. */
import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { ReleasedRound } from '../useReleased.ts'
import type { ReleasedResults } from '../wire.ts'
import { FigureText } from './FigureText.tsx'
import { History } from './History.tsx'

interface CompanySectionProps {
  round: ReleasedRound
  /** The newest first. */
  rounds: readonly ReleasedRound[]
  /** Null where the company is what the page is about: then its name stands above already. */
  companyName: string | null
  ownUnitId: string | null
}

const listIndexes = (rounds: readonly ReleasedRound[]) =>
  rounds
    .toReversed()
    .flatMap(({ roundId, results: { title, summary } }) => (summary ? [{ roundId, title, figure: summary.index }] : []))

export function CompanySection({ round, rounds, companyName, ownUnitId }: CompanySectionProps) {
  const tells = useTell()
  const { summary, company, regulation } = round.results
  if (!summary) return null
  const { index, units } = summary
  return (
    <section>
      {companyName && <h2>{companyName}</h2>}
      <p>
        {index.shown === null ? (
          tells(says.noIndex, { because: index.because ?? '' })
        ) : (
          <>
            <b>{tells(says.index, { shown: index.shown })}</b>. {tells(says.indexText)}
          </>
        )}
      </p>
      {!companyName && <History name={tells(says.indexName)} points={listIndexes(rounds)} scale={regulation} />}
      {units.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{tells(says.unit)}</th>
              <th scope="col">{tells(says.mark)}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, figure }) => (
              <tr key={unit.id} className={unit.id === ownUnitId ? 'own' : undefined}>
                <th scope="row">{unit.name}</th>
                <td>
                  <FigureText figure={figure} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {company && <Responses responses={company.responses} />}
    </section>
  )
}

function Responses({ responses }: Pick<NonNullable<ReleasedResults['company']>, 'responses'>) {
  const tells = useTell()
  return (
    <>
      <h3>{tells(says.responses)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{tells(says.client)}</th>
            <th scope="col">{tells(says.people)}</th>
          </tr>
        </thead>
        <tbody>
          {responses.map(({ unit, rate }) => (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              <td>
                {rate === null ? (
                  <span className="hidden-figure">{tells(says.hidden)}</span>
                ) : (
                  tells(says.rate, { percent: Math.round(rate * 100) })
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
