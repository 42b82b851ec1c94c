import { words } from '../core/say.ts'

export const says = words('companies', {
  notFound: { ru: 'Компания не найдена.', en: 'The company was not found.' },
  badTimeZone: {
    ru: 'Такого часового пояса нет: укажите, например, Europe/Moscow.',
    en: 'There is no such time zone: give one such as Europe/Moscow.',
  },
  nameTaken: { ru: 'Компания с названием «{name}» уже есть.', en: 'There is already a company named “{name}”.' },
  archived: { ru: 'Компания в архиве: сначала верните её.', en: 'The company is archived: restore it first.' },
  searchShort: { ru: 'Введите хотя бы два знака.', en: 'Enter at least two characters.' },
  badSearchSize: { ru: 'Каждого вида можно спросить от 1 до 20.', en: 'From 1 to 20 of each kind can be asked for.' },
})
