/** Two catalogues behind one provider: `ra.*` by polyglot, every sentence of our own in ICU by `tell`. */
import polyglotI18nProvider from 'ra-i18n-polyglot'
import english from 'ra-language-english'
import russian from 'ra-language-russian'
import type { I18nProvider, TranslationMessages } from 'react-admin'
import { findWords, say, tell, type Locale, type Params } from '../../schema/core/say.ts'

export const russianMessages: TranslationMessages = {
  ...russian,
  ra: {
    ...russian.ra,
    guesser: { empty: { title: 'Данных нет', message: 'Проверьте, что отвечает сервер.' } },
    message: {
      ...russian.ra.message,
      bulk_update_title: 'Изменить %{name} |||| Изменить %{smart_count} %{name} |||| Изменить %{smart_count} %{name}',
    },
    notification: {
      ...russian.ra.notification,
      http_error: 'Сервер не отвечает. Проверьте соединение и повторите.',
      logged_out: 'Сеанс закончился. Войдите снова.',
    },
  },
}
export const englishMessages: TranslationMessages = {
  ...english,
  ra: {
    ...english.ra,
    notification: {
      ...english.ra.notification,
      http_error: 'The server does not answer. Check the connection and try again.',
      logged_out: 'The session has ended. Sign in again.',
    },
  },
}

const names = [
  { locale: 'ru', name: 'Русский' },
  { locale: 'en', name: 'English' },
]

const polyglot = polyglotI18nProvider(
  (locale: string) => (locale === 'en' ? englishMessages : russianMessages),
  'ru',
  names,
  { allowMissing: true },
)

/** The language of the interface: Russian unless English was chosen. */
export const readLocale = (): Locale => (polyglot.getLocale() === 'en' ? 'en' : 'ru')

const isParam = (entry: [string, unknown]): entry is [string, string | number | boolean | Date] =>
  ['string', 'number', 'boolean'].includes(typeof entry[1]) || entry[1] instanceof Date

const paramsOf = (options: object): Params => Object.fromEntries(Object.entries(options).filter(isParam))

export const i18nProvider: I18nProvider = {
  ...polyglot,
  translate: (key: string, options: { _?: string } = {}): string => {
    const ours = findWords(key)
    if (ours) return tell(say(ours, paramsOf(options)), readLocale())
    return String(polyglot.translate(key, options))
  },
}
