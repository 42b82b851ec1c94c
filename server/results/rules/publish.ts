/**
 * From the scored round to what may be shown of it (D4, D6): names, bands in place of counts, distributions only where
 * enough people answered. Everything downstream reads this document and nothing finer.
 */
import type {
  CellFigures,
  ResponseFigures,
  RoundFigures,
  UnitFigures,
  UnitName,
} from '../../../schema/results/figures.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import { countBand, gaugeRepresentativeness, ratingRate, responseBand, responseRate, warnOfQuorum } from './response.ts'
import { toHundredForm } from './rounding.ts'
import type { Cell, ScoredCell, ScoredRound, ScoredUnit } from './types.ts'

export interface FrozenName extends UnitName {
  parentId: string | null
  regime: 'R1' | 'R2'
}

/** A cell as it was written at close, with what its criteria could not carry into the arithmetic. */
export interface EmittedCell extends Cell {
  underId: string | null
  notInteracted: number
  /** Criteria at the low end: withheld as a whole (method.md 6.7). */
  lowCriteria: ReadonlySet<string>
}

export interface PublishInput extends Pick<RoundFigures, 'round' | 'criteria'> {
  rulesVersion: RoundFigures['rules']
  rules: Rules
  units: readonly FrozenName[]
  links: readonly { clientUnitId: string; providerUnitId: string }[]
  cells: readonly EmittedCell[]
  responses: readonly { unitId: string; invited: number; cast: number }[]
  scored: ScoredRound
}

type Names = ReadonlyMap<string, FrozenName>

const nameOf = (names: Names, id: string): UnitName => {
  const unit = names.get(id)
  if (!unit) throw new Error(`unit ${id} is not in the frozen chart`)
  return { id, code: unit.code, name: unit.name }
}

const band = (regime: 'R1' | 'R2', count: number, k: number) =>
  regime === 'R1' ? { from: count, to: count } : countBand(count, k)

function publishCell(scored: ScoredCell, input: PublishInput, names: Names): CellFigures {
  const cell = input.cells.find((one) => one.id === scored.cellId)
  if (!cell) throw new Error(`cell ${scored.cellId} was scored but never emitted`)
  const { k, distributionsFrom } = input.rules.disclosure
  const inside = input.responses.filter((response) => scored.clientUnitIds.includes(response.unitId))
  const cast = inside.reduce((sum, response) => sum + response.cast, 0)
  return {
    id: cell.id,
    regime: cell.regime,
    value: scored.value,
    reason: scored.reason,
    clientUnits: scored.clientUnitIds.map((id) => nameOf(names, id)),
    under: cell.underId && cell.clientUnitIds.length > 1 ? nameOf(names, cell.underId) : null,
    respondents: band(cell.regime, cell.respondents, k),
    votes: scored.votes,
    omega: scored.omega,
    coverage: scored.coverage,
    ratingRate: ratingRate({ valid: cell.respondents, cast, notInteracted: cell.notInteracted }),
    criteria: scored.criteria.map((criterion) => {
      const low = cell.lowCriteria.has(criterion.criterionId)
      const counts = cell.criteria.find((one) => one.criterionId === criterion.criterionId)?.counts
      return {
        criterionId: criterion.criterionId,
        value: criterion.value,
        reason: low ? 'lowEnd' : criterion.reason,
        answers: criterion.value === null ? null : band(cell.regime, criterion.answers, k),
        omega: scored.value === null ? null : criterion.omega,
        distribution: criterion.value !== null && criterion.answers >= distributionsFrom && counts ? [...counts] : null,
      }
    }),
  }
}

function publishUnit(unit: ScoredUnit, input: PublishInput, names: Names): UnitFigures {
  const frozen = names.get(unit.providerId)
  const clients = new Set(
    input.links.filter((link) => link.providerUnitId === unit.providerId).map((link) => link.clientUnitId),
  )
  const behind = input.responses.filter((response) => clients.has(response.unitId))
  const sum = (of: (response: (typeof behind)[number]) => number) =>
    behind.reduce((total, response) => total + of(response), 0)
  const { min, max } = input.rules.scale
  return {
    unit: nameOf(names, unit.providerId),
    parentId: frozen?.parentId ?? null,
    value: unit.value,
    reason: unit.reason,
    hundred: unit.value === null ? null : toHundredForm(unit.value, min, max),
    clientUnits: unit.clientUnits,
    clientUnitsLinked: clients.size,
    warnings: warnOfQuorum(
      { clientUnits: unit.clientUnits, invited: sum((one) => one.invited), cast: sum((one) => one.cast) },
      input.rules.response.quorumUnits,
    ),
    cells: unit.cells.map((cell) => publishCell(cell, input, names)),
    profile: unit.profile.map(({ criterionId, weight, clientUnits, value, reason }) => ({
      criterionId,
      weight,
      clientUnits,
      value,
      reason,
    })),
  }
}

function publishResponse(input: PublishInput, names: Names): ResponseFigures[] {
  return input.responses
    .map(({ unitId, invited, cast }) => {
      const rate = responseRate({ cast, invited })
      return {
        unit: nameOf(names, unitId),
        regime: names.get(unitId)?.regime ?? 'R2',
        rate,
        level: rate === null ? null : responseBand(rate),
      }
    })
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : 1))
}

/** The whole document of a scored round. Pure: the same cells and rules give the same document. */
export function publishRound(input: PublishInput): RoundFigures {
  const names: Names = new Map(input.units.map((unit) => [unit.id, unit]))
  const { index } = input.scored
  const gauge = gaugeRepresentativeness(input.responses)
  return {
    round: input.round,
    rules: input.rulesVersion,
    scale: { min: input.rules.scale.min, max: input.rules.scale.max },
    threshold: input.rules.disclosure.k,
    criteria: input.criteria,
    index: { value: index.value, reason: index.reason, units: index.unitIds.length, coverage: index.coverage },
    units: input.scored.units.map((unit) => publishUnit(unit, input, names)),
    responses: publishResponse(input, names),
    participation: gauge && { rate: gauge.rate, indicator: gauge.indicator, biasBound: gauge.biasBound },
  }
}
