import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { AnswerRow } from '../../../../schema/weights/tables/agreements.ts'
import {
  proposalAnswers,
  proposalSources,
  proposalVerdicts,
  type ProposalAnswer,
  type ProposalSource,
  type ProposalVerdict,
} from '../../../../schema/weights/terms.ts'
import { enumOf } from '../../../core/enum.ts'
import { Id, Moment } from '../../../core/scalars.ts'
import { CriterionShare } from './picture.ts'

export const ProposalSourceEnum = enumOf(
  'ProposalSource',
  'Whether a proposal is what the group’s judgements make, or was changed.',
  proposalSources,
)
export const ProposalVerdictEnum = enumOf('ProposalVerdict', 'What a proposal led to.', proposalVerdicts)
export const ProposalAnswerEnum = enumOf('ProposalAnswer', 'What a unit says to a proposal.', proposalAnswers)

@ObjectType({ simpleResolvers: true, description: 'A proposed weight beside the group’s.' })
export class ProposedShare extends CriterionShare {
  @Field(() => Float, { nullable: true, description: 'Hundredths above the group’s weight; null where there is none.' })
  aboveGroup: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit’s answer to a proposal, said in the open.' })
export class AgreementAnswer
  implements Pick<AnswerRow, 'stakeholderId' | 'answer' | 'criterionId' | 'wanted' | 'reason' | 'answeredAt'>
{
  @Field(() => Id, { description: 'Whose answer: the stakeholder unit.' })
  stakeholderId: string
  @Field(() => String, { description: 'Name of the unit.' })
  unitName: string
  @Field(() => ProposalAnswerEnum, { description: 'Accepted, or objected.' })
  answer: ProposalAnswer
  @Field(() => Id, { nullable: true, description: 'The criterion objected to.' })
  criterionId: string | null
  @Field(() => Int, { nullable: true, description: 'The weight wanted for it, hundredths.' })
  wanted: number | null
  @Field(() => String, { description: 'Why; empty when accepted.' })
  reason: string
  @Field(() => Moment, { description: 'When.' })
  answeredAt: Date
}

@ObjectType({ simpleResolvers: true, description: 'Weights put before the stakeholders.' })
export class AgreementProposal {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Int, { description: 'The iteration that it came from.' })
  iteration: number
  @Field(() => ProposalSourceEnum, { description: 'The group’s own, or changed.' })
  source: ProposalSource
  @Field(() => [ProposedShare], { description: 'By criterion, in order.' })
  shares: ProposedShare[]
  @Field(() => String, { description: 'Why these.' })
  note: string
  @Field(() => Moment, { description: 'When it was made.' })
  proposedAt: Date
  @Field(() => Moment, { description: 'When the window for answers ends.' })
  closesAt: Date
  @Field(() => ProposalVerdictEnum, { nullable: true, description: 'What it led to; null while it is open.' })
  verdict: ProposalVerdict | null
  @Field(() => Moment, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null
  @Field(() => Int, { description: 'Units that accepted.' })
  accepted: number
  @Field(() => Int, { description: 'Units that objected.' })
  objected: number
  @Field(() => Int, {
    description: 'Silent units that count as accepting: a quorum had judged, and two letters reached them.',
  })
  silentConsent: number
  @Field(() => Int, { description: 'Other silent units.' })
  silent: number
  @Field(() => [AgreementAnswer], { description: 'What was answered, unit by unit.' })
  answers: AgreementAnswer[]
}
