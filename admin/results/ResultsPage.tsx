import { Button, Stack, Typography } from '@mui/material'
import { Link, useParams } from 'react-router-dom'
import { Workspace } from '../companies/Workspace.tsx'
import { Answer } from '../core/page/Answer.tsx'
import { NotFound } from '../core/page/NotFound.tsx'
import { Page } from '../core/page/Page.tsx'
import { Section } from '../core/page/Section.tsx'
import { Empty } from '../core/page/states.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useAsk } from '../core/useAsk.ts'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { says as roundSays } from '../rounds/says.ts'
import { ExportLinks } from './ExportLinks.tsx'
import { Figure } from './Figure.tsx'
import { says } from './says.ts'
import { UnitsTable } from './UnitsTable.tsx'
import { resultsQuery, type ResultsAnswer, type RoundFigures } from './wire.ts'

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

function Figures({ figures, files }: { figures: RoundFigures; files: string | null }) {
  const t = useTell()
  return (
    <Stack spacing={2}>
      <Section title={t(says.index)}>
        <Typography
          sx={{ fontSize: '2.5rem', lineHeight: 1.2, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
          component="div"
        >
          <Figure figure={figures.index} long />
        </Typography>
      </Section>
      <Section
        title={t(says.units)}
        lead={t(says.unitsLead, { threshold: figures.threshold })}
        actions={files ? <ExportLinks address={files} /> : undefined}
        flush
      >
        <UnitsTable units={figures.units} criteria={figures.criteria} />
      </Section>
      <Responses lines={figures.responses} />
    </Stack>
  )
}

function Results({ round }: { round: NonNullable<ResultsAnswer['round']> }) {
  const t = useTell()
  const { id, companyId, title, results } = round
  const address = `/companies/${companyId}/rounds`
  const trail = [
    { label: t(roundSays.title), to: address },
    { label: title, to: `${address}/${id}` },
  ]
  const files = round.state === 'released' ? `/exports/companies/${companyId}/rounds/${id}/results` : null
  const lead = results
    ? t(says.lead, {
        round: title,
        rules: results.rules.number,
        weights: results.rules.weightVersion,
        min: results.scaleMin,
        max: results.scaleMax,
      })
    : undefined
  const back = (
    <Button component={Link} to={`${address}/${id}`} variant="outlined">
      {t(says.toRound)}
    </Button>
  )
  return (
    <Page title={t(says.title)} lead={lead} trail={trail} wide>
      {results ? (
        <Figures figures={results} files={files} />
      ) : (
        <Section>
          <Empty title={t(says.notScored)} text={t(says.notScoredText)} action={back} />
        </Section>
      )}
    </Page>
  )
}

function ResultsOf() {
  const { roundId = '' } = useParams()
  const answer = useAsk(resultsQuery, { id: roundId })
  return <Answer of={answer}>{({ round }) => (round ? <Results round={round} /> : <NotFound />)}</Answer>
}

export const ResultsPage = () => <Workspace>{() => <ResultsOf />}</Workspace>
