import { z } from 'zod'
import { line, localeInput } from '../core/inputs.ts'

export const editFirmInput = z.object({ name: line(), locale: localeInput(), version: z.int().min(1) })
export type EditFirm = z.output<typeof editFirmInput>
