/** Verbs that have to be explained to the people concerned. */
import type { ButtonProps } from '@mui/material'
import { useState } from 'react'
import { Field } from '../../../core/form/Field.tsx'
import { says as coreSays } from '../../../core/says.ts'
import { useTell } from '../../../core/useTell.ts'
import { VerbDialog } from '../../../core/verb/VerbDialog.tsx'
import { VerbLine } from '../../../core/verb/VerbLine.tsx'
import { useVerb, type Verb } from '../../../core/verb/useVerb.ts'
import { verbSays as says } from '../says/verbs.ts'
import type { Agreement } from '../wire/room.ts'
import { cancelAgreementCommand, escalateAgreementCommand, returnToJudgingCommand } from '../wire/verbs.ts'
import { variantOf, type VerbOf } from './line.ts'

interface ReasonedLineProps<D> {
  id: string
  name: string
  about: string
  title: string
  text: string
  blocked: string | null
  command: Verb<D, { id: string; reason: string }>
  variant: ButtonProps['variant']
  destructive?: boolean
}

function ReasonedLine<D>({ id, name, title, text, command, destructive = false, ...line }: ReasonedLineProps<D>) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const act = async () => {
    if (await command.run({ id, reason })) setOpen(false)
  }
  return (
    <VerbLine {...line} verb={name} color={destructive ? 'error' : 'primary'} onClick={() => setOpen(true)}>
      <VerbDialog
        {...{ open, title, text, destructive }}
        verb={name}
        running={command.running}
        onDo={() => void act()}
        onClose={() => setOpen(false)}
      >
        <Field
          label={t(coreSays.reason)}
          value={reason}
          onChange={setReason}
          error={command.errors['reason']}
          multiline
          autoFocus
        />
      </VerbDialog>
    </VerbLine>
  )
}

export function ReturnButton({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const command = useVerb(returnToJudgingCommand, () => t(says.didReturn))
  return (
    <ReasonedLine
      id={agreement.id}
      name={t(says.return)}
      about={t(says.returnAbout)}
      title={t(says.returnTitle)}
      text={t(says.returnAbout)}
      blocked={agreement.returnToJudgingBlockedBecause}
      command={command}
      variant="outlined"
    />
  )
}

export function EscalateButton({ agreement, primary }: VerbOf) {
  const t = useTell()
  const command = useVerb(escalateAgreementCommand, () => t(says.didEscalate))
  return (
    <ReasonedLine
      id={agreement.id}
      name={t(says.escalate)}
      about={t(says.escalateAbout)}
      title={t(says.escalateTitle)}
      text={t(says.escalateAbout)}
      blocked={agreement.escalateAgreementBlockedBecause}
      command={command}
      variant={variantOf(primary)}
    />
  )
}

export function CancelButton({ agreement }: { agreement: Agreement }) {
  const t = useTell()
  const { id, number } = agreement
  const command = useVerb(cancelAgreementCommand, () => t(says.didCancel, { number }))
  return (
    <ReasonedLine
      id={id}
      name={t(says.cancel)}
      about={t(says.cancelAbout)}
      title={t(says.cancelTitle, { number })}
      text={`${t(says.cancelAbout)} ${t(says.cancelText)}`}
      blocked={agreement.cancelAgreementBlockedBecause}
      command={command}
      variant="text"
      destructive
    />
  )
}
