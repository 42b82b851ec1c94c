import { z } from 'zod'
import { prose, recordId } from '../core/inputs.ts'
import { says } from './says.ts'
import { commentDecisions, releaseAudiences } from './terms.ts'

const reason = () => prose(1000).pipe(z.string().min(1, says.reasonMissing.key))

export const audiencesInput = z
  .array(z.enum(releaseAudiences))
  .min(1, says.noAudience.key)
  .max(20)
  .transform((list) => releaseAudiences.filter((audience) => list.includes(audience)))

export const releaseRoundInput = z.object({
  roundId: recordId(),
  audiences: audiencesInput,
  reason: prose(1000)
    .nullish()
    .transform((value) => value ?? ''),
})
export type ReleaseRound = z.output<typeof releaseRoundInput>

export const withdrawReleaseInput = z.object({ releaseId: recordId(), reason: reason() })
export type WithdrawRelease = z.output<typeof withdrawReleaseInput>

export const decideCommentsInput = z.object({
  roundId: recordId(),
  decisions: z
    .array(z.object({ commentId: recordId(), decision: z.enum(commentDecisions) }))
    .min(1)
    .max(1000),
})
export type DecideComments = z.output<typeof decideCommentsInput>

/** Without an employee: as anybody of the staff who heads nothing. */
export const previewReleaseInput = z.object({
  roundId: recordId(),
  audiences: audiencesInput,
  employeeId: recordId()
    .nullish()
    .transform((value) => value ?? null),
})
export type PreviewRelease = z.output<typeof previewReleaseInput>
