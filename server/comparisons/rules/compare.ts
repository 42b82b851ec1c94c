/** Two released rounds side by side, like for like (method.md 6.8, 8.2; D4, D7, D8). All figures are published ones. */
import type { IncomparableReason } from '../../../schema/comparisons/terms.ts'
import { compareBlock, countCommonClients } from './blockDifferences.ts'
import type { BlockDifference, CountChangedPeople } from './blockDifferences.ts'
import { entriesOf, readBlocks } from './blocks.ts'
import type { Block } from './blocks.ts'
import { decomposeChange } from './decompose.ts'
import type { Decomposition } from './decompose.ts'
import type { CellFigures, RoundFigures } from './figures.ts'
import { haveSameScale } from './figures.ts'
import { compareIndex } from './indexDifference.ts'
import type { IndexDifference } from './indexDifference.ts'
import { traceLineage } from './lineage.ts'
import type { Lineage, LineageEdge } from './lineage.ts'
import type { ClientValue } from '../../results/rules/precision/measure.ts'
import { judgeTrends, type Trend, type TrendRules } from './trend/judge.ts'

export type { IncomparableReason }

export interface ComparisonOptions {
  readonly lineage: readonly LineageEdge[]
  /** Least share of the weight of either round that common entries must carry [.60]. */
  readonly coverageMin: number
  /** Least number of common client units [3]. Merged ones count singly, as in the validity of a score (D5). */
  readonly mMin: number
  /** Threshold for numbers of the later round. */
  readonly k: number
  readonly countChanged: CountChangedPeople
  readonly trend: TrendRules
}

export interface ProviderComparison {
  /** The provider's unit in either round; null when that round does not know it. */
  readonly fromUnitId: string | null
  readonly toUnitId: string | null
  readonly from: number | null
  readonly to: number | null
  /** to - from as published; null when one is missing, on another scale or of another series. */
  readonly difference: number | null
  /** Change over the entries common to both rounds, in points; null where there are none. */
  readonly likeForLike: number | null
  readonly coverage: { readonly from: number; readonly to: number }
  readonly commonClients: number
  readonly comparable: boolean
  readonly reason: IncomparableReason | null
  readonly decomposition: Decomposition | null
  /** Whether the change is more than chance; null where the rounds are not comparable. */
  readonly trend: Trend | null
  readonly blocks: readonly BlockDifference[]
}

export interface RoundsComparison {
  readonly fromRoundId: string
  readonly toRoundId: string
  readonly providers: readonly ProviderComparison[]
  readonly index: IndexDifference
}

interface ProviderPair {
  readonly fromUnitId: string | null
  readonly toUnitId: string | null
  readonly newSeries: boolean
}

interface Common {
  readonly blocks: readonly Block[]
  readonly decomposition: Decomposition | null
  readonly clients: number
}

const cellsOf = (round: RoundFigures, unitId: string | null) =>
  round.cells.filter(({ providerId }) => providerId === unitId)
const scoreOf = (round: RoundFigures, unitId: string | null) =>
  round.units.find((unit) => unit.unitId === unitId)?.score ?? null

/** One line per series: a provider and its only successor share one; merged and split providers stand alone. */
function pairProviders(from: RoundFigures, to: RoundFigures, lineage: Lineage): ProviderPair[] {
  const after = new Set(to.units.map(({ unitId }) => unitId))
  const before = from.units.map(({ unitId }): ProviderPair => {
    const next = lineage.successorOf(unitId)
    const toUnitId = next !== null && after.has(next) ? next : null
    return { fromUnitId: unitId, toUnitId, newSeries: lineage.isRestructuredBefore(unitId) }
  })
  const continued = new Set(before.map(({ toUnitId }) => toUnitId))
  const added = [...after].filter((unitId) => !continued.has(unitId))
  const starts = added.map((toUnitId): ProviderPair => {
    return { fromUnitId: null, toUnitId, newSeries: lineage.isRestructuredAfter(toUnitId) }
  })
  return [...before, ...starts]
}

function findCommon(from: readonly CellFigures[], to: readonly CellFigures[], lineage: Lineage): Common {
  const blocks = readBlocks(from, to, lineage)
  const decomposition = decomposeChange(entriesOf(blocks, 'from'), entriesOf(blocks, 'to'))
  return { blocks, decomposition, clients: decomposition ? countCommonClients(blocks) : 0 }
}

/** Parts of blocks whose arrow is hidden would show that very arrow: they stay in the sums only. */
function dropHiddenParts(decomposition: Decomposition, blocks: readonly Block[], shown: readonly BlockDifference[]) {
  const hidden = new Set(shown.flatMap(({ key, hidden }) => (hidden === 'fewPeopleChanged' ? [key] : [])))
  const keys = new Set(
    entriesOf(
      blocks.filter(({ key }) => hidden.has(key)),
      'from',
    ).map(({ key }) => key),
  )
  return { ...decomposition, parts: decomposition.parts.filter(({ key }) => !keys.has(key)) }
}

const tolerance = 1e-9

function whyTooLittle({ decomposition, clients }: Common, options: ComparisonOptions): IncomparableReason | null {
  if (!decomposition) return 'sameBlocksMissing'
  if (clients < options.mMin) return 'fewCommonClients'
  const least = Math.min(decomposition.coverage.from, decomposition.coverage.to)
  return least < options.coverageMin - tolerance ? 'lowCoverage' : null
}

const inOneRegime = (cells: readonly CellFigures[]) => cells.map((cell): CellFigures => ({ ...cell, regime: 'R2' }))

interface Setting {
  readonly from: RoundFigures
  readonly to: RoundFigures
  readonly lineage: Lineage
  readonly options: ComparisonOptions
}

function whyNotComparable(pair: ProviderPair, common: Common, setting: Setting): IncomparableReason | null {
  const { from, to, lineage, options } = setting
  if (pair.newSeries) return 'newSeries'
  if (scoreOf(from, pair.fromUnitId) === null || scoreOf(to, pair.toUnitId) === null) return 'notPublished'
  if (!haveSameScale(from, to)) return 'scaleChanged'
  const why = whyTooLittle(common, options)
  if (why === null) return null
  const before = inOneRegime(cellsOf(from, pair.fromUnitId))
  const after = inOneRegime(cellsOf(to, pair.toUnitId))
  return whyTooLittle(findCommon(before, after, lineage), options) === null ? 'regimeChanged' : why
}

const withoutDifferences: readonly (IncomparableReason | null)[] = ['newSeries', 'notPublished', 'scaleChanged']

function compareProvider(pair: ProviderPair, setting: Setting): Omit<ProviderComparison, 'trend'> {
  const { from, to, lineage, options } = setting
  const common = findCommon(cellsOf(from, pair.fromUnitId), cellsOf(to, pair.toUnitId), lineage)
  const reason = whyNotComparable(pair, common, setting)
  const decomposition = withoutDifferences.includes(reason) ? null : common.decomposition
  const [before, after] = [scoreOf(from, pair.fromUnitId), scoreOf(to, pair.toUnitId)]
  const mayDiffer = before !== null && after !== null && !withoutDifferences.includes(reason)
  const reading = { from, to, k: options.k, countChanged: options.countChanged }
  const blocks = common.blocks.map((block) => compareBlock(block, reading))
  return {
    fromUnitId: pair.fromUnitId,
    toUnitId: pair.toUnitId,
    from: before,
    to: after,
    difference: mayDiffer ? after - before : null,
    likeForLike: decomposition?.likeForLike ?? null,
    coverage: decomposition?.coverage ?? { from: 0, to: 0 },
    commonClients: decomposition ? common.clients : 0,
    comparable: reason === null,
    reason,
    decomposition: decomposition && dropHiddenParts(decomposition, common.blocks, blocks),
    blocks,
  }
}

/** d_C of the provider's common clients; votes are shares of each round's, so that neither round counts more (2.2). */
function listChanges({ comparable, blocks }: Omit<ProviderComparison, 'trend'>): ClientValue[] {
  const common = comparable ? blocks.filter(({ change }) => change !== null) : []
  const total = (side: 'from' | 'to') => common.reduce((all, { votes }) => all + votes[side], 0)
  const [before, after] = [total('from'), total('to')]
  return common.flatMap(({ change, votes }) => {
    const share = (before > 0 ? votes.from / before : 0) + (after > 0 ? votes.to / after : 0)
    return change === null || share <= 0 ? [] : [{ value: change, votes: share }]
  })
}

/** Compares two released rounds of one company, given in order of time, and says which changes are more than chance. */
export function compareRounds(from: RoundFigures, to: RoundFigures, options: ComparisonOptions): RoundsComparison {
  const setting = { from, to, options, lineage: traceLineage(from, to, options.lineage) }
  const compared = pairProviders(from, to, setting.lineage).map((pair) => compareProvider(pair, setting))
  const trends = judgeTrends(compared.map(listChanges), options.trend)
  const providers = compared.map((line, at) => ({ ...line, trend: trends[at] ?? null }))
  return { fromRoundId: from.roundId, toRoundId: to.roundId, providers, index: compareIndex(from, to, providers) }
}
