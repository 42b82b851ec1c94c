import { say, type Message } from '../../schema/core/say.ts'
import { says } from '../../schema/companies/says.ts'
import type { CompanyRow } from '../../schema/companies/tables.ts'

/** Null means that the company may be worked on; an archived one is read only. */
export const whyNotWorkOn = (company: Pick<CompanyRow, 'archivedAt'>): Message | null =>
  company.archivedAt ? say(says.archived) : null

/** The date at a moment where the company is, as YYYY-MM-DD. */
export const dayAt = (company: Pick<CompanyRow, 'timeZone'>, moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: company.timeZone, dateStyle: 'short' }).format(moment)
