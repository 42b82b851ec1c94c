import { Field, ObjectType } from 'type-graphql'
import { Moment } from '../../core/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'A round that the cadence of the regulation would have next.' })
export class ProposedRound {
  @Field(() => String, { description: 'Title, by its number.' })
  title: string
  @Field(() => Moment, { description: 'When it would open.' })
  opensAt: Date
  @Field(() => Moment, { description: 'Until when it would take ballots.' })
  closesAt: Date
}

@ObjectType({ simpleResolvers: true, description: 'The next rounds of a company; nothing of it is kept.' })
export class RoundSchedule {
  @Field(() => [ProposedRound], { description: 'The earliest first.' })
  rounds: ProposedRound[]
  @Field(() => String, { nullable: true, description: 'Why there is no schedule, or null.' })
  blockedBecause: string | null
}
