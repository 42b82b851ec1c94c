import { Field, Int, ObjectType } from 'type-graphql'
import type { PersonalLinkRow } from '../../../schema/people/tables.ts'
import { deliveryStates, linkPurposes, type DeliveryState, type LinkPurpose } from '../../../schema/people/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id, Moment } from '../../core/scalars.ts'
import type { FoundPersonalLink } from './queries.ts'

export const LinkPurposeEnum = enumOf('LinkPurpose', 'What a personal link lets its person do.', linkPurposes)
export const DeliveryStateEnum = enumOf(
  'DeliveryState',
  'Where the last letter with a personal link is: waiting, sent, refused by the mail server, or taken by hand.',
  deliveryStates,
)

@ObjectType({ simpleResolvers: true, description: 'Who came by a personal link, and what for.' })
export class PersonalLink implements FoundPersonalLink {
  @Field(() => LinkPurposeEnum, { description: 'What it lets its person do.' })
  purpose: LinkPurpose
  @Field(() => Id, { description: 'The weight agreement, the version of the regulation, or the company.' })
  subjectId: string
  @Field(() => Id, { description: 'The employee.' })
  employeeId: string
  @Field(() => String, { description: 'Full name of the employee.' })
  employeeName: string
  @Field(() => Id, { description: 'The company.' })
  companyId: string
  @Field(() => String, { description: 'Name of the company.' })
  companyName: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'How the letters with a personal link reached its person. Never the link.',
})
export class Delivery implements Pick<PersonalLinkRow, 'letter' | 'delivery' | 'failure' | 'notices' | 'lastNoticeAt'> {
  @Field(() => String, { description: 'Which letter brought it last.' })
  letter: string
  @Field(() => DeliveryStateEnum, { description: 'Where that letter is.' })
  delivery: DeliveryState
  @Field(() => String, { nullable: true, description: 'What the mail server answered when it refused the letter.' })
  failure: string | null
  @Field(() => Int, { description: 'How many letters were taken by the mail server or by hand.' })
  notices: number
  @Field(() => Moment, { nullable: true, description: 'When the last of them was.' })
  lastNoticeAt: Date | null
}
