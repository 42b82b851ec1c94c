import { Button, Stack } from '@mui/material'
import { Link } from 'react-router-dom'
import { fewestRounds, mostRounds } from '../../schema/comparisons/terms.ts'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { says as roundSays } from '../rounds/says.ts'
import { PairView } from './PairView.tsx'
import { RoundChoice } from './RoundChoice.tsx'
import { says } from './says.ts'
import { SeriesView } from './SeriesView.tsx'
import { comparisonQuery, releasedRoundsQuery, type ReleasedRound } from './wire.ts'

function Compared({ companyId, roundIds }: { companyId: string; roundIds: string[] }) {
  const answer = useAsk(comparisonQuery, { companyId, roundIds })
  return (
    <Answer of={answer}>
      {({ comparison }) => (
        <Stack spacing={2}>
          {comparison.rounds.length > fewestRounds ? (
            <SeriesView comparison={comparison} companyId={companyId} />
          ) : null}
          <PairView comparison={comparison} companyId={companyId} />
        </Stack>
      )}
    </Answer>
  )
}

/** Which rounds stands in the address, so that a comparison can be sent to somebody. The last two to begin with. */
function Choices({ companyId, rounds }: { companyId: string; rounds: readonly ReleasedRound[] }) {
  const t = useTell()
  const byNumber = rounds.toSorted((a, b) => a.number - b.number)
  const lastTwo = byNumber.slice(-fewestRounds).map(({ id }) => id)
  const [text, write] = useUrlState('rounds', lastTwo.join(','))
  const among = (asked: ReadonlySet<string>) => byNumber.flatMap(({ id }) => (asked.has(id) ? [id] : []))
  const chosen = among(new Set(text.split(',')))
  const toggle = (id: string, on: boolean) =>
    write((now) => {
      const asked = new Set(now.split(','))
      if (on) asked.add(id)
      else asked.delete(id)
      return among(asked).join(',')
    })
  return (
    <Stack spacing={2}>
      <RoundChoice rounds={byNumber} chosen={chosen} onToggle={toggle} />
      {chosen.length < fewestRounds || chosen.length > mostRounds ? (
        <Section>
          <Empty title={t(says.chooseTitle)} text={t(says.chooseText, { most: mostRounds })} />
        </Section>
      ) : (
        <Compared companyId={companyId} roundIds={chosen} />
      )}
    </Stack>
  )
}

function ComparisonOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(releasedRoundsQuery, { companyId })
  const address = `/companies/${companyId}/rounds`
  const back = (
    <Button component={Link} to={address} variant="outlined">
      {t(says.toRounds)}
    </Button>
  )
  return (
    <Page title={t(says.title)} lead={t(says.lead)} trail={[{ label: t(roundSays.title), to: address }]} wide>
      <Answer of={answer}>
        {({ rounds }) =>
          rounds.nodes.length < fewestRounds ? (
            <Section>
              <Empty title={t(says.fewTitle)} text={t(says.fewText)} action={back} />
            </Section>
          ) : (
            <Choices companyId={companyId} rounds={rounds.nodes} />
          )
        }
      </Answer>
    </Page>
  )
}

export const ComparisonPage = () => <Workspace>{({ id }) => <ComparisonOf companyId={id} />}</Workspace>
