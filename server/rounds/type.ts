import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import type { Regime } from '../../schema/org/terms.ts'
import type { RoundRow } from '../../schema/rounds/tables.ts'
import {
  invitationStates,
  participantRoles,
  roundStates,
  type InvitationState,
  type ParticipantRole,
  type RoundState,
} from '../../schema/rounds/terms.ts'
import { enumOf } from '../core/enum.ts'
import { connectionOf } from '../core/page.ts'
import { Id, Moment } from '../core/scalars.ts'
import { RegimeEnum } from '../org/type/regime.ts'
import type { AskedPerson } from './queries/people.ts'

export const RoundStateEnum = enumOf('RoundState', 'How far a round is.', roundStates)
export const InvitationStateEnum = enumOf('InvitationState', 'How far a personal link has come.', invitationStates)
export const ParticipantRoleEnum = enumOf(
  'ParticipantRole',
  'Whether somebody answers anonymously or speaks for the unit.',
  participantRoles,
)

type ShownRound = Omit<RoundRow, 'firmId' | 'rules' | 'publicKey'>

@ObjectType({ description: 'A round of mutual evaluation.' })
export class Round implements ShownRound {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'The company whose round it is.' })
  companyId: string
  @Field(() => Int, { description: 'Number within the company, from 1 on.' })
  number: number
  @Field(() => String, { description: 'Title.' })
  title: string
  @Field(() => RoundStateEnum, { description: 'How far it is.' })
  state: RoundState
  @Field(() => Moment, { description: 'When it is planned to open.' })
  opensAt: Date
  @Field(() => Moment, { description: 'Until when ballots are taken.' })
  closesAt: Date
  @Field(() => Id, { nullable: true, description: 'The round that it follows and is compared with.' })
  previousRoundId: string | null
  @Field(() => Moment, { nullable: true, description: 'When it was opened.' })
  openedAt: Date | null
  @Field(() => Moment, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null
  @Field(() => Moment, { nullable: true, description: 'When it was scored.' })
  scoredAt: Date | null
  @Field(() => Moment, { nullable: true, description: 'When its results were released.' })
  releasedAt: Date | null
  @Field(() => Moment, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: Date | null
  @Field(() => String, { description: 'Why it was cancelled; empty when it was not.' })
  cancelReason: string
  @Field(() => Id, { nullable: true, description: 'The version of the regulation that opening froze.' })
  regulationVersionId: string | null
  @Field(() => Moment, { description: 'When it was planned.' })
  createdAt: Date
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@ObjectType({ simpleResolvers: true, description: 'A page of rounds.' })
export class RoundConnection extends connectionOf(Round, 'Round') {}

export const RoundOrder = enumOf('RoundOrder', 'What rounds are sorted by; number means the newest first.', [
  'number',
  'opensAt',
  'title',
])

@InputType({ description: 'Which rounds.' })
export class RoundFilterInput {
  @Field(() => [RoundStateEnum], { nullable: true, description: 'Only these states.' })
  states?: RoundState[] | null
  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  title?: string | null
}

@ObjectType({ description: 'Somebody who is asked in a round. Says nothing of whether they answered.' })
export class Participant implements Omit<AskedPerson, 'firmId' | 'companyId' | 'epoch'> {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => Id, { description: 'The employee.' })
  employeeId: string
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => Boolean, { description: 'Whether letters can reach them.' })
  hasEmail: boolean
  @Field(() => Id, { description: 'The client unit that they answer from.' })
  unitId: string
  @Field(() => String, { description: 'Code of the unit at opening.' })
  unitCode: string
  @Field(() => String, { description: 'Name of the unit at opening.' })
  unitName: string
  @Field(() => ParticipantRoleEnum, { description: 'How they answer.' })
  role: ParticipantRole
  @Field(() => InvitationStateEnum, { description: 'How far their link has come.' })
  invitation: InvitationState
  @Field(() => String, { nullable: true, description: 'The mail server’s code, when it refused the letter.' })
  failure: string | null
  @Field(() => Moment, { nullable: true, description: 'When they were taken out of the round.' })
  removedAt: Date | null
  @Field(() => String, { nullable: true, description: 'Why they were taken out.' })
  removeReason: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A page of participants.' })
export class ParticipantConnection extends connectionOf(Participant, 'Participant') {}

export const ParticipantOrder = enumOf('ParticipantOrder', 'What participants are sorted by.', ['name', 'unit'])

@InputType({ description: 'Which participants.' })
export class ParticipantFilterInput {
  @Field(() => Id, { nullable: true, description: 'Only those of one unit.' })
  unitId?: string | null
  @Field(() => [InvitationStateEnum], { nullable: true, description: 'Only links that are this far.' })
  invitations?: InvitationState[] | null
  @Field(() => Boolean, { nullable: true, description: 'Only those with, or without, an e-mail address.' })
  hasEmail?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Also those who were taken out.' })
  removed?: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit as it stood at opening.' })
export class RoundUnit {
  @Field(() => Id, { description: 'The unit.' })
  unitId: string
  @Field(() => String, { description: 'Code.' })
  code: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => Id, { nullable: true, description: 'The unit above.' })
  parentId: string | null
  @Field(() => Id, { nullable: true, description: 'The head.' })
  headEmployeeId: string | null
  @Field(() => RegimeEnum, { description: 'Who answers for it: representatives (R1) or the anonymous staff (R2).' })
  regime: Regime
}

@ObjectType({ simpleResolvers: true, description: 'A link as it stood at opening.' })
export class RoundLink {
  @Field(() => Id, { description: 'The unit that asks.' })
  clientUnitId: string
  @Field(() => Id, { description: 'The unit that serves.' })
  providerUnitId: string
  @Field(() => Float, { nullable: true, description: 'How intensive the link is.' })
  intensity: number | null
  @Field(() => String, { nullable: true, description: 'The service.' })
  serviceName: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A criterion with its weight as they stood at opening.' })
export class RoundCriterion {
  @Field(() => Id, { description: 'The criterion.' })
  criterionId: string
  @Field(() => String, { description: 'Code.' })
  code: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { description: 'The question.' })
  question: string
  @Field(() => [String], { description: 'Points of the scale in words, lowest first.' })
  points: string[]
  @Field(() => Int, { description: 'Weight, of 100.' })
  weight: number
}
