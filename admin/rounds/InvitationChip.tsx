import { Stack, Typography } from '@mui/material'
import { Chip, type Tone } from '../core/page/Chip.tsx'
import { useTell } from '../core/useTell.ts'
import { participantSays as says } from './says/participants.ts'
import type { Participant } from './wire/participants.ts'

const tones: Record<Participant['invitation'], Tone> = {
  pending: 'plain',
  sent: 'good',
  failed: 'bad',
  handedOver: 'good',
}

/**
 * How far the first letter came. Reminders never appear here: only those who have not answered get one, so a mark of
 * it beside a name would say who they are.
 */
export function InvitationChip({ participant }: { participant: Participant }) {
  const t = useTell()
  const { invitation, failure, hasEmail, removedAt, removeReason } = participant
  if (removedAt) return <Typography variant="body2">{t(says.removed, { reason: removeReason ?? '' })}</Typography>
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <Chip tone={tones[invitation]}>{t(says[`invitations.${invitation}`])}</Chip>
      {failure ? <Typography variant="caption">{t(says.failure, { code: failure })}</Typography> : null}
      {hasEmail ? null : <Typography variant="caption">{t(says.noEmail)}</Typography>}
    </Stack>
  )
}
