import { List } from '@mui/material'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { Section } from '../core/page/Section.tsx'
import { useTell } from '../core/useTell.ts'
import { WithdrawReleaseButton } from '../releases/WithdrawReleaseButton.tsx'
import { CancelRoundButton } from './CancelRoundButton.tsx'
import { CloseRoundButton } from './CloseRoundButton.tsx'
import { CopyRoundButton } from './CopyRoundButton.tsx'
import { DownloadLinksButton } from './DownloadLinksButton.tsx'
import { ExtendRoundButton } from './ExtendRoundButton.tsx'
import { InviteParticipantsButton } from './InviteParticipantsButton.tsx'
import { OpenRoundButton } from './OpenRoundButton.tsx'
import { RemindParticipantsButton } from './RemindParticipantsButton.tsx'
import { says, verbSays } from './says.ts'
import { ScoreRoundButton } from './ScoreRoundButton.tsx'
import { VerbLine } from './VerbLine.tsx'
import type { Round } from './wire/round.ts'

function ReleaseLine({ round }: { round: Round }) {
  const t = useTell()
  const navigate = useNavigate()
  return (
    <VerbLine
      verb={t(verbSays.release)}
      about={t(verbSays.releaseAbout)}
      blocked={round.releaseBlockedBecause}
      onClick={() => void navigate(`/companies/${round.companyId}/rounds/${round.id}/release`)}
    />
  )
}

const byState: Record<Round['state'], (round: Round) => ReactNode> = {
  draft: (round) => <OpenRoundButton round={round} />,
  open: (round) => (
    <>
      <InviteParticipantsButton round={round} />
      <DownloadLinksButton round={round} />
      <RemindParticipantsButton round={round} />
      <ExtendRoundButton round={round} />
      <CloseRoundButton round={round} />
    </>
  ),
  closed: (round) => <ScoreRoundButton round={round} />,
  scored: (round) => <ReleaseLine round={round} />,
  released: (round) => (
    <>
      <CopyRoundButton round={round} />
      <WithdrawReleaseButton round={round} />
    </>
  ),
  cancelled: (round) => <CopyRoundButton round={round} />,
}

/** What belongs to the round's state; whether it may be done, and why not, the server says with each. */
export function Verbs({ round }: { round: Round }) {
  const t = useTell()
  const ended = round.state === 'cancelled' || round.state === 'released'
  return (
    <Section title={t(says.verbs)} flush>
      <List disablePadding>
        {byState[round.state](round)}
        {ended ? null : <CancelRoundButton round={round} />}
      </List>
    </Section>
  )
}
