import { Stack } from '@mui/material'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { ExportLinks } from '../results/ExportLinks.tsx'
import { Figure } from '../results/Figure.tsx'
import { DifferenceCell } from './DifferenceCell.tsx'
import { says } from './says.ts'
import type { ComparedProvider, Comparison } from './wire.ts'

type Line = Pick<ComparedProvider, 'values' | 'pairs'> & { id: string; name: string }

function useColumns(rounds: Comparison['rounds']): Column<Line>[] {
  const t = useTell()
  const { share } = useFormat()
  const value = (at: 0 | 1): Column<Line> => ({
    name: `value${at}`,
    label: rounds[at]?.title ?? '',
    cell: ({ values }) => {
      const figure = values[at]
      return figure ? <Figure figure={figure} /> : t(says.gone)
    },
    number: true,
  })
  return [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    value(0),
    value(1),
    {
      name: 'difference',
      label: t(says.difference),
      cell: ({ pairs: [pair] }) => (pair ? <DifferenceCell difference={pair.difference} /> : '—'),
      number: true,
      optional: true,
    },
    {
      name: 'like',
      label: t(says.likeForLike),
      cell: ({ pairs: [pair] }) =>
        pair ? (
          <strong>
            <DifferenceCell difference={pair.likeForLike} />
          </strong>
        ) : (
          '—'
        ),
      number: true,
    },
    {
      name: 'coverage',
      label: t(says.coverage),
      cell: ({ pairs: [pair] }) => (pair ? share(Math.min(pair.coverageFrom, pair.coverageTo)) : '—'),
      number: true,
      optional: true,
    },
  ]
}

export function ComparisonTable({ comparison, companyId }: { comparison: Comparison; companyId: string }) {
  const t = useTell()
  const columns = useColumns(comparison.rounds)
  const lines = comparison.providers.map(({ unit, values, pairs }, at) => ({
    id: unit?.id ?? String(at),
    name: unit?.name ?? '',
    values,
    pairs,
  }))
  const ids = comparison.rounds.map(({ roundId }) => roundId).join(',')
  const [pair] = comparison.index.pairs
  return (
    <Stack spacing={2}>
      <Section
        title={t(says.company)}
        lead={pair ? t(says.comparable, { count: pair.comparableProviders }) : undefined}
      >
        <Stack
          direction="row"
          spacing={1.5}
          sx={{ fontSize: '1.625rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums', alignItems: 'baseline' }}
        >
          {comparison.index.values.map((figure, at) => (
            <span key={at}>
              {at > 0 ? '→ ' : ''}
              <Figure figure={figure} />
            </span>
          ))}
          {pair ? (
            <span>
              (<DifferenceCell difference={pair.difference} />)
            </span>
          ) : null}
        </Stack>
      </Section>
      <Section
        title={t(says.units)}
        flush
        actions={<ExportLinks address={`/exports/companies/${companyId}/comparison`} query={`rounds=${ids}&`} />}
      >
        <Rows caption={t(says.units)} columns={columns} rows={lines} keyOf={({ id }) => id} />
      </Section>
    </Stack>
  )
}
