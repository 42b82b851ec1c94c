import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { says as coreSays } from '../core/says.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { verbSays } from '../rounds/says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from '../rounds/wire/round.ts'
import { withdrawReleaseCommand } from './wire/releases.ts'

export function WithdrawReleaseButton({ round }: { round: Round }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const verb = useVerb(withdrawReleaseCommand, () => t(verbSays.didWithdraw))
  const withdraw = async () => {
    if (round.release && (await verb.run({ releaseId: round.release.id, reason }))) setOpen(false)
  }
  return (
    <VerbLine
      verb={t(verbSays.withdraw)}
      about={t(verbSays.withdrawAbout)}
      variant="text"
      color="error"
      blocked={round.withdrawBlockedBecause}
      onClick={() => setOpen(true)}
    >
      <VerbDialog
        open={open}
        title={t(verbSays.withdrawTitle)}
        text={t(verbSays.withdrawText)}
        verb={t(verbSays.withdraw)}
        destructive
        running={verb.running}
        onDo={() => void withdraw()}
        onClose={() => setOpen(false)}
      >
        <Field label={t(coreSays.reason)} value={reason} onChange={setReason} error={verb.errors['reason']} autoFocus />
      </VerbDialog>
    </VerbLine>
  )
}
