import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { RegulationRemarkRow } from '../../../schema/regulations/tables.ts'
import {
  approvalOrders,
  approverStates,
  type ApprovalOrder,
  type ApproverState,
} from '../../../schema/regulations/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id, Moment } from '../../core/scalars.ts'
import { Delivery } from '../../people/personalLinks/type.ts'
import { RegulationAtInput } from '../type.ts'

export const ApprovalOrderEnum = enumOf(
  'ApprovalOrder',
  'Whether approvers are asked one after the other or all at once.',
  approvalOrders,
)
export const ApproverStateEnum = enumOf(
  'ApproverState',
  'Where an approver stands in the present attempt: not asked yet, asked, has approved, has returned it with remarks.',
  approverStates,
)

@ObjectType({ simpleResolvers: true, description: 'One of those who approve a version.' })
export class RegulationApprover {
  @Field(() => Id, { description: 'The employee.' })
  employeeId: string
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => Int, { description: 'Place in the route, from 1.' })
  position: number
  @Field(() => Boolean, { description: 'Whether the person has left the company.' })
  left: boolean
  @Field(() => ApproverStateEnum, { description: 'Where the person stands in the present attempt.' })
  state: ApproverState
  @Field(() => Moment, { nullable: true, description: 'When the person decided, or null.' })
  decidedAt: Date | null
  @Field(() => Delivery, {
    nullable: true,
    description: 'How the letters have reached the person; null before the first.',
  })
  delivery: Delivery | null
}

@ObjectType({ simpleResolvers: true, description: 'The road of a version through those who approve it.' })
export class ApprovalRoute {
  @Field(() => ApprovalOrderEnum, { description: 'Whether they are asked one after the other or all at once.' })
  order: ApprovalOrder
  @Field(() => Int, { description: 'How often the version has gone to approval.' })
  attempt: number
  @Field(() => [RegulationApprover], {
    description: 'In their order; none when an approval on paper is recorded instead.',
  })
  approvers: RegulationApprover[]
  @Field(() => Moment, { nullable: true, description: 'When those who are waited for were last reminded.' })
  remindedAt: Date | null
  @Field(() => String, { nullable: true, description: 'Why the route cannot be changed, or null.' })
  setBlockedBecause: string | null
  @Field(() => String, { nullable: true, description: 'Why nobody can be reminded, or null.' })
  remindBlockedBecause: string | null
}

@ObjectType({ description: 'What an approver wants changed in a section.' })
export class RegulationRemark
  implements
    Pick<
      RegulationRemarkRow,
      'id' | 'attempt' | 'sectionKey' | 'sectionTitle' | 'text' | 'createdAt' | 'answer' | 'answeredAt'
    >
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Int, { description: 'In which attempt it was made.' })
  attempt: number
  @Field(() => String, { description: 'Which section it is about.' })
  sectionKey: string
  @Field(() => String, { description: 'Heading of the section with its number, as it was read.' })
  sectionTitle: string
  @Field(() => String, { description: 'The remark.' })
  text: string
  @Field(() => Moment, { description: 'When it was made.' })
  createdAt: Date
  @Field(() => String, { description: 'What was answered; empty before.' })
  answer: string
  @Field(() => Moment, { nullable: true, description: 'When it was answered, or null.' })
  answeredAt: Date | null
}

@InputType({
  description: 'Who approves a draft, and how they are asked. Nobody: an approval on paper is recorded instead.',
})
export class SetApprovalRouteInput extends RegulationAtInput {
  @Field(() => ApprovalOrderEnum, { description: 'One after the other, or all at once.' })
  order: ApprovalOrder
  @Field(() => [Id], { description: 'Employees of the company in their order; at most 50.' })
  employeeIds: string[]
}

@InputType({ description: 'An approval by one who has read the version.' })
export class GiveApprovalInput {
  @Field(() => String, { description: 'The `shownHash` of what was read.' })
  shownHash: string
}

@InputType({ description: 'What is to be changed in a section.' })
export class RemarkInput {
  @Field(() => String, { description: 'Which section: its key.' })
  sectionKey: string
  @Field(() => String, { description: 'What to change.' })
  text: string
}

@InputType({ description: 'A return with remarks by one who has read the version.' })
export class ReturnWithRemarksInput extends GiveApprovalInput {
  @Field(() => [RemarkInput], { description: 'At least one remark, at most 50.' })
  remarks: RemarkInput[]
}

@InputType({ description: 'What became of a remark.' })
export class AnswerRemarkInput {
  @Field(() => Id, { description: 'Which remark.' })
  id: string
  @Field(() => String, { description: 'The answer, as the approver will read it.' })
  answer: string
}

@InputType({ description: 'Which version of a regulation.' })
export class RegulationOnlyInput {
  @Field(() => Id, { description: 'Which version of the regulation.' })
  regulationVersionId: string
}
