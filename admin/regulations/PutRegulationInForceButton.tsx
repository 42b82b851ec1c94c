import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { putRegulationInForceCommand, type RegulationVersion } from './wire.ts'

export function PutRegulationInForceButton({ regulation }: { regulation: RegulationVersion }) {
  const t = useTell()
  const { id, number, version } = regulation
  const [open, setOpen] = useState(false)
  const [from, setFrom] = useState('')
  const verb = useVerb(putRegulationInForceCommand, () => t(says.didPutInForce, { number }))
  const putInForce = async () => {
    if (await verb.run({ id, version, from: from || undefined })) setOpen(false)
  }
  return (
    <>
      <VerbButton blocked={regulation.putInForceBlockedBecause} onClick={() => setOpen(true)}>
        {t(says.putInForce)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.putInForceTitle, { number })}
        text={t(says.putInForceText)}
        verb={t(says.putInForce)}
        running={verb.running}
        onDo={() => void putInForce()}
        onClose={() => setOpen(false)}
      >
        <Field
          type="date"
          label={t(says.from)}
          value={from}
          onChange={setFrom}
          error={verb.errors['from']}
          helperText={t(says.fromHelp)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </VerbDialog>
    </>
  )
}
