import { List } from '@mui/material'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { useZone } from '../companies/zone.ts'
import { Section } from '../core/page/Section.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { WithdrawReleaseButton } from '../releases/WithdrawReleaseButton.tsx'
import { CancelRoundButton } from './CancelRoundButton.tsx'
import { CloseRoundButton } from './CloseRoundButton.tsx'
import { CopyRoundButton } from './CopyRoundButton.tsx'
import { DownloadLinksButton } from './DownloadLinksButton.tsx'
import { EditRoundButton } from './EditRoundButton.tsx'
import { ExtendRoundButton } from './ExtendRoundButton.tsx'
import { InviteParticipantsButton } from './InviteParticipantsButton.tsx'
import { OpenRoundButton } from './OpenRoundButton.tsx'
import { RemindParticipantsButton } from './RemindParticipantsButton.tsx'
import { says, verbSays } from './says.ts'
import { openingSays } from './says/opening.ts'
import { ScoreRoundButton } from './ScoreRoundButton.tsx'
import { VerbLine } from '../core/verb/VerbLine.tsx'
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

/** Where it is seen what was released to whom, comments included. */
function ReleasePageLine({ round }: { round: Round }) {
  const t = useTell()
  const navigate = useNavigate()
  return (
    <VerbLine
      verb={t(verbSays.toRelease)}
      about={t(verbSays.toReleaseAbout)}
      variant="outlined"
      onClick={() => void navigate(`/companies/${round.companyId}/rounds/${round.id}/release`)}
    />
  )
}

/** What comes next, in one sentence. */
function useNext(round: Round): string {
  const t = useTell()
  const { moment } = useFormat()
  const zone = useZone()
  const { state, readiness, invitations, closesAt } = round
  if (state === 'draft' && readiness?.blockers.length) return t(openingSays['next.blocked'])
  if (state !== 'open') return t(openingSays[`next.${state}`])
  if (Date.parse(closesAt) <= Date.now()) return t(openingSays['next.over'])
  return invitations.pending
    ? t(openingSays['next.invite'])
    : t(openingSays['next.open'], { until: moment(closesAt, zone) })
}

const byState: Record<Round['state'], (round: Round) => ReactNode> = {
  draft: (round) => (
    <>
      <OpenRoundButton round={round} />
      <EditRoundButton round={round} />
    </>
  ),
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
      <ReleasePageLine round={round} />
      <CopyRoundButton round={round} />
      <WithdrawReleaseButton round={round} />
    </>
  ),
  cancelled: (round) => <CopyRoundButton round={round} />,
}

/** What belongs to the round's state; whether it may be done, and why not, the server says with each. */
export function Verbs({ round }: { round: Round }) {
  const t = useTell()
  const next = useNext(round)
  const ended = round.state === 'cancelled' || round.state === 'released'
  return (
    <Section title={t(says.verbs)} lead={next} flush>
      <List disablePadding>
        {byState[round.state](round)}
        {ended ? null : <CancelRoundButton round={round} />}
      </List>
    </Section>
  )
}
