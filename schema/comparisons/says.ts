import { words } from '../core/say.ts'

export const says = words('comparisons', {
  tooFewRounds: {
    ru: 'Для сравнения нужно не меньше {minimum, plural, one {# раунда} few {# раундов} many {# раундов} other {# раунда}}.',
    en: 'A comparison takes at least {minimum, plural, one {# round} other {# rounds}}.',
  },
  tooManyRounds: {
    ru: 'Сравнить можно не больше {maximum, plural, one {# раунда} few {# раундов} many {# раундов} other {# раунда}} сразу.',
    en: 'At most {maximum, plural, one {# round} other {# rounds}} can be compared at once.',
  },
  roundTwice: { ru: 'Один и тот же раунд указан дважды.', en: 'The same round is named twice.' },
  notReleased: {
    ru: 'Результаты раунда «{title}» не опубликованы: сравнивать можно только опубликованные раунды.',
    en: 'The results of the round “{title}” are not released: only released rounds can be compared.',
  },
  withdrawn: {
    ru: 'Публикация раунда «{title}» отозвана: его можно будет сравнить, когда результаты опубликуют снова.',
    en: 'The release of the round “{title}” has been withdrawn: it can be compared once it is released again.',
  },
  why: {
    ru: '{reason, select, newSeries {Подразделение объединили или разделили: начат новый ряд, с прежним сравнивать нельзя} notPublished {В одном из раундов у подразделения нет опубликованного балла} scaleChanged {Между раундами изменилась шкала оценок} regimeChanged {Изменился режим опроса клиентов: мнения представителей и анонимные ответы сотрудников не сравнивают} sameBlocksMissing {Нет ни одного критерия, который в обоих раундах оценили одни и те же клиенты} fewCommonClients {Слишком мало клиентов, которые оценили подразделение в обоих раундах} lowCoverage {Общая для обоих раундов часть оценок слишком мала} notCommon {В обоих раундах нет оценки одних и тех же клиентов по этому критерию} fewPeopleChanged {Состав опрошенных изменился лишь на несколько человек: разница указала бы на них} other {Сравнить нельзя}}.',
    en: '{reason, select, newSeries {The unit was merged or split: a new series begins, which cannot be compared with the former one} notPublished {In one of the rounds the unit has no published score} scaleChanged {The scale of marks changed between the rounds} regimeChanged {The regime of the clients changed: statements of representatives are not compared with anonymous answers of staff} sameBlocksMissing {There is no criterion that the same clients rated in both rounds} fewCommonClients {Too few clients rated the unit in both rounds} lowCoverage {The part of the ratings that both rounds share is too small} notCommon {The same clients have not rated this criterion in both rounds} fewPeopleChanged {Only a few of the people asked have changed: the difference would point at them} other {No comparison is possible}}.',
  },
  improved: {
    ru: 'Балл вырос на {change}. Рост заметно больше обычных случайных колебаний (до ±{margin}) и подтверждён оценками {clients, plural, one {# общего клиента} few {# общих клиентов} many {# общих клиентов} other {# общего клиента}}.',
    en: 'The score rose by {change}. That is clearly more than chance (up to ±{margin}), and {clients, plural, one {# common client bears} other {# common clients bear}} it out.',
  },
  worsened: {
    ru: 'Балл снизился на {change}. Снижение заметно больше обычных случайных колебаний (до ±{margin}) и подтверждено оценками {clients, plural, one {# общего клиента} few {# общих клиентов} many {# общих клиентов} other {# общего клиента}}.',
    en: 'The score fell by {change}. That is clearly more than chance (up to ±{margin}), and {clients, plural, one {# common client bears} other {# common clients bear}} it out.',
  },
  withinChance: {
    ru: 'Разница {change} укладывается в обычные колебания ±{margin}. Это не значит, что изменений не было: данных пока мало, чтобы их различить.',
    en: 'The difference of {change} lies within what chance does, ±{margin}. That does not mean that nothing changed: there is too little data to tell.',
  },
  belowLeast: {
    ru: 'Разница {change} больше случайных колебаний ±{margin}, но меньше {least}: по правилам раунда столь малое изменение не называют ни улучшением, ни ухудшением.',
    en: 'The difference of {change} is more than chance, ±{margin}, but less than {least}: under the rules of the round so small a change is called neither better nor worse.',
  },
  manyUnits: {
    ru: 'Разница {change} больше колебаний ±{margin}, но подразделений в таблице много, и такая пометка могла бы появиться случайно.',
    en: 'The difference of {change} is more than ±{margin}, but many units are listed, and such a mark could come about by chance.',
  },
  unmeasured: {
    ru: 'Раунды сравнимы, но сказать, насколько велики случайные колебания, не по чему.',
    en: 'The rounds are comparable, but nothing says how far chance reaches.',
  },
  incomparable: { ru: 'Сравнивать нельзя. {why}', en: 'No comparison. {why}' },
  disagrees: {
    ru: 'Разница округлена один раз, от неокруглённых значений, поэтому расходится с разницей показанных чисел.',
    en: 'The difference is rounded once, from unrounded values, so it does not equal the difference of the figures shown.',
  },
  allClients: { ru: 'Клиенты: {units}', en: 'Clients: {units}' },
})
