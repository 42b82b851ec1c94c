import { words } from '../../../schema/core/say.ts'

export const says = words('console.regulations.difference', {
  title: { ru: 'Что изменилось', en: 'What changed' },
  from: { ru: 'Было', en: 'Was' },
  to: { ru: 'Стало', en: 'Is' },
  method: { ru: 'Правила методики', en: 'The method’s rules' },
  rules: { ru: 'Правила', en: 'Rules' },
  rulesCount: {
    ru: '{count, plural, one {# различие} few {# различия} many {# различий} other {# различия}}',
    en: '{count, plural, one {# difference} other {# differences}}',
  },
  rulesSame: { ru: 'Правила в этих редакциях одинаковы.', en: 'The rules of these versions are the same.' },
  rule: { ru: 'Правило', en: 'Rule' },
  whatChanges: { ru: 'На что влияет', en: 'What it changes' },
  weightsNumber: { ru: 'редакция {number}', en: 'version {number}' },
  text: { ru: 'Текст', en: 'Text' },
  textLead: {
    ru: 'Добавленное подчёркнуто и помечено «+», убранное зачёркнуто и помечено «−».',
    en: 'What was added is underlined and marked “+”; what was removed is struck out and marked “−”.',
  },
  textSame: { ru: 'Текст не изменился.', en: 'The text has not changed.' },
  textOfMethod: {
    ru: 'У правил методики нет текста: текст сравнивают у двух редакций.',
    en: 'The method’s rules have no text: texts are compared between two versions.',
  },
  sameVersion: { ru: 'Выберите две разные редакции.', en: 'Choose two different versions.' },
  'change.added': { ru: 'добавлен', en: 'added' },
  'change.removed': { ru: 'убран', en: 'removed' },
  'change.changed': { ru: 'изменён', en: 'changed' },
  added: { ru: 'добавлено:', en: 'added:' },
  removed: { ru: 'убрано:', en: 'removed:' },
  one: {
    ru: 'Пока есть только одна редакция: её можно сравнить с правилами методики.',
    en: 'There is only one version so far: it can be compared with the method’s rules.',
  },
})
