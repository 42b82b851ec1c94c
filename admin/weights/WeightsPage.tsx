import { Button, Stack, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Chip } from '../core/page/Chip.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { AgreementsSection } from './agreement/AgreementsSection.tsx'
import { AgreeWeightsForm } from './AgreeWeightsForm.tsx'
import { says } from './says.ts'
import { weightsQuery, type WeightsAnswer, type WeightVersion } from './wire.ts'

function Versions({ versions }: { versions: readonly WeightVersion[] }) {
  const t = useTell()
  const { day } = useFormat()
  const columns: Column<WeightVersion>[] = [
    { name: 'number', label: t(says.version), cell: ({ number }) => number },
    {
      name: 'shares',
      label: t(says.shares),
      cell: ({ shares }) => shares.map(({ share, criterion }) => `${criterion.name} ${share}`).join(' · '),
    },
    {
      name: 'by',
      label: t(says.agreedBy),
      cell: ({ agreedBy, note }) => (
        <>
          {agreedBy}
          {note ? (
            <Typography variant="caption" color="text.secondary" component="div" sx={{ whiteSpace: 'pre-line' }}>
              {note}
            </Typography>
          ) : null}
        </>
      ),
      optional: true,
    },
    { name: 'on', label: t(says.agreedOn), cell: ({ agreedOn }) => agreedOn && day(agreedOn), optional: true },
    {
      name: 'state',
      label: t(says.state),
      cell: ({ state }) => <Chip tone={state === 'agreed' ? 'good' : 'plain'}>{t(says[`states.${state}`])}</Chip>,
    },
  ]
  return (
    <Section title={t(says.versions)} flush>
      <Rows caption={t(says.versions)} columns={columns} rows={versions} keyOf={({ id }) => id} />
    </Section>
  )
}

function Weights({ companyId, answer }: { companyId: string; answer: WeightsAnswer }) {
  const t = useTell()
  if (answer.criteria.length === 0)
    return (
      <Section>
        <Empty
          title={t(says.noCriteria)}
          text={t(says.noCriteriaText)}
          action={
            <Button component={Link} to={`/companies/${companyId}/criteria`} variant="contained">
              {t(says.toCriteria)}
            </Button>
          }
        />
      </Section>
    )
  return (
    <Stack spacing={2}>
      <AgreementsSection companyId={companyId} />
      <AgreeWeightsForm key={answer.criteria.map(({ id }) => id).join()} companyId={companyId} answer={answer} />
      {answer.weightVersions.length ? <Versions versions={answer.weightVersions} /> : null}
      {answer.weightVersions.length ? (
        <div>
          <Button component={Link} to={`/companies/${companyId}/regulation`} variant="contained">
            {t(says.next)}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}

function WeightsOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(weightsQuery, { companyId })
  return (
    <Page title={t(says.title)} lead={t(says.lead)}>
      <Answer of={answer}>{(data) => <Weights companyId={companyId} answer={data} />}</Answer>
    </Page>
  )
}

export const WeightsPage = () => <Workspace>{({ id }) => <WeightsOf companyId={id} />}</Workspace>
