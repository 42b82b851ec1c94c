import { z } from 'zod'
import { line, localeInput, prose, recordId } from '../core/inputs.ts'
import { says } from './says.ts'

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
const timeZone = () => z.string(says.badTimeZone.key).refine(isTimeZone, says.badTimeZone.key)

export const createCompanyInput = z.object({
  name: line(),
  locale: localeInput()
    .nullish()
    .transform((value) => value ?? 'ru'),
  timeZone: timeZone()
    .nullish()
    .transform((value) => value ?? 'Europe/Moscow'),
})
export type CreateCompany = z.output<typeof createCompanyInput>

export const editCompanyInput = createCompanyInput.extend({ id: recordId(), version: z.int().min(1) })
export type EditCompany = z.output<typeof editCompanyInput>

export const archiveCompanyInput = z.object({ id: recordId(), archived: z.boolean() })
export type ArchiveCompany = z.output<typeof archiveCompanyInput>

export const companyFilterInput = z.object({
  name: prose(200).nullish(),
  archived: z.boolean().nullish(),
  ids: z.array(recordId()).max(200).nullish(),
})

/** A single letter would find half of a firm. */
export const searchInput = z.object({
  text: prose(100).pipe(z.string().min(2, says.searchShort.key)),
  first: z
    .int(says.badSearchSize.key)
    .min(1, says.badSearchSize.key)
    .max(20, says.badSearchSize.key)
    .nullish()
    .transform((value) => value ?? 5),
})
export type Search = z.output<typeof searchInput>
