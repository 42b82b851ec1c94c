import { Field, Float, ObjectType } from 'type-graphql'
import { differenceReasons, verdicts, type DifferenceReason, type Verdict } from '../../../schema/comparisons/terms.ts'
import { enumOf } from '../../core/enum.ts'

export const DifferenceReasonEnum = enumOf(
  'DifferenceReason',
  'Why two rounds are not comparable, or why a difference is not shown.',
  differenceReasons,
)

export const ChangeVerdictEnum = enumOf(
  'ChangeVerdict',
  'What is said of a change: better, worse, no clear change (which is not “no change”), or no comparison.',
  verdicts,
)

@ObjectType({
  simpleResolvers: true,
  description: 'A difference of two published figures, later less earlier. A hidden one is null with its reason.',
})
export class DifferenceValue {
  @Field(() => Float, { nullable: true, description: 'Rounded once, from the unrounded difference.' })
  value: number | null
  @Field(() => Float, { nullable: true, description: 'Before display rounding.' })
  exact: number | null
  @Field(() => String, { nullable: true, description: 'As printed, with its sign: + or U+2212.' })
  shown: string | null
  @Field(() => DifferenceReasonEnum, { nullable: true, description: 'Why there is no difference.' })
  reason: DifferenceReason | null
  @Field(() => String, { nullable: true, description: 'The reason as a sentence.' })
  because: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Said when the figures shown, subtracted, give another last digit.',
  })
  note: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a change is made of, in points of the scale; the four add up to the difference.',
})
export class ChangeEffects {
  @Field(() => DifferenceValue, { description: 'Service: the same clients mark the same criteria differently.' })
  score: DifferenceValue
  @Field(() => DifferenceValue, { description: 'Rules: the same marks weigh differently.' })
  weight: DifferenceValue
  @Field(() => DifferenceValue, { description: 'New clients and criteria.' })
  entry: DifferenceValue
  @Field(() => DifferenceValue, { description: 'Clients and criteria that are gone.' })
  exit: DifferenceValue
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is said of a unit’s change, and the change of its common clients with its interval.',
})
export class ChangeTrend {
  @Field(() => ChangeVerdictEnum, { description: 'The verdict.' })
  verdict: Verdict
  @Field(() => String, { description: 'The verdict as a sentence with its figures, or why there is no comparison.' })
  said: string
  @Field(() => DifferenceValue, { nullable: true, description: 'Mean change of the common clients.' })
  change: DifferenceValue | null
  @Field(() => DifferenceValue, { nullable: true, description: 'Lower end of the interval of the change.' })
  low: DifferenceValue | null
  @Field(() => DifferenceValue, { nullable: true, description: 'Upper end of the interval of the change.' })
  high: DifferenceValue | null
}
