import { Box, Button, Drawer, Link, Paper, Stack, useMediaQuery, type Theme } from '@mui/material'
import { useMemo, useState } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useTell } from '../core/useTell.ts'
import { useUrlState } from '../core/useUrlState.ts'
import { ChartTree } from './chart/ChartTree.tsx'
import { EmptyChart } from './EmptyChart.tsx'
import { LastChange } from './LastChange.tsx'
import { says } from './says/chart.ts'
import { Sponsor } from './Sponsor.tsx'
import { belowOf } from './tree.ts'
import { AddUnitDialog } from './unit/AddUnitDialog.tsx'
import type { Chart } from './unit/dialog.ts'
import { UnitPanel } from './unit/UnitPanel.tsx'
import { UnitPicker } from './UnitPicker.tsx'
import { chartQuery, type ChartAnswer } from './wire/chart.ts'

const isWide = (theme: Theme) => theme.breakpoints.up('lg')

/** Beside the tree where there is room, else over it. */
function Side({ chart, unitId, onUnit }: { chart: Chart; unitId: string; onUnit: (id: string) => void }) {
  const t = useTell()
  const wide = useMediaQuery(isWide)
  const unit = chart.units.find(({ id }) => id === unitId)
  const close = () => onUnit('')
  const panel = unit ? (
    <UnitPanel key={unit.id} chart={chart} unit={unit} onClose={close} onDone={(id) => onUnit(id ?? '')} />
  ) : (
    <Empty title={t(says.chooseUnit)} text={t(says.chooseUnitText)} />
  )
  if (wide)
    return (
      <Paper
        component="aside"
        variant="outlined"
        aria-label={unit?.name ?? t(says.chooseUnit)}
        sx={{
          width: 376,
          flexShrink: 0,
          position: 'sticky',
          top: 72,
          maxHeight: 'calc(100vh - 88px)',
          overflow: 'auto',
        }}
      >
        {panel}
      </Paper>
    )
  return (
    <Drawer
      anchor="right"
      open={Boolean(unit)}
      onClose={close}
      slotProps={{ paper: { sx: { width: 420, maxWidth: '100vw' }, 'aria-label': unit?.name } }}
    >
      {panel}
    </Drawer>
  )
}

function Downloads({ companyId }: { companyId: string }) {
  const t = useTell()
  const address = `/companies/${companyId}/chart`
  return (
    <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Link href={`${address}.csv`} download>
        {t(says.downloadCsv)}
      </Link>
      <Link href={`${address}.xlsx`} download>
        {t(says.downloadXlsx)}
      </Link>
    </Stack>
  )
}

function Tree({ chart, answer }: { chart: Chart; answer: ChartAnswer }) {
  const t = useTell()
  const [unitId, setUnitId] = useUrlState('unit', '')
  const [adding, setAdding] = useState(false)
  return (
    <Stack direction="row" spacing={3} sx={{ alignItems: 'flex-start' }}>
      <Stack spacing={2} sx={{ flex: 1, minWidth: 0 }}>
        <Sponsor companyId={chart.companyId} />
        <LastChange companyId={chart.companyId} change={answer.lastChartChange} />
        <Section title={t(says.units)} flush actions={<Downloads companyId={chart.companyId} />}>
          <Box sx={{ paddingInline: { xs: 2, sm: 3 }, paddingBottom: 1, maxWidth: 480 }}>
            <UnitPicker
              label={t(says.find)}
              hint={t(says.findHint)}
              units={chart.units}
              value={unitId || null}
              onPick={(id) => setUnitId(id ?? '')}
            />
          </Box>
          <ChartTree chart={chart} unitId={unitId || null} onOpen={setUnitId} />
        </Section>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <Button component={RouterLink} to={`/companies/${chart.companyId}/links`} variant="contained">
            {t(says.next)}
          </Button>
          <Button variant="outlined" onClick={() => setAdding(true)}>
            {t(says.addTop)}
          </Button>
          <Button component={RouterLink} to={`/companies/${chart.companyId}/chart/import`} variant="outlined">
            {t(says.import)}
          </Button>
        </Stack>
      </Stack>
      <Side chart={chart} unitId={unitId} onUnit={setUnitId} />
      {adding ? (
        <AddUnitDialog
          chart={chart}
          unit={null}
          onClose={() => setAdding(false)}
          onDone={(id) => {
            setAdding(false)
            setUnitId(id ?? '')
          }}
        />
      ) : null}
    </Stack>
  )
}

function ChartOf({ companyId }: { companyId: string }) {
  const t = useTell()
  const answer = useAsk(chartQuery, { companyId })
  const units = answer.data?.company?.units
  const chart = useMemo(() => ({ companyId, units: units ?? [], below: belowOf(units ?? []) }), [companyId, units])
  const people = chart.units.reduce((total, unit) => total + unit.employeesCount, 0)
  const some = chart.units.length > 0
  return (
    <Page
      title={t(says.title)}
      lead={some ? t(says.counts, { units: chart.units.length, people }) : undefined}
      actions={
        some ? (
          <Button component={RouterLink} to={`/companies/${companyId}/chart/picture`} variant="outlined">
            {t(says.asPicture)}
          </Button>
        ) : undefined
      }
      wide
    >
      <Answer of={answer}>
        {(data) => (some ? <Tree chart={chart} answer={data} /> : <EmptyChart companyId={companyId} />)}
      </Answer>
    </Page>
  )
}

export const ChartPage = () => <Workspace>{({ id }) => <ChartOf companyId={id} />}</Workspace>
