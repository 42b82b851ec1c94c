import { words } from '../../schema/core/say.ts'

/** Sentences that every page of the console may say. */
export const says = words('console', {
  product: { ru: 'Внутренний клиент', en: 'Internal client' },
  companies: { ru: 'Компании', en: 'Companies' },
  toContent: { ru: 'К содержанию', en: 'Skip to content' },
  toDark: { ru: 'Тёмное оформление', en: 'Dark appearance' },
  toLight: { ru: 'Светлое оформление', en: 'Light appearance' },
  signOut: { ru: 'Выйти', en: 'Sign out' },
  account: { ru: 'Учётная запись', en: 'Account' },
  loading: { ru: 'Загружается…', en: 'Loading…' },
  failed: { ru: 'Не получилось загрузить', en: 'This could not be loaded' },
  again: { ru: 'Повторить', en: 'Try again' },
  cancel: { ru: 'Отмена', en: 'Cancel' },
  close: { ru: 'Закрыть', en: 'Close' },
  notFoundTitle: { ru: 'Здесь ничего нет', en: 'There is nothing here' },
  notFoundText: {
    ru: 'Запись удалена или не относится к вашим компаниям.',
    en: 'The record was removed or does not belong to your companies.',
  },
  toStart: { ru: 'К списку компаний', en: 'To the list of companies' },
  page: { ru: '{from}–{to} из {total}', en: '{from}–{to} of {total}' },
  previous: { ru: 'Назад', en: 'Previous' },
  next: { ru: 'Дальше', en: 'Next' },
  search: { ru: 'Найти', en: 'Search' },
  nothingFound: { ru: 'Ничего не нашлось', en: 'Nothing was found' },
  nothingFoundText: {
    ru: 'По запросу «{text}» совпадений нет. Проверьте, как написано.',
    en: 'Nothing matches “{text}”. Check the spelling.',
  },
  required: { ru: 'Заполните поле.', en: 'Fill in this field.' },
  reason: { ru: 'Причина', en: 'Reason' },
  none: { ru: '—', en: '—' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  failedTitle: { ru: 'Страница сломалась', en: 'The page broke' },
  failedText: {
    ru: 'Мы не смогли её показать. Обновите страницу; если не поможет, передайте администратору, что вы делали.',
    en: 'It could not be shown. Reload it; if that does not help, tell the administrator what you were doing.',
  },
  reload: { ru: 'Обновить', en: 'Reload' },
})
