/** Weights put before the stakeholders: accept, or object with a criterion, a weight and a reason. */
import { useState } from 'react'
import { Heading } from '../core/Heading.tsx'
import { useTell } from '../core/locale.tsx'
import type { Refused } from '../people/useSend.ts'
import { Wrong } from '../people/Wrong.tsx'
import { useFigures } from './figures.ts'
import { AnswerForm } from './parts/AnswerForm.tsx'
import { ObjectionList } from './parts/ObjectionList.tsx'
import { PictureSection } from './parts/PictureSection.tsx'
import { ProposalTable } from './parts/ProposalTable.tsx'
import { says } from './says.ts'
import type { AgreementProps } from './WeightsPage.tsx'
import { answerProposalMutation, type MyAgreement, type Proposal } from './wire.ts'

export function ProposalPage(props: AgreementProps) {
  const { agreement } = props
  const tells = useTell()
  const { proposal, answer, number } = agreement
  const isOver = agreement.answerProposalBlockedBecause !== null
  if (!proposal) return null
  const answered = answer?.answer === 'accept' ? says.acceptedTitle : says.objectedTitle
  const title = answer ? answered : isOver ? says.closedTitle : says.proposalTitle
  const iteration = agreement.iterations.find((one) => one.number === proposal.iteration)
  return (
    <>
      {/* What was pressed is gone once an answer is written: the new heading takes the focus. */}
      <Heading key={title.key} lead={tells(says.lead, { number })}>
        {tells(title)}
      </Heading>
      {isOver && <p className="warning">{agreement.answerProposalBlockedBecause}</p>}
      {answer?.answer === 'object' && <OwnObjection {...{ agreement, proposal }} />}
      {!isOver && <Terms {...{ agreement, proposal }} isAnswered={answer !== null} />}
      <ProposalTable {...{ agreement, proposal }} />
      {proposal.note && <p className="quote">{tells(says.proposalNote, { note: proposal.note })}</p>}
      {!isOver && <Answering {...props} proposal={proposal} />}
      <p className="soft apart">
        {tells(says.reception, {
          accepted: proposal.accepted,
          objected: proposal.objected,
          silent: proposal.silent + proposal.silentConsent,
        })}
      </p>
      <ObjectionList {...{ agreement, proposal }} />
      {iteration && <PictureSection {...{ agreement, iteration }} />}
    </>
  )
}

interface Parts {
  agreement: MyAgreement
  proposal: Proposal
}

function OwnObjection({ agreement: { answer, criteria }, proposal }: Parts) {
  const tells = useTell()
  const criterion = criteria.find(({ id }) => id === answer?.criterionId)?.name ?? ''
  const proposed = proposal.shares.find(({ criterionId }) => criterionId === answer?.criterionId)?.share ?? 0
  return (
    <blockquote>
      <p>{tells(says.objected, { criterion, proposed, wanted: answer?.wanted ?? 0 })}</p>
      {answer?.reason}
    </blockquote>
  )
}

/** Until when, what makes it stand, and what silence means: by the rules of this agreement. */
function Terms({ agreement: { rules, unitName }, proposal, isAnswered }: Parts & { isAnswered: boolean }) {
  const tells = useTell()
  const { moment, percent } = useFigures()
  const until = { moment: moment(proposal.closesAt) }
  if (isAnswered) return <p>{tells(says.mayChange, until)}</p>
  const { acceptShare, blockingShare, quorum, silenceIsConsent } = rules
  return (
    <>
      <p>
        <b>{tells(says.until, until)}</b>{' '}
        {silenceIsConsent ? tells(says.silenceConsents, { quorum: percent(quorum) }) : tells(says.silenceIsNothing)}
      </p>
      <p>{tells(says.forUnit, { unit: unitName, accept: percent(acceptShare), block: percent(blockingShare) })}</p>
    </>
  )
}

function Answering({ agreement, proposal, send, onFresh, begun }: AgreementProps & { proposal: Proposal }) {
  const tells = useTell()
  const [form, setForm] = useState<'closed' | 'choice' | 'objection'>(agreement.answer ? 'closed' : 'choice')
  const [wrong, setWrong] = useState<Refused | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const answer = async (said: object) => {
    if (isBusy) return
    setIsBusy(true)
    const refused = await send(answerProposalMutation, { proposalId: proposal.id, ...said })
    setIsBusy(false)
    setWrong(refused)
    if (refused) return
    begun.keep(null)
    setForm('closed')
  }
  const open = (next: 'choice' | 'objection') => {
    setWrong(null)
    setForm(next)
  }
  if (form === 'objection')
    return (
      <AnswerForm {...{ agreement, proposal, isBusy, begun }} onSend={answer} onCancel={() => open('choice')}>
        <Wrong wrong={wrong} onFresh={onFresh} />
      </AnswerForm>
    )
  return (
    <>
      <Wrong wrong={wrong} onFresh={onFresh} />
      <div className="actions">
        {form === 'closed' ? (
          <button type="button" className="secondary" onClick={() => open('choice')}>
            {tells(says.changeAnswer)}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="primary"
              aria-disabled={isBusy}
              onClick={() => void answer({ answer: 'accept' })}
            >
              {tells(says.accept)}
            </button>
            <button type="button" className="secondary" onClick={() => open('objection')}>
              {tells(says.object)}
            </button>
          </>
        )}
      </div>
    </>
  )
}
