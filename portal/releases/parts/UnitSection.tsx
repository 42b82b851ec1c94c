/** One unit in one round: its score, the rounds before, criteria, clients, comments. */
import { useLanguage, useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { ReleasedRound } from '../useReleased.ts'
import type { ReleasedUnit } from '../wire.ts'
import { FigureText } from './FigureText.tsx'
import { History } from './History.tsx'

interface UnitSectionProps {
  unit: ReleasedUnit
  round: ReleasedRound
  /** The newest first. */
  rounds: readonly ReleasedRound[]
}

const unitIn = ({ results }: ReleasedRound, id: string) => results.units.find(({ unit }) => unit.id === id)

export function UnitSection({ unit, round, rounds }: UnitSectionProps) {
  const older = rounds.slice(rounds.indexOf(round) + 1)
  const former = older.flatMap((one) => unitIn(one, unit.unit.id) ?? [])[0]
  const formerTitle = older.find((one) => unitIn(one, unit.unit.id))?.results.title ?? ''
  return (
    <>
      <Score unit={unit} scaleMax={round.results.regulation.scaleMax} former={former} formerTitle={formerTitle} />
      <History
        name={unit.unit.name}
        points={rounds.toReversed().flatMap((one) => {
          const own = unitIn(one, unit.unit.id)
          return own ? [{ roundId: one.roundId, title: one.results.title, figure: own.figure }] : []
        })}
        scale={round.results.regulation}
      />
      <Criteria unit={unit} round={round} former={former} />
      <Clients unit={unit} />
      <Comments unit={unit} round={round} />
    </>
  )
}

interface ScoreProps {
  unit: ReleasedUnit
  scaleMax: number
  former: ReleasedUnit | undefined
  formerTitle: string
}

function Score({ unit, scaleMax, former, formerTitle }: ScoreProps) {
  const tells = useTell()
  const { figure, clientUnits: count, clientUnitsLinked: linked, warnings } = unit
  if (figure.shown === null)
    return <p className="lead-text">{tells(says.noScore, { because: figure.because ?? '' })}</p>
  const sentences = [
    tells(says.standsOn, { shown: figure.shown, count, linked }),
    ...(former?.figure.shown ? [tells(says.before, { title: formerTitle, shown: former.figure.shown })] : []),
    ...warnings.map((warning) => tells(says[warning])),
  ]
  return (
    <>
      <p className="score">
        <span className="unseen">{tells(says.score)}: </span>
        <b>{figure.shown}</b> <span className="soft">{tells(says.outOf, { max: scaleMax })}</span>
      </p>
      <p className="lead-text">{sentences.join(' ')}</p>
    </>
  )
}

function Criteria({ unit, round, former }: Pick<UnitSectionProps, 'unit' | 'round'> & { former?: ReleasedUnit }) {
  const tells = useTell()
  const figureOf = (of: ReleasedUnit | undefined, id: string) =>
    of?.profile.find(({ criterionId }) => criterionId === id)?.figure
  return (
    <section>
      <h2>{tells(says.criteria)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{tells(says.criterion)}</th>
            <th scope="col">{tells(says.weight)}</th>
            {former && <th scope="col">{tells(says.previous)}</th>}
            <th scope="col">{tells(says.mark)}</th>
          </tr>
        </thead>
        <tbody>
          {round.results.criteria.map(({ id, name, weight }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{weight}</td>
              {former && (
                <td>
                  <FigureText figure={figureOf(former, id)} />
                </td>
              )}
              <td>
                <FigureText figure={figureOf(unit, id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Clients({ unit: { cells } }: { unit: ReleasedUnit }) {
  const tells = useTell()
  return (
    <section>
      <h2>{tells(says.clients)}</h2>
      {cells.length === 0 ? (
        <p>{tells(says.noClients)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{tells(says.client)}</th>
              <th scope="col">{tells(says.people)}</th>
              <th scope="col">{tells(says.mark)}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ id, name, regime, respondents, figure }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {regime === 'R1' && <small className="soft"> {tells(says.byName)}</small>}
                </th>
                <td>{respondents && showBand(respondents)}</td>
                <td>
                  <FigureText figure={figure} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const showBand = ({ from, to }: { from: number; to: number }) => (from === to ? String(from) : `${from}–${to}`)

function Comments({ unit, round }: Pick<UnitSectionProps, 'unit' | 'round'>) {
  const tells = useTell()
  const { locale } = useLanguage()
  const own = round.results.comments.filter(({ unitId }) => unitId === unit.unit.id)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <section>
      <h2>{tells(says.comments)}</h2>
      {own.length === 0 && <p>{tells(says.noComments)}</p>}
      {own.map(({ text, from }, index) => (
        // Two people may have written the same words; the list never changes its order.
        <figure key={index} className="comment-shown">
          <blockquote>{text}</blockquote>
          <figcaption className="soft">{from?.length ? list.format(from) : tells(says.anonymous)}</figcaption>
        </figure>
      ))}
    </section>
  )
}
