/** What may be said about who approves a version, who reads it, and what they say. */
import { z } from 'zod'
import { line, maybe, prose, recordId } from '../../core/inputs.ts'
import { says as coreSays } from '../../core/says.ts'
import { says } from '../says/people.ts'
import { acquaintanceCircles, approvalOrders, MOST_APPROVERS } from '../terms.ts'

const stamped = { id: recordId(), version: z.int().min(1) }

const MOST_REMARKS = 50

/** SHA-256 in hex: what the page says that it has shown. */
const shownHash = () => z.string(coreSays.required.key).regex(/^[0-9a-f]{64}$/, coreSays.invalid.key)

export const setApprovalRouteInput = z.object({
  ...stamped,
  order: z.enum(approvalOrders, coreSays.invalid.key),
  employeeIds: z
    .array(recordId())
    .max(MOST_APPROVERS, says.tooManyApprovers.key)
    .refine((ids) => new Set(ids).size === ids.length, says.approverTwice.key),
})
export type SetApprovalRoute = z.output<typeof setApprovalRouteInput>

export const giveApprovalInput = z.object({ shownHash: shownHash() })
export type GiveApproval = z.output<typeof giveApprovalInput>

export const returnWithRemarksInput = z.object({
  shownHash: shownHash(),
  remarks: z
    .array(z.object({ sectionKey: line(40), text: prose(4000).refine((text) => text !== '', coreSays.required.key) }))
    .min(1, says.remarkNeeded.key)
    .max(MOST_REMARKS, says.tooManyRemarks.key),
})
export type ReturnWithRemarks = z.output<typeof returnWithRemarksInput>

export const answerRemarkInput = z.object({
  id: recordId(),
  answer: prose(4000).refine((text) => text !== '', coreSays.required.key),
})
export type AnswerRemark = z.output<typeof answerRemarkInput>

export const regulationOnlyInput = z.object({ regulationVersionId: recordId() })
export type RegulationOnly = z.output<typeof regulationOnlyInput>

export const askAcquaintanceInput = z.object({
  regulationVersionId: recordId(),
  of: maybe(z.enum(acquaintanceCircles, coreSays.invalid.key)),
})
export type AskAcquaintance = z.output<typeof askAcquaintanceInput>

export const acknowledgeRegulationInput = z.object({ shownHash: shownHash() })
export type AcknowledgeRegulation = z.output<typeof acknowledgeRegulationInput>

export const acquaintanceFilterInput = z.object({
  signed: maybe(z.boolean()),
  unitId: maybe(recordId()),
  search: maybe(line(200)),
})
export type AcquaintanceFilter = z.output<typeof acquaintanceFilterInput>
