import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { CommentAudience } from '../../schema/ballots/terms.ts'
import { answerStates, commentAudiences, type AnswerState } from '../../schema/ballots/terms.ts'
import type { Regime } from '../../schema/org/terms.ts'
import { enumOf } from '../core/enum.ts'
import { Id, Moment } from '../core/scalars.ts'
import { RegimeEnum } from '../org/type/regime.ts'

export const AnswerStateEnum = enumOf(
  'AnswerState',
  'Whether a provider was rated or there was nothing to rate.',
  answerStates,
)
export const CommentAudienceEnum = enumOf('CommentAudience', 'Whom the author lets read a comment.', commentAudiences)

@ObjectType({ simpleResolvers: true, description: 'A provider that the respondent is asked about.' })
export class QuestionnaireProvider {
  @Field(() => Id, { description: 'The unit.' })
  unitId: string
  @Field(() => String, { description: 'Name of the unit.' })
  name: string
  @Field(() => String, { nullable: true, description: 'The service that it provides to the respondent’s unit.' })
  serviceName: string | null
  @Field(() => Boolean, { description: 'Asked by default; the others are offered.' })
  asked: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A criterion of the questionnaire.' })
export class QuestionnaireCriterion {
  @Field(() => Id, { description: 'The criterion.' })
  criterionId: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => String, { description: 'The question as it is put.' })
  question: string
  @Field(() => [String], { description: 'The points of the scale in words, lowest first.' })
  points: string[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a respondent is asked, what is promised and how long it takes.',
})
export class Questionnaire {
  @Field(() => String, { description: 'Name of the company.' })
  companyName: string
  @Field(() => String, { description: 'Title of the round.' })
  roundTitle: string
  @Field(() => String, { description: 'The client unit that the respondent answers from.' })
  unitName: string
  @Field(() => RegimeEnum, { description: 'R1: for the unit, by name. R2: anonymous.' })
  regime: Regime
  @Field(() => Moment, { description: 'Until when ballots are taken.' })
  closesAt: Date
  @Field(() => String, { nullable: true, description: 'Why no ballot can be sent now, or null.' })
  submitBlockedBecause: string | null
  @Field(() => [String], { description: 'What is promised, thresholds included: to be read before the first answer.' })
  promises: string[]
  @Field(() => Int, { description: 'About how many minutes it takes.' })
  minutes: number
  @Field(() => Int, { description: 'Lowest mark.' })
  scaleMin: number
  @Field(() => Int, { description: 'Highest mark.' })
  scaleMax: number
  @Field(() => Int, {
    nullable: true,
    description: 'From this mark downwards a reason is required in the comment; null when it is not.',
  })
  reasonAt: number | null
  @Field(() => Int, { description: 'Longest comment, in characters.' })
  commentLength: number
  @Field(() => [QuestionnaireCriterion], { description: 'What is judged, in order.' })
  criteria: QuestionnaireCriterion[]
  @Field(() => [QuestionnaireProvider], { description: 'Whom the unit works with, the most intense links first.' })
  providers: QuestionnaireProvider[]
}

@ObjectType({ simpleResolvers: true, description: 'That a ballot has been taken.' })
export class Receipt {
  @Field(() => String, { description: 'A code that only this submission yields; it is not stored.' })
  code: string
  @Field(() => Boolean, { description: 'True when the same ballot had come before, as after a lost answer.' })
  repeated: boolean
}

@InputType({ description: 'A mark for one criterion.' })
export class MarkInput {
  @Field(() => Id, { description: 'The criterion.' })
  criterionId: string
  @Field(() => Int, { description: 'A whole point of the scale.' })
  mark: number
}

@InputType({ description: 'An answer about one provider.' })
export class AnswerInput {
  @Field(() => Id, { description: 'The provider.' })
  providerId: string
  @Field(() => AnswerStateEnum, { description: 'Rated, or “we did not interact”.' })
  state: AnswerState
  @Field(() => [MarkInput], { nullable: true, description: 'Marks; a criterion that is left out was not judged.' })
  marks?: MarkInput[] | null
  @Field(() => String, { nullable: true, description: 'A comment.' })
  comment?: string | null
  @Field(() => CommentAudienceEnum, {
    nullable: true,
    description: 'Who may read the comment; the unit when not given.',
  })
  commentFor?: CommentAudience | null
}

@InputType({ description: 'A ballot.' })
export class SubmitBallotInput {
  @Field(() => Id, { description: 'Made by the client once per submission and kept over retries.' })
  key: string
  @Field(() => [AnswerInput], { description: 'One answer per provider.' })
  answers: AnswerInput[]
}

@InputType({ description: 'Which round to close.' })
export class CloseRoundInput {
  @Field(() => Id, { description: 'The round.' })
  roundId: string
  @Field(() => Boolean, { nullable: true, description: 'Confirms that it is closed before the end of its window.' })
  early?: boolean | null
}
