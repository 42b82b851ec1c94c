import { z } from 'zod'
import { day, line, prose, recordId } from '../core/inputs.ts'
import { says as coreSays } from '../core/says.ts'
import { says } from './says.ts'

const points = z.number(says.badPoints.key).min(0, says.badPoints.key).max(1_000_000, says.badPoints.key)

export const agreeWeightsInput = z.object({
  companyId: recordId(),
  agreedOn: day().refine((date) => date >= '1990', coreSays.invalid.key),
  agreedBy: line(500),
  note: prose()
    .nullish()
    .transform((value) => value ?? ''),
  shares: z
    .array(z.object({ criterionId: recordId(), points }))
    .min(1, says.noShares.key)
    .max(100, says.tooMany.key),
})
export type AgreeWeights = z.output<typeof agreeWeightsInput>
