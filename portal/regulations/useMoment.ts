import { useLanguage } from '../core/locale.tsx'

/** Prints a moment in the reader's language and at the reader's own time, which it names. */
export function useMoment(): (iso: string) => string {
  const { locale } = useLanguage()
  const form = new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  })
  return (iso) => form.format(new Date(iso))
}
