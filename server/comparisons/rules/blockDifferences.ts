/** Differences of single blocks (links) and their criteria, and when they may not be shown (D7). */
import type { HiddenDifference } from '../../../schema/comparisons/terms.ts'
import type { Block, BlockCriterion } from './blocks.ts'
import { entriesOf } from './blocks.ts'
import { meanOf } from './decompose.ts'
import type { Regime, RoundFigures } from './figures.ts'
import { haveSameScale } from './figures.ts'

export type { HiddenDifference }

/**
 * People by which the participation sets of two groups of client units differ (size of the symmetric difference), or
 * null when unknown. It stands in for the set of raters, which is not kept (D7). So one change goes unseen: somebody who
 * took part in both rounds but rated this provider in one of them only.
 */
export type CountChangedPeople = (fromUnitIds: readonly string[], toUnitIds: readonly string[]) => number | null

/** Counts from participation per client unit: unit id -> people who took part, one map per round. */
export function countChangedPeople(
  from: ReadonlyMap<string, ReadonlySet<string>>,
  to: ReadonlyMap<string, ReadonlySet<string>>,
): CountChangedPeople {
  const gather = (people: typeof from, ids: readonly string[]) =>
    new Set(ids.flatMap((id) => [...(people.get(id) ?? [])]))
  return (fromUnitIds, toUnitIds) => {
    const [before, after] = [gather(from, fromUnitIds), gather(to, toUnitIds)]
    const left = [...before].filter((person) => !after.has(person))
    return left.length + [...after].filter((person) => !before.has(person)).length
  }
}

export interface CriterionDifference {
  readonly criterionId: string
  readonly from: number | null
  readonly to: number | null
  readonly difference: number | null
  readonly hidden: HiddenDifference | null
}

export interface BlockDifference {
  readonly key: string
  readonly regime: Regime
  readonly fromUnitIds: readonly string[]
  readonly toUnitIds: readonly string[]
  /** Weighted mean of the block's scored criteria in each round; for a block of one cell its published score. */
  readonly from: number | null
  readonly to: number | null
  /** d_C of method.md 2.2: over the criteria scored in both rounds, with the mean of both rounds' weights. */
  readonly difference: number | null
  readonly hidden: HiddenDifference | null
  /**
   * The same difference where its arrow is hidden, too: the mean over a provider's clients is made of it (2.2). Both
   * rounds show the values that it follows from, so the mean says nothing new. Null when nothing is common.
   */
  readonly change: number | null
  readonly votes: Block['votes']
  readonly criteria: readonly CriterionDifference[]
}

export interface BlockReading {
  readonly from: RoundFigures
  readonly to: RoundFigures
  /** Threshold for numbers: fewer changed people than this point at persons. */
  readonly k: number
  readonly countChanged: CountChangedPeople
}

const isCommon = (block: Block, { from, to }: BlockCriterion) =>
  block.common && from?.whole === true && to?.whole === true

function whyHidden(block: Block, reading: BlockReading): HiddenDifference | null {
  if (!haveSameScale(reading.from, reading.to)) return 'scaleChanged'
  if (!block.common) return 'notCommon'
  if (block.regime === 'R1') return null
  const changed = reading.countChanged(block.fromUnitIds, block.toUnitIds)
  return changed === null || (changed > 0 && changed < reading.k) ? 'fewPeopleChanged' : null
}

const compareCriterion = (
  criterion: BlockCriterion,
  common: boolean,
  why: HiddenDifference | null,
): CriterionDifference => {
  const [from, to] = [criterion.from?.value ?? null, criterion.to?.value ?? null]
  const hidden = why ?? (common ? null : 'notCommon')
  const difference = hidden === null && from !== null && to !== null ? to - from : null
  return { criterionId: criterion.criterionId, from, to, difference, hidden }
}

function weighDifferences(differences: readonly CriterionDifference[], reading: BlockReading): number | null {
  const weightIn = (round: RoundFigures, id: string) => round.criteria.find((one) => one.id === id)?.weight ?? 0
  const weighted = differences.flatMap(({ criterionId, difference }) => {
    const weight = (weightIn(reading.from, criterionId) + weightIn(reading.to, criterionId)) / 2
    return difference === null ? [] : [{ key: criterionId, weight, value: difference, whole: true }]
  })
  return meanOf(weighted)
}

/** Values of a block in both rounds, always; differences only where they are like for like and point at nobody. */
export function compareBlock(block: Block, reading: BlockReading): BlockDifference {
  const why = whyHidden(block, reading)
  const compareAll = (hidden: HiddenDifference | null) =>
    block.criteria.map((criterion) => compareCriterion(criterion, isCommon(block, criterion), hidden))
  const criteria = compareAll(why)
  const difference = weighDifferences(criteria, reading)
  return {
    key: block.key,
    regime: block.regime,
    fromUnitIds: block.fromUnitIds,
    toUnitIds: block.toUnitIds,
    from: meanOf(entriesOf([block], 'from')),
    to: meanOf(entriesOf([block], 'to')),
    difference,
    hidden: why ?? (difference === null ? 'notCommon' : null),
    change: haveSameScale(reading.from, reading.to) ? weighDifferences(compareAll(null), reading) : null,
    votes: block.votes,
    criteria,
  }
}

/** Client units behind the blocks in which at least one criterion is scored in both rounds. */
export const countCommonClients = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => block.criteria.some((criterion) => isCommon(block, criterion)))
    .reduce((all, { clientNames }) => all + clientNames.length, 0)
