import { VerbButton } from '../core/verb/VerbButton.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { returnRegulationCommand, submitRegulationCommand, type RegulationVersion } from './wire.ts'

/** To approval, or back to the desk: whichever the state allows. */
export function ApprovalRoadButton({ regulation }: { regulation: RegulationVersion }) {
  const t = useTell()
  const { id, number, version, state } = regulation
  const submit = useVerb(submitRegulationCommand, () => t(says.didSubmit, { number }))
  const giveBack = useVerb(returnRegulationCommand, () => t(says.didReturn, { number }))
  if (state === 'draft')
    return (
      <VerbButton
        variant="outlined"
        blocked={regulation.submitBlockedBecause}
        running={submit.running}
        onClick={() => void submit.run({ id, version })}
      >
        {t(says.submit)}
      </VerbButton>
    )
  if (state !== 'inApproval') return null
  return (
    <VerbButton
      variant="outlined"
      blocked={regulation.returnBlockedBecause}
      running={giveBack.running}
      onClick={() => void giveBack.run({ id, version })}
    >
      {t(says.return)}
    </VerbButton>
  )
}
