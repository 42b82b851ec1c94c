import { Heading } from '../../core/Heading.tsx'
import { useTell } from '../../core/locale.tsx'
import { useFigures } from '../figures.ts'
import { says as pageSays } from '../says.ts'
import type { MyAgreement } from '../wire.ts'
import { says } from './says.ts'

/** The judgement is there; it may be changed until the iteration ends. */
export function SentStep({ agreement, onChange }: { agreement: MyAgreement; onChange: () => void }) {
  const tells = useTell()
  const { moment } = useFigures()
  const { number, deadline, judged, units, judgement } = agreement
  const until = deadline ? tells(says.ownTime, { moment: moment(deadline) }) : '—'
  return (
    <section>
      <Heading lead={tells(pageSays.lead, { number })}>{tells(says.sentTitle)}</Heading>
      <p>{tells(says.sentText, { moment: until })}</p>
      <OwnWeights agreement={agreement} />
      {judgement?.argument && <p className="quote">{tells(says.yourArgument, { argument: judgement.argument })}</p>}
      <p className="soft apart">{tells(says.judged, { judged, units })}</p>
      <div className="actions">
        <button type="button" className="secondary" onClick={onChange}>
          {tells(says.change)}
        </button>
      </div>
    </section>
  )
}

function OwnWeights({ agreement: { criteria, judgement } }: { agreement: MyAgreement }) {
  const tells = useTell()
  const { points } = useFigures()
  if (!judgement) return null
  return (
    <table className="weights">
      <caption>{tells(says.follows)}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{tells(pageSays.criterion)}</th>
          <th scope="col">{tells(pageSays.weight)}</th>
        </tr>
      </thead>
      <tbody>
        {judgement.weights.map(({ criterionId, weight }) => (
          <tr key={criterionId}>
            <th scope="row">
              {criteria.find(({ id }) => id === criterionId)?.name}
              <span className="meter" aria-hidden="true">
                <span style={{ width: `${weight * 100}%` }} />
              </span>
            </th>
            <td className="mine">{points(weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
