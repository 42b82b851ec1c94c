/**
 * The words of the scoring arithmetic. What comes in are the cells emitted at close (one histogram per criterion and
 * nothing finer); what goes out carries, beside every figure, the numbers it was made of.
 */

/** R1: named representatives speak for their unit. R2: anonymous staff, never fewer than k together. */
export type Regime = 'R1' | 'R2'

export interface Scale {
  readonly min: number
  readonly max: number
}

/** `counts[i]` is the number of answers `scale.min + i`; answers "did not interact" are not among them. */
export interface CellCriterion {
  readonly criterionId: string
  readonly counts: readonly number[]
}

/** One or several client units judging one provider. An R1 cell is one link; an R2 cell may merge many. */
export interface Cell {
  readonly id: string
  readonly providerId: string
  readonly regime: Regime
  readonly clientUnitIds: readonly string[]
  /** People with at least one valid answer about the provider. */
  readonly respondents: number
  /** Sum over the merged units, in the registry's own measure; null where no intensity was agreed. */
  readonly intensity: number | null
  /** R1 under rater-first rules only: the mean of the raters' own scores, computed at close (`scoreRaterFirst`). */
  readonly raterFirstScore: number | null
  readonly criteria: readonly CellCriterion[]
  /** Criteria whose answers were too few to be written at close: shown as "few answers", never counted. */
  readonly suppressedCriteria?: readonly string[]
}

/** Weight >= 0 of any positive sum; weight 0 is shown and not scored. */
export interface WeightedCriterion {
  readonly id: string
  readonly weight: number
}

export interface ScoringRules {
  readonly clientWeight: 'equal' | 'respondents' | 'intensity' | 'sqrtIntensity'
  /** Largest share of one cell under `intensity`, 0..1; null means uncapped. */
  readonly intensityCap: number | null
  readonly linkPolicy: 'linkFirst' | 'availableCell'
  readonly insideLink: 'criterionFirst' | 'raterFirst'
  /** W_min: smallest share of the weights that must be available in a scored cell, 0..1. */
  readonly minWeight: number
  /** Client units that the scored cells of a provider must stand for. */
  readonly minLinks: number
  /** Smallest number of answers shown together in R2. */
  readonly k: number
  readonly scale: Scale
}

export interface ScoringOptions {
  /** Leaves cell means unrounded: for checking the formulas, never for publishing (decision D4). */
  readonly exact?: boolean
}

/** Why a figure is missing. `oneCell`: a single cell holds anonymous answers, and the score would only repeat it. */
export const noScoreReasons = ['noData', 'fewAnswers', 'lowCoverage', 'fewLinks', 'oneCell'] as const
export type NoScoreReason = (typeof noScoreReasons)[number]

/** A figure or the reason why there is none; exactly one of the two is null. */
export interface Figure {
  readonly value: number | null
  readonly reason: NoScoreReason | null
}

export interface ScoredCriterion extends Figure {
  readonly criterionId: string
  /** Share of all weights, 0..1. */
  readonly weight: number
  /** Exact count; a release shows it through `countBand`. */
  readonly answers: number
  /** Weight of this value in the unit score; null in a rater-first cell, whose score is not made of its criteria. */
  readonly omega: number | null
}

export interface ScoredCell extends Figure {
  readonly cellId: string
  readonly regime: Regime
  readonly clientUnitIds: readonly string[]
  readonly respondents: number
  /** W: share of the weights that is available here, 0..1. */
  readonly coverage: number
  readonly insideLink: ScoringRules['insideLink']
  /** v; 0 when the cell is not scored. */
  readonly votes: number
  /** Weight of the whole cell in the unit score. */
  readonly omega: number
  readonly criteria: readonly ScoredCriterion[]
}

/** A criterion over all cells of one provider that show it, scored or not (D10): sum(votes * value) / sum(votes). */
export interface ProfileEntry extends Figure {
  readonly criterionId: string
  readonly weight: number
  readonly terms: readonly { readonly cellId: string; readonly votes: number; readonly value: number }[]
  readonly clientUnits: number
}

export interface ScoredUnit extends Figure {
  readonly providerId: string
  /** Client units that the score stands on, of those that the emitted cells stand for. */
  readonly clientUnits: number
  readonly clientUnitsInCells: number
  /** The sum below the fraction line: the score is sum(omega * value) / omega. */
  readonly omega: number
  readonly cells: readonly ScoredCell[]
  readonly profile: readonly ProfileEntry[]
}

/** The index is the plain mean of `unitIds`; coverage is their share among all providers asked about, 0..1. */
export interface CompanyIndex extends Figure {
  readonly unitIds: readonly string[]
  readonly coverage: number
}

export interface ScoredRound {
  readonly units: readonly ScoredUnit[]
  readonly index: CompanyIndex
}

/** The rules, weights or cells contradict one another: nothing an answer could mend. */
export class ScoringFault extends Error {
  override readonly name = 'ScoringFault'
}
