import { Box } from '@mui/material'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { Figure } from './Figure.tsx'
import { says } from './says.ts'
import { useShade } from './shade.ts'
import type { RoundFigures, UnitFigures } from './wire.ts'

type Criterion = UnitFigures['profile'][number]
type Scale = Pick<RoundFigures, 'scaleMin' | 'scaleMax'>

/** Its length is where the mean stands on the scale; the number is beside it. */
function Bar({ value, scale }: { value: number | null; scale: Scale }) {
  const { scaleMin: min, scaleMax: max } = scale
  const { backgroundColor } = useShade(min, max)(value ?? min)
  if (value === null) return null
  const width = `${((value - min) / (max - min)) * 100}%`
  return (
    <Box
      aria-hidden
      sx={{ height: 12, borderRadius: 0.5, backgroundColor: 'action.hover', minWidth: { xs: 60, sm: 200 } }}
    >
      <Box sx={{ height: 12, borderRadius: 0.5, width, backgroundColor }} />
    </Box>
  )
}

interface CriteriaTableProps {
  unit: UnitFigures
  criteria: RoundFigures['criteria']
  scale: Scale
}

/** A unit's score by criterion, as its own page and the preview of a release show it. */
export function CriteriaTable({ unit, criteria, scale }: CriteriaTableProps) {
  const t = useTell()
  const { number } = useFormat()
  const named = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const columns: Column<Criterion>[] = [
    { name: 'criterion', label: t(says.criterionName), cell: ({ criterionId }) => named.get(criterionId)?.name ?? '' },
    { name: 'bar', label: '', cell: ({ figure }) => <Bar value={figure.value} scale={scale} /> },
    {
      name: 'weight',
      label: t(says.weight),
      cell: ({ criterionId }) => number(named.get(criterionId)?.weight ?? 0),
      number: true,
      optional: true,
    },
    { name: 'score', label: t(says.score), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  return (
    <Rows
      caption={t(says.mapCriteria)}
      columns={columns}
      rows={unit.profile}
      keyOf={({ criterionId }) => criterionId}
    />
  )
}
