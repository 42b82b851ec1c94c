import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { DifferenceReason } from '../../../schema/comparisons/terms.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import { Id } from '../../core/scalars.ts'
import { RegimeEnum } from '../../org/type/regime.ts'
import { FigureValue, FrozenUnitName } from '../../results/type.ts'
import { ChangeEffects, ChangeTrend, DifferenceReasonEnum, DifferenceValue } from './differences.ts'

@ObjectType({ simpleResolvers: true, description: 'A criterion of a link in two neighbouring rounds.' })
export class ComparedCriterion {
  @Field(() => Id, { description: 'The criterion.' })
  criterionId: string
  @Field(() => String, { description: 'Its code.' })
  code: string
  @Field(() => String, { description: 'Its name in the later of the rounds that know it.' })
  name: string
  @Field(() => FigureValue, { description: 'In the earlier round.' })
  from: FigureValue
  @Field(() => FigureValue, { description: 'In the later round.' })
  to: FigureValue
  @Field(() => DifferenceValue, { description: 'Difference, or why the arrow is hidden.' })
  difference: DifferenceValue
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The least group of client units that both rounds can speak of: a link, or links merged in either round.',
})
export class ComparedLink {
  @Field(() => String, { description: 'Its name: the client unit, or the client units.' })
  name: string
  @Field(() => RegimeEnum, { description: 'Regime of its client units.' })
  regime: Regime
  @Field(() => [FrozenUnitName], { description: 'Client units behind it in the earlier round.' })
  fromUnits: FrozenUnitName[]
  @Field(() => [FrozenUnitName], { description: 'Client units behind it in the later round.' })
  toUnits: FrozenUnitName[]
  @Field(() => FigureValue, { description: 'Score in the earlier round.' })
  from: FigureValue
  @Field(() => FigureValue, { description: 'Score in the later round.' })
  to: FigureValue
  @Field(() => DifferenceValue, { description: 'Difference over the common criteria, or why the arrow is hidden.' })
  difference: DifferenceValue
  @Field(() => [ComparedCriterion], { description: 'By criterion.' })
  criteria: ComparedCriterion[]
}

@ObjectType({ simpleResolvers: true, description: 'A provider in two neighbouring rounds.' })
export class ComparedPair {
  @Field(() => Id, { description: 'The earlier round.' })
  fromRoundId: string
  @Field(() => Id, { description: 'The later round.' })
  toRoundId: string
  @Field(() => DifferenceValue, { description: 'Difference of the published scores.' })
  difference: DifferenceValue
  @Field(() => DifferenceValue, { description: 'Change over what the same clients said of the same criteria.' })
  likeForLike: DifferenceValue
  @Field(() => Float, { description: 'Share of the earlier round’s weight that both rounds share, 0..1.' })
  coverageFrom: number
  @Field(() => Float, { description: 'Share of the later round’s weight that both rounds share, 0..1.' })
  coverageTo: number
  @Field(() => Int, { description: 'Client units that rated the provider in both rounds.' })
  commonClients: number
  @Field(() => Boolean, { description: 'Whether the two rounds may be compared.' })
  comparable: boolean
  @Field(() => DifferenceReasonEnum, { nullable: true, description: 'Why they may not.' })
  reason: DifferenceReason | null
  @Field(() => String, { nullable: true, description: 'The reason as a sentence.' })
  because: string | null
  @Field(() => ChangeTrend, { description: 'Whether the change is more than chance.' })
  trend: ChangeTrend
  @Field(() => ChangeEffects, { nullable: true, description: 'What the difference is made of.' })
  effects: ChangeEffects | null
  @Field(() => [ComparedLink], { description: 'Link by link.' })
  blocks: ComparedLink[]
}
