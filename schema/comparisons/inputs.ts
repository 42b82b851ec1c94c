import { z } from 'zod'
import { recordId } from '../core/inputs.ts'
import { says } from './says.ts'
import { fewestRounds, mostRounds } from './terms.ts'

const areDifferent = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

export const comparisonInput = z.object({
  companyId: recordId(),
  roundIds: z
    .array(recordId())
    .min(fewestRounds, says.tooFewRounds.key)
    .max(mostRounds, says.tooManyRounds.key)
    .refine(areDifferent, says.roundTwice.key),
})
export type ComparisonInput = z.output<typeof comparisonInput>
