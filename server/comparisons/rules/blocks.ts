/** The cells of one provider in two rounds, laid over one another: blocks of client units and their values. */
import type { Entry } from './decompose.ts'
import type { CellFigures, Regime } from './figures.ts'
import { joinPartitions } from './join.ts'
import type { JoinBlock } from './join.ts'
import type { Lineage } from './lineage.ts'

export interface BlockValue {
  /**
   * Mean of the published values of the block's cells: weighted by omega over the cells whose criterion is scored, so
   * that the block stands in the unit's score for exactly what its cells do; by votes where none of them is scored.
   */
  readonly value: number
  /** Sum of omega over the scored cells; null when the criterion is only shown. */
  readonly omega: number | null
  /** Every cell of the block has this criterion in its score. */
  readonly whole: boolean
}

export interface BlockCriterion {
  readonly criterionId: string
  readonly from: BlockValue | null
  readonly to: BlockValue | null
}

export interface Block {
  readonly key: string
  readonly regime: Regime
  /** Client units under their names of comparison (lineage). */
  readonly clientNames: readonly string[]
  readonly fromUnitIds: readonly string[]
  readonly toUnitIds: readonly string[]
  /** The same client units stand behind the block in both rounds. */
  readonly common: boolean
  /** Votes of the block's cells in each round's score. */
  readonly votes: { readonly from: number; readonly to: number }
  readonly criteria: readonly BlockCriterion[]
}

function weighBlock(cells: readonly CellFigures[], criterionId: string): BlockValue | null {
  const shown = cells.flatMap(({ votes, criteria }) => {
    const figure = criteria.find((criterion) => criterion.criterionId === criterionId)
    return figure && figure.published !== null ? [{ value: figure.published, omega: figure.omega, votes }] : []
  })
  const scored = shown.flatMap(({ value, omega }) => (omega === null ? [] : [{ value, weight: omega }]))
  const total = (items: readonly { weight: number }[]) => items.reduce((all, { weight }) => all + weight, 0)
  // A criterion of weight 0 is scored with omega 0 everywhere: its value is then the mean by votes, too.
  const weighted = total(scored) > 0 ? scored : shown.map(({ value, votes }) => ({ value, weight: votes }))
  if (total(weighted) <= 0) return null
  const value = weighted.reduce((all, item) => all + item.weight * item.value, 0) / total(weighted)
  return { value, omega: scored.length > 0 ? total(scored) : null, whole: scored.length === cells.length }
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
const criteriaOf = (cells: readonly CellFigures[]) =>
  cells.flatMap(({ criteria }) => criteria.map(({ criterionId }) => criterionId))

const votesOf = (cells: readonly CellFigures[]) => cells.reduce((all, { votes }) => all + votes, 0)

function readBlock(regime: Regime, join: JoinBlock, from: readonly CellFigures[], to: readonly CellFigures[]): Block {
  const at = (cells: readonly CellFigures[], places: readonly number[]) => places.flatMap((place) => cells[place] ?? [])
  const [before, after] = [at(from, join.from), at(to, join.to)]
  return {
    key: JSON.stringify([regime, ...join.members]),
    regime,
    clientNames: join.members,
    fromUnitIds: unique(before.flatMap(({ clientUnitIds }) => clientUnitIds)).sort(),
    toUnitIds: unique(after.flatMap(({ clientUnitIds }) => clientUnitIds)).sort(),
    common: join.common,
    votes: { from: votesOf(before), to: votesOf(after) },
    criteria: unique([...criteriaOf(before), ...criteriaOf(after)]).map((criterionId) => ({
      criterionId,
      from: weighBlock(before, criterionId),
      to: weighBlock(after, criterionId),
    })),
  }
}

/**
 * Blocks of one provider: per regime the join of both rounds' cells, since R1 and R2 never share a cell. Client units
 * that were merged or split between the rounds count as one (D8).
 */
export function readBlocks(from: readonly CellFigures[], to: readonly CellFigures[], lineage: Lineage): Block[] {
  return unique([...from, ...to].map(({ regime }) => regime))
    .sort()
    .flatMap((regime) => {
      const [before, after] = [from, to].map((cells) => cells.filter((cell) => cell.regime === regime))
      if (!before || !after) return []
      const joins = joinPartitions(
        before.map(({ clientUnitIds }) => clientUnitIds.map(lineage.nameBefore)),
        after.map(({ clientUnitIds }) => clientUnitIds.map(lineage.nameAfter)),
      )
      return joins.map((join) => readBlock(regime, join, before, after))
    })
}

/** The entries of 8.2 in one round, one per block and criterion; their weighted mean is the unit's score of 1.1. */
export const entriesOf = (blocks: readonly Block[], side: 'from' | 'to'): Entry[] =>
  blocks.flatMap(({ key, common, criteria }) =>
    criteria.flatMap((criterion) => {
      const figure = criterion[side]
      if (!figure || figure.omega === null) return []
      const name = JSON.stringify([key, criterion.criterionId])
      return [{ key: name, weight: figure.omega, value: figure.value, whole: common && figure.whole }]
    }),
  )
