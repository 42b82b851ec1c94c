import { IconButton, ListItemText, Menu, MenuItem } from '@mui/material'
import MoreVertIcon from '@mui/icons-material/MoreVert'
import { useState, type ReactNode } from 'react'
import { useVerb } from '../core/verb/useVerb.ts'
import { useTell } from '../core/useTell.ts'
import { ReissueLinkDialog, RemoveParticipantDialog, ReplaceRepresentativeDialog } from './ParticipantDialogs.tsx'
import { participantSays as says } from './says/participants.ts'
import type { Participant } from './wire/participants.ts'
import { inviteParticipantsCommand } from './wire/verbs.ts'

const verbs = ['invite', 'reissue', 'replace', 'remove'] as const
type Verb = (typeof verbs)[number]

/** Nobody takes the place of somebody who answers for themselves alone. */
const verbsOf = ({ role }: Participant): Verb[] =>
  verbs.filter((verb) => verb !== 'replace' || role === 'representative')

export interface ParticipantVerbsProps {
  participant: Participant
  companyId: string
  roundId: string
}

function useInvite({ participant: { id, name }, roundId }: ParticipantVerbsProps) {
  const t = useTell()
  const verb = useVerb(inviteParticipantsCommand, () => t(says.didInvite, { name }))
  return () => void verb.run({ roundId, participantId: id })
}

/** What can be done for one person while the round is open; what can't says why, and stays reachable by keyboard. */
export function ParticipantVerbs(props: ParticipantVerbsProps) {
  const { participant, companyId } = props
  const t = useTell()
  const invite = useInvite(props)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [doing, setDoing] = useState<Verb | null>(null)
  const close = () => setDoing(null)
  const choose = (verb: Verb) => {
    if (participant[`${verb}BlockedBecause`]) return
    setAnchor(null)
    if (verb === 'invite') invite()
    else setDoing(verb)
  }
  const dialogs: Record<Verb, ReactNode> = {
    invite: null,
    reissue: <ReissueLinkDialog participant={participant} onClose={close} />,
    replace: <ReplaceRepresentativeDialog participant={participant} companyId={companyId} onClose={close} />,
    remove: <RemoveParticipantDialog participant={participant} onClose={close} />,
  }
  return (
    <>
      <IconButton
        aria-label={t(says.verbsOf, { name: participant.name })}
        aria-haspopup="menu"
        aria-expanded={anchor ? true : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {verbsOf(participant).map((verb) => {
          const reason = participant[`${verb}BlockedBecause`]
          return (
            <MenuItem
              key={verb}
              aria-disabled={reason ? true : undefined}
              onClick={() => choose(verb)}
              sx={{ maxWidth: 360, whiteSpace: 'normal', ...(reason ? { cursor: 'not-allowed' } : {}) }}
            >
              <ListItemText
                primary={t(says[verb])}
                secondary={reason}
                slotProps={{ primary: { color: reason ? 'text.secondary' : verb === 'remove' ? 'error' : undefined } }}
              />
            </MenuItem>
          )
        })}
      </Menu>
      {doing ? dialogs[doing] : null}
    </>
  )
}
