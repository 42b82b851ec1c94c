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
})
