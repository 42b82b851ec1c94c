/** A released round as rows: index, units, their profiles, links and the criteria of links. Pure and lazy. */
import type { Locale } from '../../../schema/core/say.ts'
import type { ResultKind } from '../../../schema/exports/terms.ts'
import type { CompanyBody } from '../../../schema/releases/snapshot.ts'
import type { CellFigures, CountBand, Figure, UnitFigures } from '../../../schema/results/figures.ts'
import { criterionDecimals, nameCell, presentFigure } from '../../results/rules/present.ts'
import { displayDecimals, roundHalfAway } from '../../results/rules/rounding.ts'
import { exactly, printed, type Row } from './cells.ts'

/** What a released round says beside its units. */
export type ResultsHead = Pick<CompanyBody, 'round' | 'rules' | 'scale' | 'criteria' | 'index'>

interface Setting {
  readonly body: ResultsHead
  readonly locale: Locale
  readonly head: Row
}

function headOf({ round, rules }: ResultsHead): Row {
  return {
    company: round.companyName,
    round_id: round.id,
    round_number: exactly(round.number),
    round: round.title,
    closed_at: round.closedAt,
    rules_version: exactly(rules.number),
    rules_version_id: rules.versionId,
    weights_version: exactly(rules.weightVersion),
  }
}

function rowOf(kind: ResultKind, figure: Figure, decimals: number, { head, locale }: Setting): Row {
  const { value, exact, shown, reason, because } = presentFigure(figure, decimals, locale)
  return {
    ...head,
    kind,
    value: printed(value, decimals),
    value_exact: exactly(exact),
    value_shown: shown,
    reason,
    because,
  }
}

const withAnswers = (band: CountBand): Row => ({
  answers_from: exactly(band?.from ?? null),
  answers_to: exactly(band?.to ?? null),
})

function withCriterion(criterionId: string, { body }: Setting): Row {
  const criterion = body.criteria.find(({ id }) => id === criterionId)
  return { criterion_code: criterion?.code ?? '', criterion: criterion?.name ?? '' }
}

function* listLinkRows(cell: CellFigures, provider: Row, setting: Setting): Generator<Row> {
  const link: Row = {
    ...provider,
    regime: cell.regime,
    clients: nameCell(cell, setting.locale),
    client_codes: cell.clientUnits.map(({ code }) => code).join(' '),
    client_units: exactly(cell.clientUnits.length),
  }
  yield {
    ...rowOf('link', cell, displayDecimals(setting.body.scale), setting),
    ...link,
    ...withAnswers(cell.respondents),
    votes: exactly(cell.votes),
    coverage: exactly(cell.coverage),
    rating_rate: exactly(cell.ratingRate),
  }
  for (const criterion of cell.criteria) {
    yield {
      ...rowOf('cell', criterion, criterionDecimals(cell.regime, criterion.answers), setting),
      ...link,
      ...withCriterion(criterion.criterionId, setting),
      ...withAnswers(criterion.answers),
      omega: exactly(criterion.omega),
    }
  }
}

function* listUnitRows(unit: UnitFigures, setting: Setting): Generator<Row> {
  const decimals = displayDecimals(setting.body.scale)
  const { id, code, name } = unit.unit
  const provider: Row = { provider_id: id, provider_code: code, provider: name }
  yield {
    ...rowOf('unit', unit, decimals, setting),
    ...provider,
    client_units: exactly(unit.clientUnits),
    hundred: exactly(unit.hundred === null ? null : roundHalfAway(unit.hundred, 0)),
    warnings: unit.warnings.join(' '),
  }
  for (const entry of unit.profile) {
    yield {
      ...rowOf('profile', entry, decimals, setting),
      ...provider,
      ...withCriterion(entry.criterionId, setting),
      client_units: exactly(entry.clientUnits),
      weight: exactly(entry.weight),
    }
  }
  for (const cell of unit.cells) yield* listLinkRows(cell, provider, setting)
}

const settingOf = (body: ResultsHead, locale: Locale): Setting => ({ body, locale, head: headOf(body) })

/** The row that comes before those of the units. */
export function makeIndexRow(body: ResultsHead, locale: Locale): Row {
  const index = rowOf('index', body.index, displayDecimals(body.scale), settingOf(body, locale))
  return { ...index, coverage: exactly(body.index.coverage) }
}

/** Rows of one unit: its score, its profile, its links and their criteria. Digits are those of the API. */
export const listRowsOfUnit = (unit: UnitFigures, body: ResultsHead, locale: Locale): Generator<Row> =>
  listUnitRows(unit, settingOf(body, locale))
