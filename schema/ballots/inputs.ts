import { z } from 'zod'
import { maybe, prose, recordId } from '../core/inputs.ts'
import { draftSizes } from './drafts.ts'
import { says } from './says.ts'
import { answerStates, commentAudiences } from './terms.ts'

export const COMMENT_LENGTH = 1000

const markInput = z.object({ criterionId: recordId(), mark: z.int().min(-100).max(100) })

const answerInput = z.object({
  providerId: recordId(),
  state: z.enum(answerStates),
  marks: z.array(markInput).max(50).default([]),
  comment: maybe(prose(COMMENT_LENGTH)),
  commentFor: z
    .enum(commentAudiences)
    .nullish()
    .transform((value) => value ?? ('unit' as const)),
})

export const submitBallotInput = z.object({
  key: z.uuid(says.badKey.key),
  answers: z.array(answerInput).min(1, says.noAnswers.key).max(300),
})
export type SubmitBallot = z.output<typeof submitBallotInput>
export type AnswerInput = SubmitBallot['answers'][number]

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const longestDraft = Math.ceil(Math.max(...draftSizes) / 3) * 4

export const saveDraftInput = z.object({
  revision: z.int(says.badRevision.key).min(0, says.badRevision.key).max(2_147_483_646, says.badRevision.key),
  body: z
    .string(says.badDraft.key)
    .max(longestDraft, says.badDraft.key)
    .regex(base64, says.badDraft.key)
    .transform((text) => Buffer.from(text, 'base64'))
    .refine(({ length }) => draftSizes.includes(length), says.badDraft.key),
})
export type SaveDraft = z.output<typeof saveDraftInput>

export const closeRoundInput = z.object({
  roundId: recordId(),
  early: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
})
export type CloseRound = z.output<typeof closeRoundInput>
