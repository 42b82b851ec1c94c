import { Field, Int, ObjectType } from 'type-graphql'
import { Id, Moment } from '../../core/scalars.ts'
import { FigureValue, FrozenUnitName, RulesStamp } from '../../results/type.ts'
import { ChangeEffects, DifferenceValue } from './differences.ts'
import { ComparedPair } from './links.ts'

@ObjectType({ simpleResolvers: true, description: 'A point of a like-for-like (chain-linked) series.' })
export class ChainPointType {
  @Field(() => FigureValue, { nullable: true, description: 'Level carried on; null where the round has no such unit.' })
  figure: FigureValue | null
  @Field(() => Boolean, { description: 'Whether the series starts here, or starts again, at the published value.' })
  anchored: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A provider through all the rounds compared.' })
export class ComparedProvider {
  @Field(() => FrozenUnitName, { nullable: true, description: 'The provider under its latest name.' })
  unit: FrozenUnitName | null
  @Field(() => [FrozenUnitName], {
    nullable: 'items',
    description: 'The provider as each round knows it, or null where the round does not.',
  })
  units: (FrozenUnitName | null)[]
  @Field(() => [FigureValue], {
    nullable: 'items',
    description: 'Published score in each round, or null where the round does not know the unit.',
  })
  values: (FigureValue | null)[]
  @Field(() => [ChainPointType], { description: 'Like-for-like series, one point per round.' })
  chain: ChainPointType[]
  @Field(() => [ComparedPair], {
    nullable: 'items',
    description: 'Each round with the one before it, one fewer than rounds; null where neither knows the unit.',
  })
  pairs: (ComparedPair | null)[]
}

@ObjectType({ simpleResolvers: true, description: 'The company index in two neighbouring rounds.' })
export class ComparedIndexPair {
  @Field(() => Id, { description: 'The earlier round.' })
  fromRoundId: string
  @Field(() => Id, { description: 'The later round.' })
  toRoundId: string
  @Field(() => DifferenceValue, { description: 'Difference of the published values.' })
  difference: DifferenceValue
  @Field(() => DifferenceValue, { description: 'Mean like-for-like change of the comparable providers.' })
  likeForLike: DifferenceValue
  @Field(() => Int, { description: 'How many providers are comparable.' })
  comparableProviders: number
  @Field(() => ChangeEffects, { nullable: true, description: 'What the difference is made of, over providers.' })
  effects: ChangeEffects | null
}

@ObjectType({ simpleResolvers: true, description: 'The company index through all the rounds compared.' })
export class ComparedIndex {
  @Field(() => [FigureValue], { description: 'Published value in each round.' })
  values: FigureValue[]
  @Field(() => [ChainPointType], { description: 'Like-for-like series, one point per round.' })
  chain: ChainPointType[]
  @Field(() => [ComparedIndexPair], { description: 'Each round with the one before it.' })
  pairs: ComparedIndexPair[]
}

@ObjectType({ simpleResolvers: true, description: 'A round of a comparison.' })
export class ComparedRoundType {
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => Int, { description: 'Its number.' })
  number: number
  @Field(() => String, { description: 'Its title.' })
  title: string
  @Field(() => Moment, { description: 'When it closed.' })
  closedAt: Date
  @Field(() => RulesStamp, { description: 'The rules that it was computed under.' })
  rules: RulesStamp
  @Field(() => Int, { description: 'Fewest answers that are shown together.' })
  threshold: number
  @Field(() => Int, { description: 'Lowest mark.' })
  scaleMin: number
  @Field(() => Int, { description: 'Highest mark.' })
  scaleMax: number
}

@ObjectType({ simpleResolvers: true, description: 'Released rounds side by side, like for like.' })
export class Comparison {
  @Field(() => [ComparedRoundType], { description: 'The rounds, oldest first.' })
  rounds: ComparedRoundType[]
  @Field(() => ComparedIndex, { description: 'The company index.' })
  index: ComparedIndex
  @Field(() => [ComparedProvider], { description: 'Provider by provider; a merged or split one begins a new series.' })
  providers: ComparedProvider[]
}
