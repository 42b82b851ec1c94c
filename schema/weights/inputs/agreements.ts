/** What the commands of a weight agreement take. What depends on its state, criteria or method is judged by the rules. */
import { z } from 'zod'
import { day, line, maybe, prose, recordId } from '../../core/inputs.ts'
import { says as coreSays } from '../../core/says.ts'
import { agreementRules } from '../rules.ts'
import { inputSays as says } from '../says/agreements.ts'
import { proposalAnswers } from '../terms.ts'

const MOST_STAKEHOLDERS = 100
const MOST_CRITERIA = 100
const MOST_PAIRS = (15 * 14) / 2

const optionalProse = (most: number) =>
  prose(most)
    .nullish()
    .transform((value) => value ?? '')

const stakeholder = z.object({ unitId: recordId(), employeeId: recordId() })
const stakeholdersList = z
  .array(stakeholder)
  .min(2, says['agreement.fewStakeholders'].key)
  .max(MOST_STAKEHOLDERS, says['agreement.manyStakeholders'].key)

export const openAgreementInput = z.object({
  companyId: recordId(),
  rules: agreementRules,
  stakeholders: stakeholdersList,
  note: optionalProse(4000),
})
export type OpenAgreement = z.output<typeof openAgreementInput>

export const editAgreementInput = openAgreementInput
  .omit({ companyId: true })
  .extend({ id: recordId(), version: z.int().min(1) })
export type EditAgreement = z.output<typeof editAgreementInput>

export const startIterationInput = z.object({ id: recordId(), deadline: z.date(coreSays.invalid.key) })
export type StartIteration = z.output<typeof startIterationInput>

export const endIterationInput = z.object({ id: recordId() })
export type EndIteration = z.output<typeof endIterationInput>

const share = z.object({
  criterionId: recordId(),
  share: z
    .int(says['agreement.wholeShare'].key)
    .min(0, says['agreement.wholeShare'].key)
    .max(100, says['agreement.wholeShare'].key),
})
const sharesList = z
  .array(share)
  .min(1, says['agreement.everyCriterion'].key)
  .max(MOST_CRITERIA, says['agreement.everyCriterion'].key)

export const proposeWeightsInput = z.object({
  id: recordId(),
  shares: maybe(sharesList),
  note: optionalProse(4000),
})
export type ProposeWeights = z.output<typeof proposeWeightsInput>

export const closeProposalInput = z.object({ id: recordId() })
export type CloseProposal = z.output<typeof closeProposalInput>

/** A verb that has to be explained to the people concerned. */
export const agreementReasonInput = z.object({ id: recordId(), reason: line(1000) })
export type AgreementReason = z.output<typeof agreementReasonInput>

export const recordOwnersDecisionInput = z.object({
  id: recordId(),
  shares: sharesList,
  decidedBy: line(500),
  decidedOn: day().refine((date) => date >= '1990', coreSays.invalid.key),
  reason: line(2000),
})
export type RecordOwnersDecision = z.output<typeof recordOwnersDecisionInput>

export const remindStakeholdersInput = z.object({ id: recordId() })
export type RemindStakeholders = z.output<typeof remindStakeholdersInput>

export const replaceSpeakerInput = z.object({ stakeholderId: recordId(), employeeId: recordId() })
export type ReplaceSpeaker = z.output<typeof replaceSpeakerInput>

const points = z.object({
  criterionId: recordId(),
  points: z
    .int(says['agreement.wholePoints'].key)
    .min(0, says['agreement.wholePoints'].key)
    .max(100, says['agreement.wholePoints'].key),
})
const rank = z.object({
  criterionId: recordId(),
  rank: z
    .int(says['agreement.wholeRank'].key)
    .min(1, says['agreement.wholeRank'].key)
    .max(MOST_CRITERIA, says['agreement.wholeRank'].key),
})
const pair = z.object({
  criterionId: recordId(),
  overCriterionId: recordId(),
  times: z
    .int(says['agreement.wholeTimes'].key)
    .min(1, says['agreement.wholeTimes'].key)
    .max(9, says['agreement.wholeTimes'].key),
})

export const submitJudgementInput = z.object({
  points: maybe(z.array(points).max(MOST_CRITERIA, says['agreement.everyCriterion'].key)),
  ranks: maybe(z.array(rank).max(MOST_CRITERIA, says['agreement.everyCriterion'].key)),
  pairs: maybe(z.array(pair).max(MOST_PAIRS, says['agreement.everyPair'].key)),
  argument: optionalProse(2000),
})
export type SubmitJudgement = z.output<typeof submitJudgementInput>

export const answerProposalInput = z
  .object({
    proposalId: recordId(),
    answer: z.enum(proposalAnswers, coreSays.invalid.key),
    criterionId: maybe(recordId()),
    wanted: maybe(
      z
        .int(says['agreement.wholeShare'].key)
        .min(0, says['agreement.wholeShare'].key)
        .max(100, says['agreement.wholeShare'].key),
    ),
    reason: maybe(prose(2000)),
  })
  .superRefine(({ answer, criterionId, wanted, reason }, context) => {
    if (answer !== 'object') return
    const missing = { criterionId: criterionId === undefined, wanted: wanted === undefined, reason: !reason }
    for (const [name, isMissing] of Object.entries(missing))
      if (isMissing) context.addIssue({ code: 'custom', path: [name], message: says['agreement.objectionNeeds'].key })
  })
export type AnswerProposal = z.output<typeof answerProposalInput>
