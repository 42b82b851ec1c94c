/** How the agreement ended: the weights, by whom, the dissent, and the way there. */
import { Heading } from '../core/Heading.tsx'
import { useTell } from '../core/locale.tsx'
import { useFigures } from './figures.ts'
import { PictureSection } from './parts/PictureSection.tsx'
import { ProtocolButton } from './parts/ProtocolButton.tsx'
import { says } from './says.ts'
import type { AgreementProps } from './WeightsPage.tsx'
import type { MyAgreement, Protocol } from './wire.ts'

export function OutcomePage({ agreement, link }: AgreementProps) {
  const tells = useTell()
  const { day } = useFigures()
  const { protocol, number, state } = agreement
  const last = agreement.iterations.filter(({ picture }) => picture !== null).at(-1)
  if (!protocol) return null
  const { on, by, weightVersion: version, reason } = protocol
  return (
    <>
      <Heading lead={tells(says.lead, { number })}>
        {tells(state === 'agreed' ? says.agreedTitle : says.decidedTitle)}
      </Heading>
      <p>{tells(says.outcome, { on: day(on), by, version })}</p>
      <SettledTable {...{ agreement, protocol }} />
      {reason && <p className="quote">{tells(says.decision, { reason })}</p>}
      <ProtocolButton {...{ agreement, link }} />
      <Dissent protocol={protocol} />
      {last && <PictureSection {...{ agreement }} iteration={last} />}
    </>
  )
}

interface Parts {
  agreement: MyAgreement
  protocol: Protocol
}

function SettledTable({ agreement: { criteria, judgement }, protocol }: Parts) {
  const tells = useTell()
  const { points } = useFigures()
  const ownOf = (name: string) => {
    const id = criteria.find((one) => one.name === name)?.id
    return judgement?.weights.find(({ criterionId }) => criterionId === id)?.weight ?? null
  }
  return (
    <table className="weights">
      <thead>
        <tr>
          <th scope="col">{tells(says.criterion)}</th>
          <th scope="col">{tells(says.weight)}</th>
          {judgement && <th scope="col">{tells(says.you)}</th>}
        </tr>
      </thead>
      <tbody>
        {protocol.shares.map(({ criterion, share }) => {
          const own = ownOf(criterion)
          return (
            <tr key={criterion}>
              <th scope="row">{criterion}</th>
              <td className="mine">{share}</td>
              {judgement && <td>{own === null ? '' : points(own)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Objections stay with the outcome, whoever has settled it. */
function Dissent({ protocol: { objections } }: { protocol: Protocol }) {
  const tells = useTell()
  if (!objections.length) return null
  return (
    <section>
      <h2>{tells(says.objections)}</h2>
      {objections.map(({ unit, criterion, proposed, wanted, reason }, at) => (
        <blockquote key={at}>
          <p>{tells(says.objectionLine, { unit, criterion, proposed, wanted })}</p>
          {reason}
        </blockquote>
      ))}
    </section>
  )
}
