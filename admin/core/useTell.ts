import { useCallback } from 'react'
import { useLocale } from 'react-admin'
import { say, tell, type Locale, type Params, type Words } from '../../schema/core/say.ts'

export type Tell = (words: Words, params?: Params) => string

/** The language of the interface, inside of components. */
export const useLanguage = (): Locale => (useLocale() === 'en' ? 'en' : 'ru')

/** `const t = useTell(); t(says.create)`: a sentence in the language of the interface. */
export function useTell(): Tell {
  const locale = useLanguage()
  return useCallback((words, params = {}) => tell(say(words, params), locale), [locale])
}
