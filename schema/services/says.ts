import { words } from '../core/say.ts'

export const says = words('services', {
  serviceNotFound: { ru: 'Услуга не найдена.', en: 'The service was not found.' },
  linkNotFound: { ru: 'Связь не найдена.', en: 'The link was not found.' },
  serviceNameTaken: {
    ru: 'У подразделения уже есть услуга «{name}».',
    en: 'The unit already has a service “{name}”.',
  },
  serviceRetired: {
    ru: 'Услуга «{name}» больше не оказывается. Верните её в каталог.',
    en: 'The service “{name}” is retired. Bring it back to the catalogue.',
  },
  notOfProvider: {
    ru: 'У поставщика нет такой действующей услуги.',
    en: 'The provider has no such service in its catalogue.',
  },
  unknownUnit: { ru: 'У компании нет такого подразделения.', en: 'The company has no such unit.' },
  closedUnit: { ru: 'Подразделение «{name}» закрыто.', en: 'The unit “{name}” is closed.' },
  selfLink: {
    ru: 'Подразделение «{name}» не может быть клиентом самого себя.',
    en: 'The unit “{name}” cannot be its own client.',
  },
  pairTwice: { ru: 'Эта пара подразделений указана дважды.', en: 'This pair of units is named twice.' },
  badIntensity: {
    ru: 'Интенсивность — положительное число не больше 1 000 000 000.',
    en: 'An intensity is a positive number of at most 1,000,000,000.',
  },
  badState: {
    ru: 'Связь можно предложить (proposed) или подтвердить (confirmed).',
    en: 'A link can be proposed or confirmed.',
  },
  tooManyLinks: {
    ru: 'За один раз можно задать не больше 40 000 связей.',
    en: 'At most 40,000 links can be set at once.',
  },
  linkThere: {
    ru: 'Такая связь уже есть: «{client}» → «{provider}».',
    en: 'There is such a link already: “{client}” → “{provider}”.',
  },
  notProposed: { ru: 'Подтвердить можно только предложенную связь.', en: 'Only a proposed link can be confirmed.' },
  alreadyRetired: { ru: 'Связь уже снята.', en: 'The link is retired already.' },
  stale: {
    ru: '{names} {count, plural, one {закрыто} other {закрыты}}: перенесите связь на {count, plural, one {преемника} other {преемников}} или снимите её.',
    en: '{names} {count, plural, one {is} other {are}} closed: move the link to {count, plural, one {the successor} other {the successors}} or retire it.',
  },
  moveTouched: {
    ru: 'Связи и услуги объединённых подразделений с тех пор правили: отменить объединение целиком уже нельзя.',
    en: 'Links and services of the merged units have been edited since: the merge can no longer be undone as a whole.',
  },
  nothingToMend: {
    ru: 'Связей с закрытыми подразделениями нет.',
    en: 'No link has a closed unit.',
  },
  oneSource: {
    ru: 'Передайте либо текст таблицы, либо загруженный файл.',
    en: 'Give either the text of the table or an uploaded file.',
  },
  importNoColumn: {
    ru: 'Нет столбца {column, select, client {клиентов: назовите его «Клиент» или «client»} other {поставщиков: назовите его «Поставщик» или «provider»}}.',
    en: 'There is no column of {column, select, client {clients: call it “client” or «Клиент»} other {providers: call it “provider” or «Поставщик»}}.',
  },
  importRagged: {
    ru: 'В строке {found, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}}, а в заголовке {expected}.',
    en: 'The row has {found, plural, one {# cell} other {# cells}}, the heading {expected}.',
  },
  importTooLong: {
    ru: 'Столбец «{column}»: в ячейке {length, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}, а можно не больше {limit, number}. Сократите текст или исключите строку.',
    en: 'Column “{column}”: the cell holds {length, plural, one {# character} other {# characters}}, at most {limit, number} are allowed. Shorten the text or exclude the row.',
  },
  importUnknownUnit: {
    ru: 'Подразделения «{found}» в оргструктуре нет: укажите его код или исправьте строку.',
    en: 'The chart has no unit “{found}”: give its code or mend the row.',
  },
  importNoUnit: { ru: 'Укажите код подразделения.', en: 'Give the code of a unit.' },
  importUnknownService: {
    ru: 'У подразделения «{provider}» нет услуги «{found}»: добавьте её в каталог или очистите ячейку.',
    en: 'The unit “{provider}” has no service “{found}”: add it to the catalogue or clear the cell.',
  },
  importPairTwice: {
    ru: 'Эта пара подразделений уже есть в строке {first}.',
    en: 'This pair of units stands already in line {first}.',
  },
  importBad: {
    ru: 'В файле {count, plural, one {# строка с ошибкой} few {# строки с ошибками} many {# строк с ошибками} other {# строки с ошибками}}. Ничего не записано.',
    en: 'The file has {count, plural, one {# bad row} other {# bad rows}}. Nothing was written.',
  },
})
