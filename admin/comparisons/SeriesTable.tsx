import { Box } from '@mui/material'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useTell } from '../core/useTell.ts'
import { Figure } from '../results/Figure.tsx'
import { says } from './says.ts'
import type { ChainPoint, Comparison } from './wire.ts'

interface Line {
  id: string
  name: string
  values: Comparison['providers'][number]['values']
  chain: readonly ChainPoint[]
}

/** The level carried on like for like, where it is another than the published one. */
function Chained({ point, shown }: { point: ChainPoint | undefined; shown: string | null }) {
  const t = useTell()
  const chained = point?.figure?.shown ?? null
  if (!point || point.anchored || chained === null || chained === shown) return null
  return (
    <Box component="div" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      {t(says.chained, { shown: chained })}
    </Box>
  )
}

/** The figures behind the small pictures, with the company index as the first line. */
export function SeriesTable({ comparison }: { comparison: Comparison }) {
  const t = useTell()
  const { rounds, index, providers } = comparison
  const lines: Line[] = [
    { id: 'index', name: t(says.company), values: index.values, chain: index.chain },
    ...providers.map(({ unit, values, chain }, at) => ({
      ...{ id: unit?.id ?? String(at), name: unit?.name ?? '', values, chain },
    })),
  ]
  const columns: Column<Line>[] = [
    { name: 'unit', label: t(says.unit), cell: ({ name }) => name },
    ...rounds.map(
      ({ roundId, title }, at): Column<Line> => ({
        name: roundId,
        label: title,
        cell: ({ values, chain }) => {
          const figure = values[at]
          return (
            <>
              {figure ? <Figure figure={figure} /> : t(says.gone)}
              <Chained point={chain[at]} shown={figure?.shown ?? null} />
            </>
          )
        },
        number: true,
      }),
    ),
  ]
  return <Rows caption={t(says.seriesFigures)} columns={columns} rows={lines} keyOf={({ id }) => id} />
}
