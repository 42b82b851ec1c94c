/** The few counts of a provider and of a round that later sections need beside the cells (method.md D2). */
import type { EmittedCell } from './cells.ts'
import { sortUnitIds } from './tree.ts'
import type { UnitTree } from './tree.ts'
import { groupBy } from './voices.ts'
import type { OpenedBallot, Regime, Voice } from './voices.ts'

type ByRegime = Readonly<Record<Regime, number>>

export interface ProviderTally {
  readonly providerId: string
  /** Client units linked to the provider. */
  readonly linkedUnits: ByRegime
  /** Client units that are in its cells. */
  readonly shownUnits: ByRegime
  readonly cells: ByRegime
  /** Summed over its cells. */
  readonly respondents: ByRegime
  /** R1: over all its links. R2: over its cells only; that of units in no cell would be a figure about few people. */
  readonly notInteracted: ByRegime
}

export interface RoundTallies {
  /** Ballots per client unit, in the order of unit codes: participation, which says nothing about marks. */
  readonly cast: readonly { readonly unitId: string; readonly ballots: number }[]
  /**
   * F8 of method.md 3.3: raters with at least 10 marks over at least 3 providers, all identical. Told apart by regime,
   * since signed ballots can be subtracted; R2 is null when fewer than k people gave so many marks.
   */
  readonly identicalRaters: { readonly R1: number; readonly R2: number | null }
  /** Answers that didn't fit the frozen round and were left out; more than 0 is a fault or a forgery. */
  readonly unfitAnswers: number
}

/** What is said of a provider beside its cells. «No answers» and «too few answers» look the same here. */
export function tallyProvider(
  providerId: string,
  linked: { regime: Regime; voices: readonly Voice[] }[],
  cells: readonly EmittedCell[],
): ProviderTally {
  const count = (regime: Regime, of: (cell: EmittedCell) => number) =>
    cells.reduce((total, cell) => total + (cell.regime === regime ? of(cell) : 0), 0)
  const both = (of: (cell: EmittedCell) => number): ByRegime => ({ R1: count('R1', of), R2: count('R2', of) })
  const links = (regime: Regime) => linked.filter((link) => link.regime === regime)
  const signed = links('R1').flatMap((link) => link.voices)
  return {
    providerId,
    linkedUnits: { R1: links('R1').length, R2: links('R2').length },
    shownUnits: both((cell) => cell.clientUnitIds.length),
    cells: both(() => 1),
    respondents: both((cell) => cell.respondents),
    notInteracted: {
      R1: signed.filter((voice) => voice.notInteracted).length,
      R2: count('R2', (cell) => cell.notInteracted),
    },
  }
}

/** Ballots per client unit of the frozen tree; a unit without any isn't listed. */
export function countCast(tree: UnitTree, ballots: readonly Pick<OpenedBallot, 'unitId'>[]): RoundTallies['cast'] {
  const cast = groupBy(ballots, (ballot) => ballot.unitId)
  const known = [...cast.keys()].filter((unitId) => tree.units.has(unitId))
  return sortUnitIds(tree, known).map((unitId) => ({ unitId, ballots: cast.get(unitId)?.length ?? 0 }))
}

/** F8 (method.md 3.3) among these raters; null when fewer than `fewest` of them gave marks enough to be looked at. */
export function countIdenticalRaters(ballots: readonly (readonly Voice[])[], fewest: number): number | null {
  const marks = ballots
    .map((voices) => voices.filter((voice) => voice.isRater))
    .filter((voices) => voices.length >= 3)
    .map((voices) => voices.flatMap((voice) => voice.marks.flatMap((mark) => mark ?? [])))
    .filter((given) => given.length >= 10)
  return marks.length < fewest ? null : marks.filter((given) => new Set(given).size === 1).length
}
