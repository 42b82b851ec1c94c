import { words } from '../../../schema/core/say.ts'

export const says = words('console.journal', {
  title: { ru: 'Журнал', en: 'Journal' },
  lead: {
    ru: 'Кто что сделал. Оценок, имён сотрудников и секретов здесь нет, строки не меняются и не удаляются.',
    en: 'Who did what. There are no ratings, no employees’ names and no secrets here; lines never change or go.',
  },
  verify: { ru: 'Проверить целостность', en: 'Verify the journal' },
  whole: {
    ru: 'Журнал цел: {count, plural, one {проверена # строка} few {проверены # строки} many {проверено # строк} other {проверено # строки}}. Отпечаток последней — {head}',
    en: 'The journal is whole: {count, plural, one {# line was verified} other {# lines were verified}}. Fingerprint of the last: {head}',
  },
  broken: {
    ru: 'Цепочка нарушена: первая негодная строка — № {line, number}. Сообщите администратору базы данных и сохраните копию.',
    en: 'The chain is broken: the first line that does not fit is no. {line, number}. Tell the administrator of the database and keep a copy.',
  },
  company: { ru: 'Компания', en: 'Company' },
  anyCompany: { ru: 'все', en: 'all' },
  actor: { ru: 'Кто', en: 'Who' },
  anyActor: { ru: 'все', en: 'everybody' },
  verb: { ru: 'Что сделано', en: 'What was done' },
  anyVerb: { ru: 'всё', en: 'everything' },
  from: { ru: 'С какого дня', en: 'From' },
  to: { ru: 'По какой день', en: 'Until' },
  clear: { ru: 'Сбросить фильтры', en: 'Clear the filters' },
  number: { ru: '№', en: 'No.' },
  when: { ru: 'Когда', en: 'When' },
  detail: { ru: 'Подробности', en: 'Details' },
  'actors.system': { ru: 'сервер', en: 'the server' },
  'actors.viewer': { ru: 'просмотр сотрудника', en: 'an employee’s view' },
  'actors.other': { ru: 'без имени', en: 'no name' },
  emptyTitle: { ru: 'Таких строк нет', en: 'There are no such lines' },
  emptyText: {
    ru: 'Ослабьте фильтры: возможно, дата или компания не та.',
    en: 'Loosen the filters: the date or the company may be another.',
  },
})
