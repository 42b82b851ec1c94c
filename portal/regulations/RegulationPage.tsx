/** The version of the regulation behind a personal link: read it, and approve, return or sign it, as the link says. */
import './regulation.css'
import { useEffect, useState } from 'react'
import { useLanguage } from '../core/locale.tsx'
import { Shell } from '../core/Shell.tsx'
import { useAsked } from '../core/useAsked.ts'
import { useBegun, type Begun } from '../core/useBegun.ts'
import { BlockedPage, DeadLinkPage } from '../ballots/notices.tsx'
import { Loading, UnreachablePage } from '../people/notices.tsx'
import type { PersonalPageProps } from '../people/pages.ts'
import { says as peopleSays } from '../people/says.ts'
import { useSend, type Send } from '../people/useSend.ts'
import { ApproveView } from './ApproveView.tsx'
import { SignView } from './SignView.tsx'
import { myRegulationQuery, type MyRegulation } from './wire.ts'

export interface RegulationProps {
  regulation: MyRegulation
  begun: Begun
  send: Send
  /** Reads anew what stands now. */
  onFresh: () => void
}

export function RegulationPage({ link, who }: PersonalPageProps) {
  const { locale } = useLanguage()
  const { asked, again } = useAsked<{ myRegulation: MyRegulation | null }>(myRegulationQuery, { link, locale })
  const [written, setWritten] = useState<MyRegulation | null>(null)
  const send = useSend<MyRegulation>(link, setWritten)
  const begun = useBegun(link, who.subjectId)
  // What was asked for in another language, or anew, is newer than what a mutation has answered.
  useEffect(() => setWritten(null), [asked])
  if (!asked || !begun) return <Loading />
  if (asked.kind === 'unreachable') return <UnreachablePage onRetry={again} />
  if (asked.kind === 'refused') return <BlockedPage message={asked.message} />
  const regulation = written ?? asked.data.myRegulation
  if (!regulation) return <DeadLinkPage />
  const View = regulation.purpose === 'approveRegulation' ? ApproveView : SignView
  return (
    <Shell about={`${who.companyName} · ${who.employeeName}`} offline={peopleSays.offline}>
      <article className="regulation">
        <View {...{ regulation, begun, send }} onFresh={again} />
      </article>
    </Shell>
  )
}
