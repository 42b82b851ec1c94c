/** The reader's language: Russian until another is chosen, remembered by this tab. */
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { say, tell, type Locale, type Params, type Words } from '../../schema/core/say.ts'
import { says } from '../says.ts'
import { keep, recallLocale } from './keep.ts'

interface Language {
  locale: Locale
  choose: (locale: Locale) => void
}

const LanguageContext = createContext<Language>({ locale: 'ru', choose: () => undefined })
export const useLanguage = (): Language => useContext(LanguageContext)

export type Tell = (words: Words, params?: Params) => string

export function useTell(): Tell {
  const { locale } = useLanguage()
  return useCallback((words, params) => tell(say(words, params), locale), [locale])
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(recallLocale)
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = tell(say(says.title), locale)
  }, [locale])
  const choose = (next: Locale) => {
    keep('locale', next)
    setLocale(next)
  }
  return <LanguageContext value={{ locale, choose }}>{children}</LanguageContext>
}
