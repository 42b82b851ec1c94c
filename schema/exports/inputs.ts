import { z } from 'zod'
import { comparisonInput } from '../comparisons/inputs.ts'
import { localeInput, recordId } from '../core/inputs.ts'
import { says as coreSays } from '../core/says.ts'
import { documentFormats } from '../core/terms.ts'
import { frame } from './briefing/frame.ts'
import { says } from './says.ts'
import { briefingParts, csvReaders, exportFormats } from './terms.ts'

const look = {
  format: z.enum(exportFormats, says.badFormat.key),
  /** The reader's own language when not given. */
  locale: localeInput().optional(),
  for: z.enum(csvReaders, says.badReader.key).default('machine'),
}

export const exportResultsInput = z.object({ companyId: recordId(), roundId: recordId(), ...look })
export type ExportResults = z.output<typeof exportResultsInput>

/** `rounds` is a list of ids with commas, as an address carries it. */
export const exportComparisonInput = z.object({
  companyId: recordId(),
  rounds: z
    .string(says.noRounds.key)
    .max(2000, says.noRounds.key)
    .transform((text) => text.split(',').filter((id) => id !== ''))
    .pipe(comparisonInput.shape.roundIds),
  ...look,
})
export type ExportComparison = z.output<typeof exportComparisonInput>

export const exportDictionaryInput = z.object({ ...look, format: z.enum(['csv', 'jsonl'], says.badDictionary.key) })
export type ExportDictionary = z.output<typeof exportDictionaryInput>

/** Without a part it is the whole pack. */
export const briefingInput = z.object({
  id: recordId(),
  format: z.enum(documentFormats, coreSays.badDocument.key),
  part: z.enum(briefingParts, frame.badPart.key).optional(),
  locale: localeInput().optional(),
})
