/**
 * Merge first: the nested k-partition of method.md 6.4 as amended by D1 and D10. Which client units share a cell depends
 * on the tree and on how many people answered, never on what they answered.
 */
import { commonNode, compareUnitLists, growTree, sortUnitIds } from './tree.ts'
import type { FrozenUnit, UnitTree } from './tree.ts'

export interface MergedCell {
  /** Client units of the cell, in the order of their codes. */
  readonly unitIds: readonly string[]
  /** Distinct respondents, at least k. */
  readonly n: number
  /** The node whose «прочие подразделения» this is; null for a cell of one unit (or of units under different tops). */
  readonly under: string | null
}

export interface MergeInput {
  /** The frozen tree of the whole company, in any order. */
  readonly units: readonly FrozenUnit[]
  /** Per R2 unit linked to the provider: distinct respondents with at least one valid answer about it. */
  readonly respondents: ReadonlyMap<string, number>
  readonly k: number
}

/**
 * Splits the respondents about one provider into cells of at least k people (method.md 6.4, D10). Every unit with
 * respondents is in exactly one cell, or nothing may be published and the list is empty. Cells come in the order of
 * their units' codes. Throws when a respondent's unit can't be reached from the top of the tree.
 */
export const mergeUnits = ({ units, respondents, k }: MergeInput): MergedCell[] =>
  mergeInTree(growTree(units), respondents, k)

/** `mergeUnits` on a tree that is already grown: a round asks once per provider. */
export function mergeInTree(tree: UnitTree, respondents: ReadonlyMap<string, number>, k: number): MergedCell[] {
  if (!Number.isInteger(k) || k < 1) throw new Error(`The threshold k must be a whole number from 1 on, not ${k}.`)
  const { cells, left } = gather(tree, respondents, k, null)
  const held = countUnits(cells) + left.length
  const asked = [...respondents.values()].filter((n) => n > 0).length
  if (held !== asked) throw new Error('A respondent belongs to a unit outside the frozen tree, or to a circle in it.')
  const sized = cells.map((unitIds) => describeCell(tree, respondents, unitIds))
  if (left.length === 0 || sized.length === 0) return sortCells(tree, sized)
  const [smallest, ...others] = sortBySize(tree, sized)
  const grown = describeCell(tree, respondents, [...(smallest?.unitIds ?? []), ...left])
  return sortCells(tree, [...others, grown])
}

/** Joins two cells of one provider into one; `under` becomes the lowest node that holds both. */
export function joinCells(tree: UnitTree, a: MergedCell, b: MergedCell): MergedCell {
  const unitIds = sortUnitIds(tree, [...a.unitIds, ...b.unitIds])
  return { unitIds, n: a.n + b.n, under: commonNode(tree, unitIds) }
}

/** The order of D10: the smallest n first; where cells tie, the one whose sorted unit codes come first. */
export const sortBySize = (tree: UnitTree, cells: readonly MergedCell[]): MergedCell[] =>
  [...cells].sort((a, b) => a.n - b.n || compareUnitLists(tree, a.unitIds, b.unitIds))

/** The order in which cells are written: by their units' codes, which says nothing about sizes or answers. */
export const sortCells = (tree: UnitTree, cells: readonly MergedCell[]): MergedCell[] =>
  [...cells].sort((a, b) => compareUnitLists(tree, a.unitIds, b.unitIds))

interface Gathered {
  readonly cells: string[][]
  readonly left: string[]
}

/** One node of 6.4: its own people are a leaf beside its children (D10); the node null is the roof over all tops. */
function gather(tree: UnitTree, respondents: ReadonlyMap<string, number>, k: number, node: string | null): Gathered {
  const cells: string[][] = []
  const left: string[] = []
  const own = node === null ? 0 : countPeople(respondents, [node])
  if (node !== null && own >= k) cells.push([node])
  else if (node !== null && own > 0) left.push(node)
  for (const child of tree.children.get(node) ?? []) {
    const below = gather(tree, respondents, k, child.id)
    cells.push(...below.cells)
    left.push(...below.left)
  }
  return countPeople(respondents, left) >= k ? { cells: [...cells, left], left: [] } : { cells, left }
}

function describeCell(tree: UnitTree, respondents: ReadonlyMap<string, number>, ids: readonly string[]): MergedCell {
  const unitIds = sortUnitIds(tree, ids)
  const under = unitIds.length > 1 ? commonNode(tree, unitIds) : null
  return { unitIds, n: countPeople(respondents, unitIds), under }
}

const countPeople = (respondents: ReadonlyMap<string, number>, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + Math.max(0, respondents.get(id) ?? 0), 0)

const countUnits = (cells: readonly (readonly string[])[]): number => cells.reduce((sum, ids) => sum + ids.length, 0)
