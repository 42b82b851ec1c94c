import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { acquaintanceCircles, type AcquaintanceCircle } from '../../../schema/regulations/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { connectionOf } from '../../core/page.ts'
import { Id, Moment } from '../../core/scalars.ts'
import { Delivery } from '../../people/personalLinks/type.ts'

export const AcquaintanceCircleEnum = enumOf(
  'AcquaintanceCircle',
  'Who is to read and sign: the people of the units that take part, or everyone.',
  acquaintanceCircles,
)

@ObjectType({ simpleResolvers: true, description: 'How far the acquaintance with a version has come.' })
export class RegulationAcquaintance {
  @Field(() => AcquaintanceCircleEnum, { description: 'Who is to read and sign.' })
  of: AcquaintanceCircle
  @Field(() => Int, { description: 'How many people are to sign.' })
  people: number
  @Field(() => Int, {
    description: 'How many of them have, under this version or one with the same rules and weights.',
  })
  signed: number
  @Field(() => Int, {
    description: 'How many of those who have not signed have no address: their links are downloaded.',
  })
  unreachable: number
  @Field(() => Moment, { nullable: true, description: 'When people were last asked, or null.' })
  askedAt: Date | null
  @Field(() => Moment, { nullable: true, description: 'When they were last reminded, or null.' })
  remindedAt: Date | null
  @Field(() => String, { nullable: true, description: 'Why nobody can be asked, or null.' })
  askBlockedBecause: string | null
  @Field(() => String, { nullable: true, description: 'Why nobody can be reminded, or null.' })
  remindBlockedBecause: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who is to read and sign a version.' })
export class AcquaintancePerson {
  @Field(() => Id, { description: 'The employee.' })
  id: string
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => Id, { description: 'The unit.' })
  unitId: string
  @Field(() => String, { description: 'Name of the unit.' })
  unitName: string
  @Field(() => Boolean, { description: 'Whether the person has an address for letters.' })
  hasEmail: boolean
  @Field(() => Moment, { nullable: true, description: 'When the person signed, or null.' })
  signedAt: Date | null
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the version that was signed: this one, or one with the same rules.',
  })
  signedNumber: number | null
  @Field(() => String, { nullable: true, description: 'SHA-256 of what was shown, in hex, or null.' })
  shownHash: string | null
  @Field(() => Delivery, {
    nullable: true,
    description: 'How the letters have reached the person; null before the first.',
  })
  delivery: Delivery | null
}

@ObjectType({ simpleResolvers: true, description: 'A page of the acquaintance sheet.' })
export class AcquaintancePersonConnection extends connectionOf(AcquaintancePerson, 'AcquaintancePerson') {}

export const acquaintanceOrderNames = ['name', 'unit'] as const
export type AcquaintanceOrderName = (typeof acquaintanceOrderNames)[number]
export const AcquaintanceOrderEnum = enumOf('AcquaintanceOrder', 'How the sheet is sorted.', acquaintanceOrderNames)

@InputType({ description: 'Which lines of the sheet.' })
export class AcquaintanceFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'Only those who have signed, or only those who have not.' })
  signed?: boolean | null
  @Field(() => Id, { nullable: true, description: 'Only people of this unit.' })
  unitId?: string | null
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null
}

@InputType({ description: 'Who is asked to read and sign a version.' })
export class AskAcquaintanceInput {
  @Field(() => Id, { description: 'Which version of the regulation.' })
  regulationVersionId: string
  @Field(() => AcquaintanceCircleEnum, { nullable: true, description: 'Who is to sign; as before when not given.' })
  of?: AcquaintanceCircle | null
}

@InputType({ description: 'A signature by one who has read the version.' })
export class AcknowledgeRegulationInput {
  @Field(() => String, { description: 'The `shownHash` of what was read.' })
  shownHash: string
}
