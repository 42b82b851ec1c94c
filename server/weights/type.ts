import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import type { WeightShareRow, WeightVersionRow } from '../../schema/weights/tables.ts'
import { weightStates, type WeightState } from '../../schema/weights/terms.ts'
import { enumOf } from '../core/enum.ts'
import { Day, Id, Moment } from '../core/scalars.ts'

export const WeightStateEnum = enumOf('WeightState', 'Where a version of weights stands.', weightStates)

@ObjectType({ description: 'One agreed distribution of 100 points over a company’s criteria.' })
export class WeightVersion
  implements Pick<WeightVersionRow, 'id' | 'number' | 'state' | 'agreedOn' | 'agreedBy' | 'note' | 'createdAt'>
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Int, { description: 'Number of the version in its company, from 1.' })
  number: number
  @Field(() => WeightStateEnum, { description: 'Where it stands; an agreed version never changes, it is superseded.' })
  state: WeightState
  @Field(() => Day, { nullable: true, description: 'When it was agreed.' })
  agreedOn: string | null
  @Field(() => String, { description: 'By whom it was agreed.' })
  agreedBy: string
  @Field(() => String, { description: 'What should be remembered of the agreement.' })
  note: string
  @Field(() => Moment, { description: 'When it was recorded.' })
  createdAt: Date
}

@ObjectType({ description: 'The weight of one criterion in a version.' })
export class WeightShare implements Pick<WeightShareRow, 'share'> {
  @Field(() => Int, { description: 'Hundredths; all shares of a version add up to 100.' })
  share: number
}

@InputType({ description: 'Points of one criterion.' })
export class WeightShareInput {
  @Field(() => Id, { description: 'Which criterion of the company.' })
  criterionId: string
  @Field(() => Float, { description: 'Points, zero or more; only their proportions count.' })
  points: number
}

@InputType({ description: 'An agreement on weights, as it was reached.' })
export class AgreeWeightsInput {
  @Field(() => Id, { description: 'Whose weights.' })
  companyId: string
  @Field(() => Day, { description: 'When they were agreed; not in the future.' })
  agreedOn: string
  @Field(() => String, { description: 'By whom they were agreed, as to be printed in the regulation.' })
  agreedBy: string
  @Field(() => String, { nullable: true, description: 'What should be remembered of the agreement.' })
  note?: string | null
  @Field(() => [WeightShareInput], { description: 'Points by criterion, of any sum.' })
  shares: WeightShareInput[]
}
