import { words } from '../../../../schema/core/say.ts'

/** What the picture of the group says, figure by figure; a sentence that explains a figure contains it. */
export const pictureSays = words('console.agreement.picture', {
  title: { ru: 'Общая картина', en: 'The picture of the group' },
  lead: {
    ru: 'Круг {number}: высказались {judged} из {units}. Кто что сказал, не видно никому.',
    en: 'Iteration {number}: {judged} of {units} judged. Who said what nobody sees.',
  },
  nobody: {
    ru: 'В круге {number} не высказался никто: показать нечего.',
    en: 'Nobody judged in iteration {number}: there is nothing to show.',
  },
  none: {
    ru: 'Картина появится, когда круг закончится.',
    en: 'The picture appears when the iteration has ended.',
  },
  'finding.near': {
    ru: 'Мнения близки: в среднем пришлось бы переложить {t} из 100',
    en: 'The opinions are near: on average {t} of 100 would have to move',
  },
  'finding.standstill': {
    ru: 'Мнения больше не меняются: в среднем пришлось бы переложить {t} из 100',
    en: 'The opinions stand still: on average {t} of 100 would have to move',
  },
  'finding.again': {
    ru: 'Мнения ещё расходятся: в среднем пришлось бы переложить {t} из 100',
    en: 'The opinions still differ: on average {t} of 100 would have to move',
  },
  'finding.exhausted': {
    ru: 'Круги исчерпаны, мнения расходятся: в среднем пришлось бы переложить {t} из 100',
    en: 'The iterations are used up, the opinions differ: on average {t} of 100 would have to move',
  },
  'finding.noQuorum': {
    ru: 'Кворума нет: высказались {judged} из {units}',
    en: 'No quorum: {judged} of {units} judged',
  },
  'finding.camps': {
    ru: 'Мнения разошлись: {camps, plural, one {# группа} few {# группы} many {# групп} other {# группы}} с разными весами',
    en: 'The opinions are apart: {camps, plural, one {# camp} other {# camps}} with weights of their own',
  },
  legend: {
    ru: 'Точка — вес группы, черта — медиана, полоса — средняя половина мнений, линия — от меньшего до большего',
    en: 'Dot: the group’s weight. Tick: median. Bar: the middle half. Line: from the least to the greatest',
  },
  legendCamps: {
    ru: 'Кружок с номером — вес группы единомышленников, фон — от меньшего до большего мнения. Среднего нет: оно скрыло бы расхождение',
    en: 'A numbered dot is a camp’s weight; the band runs from the least to the greatest. There is no mean: it would hide the difference',
  },
  row: { ru: '{name}, круг {iteration}: {what}', en: '{name}, iteration {iteration}: {what}' },
  rowMean: { ru: 'вес группы {weight}, от {min} до {max}', en: 'the group’s weight {weight}, from {min} to {max}' },
  rowCamps: { ru: 'по группам {weights}, от {min} до {max}', en: 'by camp {weights}, from {min} to {max}' },
  short: { ru: 'круг {number}', en: 'it. {number}' },

  table: { ru: 'Веса по критериям', en: 'Weights by criterion' },
  criterion: { ru: 'Критерий', en: 'Criterion' },
  weight: { ru: 'Вес группы', en: 'The group’s weight' },
  median: { ru: 'Медиана', en: 'Median' },
  middle: { ru: 'Средняя половина', en: 'Middle half' },
  range: { ru: 'От — до', en: 'From – to' },
  span: { ru: '{from} — {to}', en: '{from} – {to}' },
  camp: {
    ru: 'Группа {number} ({units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}})',
    en: 'Camp {number} ({units, plural, one {# unit} other {# units}})',
  },
  campNote: {
    ru: 'Внутри группы пришлось бы переложить: {list}. Какие подразделения в какой группе, не показываем.',
    en: 'Within a camp would have to move: {list}. Which units are in which camp is not shown.',
  },
  campT: { ru: 'группа {number} — {t} из 100', en: 'camp {number}: {t} of 100' },

  figures: { ru: 'Насколько близки мнения', en: 'How near the opinions are' },
  t: { ru: 'Переложить баллов (T)', en: 'Points to move (T)' },
  tText: {
    ru: 'Чтобы мнения совпали, в среднем пришлось бы переложить {t} из 100 баллов. По правилам мнения близки при {strict}, а если похож порядок критериев — при {loose}.',
    en: 'For the opinions to be one, {t} of 100 points would have to move on average. By the rules they are near at {strict}, or at {loose} where the order of criteria is alike.',
  },
  w: { ru: 'Сходство порядка (W Кендалла)', en: 'Likeness of order (Kendall’s W)' },
  wText: {
    ru: '{alike, select, yes {Критерии расставляют похоже} other {Критерии расставляют по-разному}}: {w} по шкале от 0 до 1, по правилам порядок похож от {min}.{p, select, none {} other { Случайно столько получилось бы {p} случаев (10 000 перестановок).}}',
    en: '{alike, select, yes {The criteria are ordered alike} other {The criteria are ordered differently}}: {w} on a scale of 0 to 1; by the rules the order is alike from {min}.{p, select, none {} other { Chance would bring as much {p} of cases (10,000 permutations).}}',
  },
  wNone: {
    ru: 'Порядка нет: все считают критерии равными.',
    en: 'There is no order: all hold the criteria equal.',
  },
  chance: { ru: 'в {share}', en: 'in {share}' },
  chanceBelow: { ru: 'меньше чем в {share}', en: 'in less than {share}' },
  cr: { ru: 'Согласованность сравнений (CR)', en: 'Consistency of the comparisons (CR)' },
  crText: {
    ru: 'Общие попарные сравнения {within, select, yes {не противоречат} other {противоречат}} друг другу: {cr} при допустимых {limit}.',
    en: 'The joint comparisons {within, select, yes {do not contradict} other {contradict}} one another: {cr}, with {limit} permitted.',
  },
  s: { ru: 'Консенсус попарных сравнений (S*)', en: 'AHP consensus (S*)' },
  sAny: { ru: 'Сходство весов (S)', en: 'Similarity of weights (S)' },
  sText: {
    ru: '{s}, {level, select, veryLow {очень низкий} low {низкий} moderate {умеренный} high {высокий} other {очень высокий}} уровень. Привычный показатель, но он бывает высоким и у двух враждующих лагерей, поэтому правила по нему ничего не решают.',
    en: '{s}, {level, select, veryLow {very low} low {low} moderate {moderate} high {high} other {very high}}. A familiar figure, but it can be high for two opposite camps too, so no rule goes by it.',
  },
  change: { ru: 'Сдвиг с прошлого круга', en: 'Change since the last iteration' },
  changeText: {
    ru: 'Сильнее всего вес группы изменился на {change} из 100.',
    en: 'The greatest change of a weight was {change} of 100.',
  },

  convergence: { ru: 'Круг за кругом', en: 'Iteration by iteration' },
  convergenceLead: {
    ru: 'Если расхождение тает, ещё один круг имеет смысл; если стоит на месте, слово за предложением или заказчиком.',
    en: 'While the divergence melts, another iteration makes sense; once it stands still, it is time for a proposal or the owner.',
  },
  ofGroup: { ru: 'Вес группы: {name}', en: 'The group’s weight: {name}' },
  judged: { ru: 'Высказались', en: 'Judged' },
  judgedOf: { ru: '{judged} из {units}', en: '{judged} of {units}' },
  verdict: { ru: 'Итог круга', en: 'Result' },
  'verdicts.noQuorum': { ru: 'нет кворума', en: 'no quorum' },
  'verdicts.near': { ru: 'близки', en: 'near' },
  'verdicts.standstill': { ru: 'не меняются', en: 'standing still' },
  'verdicts.apart': { ru: 'разошлись', en: 'apart' },
  'verdicts.again': { ru: 'нужен ещё круг', en: 'another iteration' },
  'verdicts.exhausted': { ru: 'круги исчерпаны', en: 'used up' },
  campsShort: { ru: 'группы: {list}', en: 'camps: {list}' },
})
