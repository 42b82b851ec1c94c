import { words } from '../../schema/core/say.ts'

export const says = words('console.companies', {
  title: { ru: 'Компании', en: 'Companies' },
  name: { ru: 'Название', en: 'Name' },
  locale: { ru: 'Язык писем и анкет', en: 'Language of letters and questionnaires' },
  timeZone: { ru: 'Часовой пояс', en: 'Time zone' },
  timeZoneHelp: {
    ru: 'По нему считаются сроки раунда. Например, Europe/Moscow.',
    en: 'The round’s deadlines follow it. For example, Europe/Moscow.',
  },
  created: { ru: 'Создана', en: 'Created' },
  russian: { ru: 'русский', en: 'Russian' },
  english: { ru: 'английский', en: 'English' },
  findByName: { ru: 'Найти по названию', en: 'Find by name' },
  create: { ru: 'Создать компанию', en: 'Create a company' },
  newTitle: { ru: 'Новая компания', en: 'New company' },
  newLead: {
    ru: 'Дальше понадобится файл с подразделениями и сотрудниками: выгрузка из кадровой системы подойдёт.',
    en: 'Next you will need a file of units and people: an export of the HR system will do.',
  },
  didCreate: { ru: 'Компания «{name}» создана', en: 'The company “{name}” was created' },
  emptyTitle: { ru: 'Здесь появятся компании-клиенты', en: 'Client companies will appear here' },
  emptyText: {
    ru: 'Начните с первой: название и часовой пояс, остальное — по шагам.',
    en: 'Begin with the first one: a name and a time zone, the rest goes step by step.',
  },
  steps: { ru: 'Шаги', en: 'Steps' },
  overview: { ru: 'Обзор', en: 'Overview' },
  archived: { ru: 'В архиве', en: 'Archived' },
})
