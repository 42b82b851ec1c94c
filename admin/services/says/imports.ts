import { words } from '../../../schema/core/say.ts'

export const says = words('console.services.import', {
  import: { ru: 'Загрузить из файла', en: 'Load from a file' },
  hint: {
    ru: 'CSV или XLSX: клиент, поставщик и, если есть, интенсивность и услуга',
    en: 'CSV or XLSX: client, provider and, if there are any, intensity and service',
  },
  choose: { ru: 'Выбрать файл связей', en: 'Choose a file of links' },
  report: {
    ru: 'В файле {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}: добавится {created}, изменится {changed}, без изменений {unchanged}.',
    en: 'The file has {rows, plural, one {# row} other {# rows}}: {created} will be added, {changed} changed, {unchanged} stay.',
  },
  problem: { ru: 'Строка {line}: {message}', en: 'Line {line}: {message}' },
  more: {
    ru: 'И ещё {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
    en: 'And {count, plural, one {# more mistake} other {# more mistakes}}',
  },
  do: { ru: 'Загрузить связи', en: 'Load the links' },
  without: {
    ru: 'Загрузить без {count, plural, one {# строки} few {# строк} many {# строк} other {# строки}}',
    en: 'Load without {count, plural, one {# row} other {# rows}}',
  },
  other: { ru: 'Другой файл', en: 'Another file' },
  did: {
    ru: 'Связи загружены: добавлено {created}, изменено {changed}',
    en: 'The links are loaded: {created} added, {changed} changed',
  },
})
