import { Stack } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { ExportLinks } from '../results/ExportLinks.tsx'
import { Figure } from '../results/Figure.tsx'
import { DifferenceCell } from './DifferenceCell.tsx'
import { says } from './says.ts'
import type { Step, StepLine } from './step.ts'
import { VerdictCell } from './VerdictCell.tsx'

function useColumns({ from, to }: Step): Column<StepLine>[] {
  const t = useTell()
  const { share } = useFormat()
  const value = (name: 'from' | 'to', label: string): Column<StepLine> => ({
    name,
    label,
    cell: (line) => {
      const figure = line[name]
      return figure ? <Figure figure={figure} /> : t(says.gone)
    },
    number: true,
  })
  return [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    { name: 'verdict', label: t(says.verdict), cell: ({ pair }) => <VerdictCell trend={pair.trend} /> },
    value('from', from.title),
    value('to', to.title),
    {
      name: 'difference',
      label: t(says.difference),
      cell: ({ pair }) => <DifferenceCell difference={pair.difference} />,
      number: true,
      optional: true,
    },
    {
      name: 'like',
      label: t(says.likeForLike),
      cell: ({ pair }) => (
        <strong>
          <DifferenceCell difference={pair.likeForLike} />
        </strong>
      ),
      number: true,
    },
    {
      name: 'coverage',
      label: t(says.coverage),
      cell: ({ pair }) => (pair.comparable ? share(Math.min(pair.coverageFrom, pair.coverageTo)) : '—'),
      number: true,
      optional: true,
    },
  ]
}

function IndexSection({ step: { index } }: { step: Step }) {
  const t = useTell()
  const { from, to, pair } = index
  return (
    <Section title={t(says.company)} lead={t(says.comparable, { count: pair.comparableProviders })}>
      <Stack
        direction="row"
        spacing={1.5}
        sx={{ fontSize: '1.625rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums', alignItems: 'baseline' }}
      >
        <span>
          <Figure figure={from} />
        </span>
        <span>→</span>
        <span>
          <Figure figure={to} />
        </span>
        <span>
          (<DifferenceCell difference={pair.difference} />)
        </span>
      </Stack>
    </Section>
  )
}

export function ComparisonTable({ step, companyId }: { step: Step; companyId: string }) {
  const t = useTell()
  const columns = useColumns(step)
  const ids = [step.from, step.to].map(({ roundId }) => roundId).join(',')
  return (
    <Stack spacing={2}>
      <IndexSection step={step} />
      <Section
        title={t(says.units)}
        lead={t(says.unitsLead)}
        flush
        actions={<ExportLinks address={`/exports/companies/${companyId}/comparison`} query={`rounds=${ids}&`} />}
      >
        <Rows caption={t(says.units)} columns={columns} rows={step.lines} keyOf={({ id }) => id} />
      </Section>
    </Stack>
  )
}
