import { useState } from 'react'
import { VerbButton } from '../core/verb/VerbButton.tsx'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { deleteRegulationDraftCommand, type RegulationVersion } from './wire.ts'

export function DeleteRegulationDraftButton({ regulation }: { regulation: RegulationVersion }) {
  const t = useTell()
  const { id, number, version } = regulation
  const [open, setOpen] = useState(false)
  const verb = useVerb(deleteRegulationDraftCommand, () => t(says.didDelete))
  const remove = async () => {
    if (await verb.run({ id, version })) setOpen(false)
  }
  if (regulation.state !== 'draft') return null
  return (
    <>
      <VerbButton variant="text" color="error" blocked={regulation.deleteBlockedBecause} onClick={() => setOpen(true)}>
        {t(says.delete)}
      </VerbButton>
      <VerbDialog
        open={open}
        title={t(says.deleteTitle, { number })}
        text={t(says.deleteText)}
        verb={t(says.delete)}
        destructive
        running={verb.running}
        onDo={() => void remove()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
