import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { says as coreSays } from '../core/says.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { cancelRoundCommand } from './wire/verbs.ts'

export function CancelRoundButton({ round }: { round: Round }) {
  const t = useTell()
  const { id, number } = round
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const verb = useVerb(cancelRoundCommand, () => t(verbSays.didCancel, { number }))
  const cancel = async () => {
    if (await verb.run({ id, reason })) setOpen(false)
  }
  return (
    <VerbLine
      verb={t(verbSays.cancel)}
      about={t(verbSays.cancelAbout)}
      variant="text"
      color="error"
      blocked={round.cancelBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(verbSays.cancelTitle, { number })}
        text={`${t(verbSays.cancelAbout)} ${t(verbSays.cancelText)}`}
        verb={t(verbSays.cancel)}
        destructive
        running={verb.running}
        onDo={() => void cancel()}
        onClose={() => setOpen(false)}
      >
        <Field label={t(coreSays.reason)} value={reason} onChange={setReason} error={verb.errors['reason']} autoFocus />
      </VerbDialog>
    </VerbLine>
  )
}
