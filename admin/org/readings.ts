/** How each file was read, for as long as the tab lives: by the id of the upload. */
import type { ImportOptions } from './wire/imports.ts'

export type Reading = Omit<ImportOptions, 'companyId' | 'uploadId'>

const readings = new Map<string, Reading>()

export const readReading = (uploadId: string): Reading | undefined => readings.get(uploadId)

export function keepReading(uploadId: string, reading: Reading): void {
  readings.set(uploadId, reading)
}
