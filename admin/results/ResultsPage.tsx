import { Button, Stack, Typography } from '@mui/material'
import { Workspace } from '../companies/Workspace.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says as roundSays } from '../rounds/says.ts'
import { ExportLinks } from './ExportLinks.tsx'
import { Figure } from './Figure.tsx'
import { Maps } from './Maps.tsx'
import { Ranking } from './Ranking.tsx'
import { ResultsOf, type ScoredRound } from './ResultsOf.tsx'
import { says } from './says.ts'
import { useOpened } from './useOpened.ts'
import { Working } from './Working.tsx'
import type { RoundFigures } from './wire.ts'

type Line = RoundFigures['responses'][number]

function Responses({ lines }: { lines: readonly Line[] }) {
  const t = useTell()
  const { share } = useFormat()
  const columns: Column<Line>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ unit }) => unit.name },
    { name: 'rate', label: t(says.rate), cell: ({ rate }) => (rate === null ? '—' : share(rate)), number: true },
    { name: 'level', label: t(says.level), cell: ({ level }) => (level ? t(says[`levels.${level}`]) : '—') },
  ]
  return (
    <Section title={t(says.responses)} flush>
      <Rows caption={t(says.responses)} columns={columns} rows={lines} keyOf={({ unit }) => unit.id} />
    </Section>
  )
}

function Index({ figures, onOpen }: { figures: RoundFigures; onOpen: () => void }) {
  const t = useTell()
  return (
    <Section
      title={t(says.index)}
      lead={t(says.unitsLead, { threshold: figures.threshold })}
      actions={<Button onClick={onOpen}>{t(says.working)}</Button>}
    >
      <Typography
        sx={{ fontSize: '2.5rem', lineHeight: 1.2, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
        component="div"
      >
        <Figure figure={figures.index} long />
      </Typography>
    </Section>
  )
}

function Results({ round }: { round: ScoredRound }) {
  const t = useTell()
  const [opened, open] = useOpened()
  const { id, companyId, title, results, units } = round
  const rounds = `/companies/${companyId}/rounds`
  const trail = [
    { label: t(roundSays.title), to: rounds },
    { label: title, to: `${rounds}/${id}` },
  ]
  const files = round.state === 'released' ? `/exports/companies/${companyId}/rounds/${id}/results` : null
  const lead = t(says.lead, {
    ...{ round: title, rules: results.rules.number, weights: results.rules.weightVersion },
    ...{ min: results.scaleMin, max: results.scaleMax },
  })
  return (
    <Page title={t(says.title)} lead={lead} trail={trail} actions={files ? <ExportLinks address={files} /> : null} wide>
      <Stack spacing={2}>
        <Index figures={results} onOpen={() => open({ unitId: null, cellId: null })} />
        <Maps figures={results} chart={units} address={`${rounds}/${id}/results`} open={open} />
        <Ranking
          units={results.units}
          standings={round.standings}
          onOpen={(unitId) => open({ unitId, cellId: null })}
        />
        <Responses lines={results.responses} />
      </Stack>
      <Working figures={results} opened={opened} open={open} />
    </Page>
  )
}

export const ResultsPage = () => (
  <Workspace>{() => <ResultsOf>{(round) => <Results round={round} />}</ResultsOf>}</Workspace>
)
