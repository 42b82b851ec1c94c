import { Box, Button, Stack, Typography } from '@mui/material'
import { useParams } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says as roundSays } from '../rounds/says.ts'
import { Figure } from './Figure.tsx'
import { ResultsOf, type ScoredRound } from './ResultsOf.tsx'
import { says } from './says.ts'
import { useShade } from './shade.ts'
import { useOpened } from './useOpened.ts'
import { Working } from './Working.tsx'
import type { CellFigures, RoundFigures, UnitFigures } from './wire.ts'

type Criterion = UnitFigures['profile'][number]

/** Its length is where the mean stands on the scale; the number is beside it. */
function Bar({ value, figures }: { value: number | null; figures: RoundFigures }) {
  const { scaleMin: min, scaleMax: max } = figures
  const { backgroundColor } = useShade(min, max)(value ?? min)
  if (value === null) return null
  const width = `${((value - min) / (max - min)) * 100}%`
  return (
    <Box
      aria-hidden
      sx={{ height: 12, borderRadius: 0.5, backgroundColor: 'action.hover', minWidth: { xs: 60, sm: 200 } }}
    >
      <Box sx={{ height: 12, borderRadius: 0.5, width, backgroundColor }} />
    </Box>
  )
}

function Criteria({ unit, figures }: { unit: UnitFigures; figures: RoundFigures }) {
  const t = useTell()
  const { number } = useFormat()
  const named = new Map(figures.criteria.map((criterion) => [criterion.id, criterion]))
  const columns: Column<Criterion>[] = [
    { name: 'criterion', label: t(says.criterionName), cell: ({ criterionId }) => named.get(criterionId)?.name ?? '' },
    { name: 'bar', label: '', cell: ({ figure }) => <Bar value={figure.value} figures={figures} /> },
    {
      name: 'weight',
      label: t(says.weight),
      cell: ({ criterionId }) => number(named.get(criterionId)?.weight ?? 0),
      number: true,
      optional: true,
    },
    { name: 'score', label: t(says.score), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  return (
    <Section title={t(says.mapCriteria)} flush>
      <Rows
        caption={t(says.mapCriteria)}
        columns={columns}
        rows={unit.profile}
        keyOf={({ criterionId }) => criterionId}
      />
    </Section>
  )
}

function Clients({ unit, onOpen }: { unit: UnitFigures; onOpen: (cellId: string) => void }) {
  const t = useTell()
  const { share } = useFormat()
  const columns: Column<CellFigures>[] = [
    {
      name: 'client',
      label: t(says.client),
      cell: ({ id, name }) => (
        <Button onClick={() => onOpen(id)} sx={{ textAlign: 'left', marginLeft: -2 }}>
          {name}
        </Button>
      ),
    },
    { name: 'regime', label: t(says.regime), cell: ({ regime }) => t(says[`regimes.${regime}`]), optional: true },
    {
      name: 'coverage',
      label: t(says.coverage),
      cell: ({ coverage }) => share(coverage),
      number: true,
      optional: true,
    },
    { name: 'score', label: t(says.score), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  return (
    <Section title={t(says.cells)} flush>
      <Rows caption={t(says.cells)} columns={columns} rows={unit.cells} keyOf={({ id }) => id} />
    </Section>
  )
}

function Profile({ round, unit }: { round: ScoredRound; unit: UnitFigures }) {
  const t = useTell()
  const [opened, open] = useOpened()
  const rounds = `/companies/${round.companyId}/rounds`
  const trail = [
    { label: t(roundSays.title), to: rounds },
    { label: round.title, to: `${rounds}/${round.id}` },
    { label: t(says.title), to: `${rounds}/${round.id}/results` },
  ]
  const lead = t(says.profileLead, { count: unit.clientUnits, linked: unit.clientUnitsLinked })
  const made = <Button onClick={() => open({ unitId: unit.unit.id, cellId: null })}>{t(says.working)}</Button>
  return (
    <Page title={unit.unit.name} lead={lead} trail={trail}>
      <Stack spacing={2}>
        <Section title={t(says.score)} actions={made}>
          <Stack direction="row" spacing={2} sx={{ alignItems: 'baseline' }}>
            <Typography sx={{ fontSize: '2.5rem', lineHeight: 1.2, fontWeight: 600 }} component="div">
              <Figure figure={unit.figure} long />
            </Typography>
            {unit.hundred === null ? null : (
              <Typography color="text.secondary">{t(says.ofHundred, { value: unit.hundred })}</Typography>
            )}
          </Stack>
          {unit.warnings.map((warning) => (
            <Typography key={warning} color="warning.main">
              {t(says[`warnings.${warning}`])}
            </Typography>
          ))}
        </Section>
        <Criteria unit={unit} figures={round.results} />
        <Clients unit={unit} onOpen={(cellId) => open({ unitId: unit.unit.id, cellId })} />
      </Stack>
      <Working figures={round.results} opened={opened} open={open} />
    </Page>
  )
}

function ProfileOf() {
  const { unitId } = useParams()
  return (
    <ResultsOf>
      {(round) => {
        const unit = round.results.units.find((one) => one.unit.id === unitId)
        return unit ? <Profile round={round} unit={unit} /> : <NotFound />
      }}
    </ResultsOf>
  )
}

export const UnitResultsPage = () => <Workspace>{() => <ProfileOf />}</Workspace>
