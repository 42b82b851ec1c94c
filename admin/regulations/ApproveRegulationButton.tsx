import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { approveRegulationCommand, type RegulationVersion } from './wire.ts'

export function ApproveRegulationButton({ regulation }: { regulation: RegulationVersion }) {
  const t = useTell()
  const { id, number, version } = regulation
  const [open, setOpen] = useState(false)
  const [approvedBy, setApprovedBy] = useState('')
  const verb = useVerb(approveRegulationCommand, () => t(says.didApprove, { number }))
  const approve = async () => {
    if (await verb.run({ id, version, approvedBy })) setOpen(false)
  }
  return (
    <>
      <VerbButton blocked={regulation.approveBlockedBecause} onClick={() => setOpen(true)}>
        {t(says.approve)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.approveTitle, { number })}
        text={t(says.approveText)}
        verb={t(says.approve)}
        running={verb.running}
        onDo={() => void approve()}
        onClose={() => setOpen(false)}
      >
        <Field
          label={t(says.approvedBy)}
          value={approvedBy}
          onChange={setApprovedBy}
          error={verb.errors['approvedBy']}
          autoFocus
        />
      </VerbDialog>
    </>
  )
}
