/** Small builders for the arithmetic's tests, and the worked example 1.3 of the method. */
import { scoreRaterFirst } from '../../server/results/rules/cell.ts'
import { roundHalfAway } from '../../server/results/rules/rounding.ts'
import { scoreRound } from '../../server/results/rules/score.ts'
import type { Cell, Scale, ScoringOptions, ScoringRules, WeightedCriterion } from '../../server/results/rules/types.ts'

export type Rater = readonly (number | null)[]

export const weights: readonly WeightedCriterion[] = [
  { id: 'quality', weight: 0.5 },
  { id: 'time', weight: 0.3 },
  { id: 'attitude', weight: 0.2 },
]

export const defaults: ScoringRules = {
  clientWeight: 'equal',
  intensityCap: null,
  linkPolicy: 'linkFirst',
  insideLink: 'criterionFirst',
  minWeight: 0.5,
  minLinks: 3,
  k: 5,
  scale: { min: 1, max: 5 },
}

export const countPoints = (answers: readonly (number | null)[], { min, max }: Scale): number[] =>
  Array.from({ length: max - min + 1 }, (_, at) => answers.filter((answer) => answer === min + at).length)

/** A cell from raters' answers, which stand in the order of the weighed criteria. */
export function gather(
  id: string,
  raters: readonly Rater[],
  rest: Partial<Cell> = {},
  weighed: readonly WeightedCriterion[] = weights,
  scale: Scale = defaults.scale,
): Cell {
  return {
    id,
    providerId: 'it',
    regime: 'R1',
    clientUnitIds: [id],
    respondents: raters.filter((rater) => rater.some((answer) => answer !== null)).length,
    intensity: null,
    raterFirstScore: scoreRaterFirst(raters, weighed),
    criteria: weighed.map((criterion, at) => ({
      criterionId: criterion.id,
      counts: countPoints(
        raters.map((rater) => rater[at] ?? null),
        scale,
      ),
    })),
    ...rest,
  }
}

/** One criterion's answers repeated: `times` raters of whom each gives `mark` to everything. */
export const unanimous = (times: number, mark: number): Rater[] =>
  Array.from({ length: times }, () => weights.map(() => mark))

export const exampleRaters: readonly (readonly Rater[])[] = [
  [
    [5, 4, 5],
    [4, 4, null],
    [4, 3, 4],
  ],
  [
    [3, 2, 4],
    [3, null, 4],
  ],
  [
    [5, 5, null],
    [4, 5, null],
    [5, 4, null],
    [4, 4, null],
  ],
]

export const exampleCells: readonly Cell[] = exampleRaters.map((raters, at) =>
  gather(`c${at + 1}`, raters, { intensity: [20, 120, 60][at] ?? null }),
)

/** Six decimals, as the method prints its worked numbers. */
export const six = (value: number | null | undefined) => (value == null ? null : roundHalfAway(value, 6))

/** Scores the provider `it` by the example's weights; exact unless told otherwise. */
export function scoreExample(
  cells: readonly Cell[],
  rules: Partial<ScoringRules> = {},
  options: ScoringOptions = { exact: true },
) {
  const round = scoreRound({ providerIds: ['it'], cells, weights, rules: { ...defaults, ...rules } }, options)
  const unit = round.units[0]
  if (!unit) throw new Error('the provider is missing')
  return unit
}
