/** Remarks while they are being written, by the section that they are about. Pure. */
import type { Section } from './wire.ts'

export type Remarks = Readonly<Record<string, string>>

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What an earlier visit has left; nothing when it cannot be read. */
export function readRemarks(text: string | null): Remarks {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    if (!isRecord(value)) return {}
    return Object.fromEntries(
      Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** Null when there is nothing to keep. */
export const writeRemarks = (remarks: Remarks): string | null =>
  Object.keys(remarks).length ? JSON.stringify(remarks) : null

/** Those with words in them, in the order of the text; a remark on a section that is gone cannot be sent. */
export const listRemarks = (remarks: Remarks, sections: readonly Section[]) =>
  sections.flatMap(({ key, title }) => {
    const text = remarks[key]?.trim() ?? ''
    return text ? [{ key, title, text }] : []
  })
