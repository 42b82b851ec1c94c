import { Field, Int, ObjectType } from 'type-graphql'
import { Moment } from '../../core/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'The rules that a round was computed under, in plain words.' })
export class ReleasedRegulation {
  @Field(() => Int, { description: 'Lowest mark.' })
  scaleMin: number
  @Field(() => Int, { description: 'Highest mark.' })
  scaleMax: number
  @Field(() => [String], { description: 'What matters to a reader, a sentence per rule, in order.' })
  sentences: string[]
  @Field(() => String, { description: 'For how long appeals are taken, and who decides them.' })
  appeals: string
  @Field(() => Moment, {
    nullable: true,
    description: 'After this moment appeals are late; null in a preview, and where none are taken.',
  })
  appealsUntil: Date | null
}
