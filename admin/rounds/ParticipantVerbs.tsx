import { Button, Stack } from '@mui/material'
import { useState } from 'react'
import { Field } from '../core/form/Field.tsx'
import { says as coreSays } from '../core/says.ts'
import { VerbDialog } from '../core/verb/VerbDialog.tsx'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { participantSays as says } from './says/participants.ts'
import { reissueLinkCommand, removeParticipantCommand, type Participant } from './wire/participants.ts'

function ReissueLinkButton({ participant: { id, name } }: { participant: Participant }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const verb = useVerb(reissueLinkCommand, () => t(says.didReissue, { name }))
  const reissue = async () => {
    if (await verb.run({ id })) setOpen(false)
  }
  return (
    <>
      <Button size="small" aria-label={t(says.ofVerb, { verb: t(says.reissue), name })} onClick={() => setOpen(true)}>
        {t(says.reissue)}
      </Button>
      <VerbDialog
        open={open}
        title={t(says.reissueTitle, { name })}
        text={t(says.reissueText)}
        verb={t(says.reissue)}
        running={verb.running}
        onDo={() => void reissue()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function RemoveParticipantButton({ participant: { id, name } }: { participant: Participant }) {
  const t = useTell()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const verb = useVerb(removeParticipantCommand, () => t(says.didRemove, { name }))
  const remove = async () => {
    if (await verb.run({ id, reason })) setOpen(false)
  }
  return (
    <>
      <Button
        size="small"
        color="error"
        aria-label={t(says.ofVerb, { verb: t(says.remove), name })}
        onClick={() => setOpen(true)}
      >
        {t(says.remove)}
      </Button>
      <VerbDialog
        open={open}
        title={t(says.removeTitle, { name })}
        text={t(says.removeText)}
        verb={t(says.remove)}
        destructive
        running={verb.running}
        onDo={() => void remove()}
        onClose={() => setOpen(false)}
      >
        <Field label={t(coreSays.reason)} value={reason} onChange={setReason} error={verb.errors['reason']} autoFocus />
      </VerbDialog>
    </>
  )
}

/**
 * What can be done for one person while the round is open. Whoever answers anonymously is not taken out here: their
 * ballot would go with them, and the live count beside this list would tell whether there was one.
 */
export function ParticipantVerbs({ participant }: { participant: Participant }) {
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <ReissueLinkButton participant={participant} />
      {participant.role === 'representative' ? <RemoveParticipantButton participant={participant} /> : null}
    </Stack>
  )
}
