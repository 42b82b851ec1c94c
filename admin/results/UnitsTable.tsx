import { Stack, Typography } from '@mui/material'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { Figure } from './Figure.tsx'
import { says } from './says.ts'
import type { UnitFigures } from './wire.ts'

interface UnitsTableProps {
  units: readonly UnitFigures[]
  criteria: readonly { id: string; name: string; weight?: number }[]
}

export function UnitsTable({ units, criteria }: UnitsTableProps) {
  const t = useTell()
  const { number } = useFormat()
  const named = (name: string, weight: number | undefined) =>
    weight === undefined ? name : t(says.criterion, { name, weight: number(weight) })
  const columns: Column<UnitFigures>[] = [
    {
      name: 'unit',
      label: t(says.unit),
      cell: ({ unit, warnings }) => (
        <Stack>
          <span>{unit.name}</span>
          {warnings.length ? (
            <Typography variant="caption" color="warning.main">
              {warnings.map((warning) => t(says[`warnings.${warning}`])).join(', ')}
            </Typography>
          ) : null}
        </Stack>
      ),
    },
    {
      name: 'score',
      label: t(says.score),
      cell: ({ figure }) => (
        <strong>
          <Figure figure={figure} />
        </strong>
      ),
      number: true,
    },
    ...criteria.map(
      ({ id, name, weight }): Column<UnitFigures> => ({
        name: id,
        label: named(name, weight),
        cell: ({ profile }) => {
          const own = profile.find(({ criterionId }) => criterionId === id)
          return own ? <Figure figure={own.figure} /> : null
        },
        number: true,
        optional: true,
      }),
    ),
    {
      name: 'clients',
      label: t(says.clients),
      cell: ({ clientUnits, clientUnitsLinked }) =>
        t(says.clientsOf, { count: clientUnits, linked: clientUnitsLinked }),
      number: true,
      optional: true,
    },
  ]
  return <Rows caption={t(says.units)} columns={columns} rows={units} keyOf={({ unit }) => unit.id} />
}
