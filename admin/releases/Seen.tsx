/** What one reader gets of a release, from the same parts that the results page is made of. */
import { Stack, Typography } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { ClientsTable } from '../results/ClientsTable.tsx'
import { CriteriaTable } from '../results/CriteriaTable.tsx'
import { Figure } from '../results/Figure.tsx'
import { Maps } from '../results/Maps.tsx'
import { says as resultSays } from '../results/says.ts'
import { useOpened } from '../results/useOpened.ts'
import { Working } from '../results/Working.tsx'
import type { FigureValue, RoundFigures, UnitFigures } from '../results/wire.ts'
import { says } from './says.ts'
import type { ReleasedResults, ToRelease } from './wire/releases.ts'

type Summary = NonNullable<ReleasedResults['summary']>

const Great = ({ figure }: { figure: FigureValue }) => (
  <Typography sx={{ fontSize: '1.625rem', lineHeight: 1.2, fontWeight: 600 }} component="div">
    <Figure figure={figure} long />
  </Typography>
)

function OwnUnit({ unit, results }: { unit: UnitFigures; results: ReleasedResults }) {
  return (
    <Section title={unit.unit.name} lead={<Great figure={unit.figure} />} flush>
      <CriteriaTable unit={unit} criteria={results.criteria} scale={results} />
      <ClientsTable cells={unit.cells} />
    </Section>
  )
}

function SummarySection({ summary }: { summary: Summary }) {
  const t = useTell()
  const columns: Column<Summary['units'][number]>[] = [
    { name: 'unit', label: t(resultSays.unit), cell: ({ unit }) => unit.name },
    { name: 'score', label: t(resultSays.score), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  const index = (
    <>
      {t(resultSays.index)}: <Figure figure={summary.index} />
    </>
  )
  return (
    <Section title={t(says.summary)} lead={index} flush>
      {summary.units.length ? (
        <Rows caption={t(says.summary)} columns={columns} rows={summary.units} keyOf={({ unit }) => unit.id} />
      ) : null}
    </Section>
  )
}

/** The sponsor's maps; every figure opens as it will for them. */
function Everything({ company, round }: { company: RoundFigures; round: ToRelease }) {
  const [opened, open] = useOpened()
  const address = `/companies/${round.companyId}/rounds/${round.id}/results`
  return (
    <>
      <Maps figures={company} chart={round.units} address={address} open={open} />
      <Working figures={company} opened={opened} open={open} />
    </>
  )
}

function Said({ results, round }: { results: ReleasedResults; round: ToRelease }) {
  const t = useTell()
  const names = new Map(round.units.map(({ unitId, name }) => [unitId, name]))
  const told = ({ unitId, from }: ReleasedResults['comments'][number]) =>
    [names.get(unitId), from?.length ? t(says.from, { names: from.join(', ') }) : null].filter(Boolean).join(' · ')
  if (results.comments.length === 0) return null
  return (
    <Section title={t(says.comments)}>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {results.comments.map((comment, at) => (
          <li key={at}>
            <Typography variant="caption" color="text.secondary" component="div">
              {told(comment)}
            </Typography>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{comment.text}</Typography>
          </li>
        ))}
      </Stack>
    </Section>
  )
}

export function Seen({ results, round }: { results: ReleasedResults; round: ToRelease }) {
  const { company, summary, units } = results
  return (
    <Stack spacing={2}>
      {company ? <Everything company={company} round={round} /> : null}
      {company ? null : units.map((unit) => <OwnUnit key={unit.unit.id} unit={unit} results={results} />)}
      {summary ? <SummarySection summary={summary} /> : null}
      <Said results={results} round={round} />
    </Stack>
  )
}
