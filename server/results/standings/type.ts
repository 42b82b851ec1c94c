import { Field, ObjectType } from 'type-graphql'
import { standings, type Standing } from '../../../schema/results/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id } from '../../core/scalars.ts'
import { FigureValue } from '../type.ts'

export const StandingEnum = enumOf(
  'Standing',
  'Whether a unit’s score stands out of the company’s mean by more than chance.',
  standings,
)

@ObjectType({
  simpleResolvers: true,
  description: 'How a provider’s score stands to the company’s mean, and within which interval it may lie by chance.',
})
export class UnitStandingType {
  @Field(() => Id, { description: 'The provider.' })
  unitId: string
  @Field(() => StandingEnum, { description: 'Above or below the mean, or not to be told from it.' })
  standing: Standing
  @Field(() => FigureValue, { description: 'Lower end of the interval of the score.' })
  low: FigureValue
  @Field(() => FigureValue, { description: 'Upper end of the interval of the score.' })
  high: FigureValue
  @Field(() => String, { description: 'The interval as a sentence.' })
  said: string
}
