/** What a comparison reads: published figures of released rounds, nothing finer. */
import type { regimes } from '../../../schema/regulations/rules/terms.ts'

export type Regime = (typeof regimes)[number]

export interface CriterionFigure {
  readonly criterionId: string
  /** Published mean of the cell (D4), or null where the criterion was dropped in the cell. */
  readonly published: number | null
  /** v_C * w_k / W_C of method.md 1.1; null when the cell or the criterion is shown but not scored. */
  readonly omega: number | null
}

export interface CellFigures {
  readonly id: string
  readonly providerId: string
  readonly regime: Regime
  readonly clientUnitIds: readonly string[]
  /** Client units that the cell stands for. */
  readonly votes: number
  readonly criteria: readonly CriterionFigure[]
  readonly score: number | null
}

export interface UnitFigure {
  readonly unitId: string
  readonly score: number | null
  /** Why there is no score; null when there is one. */
  readonly reason: string | null
}

export interface RoundFigures {
  readonly roundId: string
  readonly scale: { readonly min: number; readonly max: number }
  readonly rulesVersionId: string
  /** The threshold for numbers; left out where unknown. A change of it breaks a chain-linked series (method.md 8.3). */
  readonly k?: number
  readonly criteria: readonly { readonly id: string; readonly weight: number }[]
  readonly cells: readonly CellFigures[]
  /** Provider units with their scores. */
  readonly units: readonly UnitFigure[]
  readonly index: number | null
}

export const haveSameScale = (from: RoundFigures, to: RoundFigures) =>
  from.scale.min === to.scale.min && from.scale.max === to.scale.max
