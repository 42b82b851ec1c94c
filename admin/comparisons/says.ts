import { words } from '../../schema/core/say.ts'

export const says = words('console.comparisons', {
  title: { ru: 'Сравнение раундов', en: 'Comparison of rounds' },
  lead: {
    ru: '«Сопоставимо» — только то, что одни и те же клиенты сказали по одним и тем же критериям в обоих раундах.',
    en: '“Like for like” is only what the same clients said of the same criteria in both rounds.',
  },
  from: { ru: 'Было', en: 'From' },
  to: { ru: 'Стало', en: 'To' },
  fewTitle: { ru: 'Сравнивать пока нечего', en: 'There is nothing to compare yet' },
  fewText: {
    ru: 'Нужны два опубликованных раунда.',
    en: 'Two released rounds are needed.',
  },
  toRounds: { ru: 'К раундам', en: 'To the rounds' },
  choose: { ru: 'выберите', en: 'choose' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  difference: { ru: 'Разница', en: 'Difference' },
  likeForLike: { ru: 'Сопоставимо', en: 'Like for like' },
  coverage: { ru: 'Общая часть', en: 'Common part' },
  company: { ru: 'Индекс компании', en: 'Company index' },
  units: { ru: 'Подразделения', en: 'Units' },
  comparable: {
    ru: 'Сопоставимы {count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}.',
    en: '{count, plural, one {# unit is} other {# units are}} comparable.',
  },
  gone: { ru: 'нет в раунде', en: 'not in the round' },
  why: { ru: 'почему нет', en: 'why not' },
  moves: { ru: 'Что изменилось', en: 'What changed' },
  movesLead: {
    ru: 'Полый кружок — было, сплошной — стало. Справа — сопоставимое изменение.',
    en: 'A hollow dot is before, a full one after. On the right, the change like for like.',
  },
  findingBoth: {
    ru: 'Вырос больше всех: {up} ({upBy}); снизился больше всех: {down} ({downBy})',
    en: 'Up most: {up} ({upBy}); down most: {down} ({downBy})',
  },
  findingUp: {
    ru: 'Вырос больше всех: {name} ({change}); никто не снизился',
    en: 'Up most: {name} ({change}); nobody fell',
  },
  findingDown: {
    ru: 'Снизился больше всех: {name} ({change}); никто не вырос',
    en: 'Down most: {name} ({change}); nobody rose',
  },
  findingNone: { ru: 'Сопоставимых изменений нет', en: 'There are no changes like for like' },
  series: { ru: 'По всем раундам', en: 'Over all rounds' },
  seriesLead: {
    ru: 'Опубликованные баллы на одной шкале; раунд без балла прерывает линию.',
    en: 'Released scores on one scale; a round without a score interrupts the line.',
  },
  seriesTitle: {
    ru: 'Баллы подразделений, {count, plural, one {# раунд} few {# раунда} many {# раундов} other {# раунда}}: {from} — {to}',
    en: 'Scores of units, {count, plural, one {# round} other {# rounds}}: {from} to {to}',
  },
  effects: { ru: 'Из чего сложилось изменение', en: 'What the change is made of' },
  effectsLead: {
    ru: 'Четыре части в сумме дают разницу опубликованных баллов. Работа подразделения видна в первой: те же клиенты, те же критерии, другие оценки.',
    en: 'The four parts add up to the difference of the released scores. The unit’s own work is in the first: same clients, same criteria, other marks.',
  },
  'effects.score': { ru: 'Оценки тех же клиентов', en: 'Marks of the same clients' },
  'effects.weight': { ru: 'Веса и голоса', en: 'Weights and votes' },
  'effects.entry': { ru: 'Новые клиенты и критерии', en: 'New clients and criteria' },
  'effects.exit': { ru: 'Ушедшие', en: 'Those gone' },
  incomparable: { ru: 'Что сравнить нельзя', en: 'What cannot be compared' },
  sameTitle: { ru: 'Выбран один и тот же раунд', en: 'The same round is chosen twice' },
  sameText: { ru: 'Выберите два разных раунда.', en: 'Choose two different rounds.' },
})
