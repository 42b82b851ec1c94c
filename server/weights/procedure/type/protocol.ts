import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type * as frozen from '../../../../schema/weights/picture.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type {
  AgreementState,
  IterationVerdict,
  ProposalSource,
  WeightMethod,
} from '../../../../schema/weights/terms.ts'
import { Day, Moment } from '../../../core/scalars.ts'
import { AgreementStateEnum, WeightMethodEnum } from './agreement.ts'
import { IterationVerdictEnum } from './picture.ts'
import { ProposalSourceEnum, ProposalVerdictEnum } from './proposal.ts'

@ObjectType({ simpleResolvers: true, description: 'A weight as the protocol names it.' })
export class ProtocolShare implements frozen.ProtocolShare {
  @Field(() => String, { description: 'Name of the criterion.' })
  criterion: string
  @Field(() => Int, { description: 'Hundredths.' })
  share: number
}

@ObjectType({ simpleResolvers: true, description: 'A unit that had a vote.' })
export class ProtocolStakeholder implements frozen.ProtocolStakeholder {
  @Field(() => String, { description: 'Name of the unit.' })
  unit: string
  @Field(() => String, { description: 'Who spoke for it at the end.' })
  speaker: string
  @Field(() => [Int], { description: 'Iterations in which it judged.' })
  judgedIn: readonly number[]
  @Field(() => String, {
    description: 'To the last proposal: `accepted`, `objected`, `silentConsent`, `silent`, or `notAsked`.',
  })
  answer: frozen.ProtocolStakeholder['answer']
}

@ObjectType({ simpleResolvers: true, description: 'An iteration, and how near the units were.' })
export class ProtocolIteration implements frozen.ProtocolIteration {
  @Field(() => Int, { description: 'Number.' })
  number: number
  @Field(() => Moment, { description: 'When it began.' })
  startedAt: string
  @Field(() => Moment, { description: 'When it ended.' })
  endedAt: string
  @Field(() => Int, { description: 'Units that judged.' })
  judged: number
  @Field(() => Float, { nullable: true, description: 'T.' })
  t: number | null
  @Field(() => Float, { nullable: true, description: 'Kendall’s W.' })
  w: number | null
  @Field(() => Float, { nullable: true, description: 'Permutation p of W.' })
  p: number | null
  @Field(() => IterationVerdictEnum, { description: 'What it led to.' })
  verdict: IterationVerdict
  @Field(() => Int, { description: 'How many camps; 0 where there was a mean.' })
  camps: number
}

@ObjectType({ simpleResolvers: true, description: 'A proposal, and how it was received.' })
export class ProtocolProposal implements frozen.ProtocolProposal {
  @Field(() => Int, { description: 'The iteration that it came from.' })
  iteration: number
  @Field(() => ProposalSourceEnum, { description: 'The group’s own, or changed.' })
  source: ProposalSource
  @Field(() => [ProtocolShare], { description: 'The weights.' })
  shares: readonly ProtocolShare[]
  @Field(() => String, { description: 'Why these.' })
  note: string
  @Field(() => Moment, { description: 'When it was made.' })
  proposedAt: string
  @Field(() => Moment, { description: 'When it was closed.' })
  closedAt: string
  @Field(() => Int, { description: 'Units that accepted.' })
  accepted: number
  @Field(() => Int, { description: 'Units that objected.' })
  objected: number
  @Field(() => Int, { description: 'Silent units that counted as accepting.' })
  silentConsent: number
  @Field(() => Int, { description: 'Other silent units.' })
  silent: number
  @Field(() => ProposalVerdictEnum, { description: 'What it led to.' })
  result: frozen.ProtocolProposal['result']
}

@ObjectType({ simpleResolvers: true, description: 'An objection, kept with its author.' })
export class ProtocolObjection implements frozen.ProtocolObjection {
  @Field(() => Int, { description: 'To the proposal after this iteration.' })
  iteration: number
  @Field(() => String, { description: 'Name of the unit.' })
  unit: string
  @Field(() => String, { description: 'Name of the criterion.' })
  criterion: string
  @Field(() => Int, { description: 'The weight proposed.' })
  proposed: number
  @Field(() => Int, { description: 'The weight wanted.' })
  wanted: number
  @Field(() => String, { description: 'Why.' })
  reason: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who agreed on what, when, and how near they were; written once, when the agreement ended.',
})
export class AgreementProtocol implements frozen.Protocol {
  @Field(() => String, { description: 'SHA-256 of the protocol as it was written.' })
  hash: string
  @Field(() => Moment, { description: 'When it was written.' })
  writtenAt: Date
  @Field(() => String, { description: 'Name of the company.' })
  company: string
  @Field(() => Int, { description: 'Number of the agreement.' })
  number: number
  @Field(() => WeightMethodEnum, { description: 'How stakeholders judged.' })
  method: WeightMethod
  @Field(() => GraphQLJSONObject, { description: 'The rules of the agreement, by name.' })
  rules: WeightRules
  @Field(() => AgreementStateEnum, { description: 'Agreed by the stakeholders, or decided by the owner.' })
  outcome: Extract<AgreementState, 'agreed' | 'decided'>
  @Field(() => Day, { description: 'When.' })
  on: string
  @Field(() => String, { description: 'By whom, as the regulation prints it.' })
  by: string
  @Field(() => String, { description: 'What stakeholders were told at the beginning.' })
  note: string
  @Field(() => Int, { description: 'Number of the version of the weights.' })
  weightVersion: number
  @Field(() => [ProtocolShare], { description: 'The weights.' })
  shares: readonly ProtocolShare[]
  @Field(() => [ProtocolStakeholder], { description: 'Who had a vote.' })
  stakeholders: readonly ProtocolStakeholder[]
  @Field(() => [ProtocolIteration], { description: 'The iterations.' })
  iterations: readonly ProtocolIteration[]
  @Field(() => [ProtocolProposal], { description: 'The proposals.' })
  proposals: readonly ProtocolProposal[]
  @Field(() => [ProtocolObjection], { description: 'Every objection: under the owner’s decision the dissent.' })
  objections: readonly ProtocolObjection[]
  @Field(() => String, { description: 'The owner’s reason; empty when the stakeholders agreed.' })
  reason: string
}
