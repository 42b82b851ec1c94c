import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { MyAgreement, Proposal } from '../wire.ts'

/** Objections are said in the open: whose, to what, and why. */
export function ObjectionList({ agreement, proposal }: { agreement: MyAgreement; proposal: Proposal }) {
  const tells = useTell()
  const objections = proposal.answers.filter(({ answer }) => answer === 'object')
  if (!objections.length) return null
  return (
    <>
      <h3>{tells(says.objections)}</h3>
      {objections.map(({ unitName, criterionId, wanted, reason }) => (
        <blockquote key={unitName}>
          <p>
            {tells(says.objectionLine, {
              unit: unitName,
              criterion: agreement.criteria.find(({ id }) => id === criterionId)?.name ?? '',
              wanted: wanted ?? 0,
              proposed: proposal.shares.find((one) => one.criterionId === criterionId)?.share ?? 0,
            })}
          </p>
          {reason}
        </blockquote>
      ))}
    </>
  )
}
