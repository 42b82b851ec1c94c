/** A stakeholder's page of an agreement on weights: what its state asks of them, and what has come of it so far. */
import './weights.css'
import { useEffect, useState } from 'react'
import { useLanguage } from '../core/locale.tsx'
import { Shell } from '../core/Shell.tsx'
import { useAsked } from '../core/useAsked.ts'
import { useBegun, type Begun } from '../core/useBegun.ts'
import { BlockedPage } from '../ballots/notices.tsx'
import { Loading, UnreachablePage } from '../people/notices.tsx'
import type { PersonalPageProps } from '../people/pages.ts'
import { says as peopleSays } from '../people/says.ts'
import { useSend, type Send } from '../people/useSend.ts'
import { JudgePage } from './judging/JudgePage.tsx'
import { OutcomePage } from './OutcomePage.tsx'
import { ProposalPage } from './ProposalPage.tsx'
import { WaitingPage } from './WaitingPage.tsx'
import { myAgreementQuery, type MyAgreement } from './wire.ts'

export interface AgreementProps {
  agreement: MyAgreement
  begun: Begun
  send: Send
  /** Reads anew what stands now. */
  onFresh: () => void
  link: string
}

export function WeightsPage({ link, who }: PersonalPageProps) {
  const { locale } = useLanguage()
  const { asked, again } = useAsked<{ myAgreement: MyAgreement }>(myAgreementQuery, { link, locale })
  const [written, setWritten] = useState<MyAgreement | null>(null)
  const send = useSend<MyAgreement>(link, setWritten)
  const begun = useBegun(link, who.subjectId)
  // What was asked for in another language, or anew, is newer than what a mutation has answered.
  useEffect(() => setWritten(null), [asked])
  if (!asked || !begun) return <Loading />
  if (asked.kind === 'unreachable') return <UnreachablePage onRetry={again} />
  if (asked.kind === 'refused') return <BlockedPage message={asked.message} />
  const agreement = written ?? asked.data.myAgreement
  return (
    <Shell about={`${who.companyName} · ${who.employeeName}`} offline={peopleSays.offline}>
      <article className="agreement">
        <Standing {...{ agreement, begun, send, link }} onFresh={again} />
      </article>
    </Shell>
  )
}

function Standing(props: AgreementProps) {
  const { state, submitJudgementBlockedBecause, iteration } = props.agreement
  switch (state) {
    case 'judging':
      return submitJudgementBlockedBecause === null ? (
        <JudgePage key={iteration} {...props} />
      ) : (
        <WaitingPage {...props} />
      )
    case 'proposed':
      return <ProposalPage key={props.agreement.proposal?.id} {...props} />
    case 'agreed':
    case 'decided':
      return <OutcomePage {...props} />
    case 'draft':
    case 'feedback':
    case 'returned':
    case 'escalated':
    case 'cancelled':
      return <WaitingPage {...props} />
  }
}
