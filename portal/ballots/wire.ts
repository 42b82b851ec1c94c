/** What the questionnaire asks of the API. */
import type { AnswerState, CommentAudience } from '../../schema/ballots/terms.ts'
import type { Regime } from '../../schema/org/terms.ts'

export interface Criterion {
  criterionId: string
  name: string
  question: string
  points: string[]
}

export interface Provider {
  unitId: string
  name: string
  serviceName: string | null
  asked: boolean
}

export interface Questionnaire {
  companyName: string
  roundTitle: string
  unitName: string
  regime: Regime
  closesAt: string
  submitBlockedBecause: string | null
  promises: string[]
  minutes: number
  scaleMin: number
  scaleMax: number
  reasonAt: number | null
  commentLength: number
  criteria: Criterion[]
  providers: Provider[]
}

/** What the server keeps of the answers under way: it can't read it. */
export interface SealedDraft {
  revision: number
  body: string
}

export interface AnswerInput {
  providerId: string
  state: AnswerState
  marks: { criterionId: string; mark: number }[]
  comment: string | null
  commentFor: CommentAudience
}

export interface Receipt {
  code: string
  repeated: boolean
}

const asked = `{
    companyName roundTitle unitName regime closesAt submitBlockedBecause promises minutes
    scaleMin scaleMax reasonAt commentLength
    criteria { criterionId name question points }
    providers { unitId name serviceName asked }
  }`

export const previewQuery = `query PreviewQuestionnaire($roundId: UUID!, $unitId: UUID!) {
  previewQuestionnaire(roundId: $roundId, unitId: $unitId) ${asked}
}`

export const questionnaireQuery = `query Questionnaire {
  questionnaire ${asked}
  draft { revision body }
}`

export const draftQuery = `query Draft {
  draft { revision body }
}`

export const saveDraftMutation = `mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) { revision }
}`

export const discardDraftMutation = `mutation DiscardDraft {
  discardDraft
}`

export const submitBallotMutation = `mutation SubmitBallot($input: SubmitBallotInput!) {
  submitBallot(input: $input) { code repeated }
}`
