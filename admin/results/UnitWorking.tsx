import { Button, Stack, Typography } from '@mui/material'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useFormat } from '../core/useFormat.ts'
import { useTell } from '../core/useTell.ts'
import { Figure } from './Figure.tsx'
import { says } from './says.ts'
import { Result } from './Steps.tsx'
import { spellMean, type Term } from './workings.ts'
import type { CellFigures, RoundFigures, UnitFigures } from './wire.ts'

const shownOf = (shown: string | null, weight: number): Term[] => (shown === null ? [] : [{ shown, weight }])

/** The index from the units' scores. */
export function IndexWorking({ figures, onUnit }: { figures: RoundFigures; onUnit: (unitId: string) => void }) {
  const t = useTell()
  const { number } = useFormat()
  const terms = figures.units.flatMap(({ figure }) => shownOf(figure.shown, 1))
  const columns: Column<UnitFigures>[] = [
    {
      name: 'unit',
      label: t(says.unit),
      cell: ({ unit }) => (
        <Button onClick={() => onUnit(unit.id)} sx={{ textAlign: 'left', marginLeft: -2 }}>
          {unit.name}
        </Button>
      ),
    },
    { name: 'score', label: t(says.score), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  return (
    <Stack spacing={3}>
      <Result figure={figures.index} spelled={spellMean(terms, number)} note={t(says.indexNote)} />
      <Rows caption={t(says.units)} columns={columns} rows={figures.units} keyOf={({ unit }) => unit.id} />
    </Stack>
  )
}

/** The criteria of all cells vote for themselves where a cell's criteria do not weigh as much as its votes. */
const byCriterion = (cells: readonly CellFigures[]): boolean =>
  cells.some(
    ({ votes, criteria, figure }) =>
      figure.value !== null &&
      criteria.every(({ omega }) => omega !== null) &&
      Math.abs(criteria.reduce((sum, { omega }) => sum + (omega ?? 0), 0) - votes) > 1e-6,
  )

function termsOf(cells: readonly CellFigures[]): Term[] {
  if (!byCriterion(cells)) return cells.flatMap(({ figure, votes }) => shownOf(figure.shown, votes))
  return cells.flatMap(({ criteria }) =>
    criteria.flatMap(({ figure, omega }) => (omega ? shownOf(figure.shown, omega) : [])),
  )
}

/** A unit's score from its cells. */
export function UnitWorking({ unit, onCell }: { unit: UnitFigures; onCell: (cellId: string) => void }) {
  const t = useTell()
  const { number } = useFormat()
  const columns: Column<CellFigures>[] = [
    {
      name: 'client',
      label: t(says.client),
      cell: ({ id, name }) => (
        <Button onClick={() => onCell(id)} sx={{ textAlign: 'left', marginLeft: -2 }}>
          {name}
        </Button>
      ),
    },
    {
      name: 'votes',
      label: t(says.votes),
      cell: ({ votes }) => number(votes, Number.isInteger(votes) ? 0 : 2),
      number: true,
    },
    { name: 'score', label: t(says.score), cell: ({ figure }) => <Figure figure={figure} />, number: true },
  ]
  return (
    <Stack spacing={3}>
      <Result
        figure={unit.figure}
        spelled={spellMean(termsOf(unit.cells), number)}
        note={t(byCriterion(unit.cells) ? says.unitNoteByCriterion : says.unitNote)}
      />
      {unit.warnings.length ? (
        <Typography color="warning.main">
          {unit.warnings.map((warning) => t(says[`warnings.${warning}`])).join(', ')}
        </Typography>
      ) : null}
      <Rows caption={t(says.cells)} columns={columns} rows={unit.cells} keyOf={({ id }) => id} />
    </Stack>
  )
}
