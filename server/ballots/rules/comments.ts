/** Which comments survive the close, and what is said about where they come from (method.md 6.9). */
import { compareText } from './tree.ts'
import type { Regime, Voice } from './voices.ts'

export interface CommentRules {
  readonly k: number
  /** Fewest respondents behind a comment of R2. */
  readonly kComments: number
  /** Fewest distinct commenters among them. */
  readonly minCommenters: number
}

export interface EmittedComment {
  readonly providerId: string
  readonly regime: Regime
  /** R1: the one unit that signs. R2: the units of the cell, or null where the comment stands for the whole company. */
  readonly clientUnitIds: readonly string[] | null
  readonly text: string
  readonly commentFor: 'unit' | 'moderator'
}

/** A cell of R2 with its raters; cells come in the order of D10 (smallest first). */
export interface CommentedCell {
  readonly unitIds: readonly string[]
  readonly raters: readonly Voice[]
}

/**
 * R2: comments about one provider are kept when its cells together hold at least `kComments` respondents (and k) and
 * `minCommenters` distinct commenters; else all of them go. A cell is named when it satisfies both alone, unless that
 * would leave an unnamed rest with comments that doesn't: then the smallest named cell joins the rest, and so on. Only
 * raters are heard: who didn't rate is in no cell, so nobody would stand around that comment. Both audiences count as
 * commenters, since the moderator reads both.
 */
export function settleAnonymousComments(
  providerId: string,
  cells: readonly CommentedCell[],
  rules: CommentRules,
): EmittedComment[] {
  if (!isEnough(cells, rules)) return []
  const named = cells.filter((cell) => isEnough([cell], rules))
  const unnamed = cells.filter((cell) => !named.includes(cell))
  while (countCommenters(unnamed) > 0 && !isEnough(unnamed, rules)) {
    const smallest = named.shift()
    if (!smallest) break
    unnamed.push(smallest)
  }
  return [
    ...named.flatMap((cell) => writeComments(providerId, 'R2', cell.unitIds, cell.raters)),
    ...unnamed.flatMap((cell) => writeComments(providerId, 'R2', null, cell.raters)),
  ]
}

/** R1: whatever the representatives wrote for somebody stays with their unit, signed; also beside «не взаимодействовали». */
export const settleSignedComments = (providerId: string, unitId: string, voices: readonly Voice[]): EmittedComment[] =>
  writeComments(providerId, 'R1', [unitId], voices)

/** Sorted by their own text, so that the order says nothing about ballots, people or time. */
export const sortComments = (comments: readonly EmittedComment[]): EmittedComment[] =>
  [...comments].sort((a, b) => compareText(a.text, b.text) || compareText(JSON.stringify(a), JSON.stringify(b)))

function writeComments(
  providerId: string,
  regime: Regime,
  clientUnitIds: readonly string[] | null,
  voices: readonly Voice[],
): EmittedComment[] {
  return voices.flatMap(({ comment }) => (comment ? [{ providerId, regime, clientUnitIds, ...comment }] : []))
}

const isEnough = (cells: readonly CommentedCell[], { k, kComments, minCommenters }: CommentRules): boolean =>
  cells.reduce((n, cell) => n + cell.raters.length, 0) >= Math.max(k, kComments) &&
  countCommenters(cells) >= minCommenters

const countCommenters = (cells: readonly CommentedCell[]): number =>
  cells.reduce((n, cell) => n + cell.raters.filter((rater) => rater.comment !== null).length, 0)
