/** The receipt as the tab keeps it: with what is printed around its code, without a word of the answers. */
import type { Questionnaire, Receipt } from './wire.ts'

export interface KeptReceipt extends Receipt {
  companyName: string
  roundTitle: string
  unitName: string
}

export const makeReceipt = (receipt: Receipt, { companyName, roundTitle, unitName }: Questionnaire): KeptReceipt => ({
  ...receipt,
  companyName,
  roundTitle,
  unitName,
})

/** The code in groups of four, which an eye compares more easily. */
export const groupCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')

export function readReceipt(text: string | null): KeptReceipt | null {
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const read = (name: string) => String(Reflect.get(value, name) ?? '')
    const code = read('code')
    if (!code) return null
    const names = { companyName: read('companyName'), roundTitle: read('roundTitle'), unitName: read('unitName') }
    return { code, repeated: read('repeated') === 'true', ...names }
  } catch {
    return null
  }
}
