import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { AgreementCriterion as FrozenCriterion } from '../../../../schema/weights/picture.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type { AgreementRow, StakeholderRow } from '../../../../schema/weights/tables/agreements.ts'
import {
  agreementStates,
  randomIndexes,
  weightMethods,
  type AgreementState,
  type WeightMethod,
} from '../../../../schema/weights/terms.ts'
import { enumOf } from '../../../core/enum.ts'
import { Id, Moment } from '../../../core/scalars.ts'

export const WeightMethodEnum = enumOf(
  'WeightMethod',
  'How stakeholders say what matters: 100 points to share, an order, comparisons in pairs (AHP).',
  weightMethods,
)
export const RandomIndexEnum = enumOf(
  'RandomIndex',
  'Whose table says how inconsistent judgements at random are.',
  randomIndexes,
)
export const AgreementStateEnum = enumOf(
  'AgreementState',
  'Where an agreement stands: prepared, judged blind, the picture is there, a proposal is open, returned, before the owner, agreed by the stakeholders, decided by the owner, given up.',
  agreementStates,
)

@ObjectType({ simpleResolvers: true, description: 'What the rules say of an agreement; its own copy.' })
export class AgreementRules implements Omit<WeightRules, 'method'> {
  @Field(() => RandomIndexEnum, { description: 'Which table consistency is measured by; pairs only.' })
  randomIndex: WeightRules['randomIndex']
  @Field(() => Float, { description: 'Consistency ratio from which judgements contradict one another; pairs only.' })
  consistencyLimit: number
  @Field(() => Float, { description: 'T up to which opinions are near.' })
  tStrict: number
  @Field(() => Float, { description: 'T up to which opinions are near where their order is alike.' })
  tLoose: number
  @Field(() => Float, { description: 'W from which the order is alike.' })
  wMin: number
  @Field(() => Float, { description: 'Share of the units that must accept.' })
  acceptShare: number
  @Field(() => Int, { description: 'Most iterations; then the owner decides.' })
  maxIterations: number
  @Field(() => Float, { description: 'Share of the units that must judge.' })
  quorum: number
  @Field(() => Boolean, { description: 'Whether silence after two letters accepts, given a quorum.' })
  silenceIsConsent: boolean
  @Field(() => Int, { description: 'Working days in which a proposal is answered.' })
  objectionDays: number
  @Field(() => Float, { description: 'Share of the units whose objections block.' })
  blockingShare: number
}

@ObjectType({ simpleResolvers: true, description: 'A criterion as it was called when judging began.' })
export class AgreementCriterion implements FrozenCriterion {
  @Field(() => Id, { description: 'The criterion of the company.' })
  id: string
  @Field(() => String, { description: 'Its code.' })
  code: string
  @Field(() => String, { description: 'Its name.' })
  name: string
  @Field(() => String, { description: 'The question that respondents will be asked.' })
  question: string
}

@ObjectType({ description: 'How the stakeholders of a company come to its weights, blind iteration by iteration.' })
export class Agreement
  implements
    Pick<
      AgreementRow,
      'id' | 'companyId' | 'number' | 'state' | 'method' | 'note' | 'iteration' | 'reason' | 'noticedAt' | 'createdAt' | 'version' // prettier-ignore
    >
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'Whose weights.' })
  companyId: string
  @Field(() => Int, { description: 'Number in the company, from 1.' })
  number: number
  @Field(() => AgreementStateEnum, { description: 'Where it stands.' })
  state: AgreementState
  @Field(() => WeightMethodEnum, { description: 'How stakeholders judge.' })
  method: WeightMethod
  @Field(() => AgreementRules, { description: 'Its rules.' })
  rules: WeightRules
  @Field(() => [AgreementCriterion], { description: 'What is weighed, in order; stands still once judging begins.' })
  criteria: FrozenCriterion[]
  @Field(() => String, { description: 'What stakeholders should know; printed in the protocol.' })
  note: string
  @Field(() => Int, { description: 'The iteration under way, or the last one; 0 before the first.' })
  iteration: number
  @Field(() => String, { description: 'Why it was returned, escalated or given up.' })
  reason: string
  @Field(() => Moment, { nullable: true, description: 'When letters about the open question last went out.' })
  noticedAt: Date | null
  @Field(() => Moment, { description: 'When it was opened.' })
  createdAt: Date
  @Field(() => Int, { description: 'Version of the record; editing takes the one that was read.' })
  version: number
}

@ObjectType({ description: 'A unit that has one vote in an agreement, and who speaks for it.' })
export class AgreementStakeholder implements Pick<StakeholderRow, 'id'> {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
}
