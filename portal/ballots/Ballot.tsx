/** From the link to the page that it opens: the questionnaire, or why there is none. */
import { useState } from 'react'
import { recall } from '../core/keep.ts'
import type { Cipher } from '../core/seal.ts'
import { useLanguage, useTell } from '../core/locale.tsx'
import { Shell } from '../core/Shell.tsx'
import { says } from '../says.ts'
import type { FirstAnswer } from './askQuestionnaire.ts'
import { readDraft } from './draft.ts'
import { BlockedPage, DeadLinkPage, NobodyPage, NoLinkPage, UnreachablePage } from './notices.tsx'
import { readReceipt, type KeptReceipt } from './receipt.ts'
import { Steps } from './Steps.tsx'
import { ReceiptStep } from './steps/ReceiptStep.tsx'
import { useQuestionnaire } from './useQuestionnaire.ts'

interface BallotProps {
  link: string | null
  cipher: Cipher | null
  first: FirstAnswer | null
}

export function Ballot({ link, ...asking }: BallotProps) {
  const [receipt, setReceipt] = useState<KeptReceipt | null>(() => (link ? readReceipt(recall('receipt')) : null))
  if (!link) return <NoLinkPage />
  if (receipt) return <ReceiptStep receipt={receipt} />
  return <Asked {...{ link, ...asking }} onReceipt={setReceipt} />
}

const unknownLink = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']

interface AskedProps {
  link: string
  cipher: Cipher | null
  first: FirstAnswer | null
  onReceipt: (receipt: KeptReceipt) => void
}

function Asked({ link, cipher, first, onReceipt }: AskedProps) {
  const { locale } = useLanguage()
  const { asked, again } = useQuestionnaire({ link, locale }, cipher, first)
  // A submission that was under way before a reload is still to be settled, even when the server says «already answered».
  const [isUnsettled] = useState(() => readDraft(recall('draft')).submission !== null)
  if (!asked) return <Loading />
  if (asked.kind === 'unreachable') return <UnreachablePage onRetry={again} />
  if (asked.kind === 'refused')
    return unknownLink.includes(asked.code) ? <DeadLinkPage /> : <BlockedPage message={asked.message} />
  const { questionnaire, kept } = asked.data
  if (questionnaire.submitBlockedBecause && !isUnsettled)
    return <BlockedPage message={questionnaire.submitBlockedBecause} />
  if (questionnaire.providers.length === 0) return <NobodyPage unit={questionnaire.unitName} />
  return <Steps {...{ link, questionnaire, kept, cipher, onReceipt }} />
}

function Loading() {
  const tells = useTell()
  return (
    <Shell>
      <p role="status" className="loading">
        {tells(says.loading)}
      </p>
    </Shell>
  )
}
