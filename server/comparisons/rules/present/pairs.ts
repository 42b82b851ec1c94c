/** Two neighbouring rounds in the reader's language, provider by provider: used by the API and by exports alike. */
import { says } from '../../../../schema/comparisons/says.ts'
import { say, tell, type Locale } from '../../../../schema/core/say.ts'
import type { CellFigures, UnitFigures, UnitName } from '../../../../schema/results/figures.ts'
import type { CompanyBody } from '../../../../schema/releases/snapshot.ts'
import type { FigureReason } from '../../../../schema/results/terms.ts'
import type { BlockDifference, CriterionDifference } from '../blockDifferences.ts'
import type { ProviderComparison, RoundsComparison } from '../compare.ts'
import { presentDifference, presentEffects, presentTrend, presentValue, tellWhy } from './figures.ts'

export interface PairOfBodies {
  readonly from: CompanyBody
  readonly to: CompanyBody
}

export const findUnit = (body: CompanyBody, unitId: string | null): UnitFigures | null =>
  body.units.find(({ unit }) => unit.id === unitId) ?? null

/** The cells of a provider that a block is made of in one round: those of its regime whose client units lie in it. */
const cellsOf = (unit: UnitFigures | null, regime: string, unitIds: readonly string[]): CellFigures[] =>
  unit?.cells.filter((cell) => cell.regime === regime && cell.clientUnits.every(({ id }) => unitIds.includes(id))) ?? []

const namesOf = (cells: readonly CellFigures[]): UnitName[] =>
  cells.flatMap((cell) => cell.clientUnits).sort((a, b) => (a.code < b.code ? -1 : 1))

function nameBlock(units: readonly UnitName[], locale: Locale): string {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(units.map(({ name }) => name))
  return units.length === 1 ? names : tell(say(says.allClients, { units: names }), locale)
}

interface Side {
  readonly body: CompanyBody
  readonly cells: readonly CellFigures[]
}

/** Why a value of a block is missing: what its only cell says, or that there is nothing. */
const whyMissing = (side: Side, of: (cell: CellFigures) => FigureReason | null | undefined): FigureReason => {
  const [only] = side.cells
  return (only && side.cells.length === 1 ? of(only) : null) ?? 'noData'
}

interface Sides {
  readonly from: Side
  readonly to: Side
}

function presentCriterion(criterion: CriterionDifference, { from, to }: Sides, locale: Locale) {
  const { criterionId, hidden } = criterion
  const reasonIn = (cell: CellFigures) => cell.criteria.find((one) => one.criterionId === criterionId)?.reason
  const frozen = [...to.body.criteria, ...from.body.criteria].find(({ id }) => id === criterionId)
  return {
    criterionId,
    code: frozen?.code ?? '',
    name: frozen?.name ?? '',
    from: presentValue(criterion.from, whyMissing(from, reasonIn), from.body.scale, locale),
    to: presentValue(criterion.to, whyMissing(to, reasonIn), to.body.scale, locale),
    difference: presentDifference(
      { value: criterion.difference, reason: hidden, between: criterion },
      to.body.scale,
      locale,
    ),
  }
}

function presentBlock(block: BlockDifference, provider: Provider, locale: Locale) {
  const sides: Sides = {
    from: { body: provider.bodies.from, cells: cellsOf(provider.before, block.regime, block.fromUnitIds) },
    to: { body: provider.bodies.to, cells: cellsOf(provider.after, block.regime, block.toUnitIds) },
  }
  const [fromUnits, toUnits] = [namesOf(sides.from.cells), namesOf(sides.to.cells)]
  const reasonOf = (cell: CellFigures) => cell.reason
  return {
    name: nameBlock(toUnits.length > 0 ? toUnits : fromUnits, locale),
    regime: block.regime,
    fromUnits,
    toUnits,
    from: presentValue(block.from, whyMissing(sides.from, reasonOf), sides.from.body.scale, locale),
    to: presentValue(block.to, whyMissing(sides.to, reasonOf), sides.to.body.scale, locale),
    difference: presentDifference(
      { value: block.difference, reason: block.hidden, between: block },
      sides.to.body.scale,
      locale,
    ),
    criteria: block.criteria.map((criterion) => presentCriterion(criterion, sides, locale)),
  }
}
export type PresentedBlock = ReturnType<typeof presentBlock>

interface Provider {
  readonly bodies: PairOfBodies
  readonly before: UnitFigures | null
  readonly after: UnitFigures | null
}

/** One provider in two neighbouring rounds. */
export function presentProvider(line: ProviderComparison, bodies: PairOfBodies, locale: Locale) {
  const { scale } = bodies.to
  const before = findUnit(bodies.from, line.fromUnitId)
  const after = findUnit(bodies.to, line.toUnitId)
  const provider = { bodies, before, after }
  return {
    fromRoundId: bodies.from.round.id,
    toRoundId: bodies.to.round.id,
    before: before?.unit ?? null,
    after: after?.unit ?? null,
    from: before && presentValue(before.value, before.reason, bodies.from.scale, locale),
    to: after && presentValue(after.value, after.reason, scale, locale),
    difference: presentDifference({ value: line.difference, reason: line.reason, between: line }, scale, locale),
    likeForLike: presentDifference({ value: line.likeForLike, reason: line.reason }, scale, locale),
    coverageFrom: line.coverage.from,
    coverageTo: line.coverage.to,
    commonClients: line.commonClients,
    comparable: line.comparable,
    reason: line.reason,
    because: line.reason && tellWhy(line.reason, locale),
    trend: presentTrend(line, scale, locale),
    effects: presentEffects(line.decomposition, scale, locale),
    blocks: line.blocks.map((block) => presentBlock(block, provider, locale)),
  }
}
export type PresentedPair = ReturnType<typeof presentProvider>

/** The company index in two neighbouring rounds. */
export function presentIndex({ index }: RoundsComparison, { from, to }: PairOfBodies, locale: Locale) {
  const scaleChanged = from.scale.min !== to.scale.min || from.scale.max !== to.scale.max
  const why = scaleChanged ? 'scaleChanged' : index.from === null || index.to === null ? 'notPublished' : null
  return {
    fromRoundId: from.round.id,
    toRoundId: to.round.id,
    from: presentValue(index.from, from.index.reason, from.scale, locale),
    to: presentValue(index.to, to.index.reason, to.scale, locale),
    difference: presentDifference({ value: index.difference, reason: why, between: index }, to.scale, locale),
    likeForLike: presentDifference({ value: index.likeForLike, reason: why ?? 'sameBlocksMissing' }, to.scale, locale),
    comparableProviders: index.comparableProviders,
    effects: presentEffects(index.decomposition, to.scale, locale),
  }
}
export type PresentedIndexPair = ReturnType<typeof presentIndex>
