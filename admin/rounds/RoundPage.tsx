import { Button, Stack, Typography } from '@mui/material'
import { Link, useParams } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import type { Company } from '../companies/wire.ts'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { participantSays } from './says/participants.ts'
import { CheckSection } from './CheckSection.tsx'
import { FrameSection } from './FrameSection.tsx'
import { LettersSection } from './LettersSection.tsx'
import { ProspectsSection } from './ProspectsSection.tsx'
import { ReadinessSection } from './ReadinessSection.tsx'
import { ResponseSection } from './ResponseSection.tsx'
import { says, verbSays } from './says.ts'
import { StateChip } from './StateChip.tsx'
import { Timeline } from './Timeline.tsx'
import { Verbs } from './Verbs.tsx'
import { roundQuery, type Round } from './wire/round.ts'

const LIVE_MS = 10_000

function Lead({ round, timeZone }: { round: Round; timeZone: string }) {
  const t = useTell()
  const { moment } = useFormat()
  const when = (at: string) => moment(at, timeZone)
  return (
    <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <StateChip state={round.state} />
      <span>{t(says.range, { from: when(round.opensAt), to: when(round.closesAt) })}</span>
      {round.regulationNumber === null ? null : <span>· {t(says.under, { number: round.regulationNumber })}</span>}
    </Stack>
  )
}

/** What only the state tells: a draft's way to its opening, an open round's letters. */
function OfState({ round, company }: { round: Round; company: Company }) {
  const { readiness } = round
  if (readiness)
    return (
      <>
        <ReadinessSection readiness={readiness} companyId={company.id} />
        <FrameSection round={round} frame={readiness.frame} />
        {readiness.units.length ? <ProspectsSection units={readiness.units} /> : null}
        <CheckSection round={round} units={readiness.units} />
      </>
    )
  if (round.state !== 'open') return null
  return (
    <>
      <LettersSection round={round} />
      <CheckSection round={round} units={round.response} />
    </>
  )
}

function RoundView({ round, company }: { round: Round; company: Company }) {
  const t = useTell()
  const address = `/companies/${company.id}/rounds`
  const scored = round.state === 'scored' || round.state === 'released'
  const participants = (
    <Button component={Link} to={`${address}/${round.id}/participants`} variant="outlined">
      {t(participantSays.show)}
    </Button>
  )
  const results = (
    <Button component={Link} to={`${address}/${round.id}/results`} variant="contained">
      {t(verbSays.results)}
    </Button>
  )
  return (
    <Page
      title={round.title}
      lead={<Lead round={round} timeZone={company.timeZone} />}
      trail={[{ label: t(says.title), to: address }]}
      actions={scored ? results : round.openedAt ? participants : undefined}
    >
      <Stack spacing={3}>
        {round.state === 'cancelled' ? (
          <Typography>{t(says.cancelledBecause, { reason: round.cancelReason })}</Typography>
        ) : (
          <Timeline round={round} timeZone={company.timeZone} />
        )}
        <Verbs round={round} />
        {round.response.length ? <ResponseSection round={round} /> : null}
        <OfState round={round} company={company} />
      </Stack>
    </Page>
  )
}

function RoundOf({ company }: { company: Company }) {
  const { roundId = '' } = useParams()
  // Counts come in while the round is open; in any other state nothing moves by itself.
  const first = useAsk(roundQuery, { id: roundId })
  const answer = useAsk(roundQuery, { id: roundId }, { every: first.data?.round?.state === 'open' ? LIVE_MS : false })
  return (
    <Answer of={answer}>{({ round }) => (round ? <RoundView round={round} company={company} /> : <NotFound />)}</Answer>
  )
}

export const RoundPage = () => <Workspace>{(company) => <RoundOf company={company} />}</Workspace>
