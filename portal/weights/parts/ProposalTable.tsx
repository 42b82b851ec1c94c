import { useTell } from '../../core/locale.tsx'
import { useFigures } from '../figures.ts'
import { says } from '../says.ts'
import type { MyAgreement, Proposal } from '../wire.ts'

/** Proposed weights beside the group's and the reader's own. */
export function ProposalTable({ agreement, proposal }: { agreement: MyAgreement; proposal: Proposal }) {
  const tells = useTell()
  const { points } = useFigures()
  const { criteria, judgement } = agreement
  const hasGroup = proposal.shares.some(({ aboveGroup }) => aboveGroup !== null)
  const ownOf = (id: string) => judgement?.weights.find(({ criterionId }) => criterionId === id)?.weight ?? null
  return (
    <table className="weights">
      <thead>
        <tr>
          <th scope="col">{tells(says.criterion)}</th>
          <th scope="col">{tells(says.proposed)}</th>
          {hasGroup && <th scope="col">{tells(says.group)}</th>}
          {judgement && <th scope="col">{tells(says.you)}</th>}
        </tr>
      </thead>
      <tbody>
        {proposal.shares.map(({ criterionId: id, share, aboveGroup }) => {
          const own = ownOf(id)
          return (
            <tr key={id}>
              <th scope="row">{criteria.find((one) => one.id === id)?.name}</th>
              <td className="mine">{share}</td>
              {hasGroup && <td>{aboveGroup === null ? '' : points((share - aboveGroup) / 100)}</td>}
              {judgement && <td>{own === null ? '' : points(own)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
