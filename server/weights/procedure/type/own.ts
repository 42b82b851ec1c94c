/** What one stakeholder sees by their personal link. */
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { AgreementCriterion as FrozenCriterion } from '../../../../schema/weights/picture.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type { AgreementState, WeightMethod } from '../../../../schema/weights/terms.ts'
import { Id, Moment } from '../../../core/scalars.ts'
import { AgreementCriterion, AgreementRules, AgreementStateEnum, WeightMethodEnum } from './agreement.ts'
import { AgreementIteration, CriterionShare, CriterionWeight } from './picture.ts'
import { AgreementAnswer, AgreementProposal } from './proposal.ts'
import { AgreementProtocol } from './protocol.ts'

@ObjectType({ simpleResolvers: true, description: 'The place of a criterion; smaller is more important.' })
export class CriterionRank {
  @Field(() => Id, { description: 'Which criterion.' })
  criterionId: string
  @Field(() => Int, { description: 'Place from 1; equal places are ties.' })
  rank: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'One comparison: the first criterion is so many times as important.',
})
export class PairJudgement {
  @Field(() => Id, { description: 'The criterion said to be at least as important.' })
  criterionId: string
  @Field(() => Id, { description: 'The other one.' })
  overCriterionId: string
  @Field(() => Int, { description: 'How many times, 1 to 9.' })
  times: number
}

@ObjectType({ simpleResolvers: true, description: 'A comparison that stands far from what the others say together.' })
export class WorstJudgement {
  @Field(() => Id, { description: 'The criterion said to be at least as important.' })
  criterionId: string
  @Field(() => Id, { description: 'The other one.' })
  overCriterionId: string
  @Field(() => Float, { description: 'What was said: how many times.' })
  said: number
  @Field(() => Float, { description: 'What the weights of all judgements would say.' })
  implied: number
}

@ObjectType({ simpleResolvers: true, description: 'Whether comparisons contradict one another; never repaired.' })
export class JudgementConsistency {
  @Field(() => Float, { description: 'Consistency ratio CR.' })
  ratio: number
  @Field(() => Float, { description: 'The limit of the rules.' })
  limit: number
  @Field(() => Boolean, { description: 'Whether CR lies below the limit.' })
  isWithinLimit: boolean
  @Field(() => [WorstJudgement], { description: 'The three worst, to be reconsidered; empty within the limit.' })
  worst: readonly WorstJudgement[]
}

@ObjectType({ simpleResolvers: true, description: 'What the asking unit said in an iteration.' })
export class OwnJudgement {
  @Field(() => Int, { description: 'In which iteration.' })
  iteration: number
  @Field(() => [CriterionShare], { nullable: true, description: 'Points of 100; that method only.' })
  points: CriterionShare[] | null
  @Field(() => [CriterionRank], { nullable: true, description: 'Places, equal ones are ties; that method only.' })
  ranks: CriterionRank[] | null
  @Field(() => [PairJudgement], { nullable: true, description: 'Comparisons; that method only.' })
  pairs: PairJudgement[] | null
  @Field(() => String, { description: 'The argument given with it; empty when none.' })
  argument: string
  @Field(() => [CriterionWeight], { description: 'The weights that follow from it.' })
  weights: CriterionWeight[]
  @Field(() => JudgementConsistency, { nullable: true, description: 'Pairs only.' })
  consistency: JudgementConsistency | null
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of 100 points between it and the group’s weights; null until the iteration ends, and with camps.',
  })
  distance: number | null
}

@ObjectType({ simpleResolvers: true, description: 'An agreement as one stakeholder sees it.' })
export class MyAgreement {
  @Field(() => Id, { description: 'The agreement.' })
  id: string
  @Field(() => Int, { description: 'Its number in the company.' })
  number: number
  @Field(() => String, { description: 'Name of the company.' })
  companyName: string
  @Field(() => String, { description: 'The time zone that deadlines are meant in.' })
  timeZone: string
  @Field(() => String, { description: 'The unit that the person speaks for.' })
  unitName: string
  @Field(() => String, { description: 'Who speaks.' })
  speakerName: string
  @Field(() => AgreementStateEnum, { description: 'Where it stands.' })
  state: AgreementState
  @Field(() => WeightMethodEnum, { description: 'How to judge.' })
  method: WeightMethod
  @Field(() => AgreementRules, { description: 'The rules.' })
  rules: WeightRules
  @Field(() => [AgreementCriterion], { description: 'What is weighed, in order.' })
  criteria: FrozenCriterion[]
  @Field(() => String, { description: 'What stakeholders should know.' })
  note: string
  @Field(() => String, { description: 'Why it was returned, escalated or given up.' })
  reason: string
  @Field(() => Int, { description: 'The iteration under way, or the last one.' })
  iteration: number
  @Field(() => Moment, { nullable: true, description: 'When the iteration under way ends.' })
  deadline: Date | null
  @Field(() => Int, { description: 'Units that have a vote.' })
  units: number
  @Field(() => Int, { description: 'Units that have judged in the iteration under way, or the last one.' })
  judged: number
  @Field(() => OwnJudgement, {
    nullable: true,
    description: 'What the unit said last; null before its first judgement.',
  })
  judgement: OwnJudgement | null
  @Field(() => [OwnJudgement], { description: 'What the unit said in all iterations, the first first.' })
  judgements: OwnJudgement[]
  @Field(() => [AgreementIteration], { description: 'Iterations; pictures and arguments of the ended ones.' })
  iterations: AgreementIteration[]
  @Field(() => AgreementProposal, { nullable: true, description: 'The open proposal, or the last one.' })
  proposal: AgreementProposal | null
  @Field(() => AgreementAnswer, { nullable: true, description: 'The unit’s answer to it.' })
  answer: AgreementAnswer | null
  @Field(() => AgreementProtocol, { nullable: true, description: 'How it ended; null before.' })
  protocol: AgreementProtocol | null
  @Field(() => String, { nullable: true, description: 'Why no judgement is taken now, or null.' })
  submitJudgementBlockedBecause: string | null
  @Field(() => String, { nullable: true, description: 'Why no answer is taken now, or null.' })
  answerProposalBlockedBecause: string | null
}
