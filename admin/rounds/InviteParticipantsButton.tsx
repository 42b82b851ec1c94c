import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { verbSays } from './says.ts'
import { VerbLine } from '../core/verb/VerbLine.tsx'
import type { Round } from './wire/round.ts'
import { inviteParticipantsCommand } from './wire/verbs.ts'

export function InviteParticipantsButton({ round }: { round: Pick<Round, 'id' | 'inviteBlockedBecause'> }) {
  const t = useTell()
  const verb = useVerb(inviteParticipantsCommand, ({ inviteParticipants: { invitations } }) =>
    t(verbSays.didInvite, { sent: invitations.sent, pending: invitations.pending }),
  )
  return (
    <VerbLine
      verb={t(verbSays.invite)}
      about={t(verbSays.inviteAbout)}
      blocked={round.inviteBlockedBecause}
      running={verb.running}
      onClick={() => void verb.run({ roundId: round.id })}
    />
  )
}
