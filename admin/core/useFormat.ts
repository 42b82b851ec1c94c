import { useMemo } from 'react'
import { useLanguage } from './useTell.ts'

const tags = { ru: 'ru-RU', en: 'en-GB' } as const

const scales = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const

function tellDistance(tag: string, ms: number): string {
  const { unit, ms: size } = scales.find((scale) => Math.abs(ms) >= scale.ms) ?? scales[2]
  return new Intl.RelativeTimeFormat(tag).format(Math.trunc(ms / size), unit)
}

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
      /** «завтра», «через 5 дней», «2 часа назад»: from days down to minutes. */
      distance: (value: string | Date, now: number) => tellDistance(tag, new Date(value).getTime() - now),
      /** With the day of the week: for the day at hand. */
      weekday: (value: Date) => {
        const text = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' }).format(value)
        return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1)
      },
      day: (value: string | Date, timeZone?: string) =>
        new Intl.DateTimeFormat(tag, { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(new Date(value)),
    }
  }, [tag])
}
