import { Field, Float, InputType, Int } from 'type-graphql'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type { ProposalAnswer } from '../../../../schema/weights/terms.ts'
import { Day, Id, Moment } from '../../../core/scalars.ts'
import { RandomIndexEnum, WeightMethodEnum } from './agreement.ts'
import { ProposalAnswerEnum } from './proposal.ts'

type Given<T> = { [K in keyof T]?: T[K] | null }

@InputType({ description: 'Rules of an agreement; what is left out takes the method’s default.' })
export class AgreementRulesInput implements Given<WeightRules> {
  @Field(() => WeightMethodEnum, { nullable: true, description: 'How stakeholders judge; 100 points.' })
  method?: WeightRules['method'] | null
  @Field(() => RandomIndexEnum, { nullable: true, description: 'Table of consistency; Alonso and Lamata.' })
  randomIndex?: WeightRules['randomIndex'] | null
  @Field(() => Float, { nullable: true, description: 'Limit of the consistency ratio; 0.1.' })
  consistencyLimit?: number | null
  @Field(() => Float, { nullable: true, description: 'T up to which opinions are near; 0.05.' })
  tStrict?: number | null
  @Field(() => Float, { nullable: true, description: 'T up to which they are near with a like order; 0.1.' })
  tLoose?: number | null
  @Field(() => Float, { nullable: true, description: 'W from which the order is alike; 0.5.' })
  wMin?: number | null
  @Field(() => Float, { nullable: true, description: 'Share of the units that must accept; 0.75.' })
  acceptShare?: number | null
  @Field(() => Int, { nullable: true, description: 'Most iterations; 3.' })
  maxIterations?: number | null
  @Field(() => Float, { nullable: true, description: 'Share of the units that must judge; two thirds.' })
  quorum?: number | null
  @Field(() => Boolean, { nullable: true, description: 'Whether silence after two letters accepts; yes.' })
  silenceIsConsent?: boolean | null
  @Field(() => Int, { nullable: true, description: 'Working days for answers; 5.' })
  objectionDays?: number | null
  @Field(() => Float, { nullable: true, description: 'Share of objecting units that blocks; 0.2.' })
  blockingShare?: number | null
}

@InputType({ description: 'A unit with a vote, and who speaks for it.' })
export class StakeholderInput {
  @Field(() => Id, { description: 'The unit.' })
  unitId: string
  @Field(() => Id, { description: 'An employee of the company; speaks for one unit only.' })
  employeeId: string
}

@InputType({ description: 'An agreement to be prepared.' })
export class OpenAgreementInput {
  @Field(() => Id, { description: 'Whose weights.' })
  companyId: string
  @Field(() => AgreementRulesInput, { nullable: true, description: 'Its rules; the defaults when not given.' })
  rules?: AgreementRulesInput | null
  @Field(() => [StakeholderInput], { description: 'Who has a vote; two units or more.' })
  stakeholders: StakeholderInput[]
  @Field(() => String, { nullable: true, description: 'What stakeholders should know.' })
  note?: string | null
}

@InputType({ description: 'A draft as it shall be.' })
export class EditAgreementInput {
  @Field(() => Id, { description: 'Which agreement.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => AgreementRulesInput, { nullable: true, description: 'Its rules; the defaults when not given.' })
  rules?: AgreementRulesInput | null
  @Field(() => [StakeholderInput], { description: 'Who has a vote; two units or more.' })
  stakeholders: StakeholderInput[]
  @Field(() => String, { nullable: true, description: 'What stakeholders should know.' })
  note?: string | null
}

@InputType({ description: 'The next iteration.' })
export class StartIterationInput {
  @Field(() => Id, { description: 'Which agreement.' })
  id: string
  @Field(() => Moment, { description: 'When it ends by itself: an hour to 60 days from now.' })
  deadline: Date
}

@InputType({ description: 'Which agreement.' })
export class AgreementInput {
  @Field(() => Id, { description: 'The agreement.' })
  id: string
}

@InputType({ description: 'An agreement, and the reason that its people will read.' })
export class AgreementReasonInput {
  @Field(() => Id, { description: 'Which agreement.' })
  id: string
  @Field(() => String, { description: 'Why.' })
  reason: string
}

@InputType({ description: 'A weight of one criterion in whole hundredths.' })
export class CriterionShareInput {
  @Field(() => Id, { description: 'Which criterion of the agreement.' })
  criterionId: string
  @Field(() => Int, { description: 'Hundredths; all of them add up to 100.' })
  share: number
}

@InputType({ description: 'Weights to be put before the stakeholders.' })
export class ProposeWeightsInput {
  @Field(() => Id, { description: 'Which agreement.' })
  id: string
  @Field(() => [CriterionShareInput], { nullable: true, description: 'Every criterion; the group’s when not given.' })
  shares?: CriterionShareInput[] | null
  @Field(() => String, { nullable: true, description: 'Why these.' })
  note?: string | null
}

@InputType({ description: 'What the owner has decided.' })
export class RecordOwnersDecisionInput {
  @Field(() => Id, { description: 'Which agreement.' })
  id: string
  @Field(() => [CriterionShareInput], { description: 'Every criterion.' })
  shares: CriterionShareInput[]
  @Field(() => String, { description: 'Who decided, as to be printed in the regulation.' })
  decidedBy: string
  @Field(() => Day, { description: 'When; not in the future.' })
  decidedOn: string
  @Field(() => String, { description: 'Why, for the protocol.' })
  reason: string
}

@InputType({ description: 'Who speaks for a stakeholder unit from now on.' })
export class ReplaceSpeakerInput {
  @Field(() => Id, { description: 'Which stakeholder.' })
  stakeholderId: string
  @Field(() => Id, { description: 'An employee of the company who speaks for no other unit.' })
  employeeId: string
}

@InputType({ description: 'Points of one criterion.' })
export class CriterionPointsInput {
  @Field(() => Id, { description: 'Which criterion of the agreement.' })
  criterionId: string
  @Field(() => Int, { description: 'Whole points; all of them add up to 100.' })
  points: number
}

@InputType({ description: 'The place of one criterion.' })
export class CriterionRankInput {
  @Field(() => Id, { description: 'Which criterion of the agreement.' })
  criterionId: string
  @Field(() => Int, { description: 'Place from 1, smaller is more important; equal places are ties.' })
  rank: number
}

@InputType({ description: 'One comparison.' })
export class PairJudgementInput {
  @Field(() => Id, { description: 'The criterion that is at least as important.' })
  criterionId: string
  @Field(() => Id, { description: 'The other one.' })
  overCriterionId: string
  @Field(() => Int, { description: 'How many times as important, 1 (equally) to 9.' })
  times: number
}

@InputType({ description: 'A unit’s judgement: what the method of the agreement asks for, all of it.' })
export class SubmitJudgementInput {
  @Field(() => [CriterionPointsInput], { nullable: true, description: '100 points: every criterion.' })
  points?: CriterionPointsInput[] | null
  @Field(() => [CriterionRankInput], { nullable: true, description: 'Ranking: every criterion.' })
  ranks?: CriterionRankInput[] | null
  @Field(() => [PairJudgementInput], { nullable: true, description: 'Pairs: every pair once.' })
  pairs?: PairJudgementInput[] | null
  @Field(() => String, { nullable: true, description: 'An argument; shown without its author after the iteration.' })
  argument?: string | null
}

@InputType({ description: 'A unit’s answer to the open proposal.' })
export class AnswerProposalInput {
  @Field(() => Id, { description: 'The proposal that was read.' })
  proposalId: string
  @Field(() => ProposalAnswerEnum, { description: 'Accept, or object.' })
  answer: ProposalAnswer
  @Field(() => Id, { nullable: true, description: 'An objection needs it: the criterion.' })
  criterionId?: string | null
  @Field(() => Int, { nullable: true, description: 'An objection needs it: the weight wanted, hundredths.' })
  wanted?: number | null
  @Field(() => String, { nullable: true, description: 'An objection needs it: why. Everybody taking part reads it.' })
  reason?: string | null
}
