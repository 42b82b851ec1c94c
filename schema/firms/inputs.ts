import { z } from 'zod'
import { line, localeInput } from '../core/inputs.ts'
import { isLogo, LOGO_CHARACTERS } from './logo.ts'
import { says } from './says.ts'

export const editFirmInput = z.object({ name: line(), locale: localeInput(), version: z.int().min(1) })
export type EditFirm = z.output<typeof editFirmInput>

export const setFirmLogoInput = z.object({
  logo: z.string().max(LOGO_CHARACTERS, says.logoTooBig.key).refine(isLogo, says.notLogo.key).nullable(),
  version: z.int().min(1),
})
export type SetFirmLogo = z.output<typeof setFirmLogoInput>
