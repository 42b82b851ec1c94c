import { z } from 'zod'
import { day, line, maybe, recordId } from '../core/inputs.ts'
import { says as coreSays } from '../core/says.ts'
import { rulesSchema } from './rules.ts'
import { whole } from '../core/ruleValues.ts'
import { says } from './says.ts'

/** Any part of the rules; judged whole once it is laid over what stands: see `ruledInput`. */
const somePart = () => z.record(z.string(), z.unknown(), says.notRules.key)

/** Labels are the only free text among the rules: the database must be able to store it. */
const label = line(100)

/** The whole rules under the name that they have in the input, so that a refusal says `rules.disclosure.k`. */
export const ruledInput = z.object({
  rules: rulesSchema.superRefine(({ scale }, context) => {
    for (const [at, text] of (scale.labels ?? []).entries())
      for (const issue of label.safeParse(text).error?.issues ?? [])
        context.addIssue({
          code: 'custom',
          path: ['scale', 'labels', at],
          message: issue.message,
          params: { maximum: 100 },
        })
  }),
})

const stamped = { id: recordId(), version: z.int().min(1) }

export const draftRegulationInput = z.object({
  companyId: recordId(),
  title: maybe(line(300)),
  rules: maybe(somePart()),
  weightVersionId: maybe(recordId()),
  templateId: maybe(recordId()),
})
export type DraftRegulation = z.output<typeof draftRegulationInput>

export const editRegulationInput = draftRegulationInput.omit({ companyId: true, templateId: true }).extend(stamped)
export type EditRegulation = z.output<typeof editRegulationInput>

export const regulationAtInput = z.object(stamped)
export type RegulationAt = z.output<typeof regulationAtInput>

export const approveRegulationInput = z.object({ ...stamped, approvedBy: line(500) })
export type ApproveRegulation = z.output<typeof approveRegulationInput>

export const putRegulationInForceInput = z.object({
  ...stamped,
  from: maybe(day().refine((date) => date >= '1990', coreSays.invalid.key)),
})
export type PutRegulationInForce = z.output<typeof putRegulationInForceInput>

export const defaultRulesInput = z
  .object({
    min: whole(0, 9)
      .nullish()
      .transform((value) => value ?? 1),
    max: whole(1, 10)
      .nullish()
      .transform((value) => value ?? 5),
  })
  .refine(({ min, max }) => min < max, { path: ['max'], error: says.scaleOrder.key })
