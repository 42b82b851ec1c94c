import { words } from '../../../schema/core/say.ts'

/** Of the picture of the chart. */
export const says = words('console.org.picture', {
  title: { ru: 'Схема оргструктуры', en: 'Picture of the org chart' },
  lead: {
    ru: 'Показано {shown} из {all, plural, one {# подразделения} few {# подразделений} many {# подразделений} other {# подразделения}}. Нажмите на подразделение, чтобы увидеть его связи.',
    en: '{shown} of {all, plural, one {# unit} other {# units}} shown. Press a unit to see its links.',
  },
  picture: { ru: 'Схема подразделений', en: 'Picture of the units' },
  levels: { ru: 'Сколько уровней', en: 'Levels' },
  allLevels: { ru: 'все', en: 'all' },
  own: { ru: 'свой набор', en: 'as opened' },
  zoomIn: { ru: 'Крупнее', en: 'Zoom in' },
  zoomOut: { ru: 'Мельче', en: 'Zoom out' },
  fit: { ru: 'Показать всё', en: 'Fit' },
  saveSvg: { ru: 'Сохранить SVG', en: 'Save SVG' },
  savePng: { ru: 'Сохранить PNG', en: 'Save PNG' },
  unfold: {
    ru: 'Развернуть «{name}»: {count, plural, one {скрыто # подразделение} few {скрыты # подразделения} many {скрыто # подразделений} other {скрыто # подразделения}}',
    en: 'Open “{name}”: {count, plural, one {# unit is} other {# units are}} hidden',
  },
  fold: { ru: 'Свернуть «{name}»', en: 'Collapse “{name}”' },
  people: {
    ru: '{count, plural, one {# сотрудник} few {# сотрудника} many {# сотрудников} other {# сотрудника}}',
    en: '{count, plural, one {# person} other {# people}}',
  },
  links: {
    ru: '«{name}»: {clients, plural, =0 {клиентов нет} one {# клиент} few {# клиента} many {# клиентов} other {# клиента}} (сплошная линия), {providers, plural, =0 {поставщиков нет} one {# поставщик} few {# поставщика} many {# поставщиков} other {# поставщика}} (пунктир).{hidden, plural, =0 {} one { Скрыта свёрнутыми # связь.} few { Скрыты свёрнутыми # связи.} many { Скрыто свёрнутыми # связей.} other { Скрыто свёрнутыми # связи.}}',
    en: '“{name}”: {clients, plural, =0 {no clients} one {# client} other {# clients}} (solid), {providers, plural, =0 {no providers} one {# provider} other {# providers}} (dashed).{hidden, plural, =0 {} one { # link is hidden in collapsed units.} other { # links are hidden in collapsed units.}}',
  },
  openUnit: { ru: 'Открыть подразделение', en: 'Open the unit' },
  keys: {
    ru: 'Tab — от подразделения к подразделению, Enter — показать связи, Esc — убрать.',
    en: 'Tab goes from unit to unit, Enter shows links, Esc hides them.',
  },
  notSaved: { ru: 'Браузер не смог сохранить картинку.', en: 'The browser could not save the picture.' },
})
