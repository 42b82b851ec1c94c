/** Nothing is asked of the stakeholder now: why, and what has come of the iterations so far. */
import { Heading } from '../core/Heading.tsx'
import { useTell } from '../core/locale.tsx'
import { ObjectionList } from './parts/ObjectionList.tsx'
import { PictureSection } from './parts/PictureSection.tsx'
import { ProposalTable } from './parts/ProposalTable.tsx'
import { says } from './says.ts'
import type { AgreementProps } from './WeightsPage.tsx'
import type { AgreementState } from '../../schema/weights/terms.ts'

type Waiting = Exclude<AgreementState, 'proposed' | 'agreed' | 'decided'>
const titles = {
  draft: says['title.draft'],
  judging: says['title.judging'],
  feedback: says['title.feedback'],
  returned: says['title.returned'],
  escalated: says['title.escalated'],
  cancelled: says['title.cancelled'],
} satisfies Record<Waiting, unknown>
const texts = {
  draft: says['text.draft'],
  judging: says['text.judging'],
  feedback: says['text.feedback'],
  returned: says['text.returned'],
  escalated: says['text.escalated'],
  cancelled: says['text.cancelled'],
} satisfies Record<Waiting, unknown>

const isWaiting = (state: AgreementState): state is Waiting => state in titles

export function WaitingPage({ agreement }: AgreementProps) {
  const tells = useTell()
  const { state, number, iteration, reason, proposal } = agreement
  const ended = agreement.iterations.filter(({ picture }) => picture !== null)
  const last = ended.at(-1)
  const waiting = isWaiting(state) ? state : 'feedback'
  return (
    <>
      <Heading lead={tells(says.lead, { number })}>{tells(titles[waiting], { iteration })}</Heading>
      <p>{tells(texts[waiting])}</p>
      {reason && <p className="quote">{tells(says.reason, { reason })}</p>}
      {state === 'returned' && proposal && (
        <section>
          <h2>{tells(says.lastProposal)}</h2>
          <ProposalTable {...{ agreement, proposal }} />
          <ObjectionList {...{ agreement, proposal }} />
        </section>
      )}
      {last && <PictureSection {...{ agreement }} iteration={last} />}
    </>
  )
}
