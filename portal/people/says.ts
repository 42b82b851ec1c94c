import { words } from '../../schema/core/say.ts'

/** Sentences of all pages behind a personal link. */
export const says = words('portal.people', {
  loading: { ru: 'Открываем…', en: 'Opening…' },
  offline: {
    ru: 'Нет связи. Прочитанное остаётся на экране, а отправить что-либо можно будет, когда связь вернётся.',
    en: 'You are offline. What you have read stays here; you can send something when you are back online.',
  },
  unreachableText: {
    ru: 'Проверьте подключение к сети и повторите.',
    en: 'Check your connection and try again.',
  },
  fresh: { ru: 'Загрузить то, что есть сейчас', en: 'Load what stands now' },
  unreachable: {
    ru: 'Связи с сервером нет, ничего не записано. Повторите, когда она появится.',
    en: 'The server cannot be reached and nothing was written. Try again when you are online.',
  },
})
