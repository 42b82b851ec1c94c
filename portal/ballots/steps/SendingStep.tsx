import { Heading } from '../../core/Heading.tsx'
import type { Caller } from '../../core/api.ts'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import type { Submission } from '../draft.ts'
import { useSubmission, type Answered } from '../useSubmission.ts'

interface SendingStepProps {
  submission: Submission
  caller: Caller
  onAnswer: (answer: Answered, failures: number) => void
}

/** The ballot is on its way. Says what is known and what is not, and goes on trying until there is an answer. */
export function SendingStep(props: SendingStepProps) {
  const tells = useTell()
  const { sending, retry } = useSubmission(props)
  const isBroken = sending.kind === 'broken'
  return (
    <section className="notice">
      <Heading>{tells(isBroken ? says.brokenTitle : says.sending)}</Heading>
      <div role="status">{isBroken && <p>{tells(says.brokenText)}</p>}</div>
      {isBroken && (
        <>
          <p className="soft">{tells(says.retryIn, { seconds: sending.secondsLeft })}</p>
          <button type="button" className="primary" onClick={retry}>
            {tells(says.retryNow)}
          </button>
        </>
      )}
    </section>
  )
}
