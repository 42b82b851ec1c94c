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
  didCreate: { ru: 'Компания создана: {name}', en: 'The company was created: {name}' },
  emptyTitle: { ru: 'Здесь появятся компании-клиенты', en: 'Client companies will appear here' },
  emptyText: {
    ru: 'Начните с первой: название и часовой пояс, остальное — по шагам.',
    en: 'Begin with the first one: a name and a time zone, the rest goes step by step.',
  },
  steps: { ru: 'Шаги', en: 'Steps' },
  overview: { ru: 'Обзор', en: 'Overview' },
  done: { ru: 'готово', en: 'done' },
  now: { ru: 'Следующий шаг', en: 'Next step' },
  'progress.chart': {
    ru: '{count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}',
    en: '{count, plural, one {# unit} other {# units}}',
  },
  'progress.links': {
    ru: '{count, plural, one {# связь} few {# связи} many {# связей} other {# связи}}',
    en: '{count, plural, one {# link} other {# links}}',
  },
  'progress.criteria': {
    ru: '{count, plural, one {# критерий} few {# критерия} many {# критериев} other {# критерия}}',
    en: '{count, plural, one {# criterion} other {# criteria}}',
  },
  'progress.weights': { ru: 'согласованы, редакция {count}', en: 'agreed, version {count}' },
  'progress.regulation': { ru: 'действует редакция {count}', en: 'version {count} is in force' },
  'progress.rounds': {
    ru: '{count, plural, one {# раунд} few {# раунда} many {# раундов} other {# раунда}}',
    en: '{count, plural, one {# round} other {# rounds}}',
  },
  archived: { ru: 'В архиве', en: 'Archived' },
})
