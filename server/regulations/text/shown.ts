/** What exactly somebody has approved or signed, as one hash. */
import { createHash } from 'node:crypto'
import type { Locale } from '../../../schema/core/say.ts'
import type { RegulationFacts } from './facts.ts'
import { writeRegulation } from './write.ts'

/**
 * SHA-256 in hex over the text in one language: title, company, number, every section and appendix. The same before and
 * after approval, whoever computes it: neither where the version stands nor who has signed is part of it.
 */
export function hashShown(facts: RegulationFacts, locale: Locale): string {
  const version = { ...facts.version, state: 'approved', approvedBy: '', inForceFrom: null } as const
  const { title, company, print, sections } = writeRegulation({ ...facts, version, sheet: [] }, locale)
  return createHash('sha256')
    .update(JSON.stringify([locale, title, company, print, sections]))
    .digest('hex')
}
