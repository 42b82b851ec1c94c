/** Figures in the reader's language: rounded for display, worded, printed. Pure; used by the API and by exports alike. */
import { say, tell, type Locale } from '../../../schema/core/say.ts'
import type { CellFigures, Figure, RoundFigures, UnitFigures } from '../../../schema/results/figures.ts'
import { says } from '../../../schema/results/says.ts'
import { displayDecimals, roundHalfAway } from './rounding.ts'
import type { Scale } from './types.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format costs more than using it: a file prints tens of thousands of numbers. */
function formatFor(decimals: number, locale: Locale): Intl.NumberFormat {
  const id = `${locale}:${decimals}`
  const known = formats.get(id)
  if (known) return known
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const format = new Intl.NumberFormat(locale, { ...digits, useGrouping: false })
  formats.set(id, format)
  return format
}

/** Digits of a value in one language, with as many decimals as it was published with. */
export const printNumber = (value: number, decimals: number, locale: Locale): string =>
  formatFor(decimals, locale).format(roundHalfAway(value, decimals)).replace(/^-/, '−')

export function presentFigure({ value, reason }: Figure, decimals: number, locale: Locale) {
  return {
    value: value === null ? null : roundHalfAway(value, decimals),
    exact: value,
    shown: value === null ? null : printNumber(value, decimals, locale),
    reason,
    because: reason === null ? null : tell(say(says.reason, { reason }), locale),
  }
}

/** A merged cell is named by the units that it merges. */
export function nameCell(cell: Pick<CellFigures, 'clientUnits' | 'under'>, locale: Locale): string {
  const [only] = cell.clientUnits
  if (only && cell.clientUnits.length === 1) return only.name
  const units = new Intl.ListFormat(locale, { type: 'conjunction' }).format(cell.clientUnits.map((unit) => unit.name))
  return tell(say(says.mergedUnits, { units }), locale)
}

/** Decimals that a cell's criterion was published with (D4): one below 20 anonymous answers, else two. */
export const criterionDecimals = (regime: 'R1' | 'R2', answers: { from: number } | null): number =>
  regime === 'R2' && (answers === null || answers.from < 20) ? 1 : 2

function presentCell(cell: CellFigures, scale: Scale, locale: Locale) {
  return {
    ...cell,
    name: nameCell(cell, locale),
    figure: presentFigure(cell, displayDecimals(scale), locale),
    criteria: cell.criteria.map((criterion) => ({
      ...criterion,
      figure: presentFigure(criterion, criterionDecimals(cell.regime, criterion.answers), locale),
    })),
  }
}

export function presentUnit(unit: UnitFigures, scale: Scale, locale: Locale) {
  const decimals = displayDecimals(scale)
  return {
    ...unit,
    figure: presentFigure(unit, decimals, locale),
    hundred: unit.hundred === null ? null : roundHalfAway(unit.hundred, 0),
    profile: unit.profile.map((entry) => ({ ...entry, figure: presentFigure(entry, decimals, locale) })),
    cells: unit.cells.map((cell) => presentCell(cell, scale, locale)),
  }
}

/** The whole document as the API's `RoundFigures` gives it. */
export function presentRound(figures: RoundFigures, locale: Locale) {
  const { round, scale } = figures
  return {
    roundId: round.id,
    title: round.title,
    number: round.number,
    closedAt: new Date(round.closedAt),
    rules: figures.rules,
    threshold: figures.threshold,
    scaleMin: scale.min,
    scaleMax: scale.max,
    criteria: figures.criteria,
    index: presentFigure(figures.index, displayDecimals(scale), locale),
    units: figures.units.map((unit) => presentUnit(unit, scale, locale)),
    responses: figures.responses,
  }
}
