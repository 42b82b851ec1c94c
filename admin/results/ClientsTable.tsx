import { Button } from '@mui/material'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { Figure } from './Figure.tsx'
import { says } from './says.ts'
import type { CellFigures } from './wire.ts'

/** The clients of a provider as far as they may be shown; each opens to its making where there is something to open. */
export function ClientsTable({ cells, onOpen }: { cells: readonly CellFigures[]; onOpen?: (cellId: string) => void }) {
  const t = useTell()
  const { share } = useFormat()
  const columns: Column<CellFigures>[] = [
    {
      name: 'client',
      label: t(says.client),
      cell: ({ id, name }) =>
        onOpen ? (
          <Button onClick={() => onOpen(id)} sx={{ textAlign: 'left', marginLeft: -2 }}>
            {name}
          </Button>
        ) : (
          name
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
  return <Rows caption={t(says.cells)} columns={columns} rows={cells} keyOf={({ id }) => id} />
}
