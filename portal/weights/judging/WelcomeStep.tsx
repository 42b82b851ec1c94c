import { Heading } from '../../core/Heading.tsx'
import { useTell } from '../../core/locale.tsx'
import { useFigures } from '../figures.ts'
import { PictureSection } from '../parts/PictureSection.tsx'
import { says as pageSays } from '../says.ts'
import type { MyAgreement } from '../wire.ts'
import { listPairs } from './pairs.ts'
import { says } from './says.ts'

const promises = [
  says['promise.blind'],
  says['promise.group'],
  says['promise.argument'],
  says['promise.change'],
] as const
const hows = { points: says['how.points'], ranking: says['how.ranking'], ahp: says['how.ahp'] }

/** A pair is read and judged in twenty seconds, a criterion in half a minute. */
function countMinutes({ method, criteria }: MyAgreement): number {
  const { length } = criteria
  return Math.max(2, Math.ceil(method === 'ahp' ? (length * (length - 1)) / 6 : length / 2))
}

interface WelcomeStepProps {
  agreement: MyAgreement
  isBegun: boolean
  onBegin: () => void
}

/** What it is for, how long it takes, until when, what is promised; from the second iteration on the group's picture first. */
export function WelcomeStep({ agreement, isBegun, onBegin }: WelcomeStepProps) {
  const tells = useTell()
  const { number, iteration, method, criteria, note, unitName: unit, units } = agreement
  const last = agreement.iterations.filter(({ picture }) => picture !== null).at(-1)
  return (
    <section>
      <Heading lead={tells(pageSays.lead, { number })}>
        {last ? tells(says.titleAgain, { iteration }) : tells(says.title)}
      </Heading>
      {!last && <p>{tells(says.purpose, { unit, units })}</p>}
      <p>{tells(hows[method], { count: listPairs(criteria).length })}</p>
      {note && <p className="quote">{tells(pageSays.note, { note })}</p>}
      <Facts agreement={agreement} />
      {last && <PictureSection agreement={agreement} iteration={last} />}
      <h2>{tells(says.promises)}</h2>
      <ul className="promises">
        {promises.map((promise) => (
          <li key={promise.key}>{tells(promise)}</li>
        ))}
      </ul>
      <div className="bar still">
        <button type="button" className="primary" onClick={onBegin}>
          {tells(isBegun ? says.resume : says.begin)}
        </button>
      </div>
    </section>
  )
}

function Facts({ agreement }: { agreement: MyAgreement }) {
  const tells = useTell()
  const { moment } = useFigures()
  const { deadline, iteration, rules } = agreement
  const facts = [
    [tells(says.howLong), tells(says.minutes, { minutes: countMinutes(agreement) })],
    [tells(says.untilWhen), deadline ? tells(says.ownTime, { moment: moment(deadline) }) : '—'],
    [tells(says.which), tells(says.whichOf, { iteration, most: rules.maxIterations })],
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
