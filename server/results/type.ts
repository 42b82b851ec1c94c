import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import type { Regime } from '../../schema/org/terms.ts'
import {
  figureReasons,
  quorumWarnings,
  responseLevels,
  type FigureReason,
  type QuorumWarning,
  type ResponseLevel,
} from '../../schema/results/terms.ts'
import { enumOf } from '../core/enum.ts'
import { Id, Moment } from '../core/scalars.ts'
import { RegimeEnum } from '../org/type/regime.ts'

export const FigureReasonEnum = enumOf('FigureReason', 'Why a figure is hidden or missing.', figureReasons)
export const QuorumWarningEnum = enumOf('QuorumWarning', 'Why a score should be read with care.', quorumWarnings)
export const ResponseLevelEnum = enumOf(
  'ResponseLevel',
  'How good a response is: below 30 %, 50 %, 70 %, or better.',
  responseLevels,
)

@ObjectType({ simpleResolvers: true, description: 'A published figure. A hidden value is null with its reason.' })
export class FigureValue {
  @Field(() => Float, { nullable: true, description: 'The value as published: rounded half away from zero.' })
  value: number | null
  @Field(() => Float, {
    nullable: true,
    description: 'The value before display rounding, computed from published cell values alone.',
  })
  exact: number | null
  @Field(() => String, { nullable: true, description: 'The value as printed in the reader’s language.' })
  shown: string | null
  @Field(() => FigureReasonEnum, { nullable: true, description: 'Why there is no value.' })
  reason: FigureReason | null
  @Field(() => String, { nullable: true, description: 'The reason as a sentence.' })
  because: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit as it was named when the round opened.' })
export class FrozenUnitName {
  @Field(() => Id, { description: 'The unit.' })
  id: string
  @Field(() => String, { description: 'Its code.' })
  code: string
  @Field(() => String, { description: 'Its name.' })
  name: string
}

@ObjectType({ simpleResolvers: true, description: 'A count shown as a band; both ends included, equal when exact.' })
export class CountBandType {
  @Field(() => Int, { description: 'Least.' })
  from: number
  @Field(() => Int, { description: 'Most.' })
  to: number
}

@ObjectType({ simpleResolvers: true, description: 'A criterion inside a cell.' })
export class CellCriterionFigures {
  @Field(() => Id, { description: 'The criterion.' })
  criterionId: string
  @Field(() => FigureValue, {
    description: 'Mean of the cell as published (1 decimal below 20 anonymous answers, else 2).',
  })
  figure: FigureValue
  @Field(() => CountBandType, { nullable: true, description: 'How many answered it.' })
  answers: CountBandType | null
  @Field(() => Float, {
    nullable: true,
    description: 'Weight of the value in the unit’s score: score = Σ ω·value / Σ ω.',
  })
  omega: number | null
  @Field(() => [Int], {
    nullable: true,
    description: 'Answers per point of the scale, lowest first; from ten answers on.',
  })
  distribution: number[] | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'One client unit (R1) or a merged group of client units (R2) judging one provider.',
})
export class CellFiguresType {
  @Field(() => Id, { description: 'The cell.' })
  id: string
  @Field(() => String, { description: 'Its name: the unit, or the merged units.' })
  name: string
  @Field(() => RegimeEnum, { description: 'Regime of its client units.' })
  regime: Regime
  @Field(() => [FrozenUnitName], { description: 'The client units that it stands for.' })
  clientUnits: FrozenUnitName[]
  @Field(() => CountBandType, { nullable: true, description: 'How many people rated.' })
  respondents: CountBandType | null
  @Field(() => Float, { description: 'Votes in the unit’s score.' })
  votes: number
  @Field(() => Float, { description: 'Share of the weights that was answered, 0..1.' })
  coverage: number
  @Field(() => Float, { nullable: true, description: 'Ratings over ballots cast less “did not interact”, 0..1.' })
  ratingRate: number | null
  @Field(() => FigureValue, { description: 'Link score of the cell.' })
  figure: FigureValue
  @Field(() => [CellCriterionFigures], { description: 'By criterion.' })
  criteria: CellCriterionFigures[]
}

@ObjectType({ simpleResolvers: true, description: 'A criterion over all cells of a provider.' })
export class ProfileFigures {
  @Field(() => Id, { description: 'The criterion.' })
  criterionId: string
  @Field(() => Float, { description: 'Share of the weights, 0..1.' })
  weight: number
  @Field(() => Int, { description: 'Client units behind it.' })
  clientUnits: number
  @Field(() => FigureValue, { description: 'Mean over the cells by votes.' })
  figure: FigureValue
}

@ObjectType({ simpleResolvers: true, description: 'A provider unit’s results in one round.' })
export class UnitFiguresType {
  @Field(() => FrozenUnitName, { description: 'The provider.' })
  unit: FrozenUnitName
  @Field(() => FigureValue, { description: 'Score of client orientation.' })
  figure: FigureValue
  @Field(() => Float, { nullable: true, description: 'The score on 0..100, rounded.' })
  hundred: number | null
  @Field(() => Int, { description: 'Client units that the score stands on.' })
  clientUnits: number
  @Field(() => Int, { description: 'Client units that are linked to the provider.' })
  clientUnitsLinked: number
  @Field(() => [QuorumWarningEnum], { description: 'What to keep in mind when reading the score.' })
  warnings: QuorumWarning[]
  @Field(() => [ProfileFigures], { description: 'By criterion.' })
  profile: ProfileFigures[]
  @Field(() => [CellFiguresType], { description: 'What the score is made of.' })
  cells: CellFiguresType[]
}

@ObjectType({ simpleResolvers: true, description: 'A criterion as it was frozen.' })
export class FrozenCriterion {
  @Field(() => Id, { description: 'The criterion.' })
  id: string
  @Field(() => String, { description: 'Its code.' })
  code: string
  @Field(() => String, { description: 'Its name.' })
  name: string
  @Field(() => Float, { description: 'Its weight in points of 100.' })
  weight: number
}

@ObjectType({ simpleResolvers: true, description: 'Response of a client unit.' })
export class ResponseFiguresType {
  @Field(() => FrozenUnitName, { description: 'The client unit.' })
  unit: FrozenUnitName
  @Field(() => Float, { nullable: true, description: 'Ballots over people asked, 0..1.' })
  rate: number | null
  @Field(() => ResponseLevelEnum, { nullable: true, description: 'What to make of it.' })
  level: ResponseLevel | null
}

@ObjectType({ simpleResolvers: true, description: 'Under which rules a round was computed.' })
export class RulesStamp {
  @Field(() => Id, { description: 'The version of the regulation.' })
  versionId: string
  @Field(() => Int, { description: 'Its number.' })
  number: number
  @Field(() => String, { description: 'Its title.' })
  title: string
  @Field(() => Int, { description: 'Number of the agreed weights.' })
  weightVersion: number
}

@ObjectType({ simpleResolvers: true, description: 'A round’s results as they may be shown.' })
export class RoundFiguresType {
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => String, { description: 'Title of the round.' })
  title: string
  @Field(() => Int, { description: 'Number of the round.' })
  number: number
  @Field(() => Moment, { description: 'When the round closed.' })
  closedAt: Date
  @Field(() => RulesStamp, { description: 'The rules that it was computed under.' })
  rules: RulesStamp
  @Field(() => Int, { description: 'Fewest answers that are shown together.' })
  threshold: number
  @Field(() => Int, { description: 'Lowest mark.' })
  scaleMin: number
  @Field(() => Int, { description: 'Highest mark.' })
  scaleMax: number
  @Field(() => [FrozenCriterion], { description: 'Criteria with their weights.' })
  criteria: FrozenCriterion[]
  @Field(() => FigureValue, { description: 'Company index: plain mean of the published unit scores.' })
  index: FigureValue
  @Field(() => [UnitFiguresType], { description: 'Provider units in the order of their codes.' })
  units: UnitFiguresType[]
  @Field(() => [ResponseFiguresType], { description: 'Response by client unit.' })
  responses: ResponseFiguresType[]
}

@InputType({ description: 'Which round to score.' })
export class ScoreRoundInput {
  @Field(() => Id, { description: 'The round.' })
  roundId: string
}
