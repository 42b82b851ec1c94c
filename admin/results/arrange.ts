/** In what order units stand on the page, and which columns a merged group covers. No arithmetic: figures come as they are. */
import type { HeatCell } from './HeatTable.tsx'
import type { CellFigures, UnitFigures } from './wire.ts'

export type Order = 'chart' | 'score'

export interface PlacedUnit {
  unitId: string
  name: string
  parentId: string | null
}

/** Units as the frozen chart shows them: each above what is below it, siblings by name. */
export function orderByChart(units: readonly PlacedUnit[], locale: string): string[] {
  const { compare } = new Intl.Collator(locale)
  const ids = new Set(units.map(({ unitId }) => unitId))
  const below = (parentId: string | null): string[] =>
    units
      .filter((unit) => (unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null) === parentId)
      .toSorted((a, b) => compare(a.name, b.name))
      .flatMap(({ unitId }) => [unitId, ...below(unitId)])
  return below(null)
}

/** The same rows in the order wished: of the chart, or from the best score down with what has none at the end. */
export function sortUnits(units: readonly UnitFigures[], order: Order, chart: readonly string[]): UnitFigures[] {
  const place = new Map(chart.map((id, at) => [id, at]))
  const byChart = (one: UnitFigures) => place.get(one.unit.id) ?? chart.length
  const byScore = (one: UnitFigures) => -(one.figure.exact ?? -Infinity)
  return units.toSorted((a, b) => (order === 'score' ? byScore(a) - byScore(b) || 0 : 0) || byChart(a) - byChart(b))
}

/** Client units that judged anybody, in the order of the chart. */
export function listClients(units: readonly UnitFigures[], chart: readonly string[]): { key: string; label: string }[] {
  const names = new Map(
    units.flatMap(({ cells }) =>
      cells.flatMap(({ clientUnits }) => clientUnits.map(({ id, name }) => [id, name] as const)),
    ),
  )
  return chart.flatMap((id) => {
    const label = names.get(id)
    return label === undefined ? [] : [{ key: id, label }]
  })
}

/** Cells of a provider along the columns; neighbours of one merged group become one wide cell. */
export function spanCells(
  cells: readonly CellFigures[],
  columns: readonly { key: string }[],
  onOpen: (cell: CellFigures) => void,
): HeatCell[] {
  const byClient = new Map(cells.flatMap((cell) => cell.clientUnits.map(({ id }) => [id, cell] as const)))
  const spanned: HeatCell[] = []
  let former: CellFigures | undefined
  for (const { key } of columns) {
    const cell = byClient.get(key)
    const last = spanned.at(-1)
    if (cell && cell === former && last) last.span += 1
    else if (cell)
      spanned.push({
        ...{ key, figure: cell.figure, span: 1, name: cell.name, merged: cell.clientUnits.length > 1 },
        onOpen: () => onOpen(cell),
      })
    else spanned.push({ key, figure: null, span: 1, name: '' })
    former = cell
  }
  return spanned
}

export interface Place {
  unit: UnitFigures
  /** «2», «3–4» where scores are printed alike, null without a score. */
  place: string | null
}

/** Places by the printed score: what is printed alike shares its places. */
export function rank(units: readonly UnitFigures[]): Place[] {
  const scored = sortUnits(units, 'score', []).filter(({ figure }) => figure.value !== null)
  const rest = units.filter(({ figure }) => figure.value === null)
  const placed = scored.map((unit): Place => {
    const alike = scored.filter(({ figure }) => figure.shown === unit.figure.shown)
    const first = scored.findIndex(({ figure }) => figure.shown === unit.figure.shown) + 1
    return { unit, place: alike.length > 1 ? `${first}–${first + alike.length - 1}` : String(first) }
  })
  return [...placed, ...rest.map((unit): Place => ({ unit, place: null }))]
}
