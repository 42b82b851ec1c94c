import { Field, Float, ObjectType } from 'type-graphql'
import { differenceReasons, type DifferenceReason } from '../../../schema/comparisons/terms.ts'
import { enumOf } from '../../core/enum.ts'

export const DifferenceReasonEnum = enumOf(
  'DifferenceReason',
  'Why two rounds are not comparable, or why a difference is not shown.',
  differenceReasons,
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
