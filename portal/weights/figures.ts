/** How figures of an agreement are printed in the reader's language. */
import { useMemo } from 'react'
import { useLanguage } from '../core/locale.tsx'

export interface Figures {
  /** A share of 1 as points of 100, with a tenth where there is one. */
  points: (share: number) => string
  /** A difference of two shares of 1 in points of 100, with its sign. */
  signed: (difference: number) => string
  /** A share of 1 as per cent. */
  percent: (share: number) => string
  /** Two places after the separator. */
  ratio: (value: number) => string
  /** In the reader's own time. */
  moment: (iso: string) => string
  day: (iso: string) => string
}

export function useFigures(): Figures {
  const { locale } = useLanguage()
  return useMemo(() => {
    const form = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
    const tenths = form({ maximumFractionDigits: 1 })
    const signs = form({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    const hundredths = form({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
    const percents = form({ style: 'percent', maximumFractionDigits: 1 })
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
    return {
      points: (share) => tenths.format(share * 100),
      // A hyphen is no minus.
      signed: (difference) => signs.format(Math.round(difference * 1000) / 10).replace('-', '−'),
      percent: (share) => percents.format(share),
      ratio: (value) => hundredths.format(value),
      moment: (iso) => moments.format(new Date(iso)),
      day: (iso) => days.format(new Date(iso)),
    }
  }, [locale])
}
