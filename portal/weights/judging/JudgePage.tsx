/** A judgement in an iteration under way: what it is about, the form by the method, and what became of it. */
import { useState } from 'react'
import type { AgreementProps } from '../WeightsPage.tsx'
import { JudgeForm } from './JudgeForm.tsx'
import { readBegun } from './judgement.ts'
import { SentStep } from './SentStep.tsx'
import { WelcomeStep } from './WelcomeStep.tsx'

type Step = 'welcome' | 'form' | 'sent'

export function JudgePage(props: AgreementProps) {
  const { agreement, begun } = props
  const hasSaid = agreement.judgement?.iteration === agreement.iteration
  const [step, setStep] = useState<Step>(hasSaid ? 'sent' : 'welcome')
  switch (step) {
    case 'welcome':
      return (
        <WelcomeStep
          agreement={agreement}
          isBegun={readBegun(agreement, begun.read()) !== null}
          onBegin={() => setStep('form')}
        />
      )
    case 'form':
      return <JudgeForm {...props} onSent={() => setStep('sent')} onCancel={hasSaid ? () => setStep('sent') : null} />
    case 'sent':
      return <SentStep agreement={agreement} onChange={() => setStep('form')} />
  }
}
