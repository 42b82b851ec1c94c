import { words } from '../../schema/core/say.ts'

export const says = words('console.services', {
  title: { ru: 'Связи', en: 'Links' },
  lead: {
    ru: 'Строка — клиент, столбец — поставщик. Отметка значит: клиент оценивает поставщика.',
    en: 'A row is a client, a column a provider. A mark means: the client rates the provider.',
  },
  count: {
    ru: '{count, plural, =0 {Связей пока нет} one {# связь} few {# связи} many {# связей} other {# связи}}',
    en: '{count, plural, =0 {No links yet} one {# link} other {# links}}',
  },
  noUnits: { ru: 'Сначала нужна оргструктура', en: 'The org chart comes first' },
  noUnitsText: {
    ru: 'Связывать пока некого: загрузите подразделения.',
    en: 'There is nobody to link yet: load the units.',
  },
  toChart: { ru: 'К оргструктуре', en: 'To the org chart' },
  corner: { ru: 'Клиент ↓ Поставщик →', en: 'Client ↓ Provider →' },
  matrix: { ru: 'Матрица связей', en: 'Matrix of links' },
  cell: { ru: '{client} оценивает {provider}', en: '{client} rates {provider}' },
  fillRow: { ru: 'Все поставщики: {unit}', en: 'All providers: {unit}' },
  changed: {
    ru: 'Не записано: {count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
    en: 'Not written yet: {count, plural, one {# change} other {# changes}}',
  },
  write: { ru: 'Записать связи', en: 'Write the links down' },
  nothing: { ru: 'Изменений нет.', en: 'Nothing has changed.' },
  forget: { ru: 'Вернуть как было', en: 'Put back' },
  did: {
    ru: 'Связи записаны: добавлено {created}, убрано {retired}',
    en: 'The links are written down: {created} added, {retired} taken away',
  },
  import: { ru: 'Загрузить из файла', en: 'Load from a file' },
  importHint: {
    ru: 'CSV или XLSX: клиент, поставщик и, если есть, интенсивность',
    en: 'CSV or XLSX: client, provider and, if there is one, intensity',
  },
  importChoose: { ru: 'Выбрать файл связей', en: 'Choose a file of links' },
  importReport: {
    ru: 'В файле {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}: добавится {created}, изменится {changed}, без изменений {unchanged}.',
    en: 'The file has {rows, plural, one {# row} other {# rows}}: {created} will be added, {changed} changed, {unchanged} stay.',
  },
  importProblem: { ru: 'Строка {line}: {message}', en: 'Line {line}: {message}' },
  importDo: { ru: 'Загрузить связи', en: 'Load the links' },
  importWithout: {
    ru: 'Загрузить без {count, plural, one {# строки} few {# строк} many {# строк} other {# строки}}',
    en: 'Load without {count, plural, one {# row} other {# rows}}',
  },
  next: { ru: 'Дальше — критерии', en: 'Next: criteria' },
})
