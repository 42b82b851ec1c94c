/** What the commands on rounds take. */
import { Field, InputType, Int } from 'type-graphql'
import type {
  AddParticipant,
  CancelRound,
  OpenRound,
  PlanRounds,
  ReissueLink,
  RemindParticipants,
  RemoveParticipant,
  ReplaceRepresentative,
  SendTestLetter,
} from '../../../schema/rounds/inputs.ts'
import { letterKinds, type LetterKind } from '../../../schema/rounds/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id, Moment } from '../../core/scalars.ts'

export const LetterKindEnum = enumOf('LetterKind', 'Which letter of a round.', letterKinds)

@InputType({ description: 'A new round.' })
export class CreateRoundInput {
  @Field(() => Id, { description: 'Whose round.' })
  companyId: string
  @Field(() => String, { description: 'Title.' })
  title: string
  @Field(() => Moment, { description: 'When it is planned to open.' })
  opensAt: Date
  @Field(() => Moment, { description: 'Until when ballots are taken; at most 90 days later.' })
  closesAt: Date
  @Field(() => Id, { nullable: true, description: 'The round that it follows.' })
  previousRoundId?: string | null
}

@InputType({ description: 'A change of a draft.' })
export class EditRoundInput {
  @Field(() => Id, { description: 'Which round.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
  @Field(() => String, { description: 'Title.' })
  title: string
  @Field(() => Moment, { description: 'When it is planned to open.' })
  opensAt: Date
  @Field(() => Moment, { description: 'Until when ballots are taken; at most 90 days later.' })
  closesAt: Date
}

@InputType({ description: 'The next round, planned after another one.' })
export class CopyRoundInput {
  @Field(() => Id, { description: 'The round to follow.' })
  id: string
  @Field(() => String, { nullable: true, description: 'Title; by its number when not given.' })
  title?: string | null
  @Field(() => Moment, { nullable: true, description: 'When it is planned to open; now when not given.' })
  opensAt?: Date | null
  @Field(() => Moment, { nullable: true, description: 'Its end; as long as the round followed when not given.' })
  closesAt?: Date | null
}

@InputType({ description: 'A round to open.' })
export class OpenRoundInput implements OpenRound {
  @Field(() => Id, { description: 'Which round.' })
  id: string
}

@InputType({ description: 'A later end of an open round.' })
export class ExtendRoundInput {
  @Field(() => Id, { description: 'Which round.' })
  id: string
  @Field(() => Moment, { description: 'The new end, later than the present one.' })
  closesAt: Date
  @Field(() => String, { description: 'Why; kept in the journal.' })
  reason: string
}

@InputType({ description: 'A round to cancel.' })
export class CancelRoundInput implements CancelRound {
  @Field(() => Id, { description: 'Which round.' })
  id: string
  @Field(() => String, { description: 'Why.' })
  reason: string
}

@InputType({ description: 'A late joiner.' })
export class AddParticipantInput implements AddParticipant {
  @Field(() => Id, { description: 'Which round.' })
  roundId: string
  @Field(() => Id, { description: 'The employee, of a unit that the round asks.' })
  employeeId: string
}

@InputType({ description: 'A leaver.' })
export class RemoveParticipantInput implements RemoveParticipant {
  @Field(() => Id, { description: 'Which participant.' })
  id: string
  @Field(() => String, { description: 'Why.' })
  reason: string
}

@InputType({ description: 'Somebody else in a representative’s place.' })
export class ReplaceRepresentativeInput implements ReplaceRepresentative {
  @Field(() => Id, { description: 'The participant to be replaced.' })
  id: string
  @Field(() => Id, { description: 'The employee who takes the place, of the same unit.' })
  employeeId: string
  @Field(() => String, { description: 'Why.' })
  reason: string
}

@InputType({ description: 'A link to be made anew.' })
export class ReissueLinkInput implements ReissueLink {
  @Field(() => Id, { description: 'Which participant.' })
  id: string
}

@InputType({ description: 'Whose invitations are to go out.' })
export class InviteParticipantsInput {
  @Field(() => Id, { description: 'Which round.' })
  roundId: string
  @Field(() => Id, { nullable: true, description: 'One participant; everybody who waits when not given.' })
  participantId?: string | null
}

@InputType({ description: 'A letter to oneself.' })
export class SendTestLetterInput implements SendTestLetter {
  @Field(() => Id, { description: 'Which round, before or while it is open.' })
  roundId: string
  @Field(() => Id, { description: 'The client unit whose people would get it.' })
  unitId: string
  @Field(() => LetterKindEnum, { description: 'Which letter.' })
  kind: LetterKind
}

@InputType({ description: 'A round among those to be planned.' })
export class PlannedRoundInput {
  @Field(() => String, { description: 'Title.' })
  title: string
  @Field(() => Moment, { description: 'When it is planned to open.' })
  opensAt: Date
  @Field(() => Moment, { description: 'Until when ballots are taken; at most 90 days later.' })
  closesAt: Date
}

@InputType({ description: 'Rounds to be planned one after another.' })
export class PlanRoundsInput implements PlanRounds {
  @Field(() => Id, { description: 'Whose rounds.' })
  companyId: string
  @Field(() => [PlannedRoundInput], { description: 'The rounds, the earliest first; twelve at most.' })
  rounds: PlannedRoundInput[]
}

@InputType({ description: 'A reminder.' })
export class RemindParticipantsInput implements RemindParticipants {
  @Field(() => Id, { description: 'Which round.' })
  roundId: string
  @Field(() => Id, { description: 'A key of the caller’s choice: the same key is the same reminder, sent once.' })
  key: string
}
