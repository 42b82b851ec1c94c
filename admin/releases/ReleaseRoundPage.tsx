import { Checkbox, FormControlLabel, Stack } from '@mui/material'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { releaseAudiences, type ReleaseAudience } from '../../schema/releases/terms.ts'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says as roundSays } from '../rounds/says.ts'
import { CommentDecisions } from './CommentDecisions.tsx'
import { History } from './History.tsx'
import { Preview } from './Preview.tsx'
import { ReleaseRoundButton } from './ReleaseRoundButton.tsx'
import { says } from './says.ts'
import { toReleaseQuery, type ToRelease } from './wire/releases.ts'

interface AudiencesProps {
  chosen: readonly ReleaseAudience[]
  /** Number of the release that is open to them: they are chosen for good then. */
  released: number | null
  onChange: (chosen: ReleaseAudience[]) => void
}

function Audiences({ chosen, released, onChange }: AudiencesProps) {
  const t = useTell()
  const toggle = (audience: ReleaseAudience, on: boolean) =>
    onChange(releaseAudiences.filter((one) => (one === audience ? on : chosen.includes(one))))
  return (
    <Section
      title={t(says.audiences)}
      lead={released === null ? undefined : t(says.frozenAudiences, { number: released })}
    >
      <Stack>
        {releaseAudiences.map((audience) => (
          <FormControlLabel
            key={audience}
            label={t(says[`audience.${audience}`])}
            disabled={released !== null}
            control={<Checkbox checked={chosen.includes(audience)} onChange={(_, on) => toggle(audience, on)} />}
          />
        ))}
      </Stack>
    </Section>
  )
}

function ReleaseOf({ round }: { round: ToRelease }) {
  const t = useTell()
  const [audiences, setAudiences] = useState<ReleaseAudience[]>(round.release?.audiences ?? ['sponsor', 'heads'])
  const address = `/companies/${round.companyId}/rounds`
  const trail = [
    { label: t(roundSays.title), to: address },
    { label: round.title, to: `${address}/${round.id}` },
  ]
  return (
    <Page title={t(says.title)} lead={t(says.lead)} trail={trail}>
      <Stack spacing={2}>
        <Audiences chosen={audiences} released={round.release?.number ?? null} onChange={setAudiences} />
        <History round={round} />
        <CommentDecisions round={round} />
        <Preview round={round} audiences={audiences} />
        <ReleaseRoundButton round={round} audiences={audiences} />
      </Stack>
    </Page>
  )
}

function ReleaseRound() {
  const { roundId = '' } = useParams()
  const answer = useAsk(toReleaseQuery, { id: roundId })
  return <Answer of={answer}>{({ round }) => (round ? <ReleaseOf round={round} /> : <NotFound />)}</Answer>
}

export const ReleaseRoundPage = () => <Workspace>{() => <ReleaseRound />}</Workspace>
