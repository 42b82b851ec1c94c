import { Box, Button, Link, Stack, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { visuallyHidden } from '../core/page/hidden.ts'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { says } from './says.ts'
import { listTree, type Placed } from './tree.ts'
import { UndoChartChangeButton } from './UndoChartChangeButton.tsx'
import { chartQuery, type ChartAnswer, type ChartUnit } from './wire/chart.ts'

function useColumns(): Column<Placed<ChartUnit>>[] {
  const t = useTell()
  return [
    {
      name: 'unit',
      label: t(says.unit),
      cell: ({ unit, depth }) => (
        <Box sx={{ paddingLeft: { xs: depth * 1.5, sm: depth * 3 }, fontWeight: depth === 0 ? 600 : 400 }}>
          {unit.name}
          <Box component="span" sx={visuallyHidden}>
            {`. ${t(says.level, { level: depth + 1 })}`}
          </Box>
        </Box>
      ),
    },
    { name: 'code', label: t(says.code), cell: ({ unit }) => unit.code, optional: true },
    {
      name: 'head',
      label: t(says.head),
      cell: ({ unit }) => (
        <Typography component="span" color={unit.head ? undefined : 'text.secondary'}>
          {unit.head?.name ?? t(says.noHead)}
          {unit.headGuessed ? (
            <Typography component="span" variant="caption" color="text.secondary">
              {` · ${t(says.headGuessed)}`}
            </Typography>
          ) : null}
        </Typography>
      ),
      optional: true,
    },
    { name: 'people', label: t(says.people), cell: ({ unit }) => unit.employeesCount, number: true },
  ]
}

function Units({ companyId, units }: { companyId: string; units: readonly ChartUnit[] }) {
  const t = useTell()
  const columns = useColumns()
  const address = `/companies/${companyId}/chart`
  return (
    <Section
      title={t(says.units)}
      flush
      actions={
        <Stack direction="row" spacing={2}>
          <Link href={`${address}.csv`} download>
            {t(says.downloadCsv)}
          </Link>
          <Link href={`${address}.xlsx`} download>
            {t(says.downloadXlsx)}
          </Link>
        </Stack>
      }
    >
      <Rows caption={t(says.units)} columns={columns} rows={listTree(units)} keyOf={({ unit }) => unit.id} />
    </Section>
  )
}

function ImportLink({ companyId }: { companyId: string }) {
  const t = useTell()
  return (
    <Button component={RouterLink} to={`/companies/${companyId}/chart/import`} variant="contained">
      {t(says.import)}
    </Button>
  )
}

function EmptyChart({ companyId }: { companyId: string }) {
  const t = useTell()
  return (
    <Section>
      <Empty
        title={t(says.emptyTitle)}
        text={t(says.emptyText)}
        action={
          <Stack spacing={2} sx={{ alignItems: 'center' }}>
            <ImportLink companyId={companyId} />
            <Link href={`/companies/${companyId}/org-template.csv`} download>
              {t(says.template)}
            </Link>
          </Stack>
        }
      />
    </Section>
  )
}

function Chart({ companyId, answer }: { companyId: string; answer: ChartAnswer }) {
  const t = useTell()
  const units = answer.company?.units ?? []
  if (units.length === 0) return <EmptyChart companyId={companyId} />
  const { lastChartChange: change } = answer
  return (
    <Stack spacing={2}>
      <Units companyId={companyId} units={units} />
      {change ? (
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography color="text.secondary">{t(says.lastChange, { what: change.what })}</Typography>
          <UndoChartChangeButton companyId={companyId} change={change} />
        </Stack>
      ) : null}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button component={RouterLink} to={`/companies/${companyId}/links`} variant="contained">
          {t(says.next)}
        </Button>
        <Button component={RouterLink} to={`/companies/${companyId}/chart/import`} variant="outlined">
          {t(says.import)}
        </Button>
      </Stack>
    </Stack>
  )
}

function ChartOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(chartQuery, { companyId })
  const units = answer.data?.company?.units ?? []
  const people = units.reduce((total, unit) => total + unit.employeesCount, 0)
  return (
    <Page title={t(says.title)} lead={units.length ? t(says.counts, { units: units.length, people }) : undefined}>
      <Answer of={answer}>{(data) => <Chart companyId={companyId} answer={data} />}</Answer>
    </Page>
  )
}

export const ChartPage = () => <Workspace>{({ id }) => <ChartOf companyId={id} />}</Workspace>
