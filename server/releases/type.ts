import { Field, InputType, Int, ObjectType } from 'type-graphql'
import {
  commentDecisions,
  releaseAudiences,
  releaseStates,
  type CommentDecision,
  type ReleaseAudience,
  type ReleaseState,
} from '../../schema/releases/terms.ts'
import type { ReleaseRow } from '../../schema/releases/tables.ts'
import { CommentAudienceEnum } from '../ballots/type.ts'
import type { CommentAudience } from '../../schema/ballots/terms.ts'
import { enumOf } from '../core/enum.ts'
import { connectionOf } from '../core/page.ts'
import { Id, Moment } from '../core/scalars.ts'
import {
  FigureValue,
  FrozenCriterion,
  FrozenUnitName,
  RoundFiguresType,
  RulesStamp,
  UnitFiguresType,
} from '../results/type.ts'

export const ReleaseStateEnum = enumOf('ReleaseState', 'Whether a release can be read.', releaseStates)
export const ReleaseAudienceEnum = enumOf(
  'ReleaseAudience',
  'Who may read a release: the sponsor everything, heads their units, everyone the summary.',
  releaseAudiences,
)
export const CommentDecisionEnum = enumOf('CommentDecision', 'What was decided about a comment.', commentDecisions)

@ObjectType({ description: 'One publication of a round’s results; nothing in it ever changes but its withdrawal.' })
export class Release
  implements
    Pick<
      ReleaseRow,
      | 'id'
      | 'roundId'
      | 'companyId'
      | 'number'
      | 'state'
      | 'audiences'
      | 'reason'
      | 'hash'
      | 'publishedAt'
      | 'withdrawnAt'
      | 'withdrawReason'
    >
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => Id, { description: 'The company.' })
  companyId: string
  @Field(() => Int, { description: 'Which publication of the round it is, from 1.' })
  number: number
  @Field(() => ReleaseStateEnum, { description: 'Whether it can be read.' })
  state: ReleaseState
  @Field(() => [ReleaseAudienceEnum], { description: 'Who may read it.' })
  audiences: ReleaseAudience[]
  @Field(() => String, { description: 'What it corrects; empty for a first release.' })
  reason: string
  @Field(() => String, { description: 'sha-256 over the snapshot.' })
  hash: string
  @Field(() => Moment, { description: 'When it was published.' })
  publishedAt: Date
  @Field(() => Moment, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt: Date | null
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawReason: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A page of releases, newest first.' })
export class ReleaseConnection extends connectionOf(Release, 'Release') {}

@ObjectType({ simpleResolvers: true, description: 'A comment as released.' })
export class ReleasedCommentType {
  @Field(() => Id, { description: 'The provider that it is about.' })
  unitId: string
  @Field(() => String, { description: 'Its text.' })
  text: string
  @Field(() => [String], {
    nullable: true,
    description: 'Client units that it comes from, or null when none may be named.',
  })
  from: string[] | null
}

@ObjectType({ simpleResolvers: true, description: 'A provider unit in a summary.' })
export class SummaryUnit {
  @Field(() => FrozenUnitName, { description: 'The provider.' })
  unit: FrozenUnitName
  @Field(() => FigureValue, { description: 'Score of client orientation.' })
  figure: FigureValue
}

@ObjectType({ simpleResolvers: true, description: 'What a reader who is nobody’s head may see.' })
export class ReleaseSummary {
  @Field(() => FigureValue, { description: 'Company index.' })
  index: FigureValue
  @Field(() => [SummaryUnit], { description: 'Unit scores; empty when the rules show the index only.' })
  units: SummaryUnit[]
}

@ObjectType({ simpleResolvers: true, description: 'What one reader gets of a release.' })
export class ReleasedResults {
  @Field(() => Release, { nullable: true, description: 'The release; null in a preview.' })
  release: Release | null
  @Field(() => String, { description: 'Title of the round.' })
  title: string
  @Field(() => RulesStamp, { description: 'The rules that it was computed under.' })
  rules: RulesStamp
  @Field(() => Int, { description: 'Fewest answers that are shown together.' })
  threshold: number
  @Field(() => Int, { description: 'Lowest mark.' })
  scaleMin: number
  @Field(() => Int, { description: 'Highest mark.' })
  scaleMax: number
  @Field(() => [FrozenCriterion], { description: 'Criteria with their weights.' })
  criteria: FrozenCriterion[]
  @Field(() => ReleaseSummary, { nullable: true, description: 'The summary, for whoever may read it.' })
  summary: ReleaseSummary | null
  @Field(() => [UnitFiguresType], {
    description: 'Units whose details the reader may see, in the order of their codes.',
  })
  units: UnitFiguresType[]
  @Field(() => [ReleasedCommentType], { description: 'Comments about those units, sorted by text.' })
  comments: ReleasedCommentType[]
  @Field(() => RoundFiguresType, { nullable: true, description: 'Everything that may be shown, for the sponsor.' })
  company: RoundFiguresType | null
}

@ObjectType({ simpleResolvers: true, description: 'A comment before release, for the moderator.' })
export class ModeratedCommentType {
  @Field(() => Id, { description: 'The comment.' })
  id: string
  @Field(() => Id, { description: 'The provider that it is about.' })
  providerUnitId: string
  @Field(() => CommentAudienceEnum, { description: 'Whom the author lets read it.' })
  audience: CommentAudience
  @Field(() => String, { description: 'Its text.' })
  text: string
  @Field(() => CommentDecisionEnum, { nullable: true, description: 'What was decided; null when nothing was yet.' })
  decision: CommentDecision | null
  @Field(() => String, { nullable: true, description: 'Why readers cannot be shown it, or null.' })
  showBlockedBecause: string | null
}

@InputType({ description: 'To whom a round is released.' })
export class ReleaseRoundInput {
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => [ReleaseAudienceEnum], { description: 'Who may read it.' })
  audiences: ReleaseAudience[]
  @Field(() => String, { nullable: true, description: 'What a corrected release corrects.' })
  reason?: string | null
}

@InputType({ description: 'Which release is taken back, and why.' })
export class WithdrawReleaseInput {
  @Field(() => Id, { description: 'The release.' })
  releaseId: string
  @Field(() => String, { description: 'The reason; readers are told.' })
  reason: string
}

@InputType({ description: 'A decision about one comment.' })
export class CommentDecisionInput {
  @Field(() => Id, { description: 'The comment.' })
  commentId: string
  @Field(() => CommentDecisionEnum, { description: 'What happens to it.' })
  decision: CommentDecision
}

@InputType({ description: 'Decisions about comments of one round.' })
export class DecideCommentsInput {
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => [CommentDecisionInput], { description: 'The decisions.' })
  decisions: CommentDecisionInput[]
}

@InputType({ description: 'As whom to look at a release that is not there yet.' })
export class PreviewReleaseInput {
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => [ReleaseAudienceEnum], { description: 'Who would read it.' })
  audiences: ReleaseAudience[]
  @Field(() => Id, {
    nullable: true,
    description: 'The employee as whom to look; anybody of the staff who heads nothing when not given.',
  })
  employeeId?: string | null
}
