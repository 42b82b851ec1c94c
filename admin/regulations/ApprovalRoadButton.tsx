import { useState } from 'react'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { returnRegulationCommand, submitRegulationCommand, type RegulationVersion } from './wire.ts'

interface RoadProps {
  regulation: RegulationVersion
}

/** Letters go out with it, and everything is locked: asked first. */
function SubmitButton({ regulation }: RoadProps) {
  const t = useTell()
  const { id, number, version, submitBlockedBecause, approveBlockedBecause } = regulation
  const [open, setOpen] = useState(false)
  const verb = useVerb(submitRegulationCommand, () => t(says.didSubmit, { number }))
  const submit = async () => {
    if (await verb.run({ id, version })) setOpen(false)
  }
  return (
    <>
      <VerbButton
        variant={approveBlockedBecause ? 'contained' : 'outlined'}
        blocked={submitBlockedBecause}
        onClick={() => setOpen(true)}
      >
        {t(says.submit)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.submitTitle, { number })}
        text={t(says.submitText)}
        verb={t(says.submit)}
        running={verb.running}
        onDo={() => void submit()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function ReturnButton({ regulation: { id, number, version, returnBlockedBecause } }: RoadProps) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const verb = useVerb(returnRegulationCommand, () => t(says.didReturn, { number }))
  const giveBack = async () => {
    if (await verb.run({ id, version })) setOpen(false)
  }
  return (
    <>
      <VerbButton variant="outlined" blocked={returnBlockedBecause} onClick={() => setOpen(true)}>
        {t(says.return)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.returnTitle, { number })}
        text={t(says.returnText)}
        verb={t(says.return)}
        running={verb.running}
        onDo={() => void giveBack()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** To approval, or back to the desk: whichever the state allows. */
export function ApprovalRoadButton({ regulation }: RoadProps) {
  if (regulation.state === 'draft') return <SubmitButton regulation={regulation} />
  return regulation.state === 'inApproval' ? <ReturnButton regulation={regulation} /> : null
}
