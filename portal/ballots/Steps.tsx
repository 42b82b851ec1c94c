/** The questionnaire step by step: holds the draft, keeps it in the tab, shows the step that it stands at. */
import { useEffect, useReducer, useState } from 'react'
import type { FieldError } from '../core/api.ts'
import { forget, keep, recall } from '../core/keep.ts'
import { useLanguage, useTell } from '../core/locale.tsx'
import type { Cipher } from '../core/seal.ts'
import { Shell } from '../core/Shell.tsx'
import { says } from '../says.ts'
import { readDraft, type Draft } from './draft.ts'
import { BlockedPage, DeadLinkPage } from './notices.tsx'
import { takeUp } from './merge.ts'
import { KeepingContext } from './parts/Kept.tsx'
import { makeReceipt, type KeptReceipt } from './receipt.ts'
import { move, type Move } from './state.ts'
import { ChooseStep } from './steps/ChooseStep.tsx'
import { ProviderStep } from './steps/ProviderStep.tsx'
import { ReviewStep } from './steps/ReviewStep.tsx'
import { SendingStep } from './steps/SendingStep.tsx'
import { WelcomeStep } from './steps/WelcomeStep.tsx'
import type { Answered } from './useSubmission.ts'
import { useKeeping } from './useKeeping.ts'
import type { Asked } from './askQuestionnaire.ts'
import type { Questionnaire } from './wire.ts'

export interface StepProps {
  questionnaire: Questionnaire
  draft: Draft
  dispatch: (action: Move) => void
}

/** What the server has said against the ballot, for the review. */
export interface Refused {
  message: string
  fields: FieldError[]
  /** The providers as they were sent, since the server names answers by their place. */
  providerIds: string[]
}

/** The step at which the draft stands, as long as nothing has been sent. */
export function Step({ refused, ...props }: StepProps & { refused: Refused | null }) {
  const { step, at } = props.draft
  if (step === 'choose') return <ChooseStep {...props} />
  if (step === 'provider') return <ProviderStep {...props} key={at} />
  return step === 'review' ? <ReviewStep {...props} refused={refused} /> : <WelcomeStep {...props} />
}

type End = { kind: 'blocked'; message: string; isUnknown: boolean } | { kind: 'dead' }

interface StepsProps {
  link: string
  questionnaire: Questionnaire
  kept: Asked['kept']
  cipher: Cipher | null
  onReceipt: (receipt: KeptReceipt) => void
}

const hasAnswers = ({ chosen, restConfirmed }: Draft) => chosen.length > 0 || restConfirmed

export function Steps({ link, questionnaire, kept, cipher, onReceipt }: StepsProps) {
  const { locale } = useLanguage()
  const tells = useTell()
  const [draft, dispatch] = useReducer(
    (before: Draft, action: Move) => move(before, action, questionnaire),
    null,
    () => move(takeUp(readDraft(recall('draft')), kept.draft), { kind: 'loaded' }, questionnaire),
  )
  const [end, setEnd] = useState<End | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const onOther = (other: Draft) => dispatch({ kind: 'merge', other })
  const keeping = useKeeping({ draft, caller: { link, locale }, cipher, kept, onOther })
  useKeptDraft(draft, end !== null, keeping.kind !== 'saved')

  const settle = (answer: Answered, failures: number) => {
    const providerIds = draft.submission?.answers.map(({ providerId }) => providerId) ?? []
    if (answer.kind === 'data') {
      const receipt = makeReceipt(answer.data.submitBallot, questionnaire)
      forget('draft')
      keep('receipt', JSON.stringify(receipt))
      return onReceipt(receipt)
    }
    if (answer.code === 'WRONG_STATE' || answer.code === 'CONFLICT')
      return setEnd({ kind: 'blocked', message: answer.message, isUnknown: failures > 0 })
    if (answer.code === 'UNAUTHENTICATED' || answer.code === 'NOT_FOUND') return setEnd({ kind: 'dead' })
    setRefused({ message: answer.message, fields: answer.fields, providerIds })
    dispatch({ kind: 'refused' })
  }

  if (end) return end.kind === 'dead' ? <DeadLinkPage /> : <BlockedPage {...end} />
  if (keeping.kind === 'ended' && !draft.submission) return <BlockedPage message={keeping.message} />
  const props = { questionnaire, draft, dispatch }
  const about = `${questionnaire.companyName} · ${questionnaire.roundTitle}`
  const isNoted = draft.step !== 'welcome' && draft.step !== 'sending'
  return (
    <Shell about={about} note={isNoted && tells(cipher ? says.keptSealed : says.kept)}>
      <KeepingContext value={keeping}>
        {draft.submission ? (
          <SendingStep submission={draft.submission} caller={{ link, locale }} onAnswer={settle} />
        ) : (
          <Step {...props} refused={refused} />
        )}
      </KeepingContext>
    </Shell>
  )
}

/** Keeps the draft over a reload, and asks before the tab is closed on answers that exist nowhere else. */
function useKeptDraft(draft: Draft, isOver: boolean, isOnlyHere: boolean): void {
  useEffect(() => {
    if (isOver) forget('draft')
    else keep('draft', JSON.stringify(draft))
  }, [draft, isOver])
  const isPrecious = hasAnswers(draft) && !isOver && isOnlyHere
  useEffect(() => {
    if (!isPrecious) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isPrecious])
}
