import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { Figure } from '../results/Figure.tsx'
import { says } from './says.ts'
import type { Comparison } from './wire.ts'

interface Line {
  id: string
  name: string
  values: Comparison['providers'][number]['values']
}

/** The figures behind the small pictures, with the company index as the first line. */
export function SeriesTable({ comparison }: { comparison: Comparison }) {
  const t = useTell()
  const { rounds, index, providers } = comparison
  const lines: Line[] = [
    { id: 'index', name: t(says.company), values: index.values },
    ...providers.map(({ unit, values }, at) => ({ id: unit?.id ?? String(at), name: unit?.name ?? '', values })),
  ]
  const columns: Column<Line>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    ...rounds.map(
      ({ roundId, title }, at): Column<Line> => ({
        name: roundId,
        label: title,
        cell: ({ values }) => {
          const figure = values[at]
          return figure ? <Figure figure={figure} /> : t(says.gone)
        },
        number: true,
      }),
    ),
  ]
  return <Rows caption={t(says.series)} columns={columns} rows={lines} keyOf={({ id }) => id} />
}
