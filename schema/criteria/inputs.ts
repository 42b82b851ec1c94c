import { z } from 'zod'
import { line, localeInput, maybe, prose, recordId } from '../core/inputs.ts'
import { says as coreSays } from '../core/says.ts'
import { says } from './says.ts'

const points = z.array(line(300), says.pointsCount.key).min(2, says.pointsCount.key).max(11, says.pointsCount.key)
const meaning = {
  code: line(60),
  name: line(),
  question: prose(1000).pipe(z.string().min(1, coreSays.required.key)),
  points,
}
const stamped = { id: recordId(), version: z.int().min(1) }
const ids = z.array(recordId()).max(30, says.tooMany.key)

export const addLibraryCriterionInput = z.object({
  ...meaning,
  locale: localeInput()
    .nullish()
    .transform((value) => value ?? 'ru'),
})
export type AddLibraryCriterion = z.output<typeof addLibraryCriterionInput>

export const editLibraryCriterionInput = z.object({ ...stamped, ...meaning })
export type EditLibraryCriterion = z.output<typeof editLibraryCriterionInput>

export const removeLibraryCriterionInput = z.object(stamped)
export type RemoveLibraryCriterion = z.output<typeof removeLibraryCriterionInput>

export const addCriterionInput = z.object({ companyId: recordId(), ...meaning })
export type AddCriterion = z.output<typeof addCriterionInput>

export const adoptCriteriaInput = z.object({ companyId: recordId(), fromLibrary: ids.min(1, coreSays.required.key) })
export type AdoptCriteria = z.output<typeof adoptCriteriaInput>

export const adoptDefaultCriteriaInput = z.object({ companyId: recordId() })
export type AdoptDefaultCriteria = z.output<typeof adoptDefaultCriteriaInput>

export const editCriterionInput = z.object({ ...stamped, ...meaning })
export type EditCriterion = z.output<typeof editCriterionInput>

export const replaceCriterionInput = z.object({ ...stamped, ...meaning, code: maybe(meaning.code) })
export type ReplaceCriterion = z.output<typeof replaceCriterionInput>

export const retireCriterionInput = z.object({
  ...stamped,
  retired: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
})
export type RetireCriterion = z.output<typeof retireCriterionInput>

export const reorderCriteriaInput = z.object({
  companyId: recordId(),
  criterionIds: z.array(recordId()).max(500, says.orderIncomplete.key),
})
export type ReorderCriteria = z.output<typeof reorderCriteriaInput>
