import { useState } from 'react'
import type { LinkDecision } from '../../../schema/services/terms.ts'
import { Field } from '../../core/form/Field.tsx'
import { useTell } from '../../core/useTell.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from '../says/heads.ts'
import { settleLinkCommand, type OpenLink } from '../wire/heads.ts'

interface SettleDialogProps {
  link: OpenLink
  decision: LinkDecision
  onClose: () => void
}

/** A decision with its note, which both heads read. */
export function SettleDialog({ link, decision, onClose }: SettleDialogProps) {
  const t = useTell()
  const [note, setNote] = useState('')
  const verb = useVerb(settleLinkCommand, () => t(says[`decided.${decision}`]))
  const isDisputed = link.state === 'disputed'
  const settle = async () => {
    const { id, version } = link
    if (await verb.run({ id, version, decision, note })) onClose()
  }
  return (
    <VerbDialog
      open
      title={t(says[`decideTitle.${decision}`])}
      text={t(says[`decideText.${decision}`], { client: link.client.name, provider: link.provider.name })}
      verb={t(says[`decide.${decision}`])}
      destructive={decision === 'drop'}
      running={verb.running}
      onDo={() => void settle()}
      onClose={onClose}
    >
      <Field
        label={t(says.noteField)}
        value={note}
        onChange={setNote}
        error={verb.errors['note']}
        helperText={t(isDisputed ? says.noteNeeded : says.noteOptional)}
        required={isDisputed}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </VerbDialog>
  )
}
