import { Button, Stack } from '@mui/material'
import { Link, useSearchParams } from 'react-router-dom'
import { mostRounds } from '../../schema/comparisons/terms.ts'
import { Workspace } from '../companies/Workspace.tsx'
import { Choice } from '../core/form/Choice.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says as roundSays } from '../rounds/says.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { EffectsTable } from './EffectsTable.tsx'
import { Incomparable } from './Incomparable.tsx'
import { PairPicture, SeriesPicture } from './Pictures.tsx'
import { says } from './says.ts'
import { comparisonQuery, releasedRoundsQuery } from './wire.ts'

function Compared({ companyId, roundIds }: { companyId: string; roundIds: string[] }) {
  const answer = useAsk(comparisonQuery, { companyId, roundIds })
  return (
    <Answer of={answer}>
      {({ comparison }) => (
        <Stack spacing={2}>
          <PairPicture comparison={comparison} />
          <ComparisonTable comparison={comparison} companyId={companyId} />
          <Incomparable comparison={comparison} />
          <EffectsTable comparison={comparison} />
        </Stack>
      )}
    </Answer>
  )
}

/** All released rounds at once, the latest where there are more than a comparison takes. */
function Series({ companyId, roundIds }: { companyId: string; roundIds: string[] }) {
  const answer = useAsk(comparisonQuery, { companyId, roundIds: roundIds.slice(-mostRounds) })
  return <Answer of={answer}>{({ comparison }) => <SeriesPicture comparison={comparison} />}</Answer>
}

interface Released {
  id: string
  number: number
  title: string
}

/** Which two rounds stands in the address, so that a comparison can be sent to somebody. */
function Choices({ companyId, rounds }: { companyId: string; rounds: readonly Released[] }) {
  const t = useTell()
  const [search, setSearch] = useSearchParams()
  const byNumber = [...rounds].sort((a, b) => a.number - b.number)
  const from = search.get('from') ?? byNumber.at(-2)?.id ?? ''
  const to = search.get('to') ?? byNumber.at(-1)?.id ?? ''
  const options = byNumber.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Stack spacing={2}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ maxWidth: 640 }}>
        <Choice
          label={t(says.from)}
          value={from}
          options={options}
          onChange={(value) => setSearch({ from: value, to })}
        />
        <Choice label={t(says.to)} value={to} options={options} onChange={(value) => setSearch({ from, to: value })} />
      </Stack>
      {from === to ? (
        <Section>
          <Empty title={t(says.sameTitle)} text={t(says.sameText)} />
        </Section>
      ) : (
        <Compared companyId={companyId} roundIds={[from, to]} />
      )}
      {byNumber.length > 2 ? <Series companyId={companyId} roundIds={byNumber.map(({ id }) => id)} /> : null}
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
          rounds.nodes.length < 2 ? (
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
