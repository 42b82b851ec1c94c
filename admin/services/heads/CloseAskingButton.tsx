import { useState } from 'react'
import { useTell } from '../../core/useTell.ts'
import { VerbButton } from '../../core/verb/VerbButton.tsx'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from '../says/heads.ts'
import { closeAskingCommand } from '../wire/heads.ts'

export function CloseAskingButton({ companyId, version }: { companyId: string; version: number }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const verb = useVerb(closeAskingCommand, () => t(says.didClose))
  const close = async () => {
    if (await verb.run({ companyId, version })) setOpen(false)
  }
  return (
    <>
      <VerbButton variant="text" onClick={() => setOpen(true)}>
        {t(says.close)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.closeTitle)}
        text={t(says.closeText)}
        verb={t(says.close)}
        running={verb.running}
        onDo={() => void close()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
