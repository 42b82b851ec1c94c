/** What a round tells besides its own row. */
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { Regime } from '../../../schema/org/terms.ts'
import { enumOf } from '../../core/enum.ts'
import { Id, Moment } from '../../core/scalars.ts'
import { RegimeEnum } from '../../org/type/regime.ts'
import { changeKinds, type ChangeKind } from '../rules/changes.ts'
import { findingKinds, type FindingKind } from '../rules/readiness.ts'

export const FindingKindEnum = enumOf('ReadinessFindingKind', 'What a check before opening found.', findingKinds)
export const ChangeKindEnum = enumOf('RoundChangeKind', 'What changed since a round was opened.', changeKinds)

@ObjectType({ simpleResolvers: true, description: 'Something that blocks opening, or will disappoint.' })
export class ReadinessFinding {
  @Field(() => FindingKindEnum, { description: 'What it is about.' })
  kind: FindingKind
  @Field(() => String, { description: 'What is so.' })
  message: string
  @Field(() => String, { description: 'What to change.' })
  remedy: string
  @Field(() => [Id], { description: 'Units that it is about; empty when it is about the whole round.' })
  unitIds: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'What a client unit may expect.' })
export class UnitForecast {
  @Field(() => Id, { description: 'The client unit.' })
  unitId: string
  @Field(() => String, { description: 'Its name.' })
  name: string
  @Field(() => RegimeEnum, { description: 'Who would answer for it.' })
  regime: Regime
  @Field(() => Int, { description: 'How many would be asked.' })
  people: number
  @Field(() => Int, { description: 'How many providers it has.' })
  providers: number
  @Field(() => Float, { description: 'Minutes that one questionnaire takes.' })
  minutes: number
  @Field(() => Float, { description: 'Chance that enough of its own people answer to be shown alone, 0 to 1.' })
  alone: number
  @Field(() => Float, {
    description:
      'Chance that its answers are shown at least together with other units, 0 to 1, for the likeliest provider.',
  })
  shown: number
}

@ObjectType({ simpleResolvers: true, description: 'What a provider unit may expect.' })
export class ProviderForecast {
  @Field(() => Id, { description: 'The provider unit.' })
  unitId: string
  @Field(() => String, { description: 'Its name.' })
  name: string
  @Field(() => Int, { description: 'How many client units it has.' })
  clients: number
  @Field(() => Int, { description: 'How many people would be asked about it.' })
  people: number
  @Field(() => Float, { description: 'Chance that anything about it can be shown, 0 to 1.' })
  shown: number
  @Field(() => Int, { description: 'The most groups of answers that may ever be shown about it.' })
  mostCells: number
}

@ObjectType({ simpleResolvers: true, description: 'A criterion that opening would freeze.' })
export class FrameCriterion {
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => Int, { description: 'Weight, of 100.' })
  weight: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'What opening would freeze for the round, as the company stands now.',
})
export class RoundFrame {
  @Field(() => Int, { description: 'Units of the chart.' })
  units: number
  @Field(() => Int, { description: 'Units that are asked.' })
  clientUnits: number
  @Field(() => Int, { description: 'Units that are asked about.' })
  providerUnits: number
  @Field(() => Int, { description: 'Links from a client to a provider.' })
  links: number
  @Field(() => Int, { description: 'People who would answer anonymously.' })
  staff: number
  @Field(() => Int, { description: 'People who would speak for their units by name.' })
  representatives: number
  @Field(() => [FrameCriterion], { description: 'Criteria with their weights; empty without a regulation in force.' })
  criteria: FrameCriterion[]
  @Field(() => Int, { nullable: true, description: 'Number of the version of the regulation in force.' })
  regulationNumber: number | null
  @Field(() => Int, { nullable: true, description: 'Number of the weights that the regulation names.' })
  weightsNumber: number | null
  @Field(() => Int, { nullable: true, description: 'How many anonymous answers a shown group would need.' })
  threshold: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Whether a draft can be opened as the company stands now.' })
export class RoundReadiness {
  @Field(() => [ReadinessFinding], { description: 'What must be changed before opening.' })
  blockers: ReadinessFinding[]
  @Field(() => [ReadinessFinding], { description: 'What should be thought about before opening.' })
  warnings: ReadinessFinding[]
  @Field(() => RoundFrame, { description: 'What opening would freeze.' })
  frame: RoundFrame
  @Field(() => Int, { description: 'How many people would be asked.' })
  people: number
  @Field(() => [UnitForecast], { description: 'Per client unit; empty without a regulation in force.' })
  units: readonly UnitForecast[]
  @Field(() => [ProviderForecast], { description: 'Per provider unit; empty without a regulation in force.' })
  providers: readonly ProviderForecast[]
}

@ObjectType({ simpleResolvers: true, description: 'How many people of a round were asked and answered.' })
export class RoundResponseTotal {
  @Field(() => Int, { description: 'How many are asked.' })
  invited: number
  @Field(() => Int, { description: 'At least so many ballots were cast.' })
  castFrom: number
  @Field(() => Int, {
    description:
      'At most so many. Apart from the former while the round is open and people answer anonymously; equal after close.',
  })
  castTo: number
}

@ObjectType({ simpleResolvers: true, description: 'How many people of a client unit were asked and answered.' })
export class RoundResponse {
  @Field(() => Id, { description: 'The client unit.' })
  unitId: string
  @Field(() => String, { description: 'Its code at opening.' })
  code: string
  @Field(() => String, { description: 'Its name at opening.' })
  name: string
  @Field(() => RegimeEnum, { description: 'Who answers for it.' })
  regime: Regime
  @Field(() => Int, { description: 'How many are asked, anonymous leavers included.' })
  invited: number
  @Field(() => Int, { description: 'At least so many ballots were cast.' })
  castFrom: number
  @Field(() => Int, {
    description:
      'At most so many. While the round is open, an anonymous unit’s count is a band that is never all or none alone.',
  })
  castTo: number
}

@ObjectType({ simpleResolvers: true, description: 'How far the links of a round have come, as counts of people.' })
export class InvitationSummary {
  @Field(() => Int, { description: 'Waiting.' })
  pending: number
  @Field(() => Int, { description: 'Sent by mail.' })
  sent: number
  @Field(() => Int, { description: 'Refused by the mail server.' })
  failed: number
  @Field(() => Int, { description: 'Downloaded for a mail merge.' })
  handedOver: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'A reminder as it went out. To how many is told to nobody: it would be how many have not answered.',
})
export class ReminderRun {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Moment, { description: 'When it began.' })
  at: Date
  @Field(() => Moment, {
    nullable: true,
    description: 'When it ended; null while it is under way, and when the mail server took none of its letters.',
  })
  finishedAt: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'One difference between an opened round and the company now.' })
export class RoundChange {
  @Field(() => ChangeKindEnum, { description: 'What changed.' })
  kind: ChangeKind
  @Field(() => String, { description: 'The change in a sentence.' })
  sentence: string
}
