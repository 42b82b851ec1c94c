import { useMemo } from 'react'
import { useLanguage } from './useTell.ts'

const tags = { ru: 'ru-RU', en: 'en-GB' } as const

/** Numbers, shares and moments as the language of the interface writes them. */
export function useFormat() {
  const tag = tags[useLanguage()]
  return useMemo(() => {
    const fixed = (digits: number) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    return {
      number: (value: number, digits = 0) => fixed(digits).format(value),
      share: (value: number, digits = 0) =>
        new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }).format(value),
      /** With its sign: a true minus, a plus for growth. */
      change: (value: number, digits = 2) =>
        new Intl.NumberFormat(tag, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          signDisplay: 'exceptZero',
        })
          .format(value)
          .replace('-', '−'),
      moment: (value: string | Date, timeZone?: string) =>
        new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', ...(timeZone && { timeZone }) }).format(
          new Date(value),
        ),
      day: (value: string | Date, timeZone?: string) =>
        new Intl.DateTimeFormat(tag, { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(new Date(value)),
    }
  }, [tag])
}
