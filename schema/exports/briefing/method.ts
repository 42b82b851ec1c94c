/** The method in plain words, with an example that is computed from the company's own rules. */
import { words } from '../../core/say.ts'

export const method = words('exports.briefing.method', {
  whoTitle: { ru: 'Кто кого оценивает', en: 'Who rates whom' },
  who: {
    ru: 'Подразделение оценивает тех, чьими услугами пользуется. Пара «клиент → поставщик» называется связью; карта связей утверждена до раунда{links, plural, =0 {} one {, в ней # связь} few {, в ней # связи} many {, в ней # связей} other {, в ней # связи}}. Сам себя никто не оценивает.',
    en: 'A unit rates those whose services it uses. A pair of client and provider is called a link; the map of links is settled before the round{links, plural, =0 {} one { and holds # link} other { and holds # links}}. Nobody rates themselves.',
  },
  scaleTitle: { ru: 'Критерии, веса и шкала', en: 'Criteria, weights and the scale' },
  criterion: { ru: 'Критерий', en: 'Criterion' },
  question: { ru: 'О чём спрашивают', en: 'What is asked' },
  weight: { ru: 'Вес из 100', en: 'Weight of 100' },
  scale: {
    ru: 'Оценка ставится по шкале от {min} до {max}, где {max} — лучшее. Что значит каждое деление, написано в анкете.',
    en: 'Ratings are on a scale from {min} to {max}, {max} being the best. The questionnaire says what each point means.',
  },
  exampleTitle: { ru: 'Пример', en: 'An example' },
  invented: {
    ru: 'Подразделения и оценки в примере придуманы. Правила, критерии, веса и весь расчёт — ваши, из Положения.',
    en: 'The units and the ratings of the example are made up. The rules, criteria, weights and the whole calculation are yours, from the regulation.',
  },
  client: { ru: 'Отдел {letter}', en: 'Unit {letter}' },
  letters: { ru: 'АБВГДЕ', en: 'ABCDEF' },
  step1: {
    ru: 'Шаг 1. Среднее по критерию. Вот как ответил «{client}» ({people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}). Среднее округляется до {decimals, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}} после запятой и дальше используется уже таким, чтобы расчёт мог повторить каждый.',
    en: 'Step 1. The mean of each criterion. This is how “{client}” answered ({people, plural, one {# person} other {# people}}). The mean is rounded to {decimals, plural, one {# decimal} other {# decimals}} and used as rounded from here on, so that anybody can repeat the calculation.',
  },
  ratings: { ru: 'Оценки', en: 'Ratings' },
  mean: { ru: 'Среднее', en: 'Mean' },
  step2: {
    ru: 'Шаг 2. Балл связи. Средние складываются с весами: {sum} = {value}.',
    en: 'Step 2. The link score. The means are added up by their weights: {sum} = {value}.',
  },
  step2rater: {
    ru: 'Шаг 2. Балл связи. По правилам компании сначала считается балл каждого ответившего: его оценки складываются с весами. Балл связи — среднее этих баллов: {value}.',
    en: 'Step 2. The link score. By the rules of the company each respondent’s own score is made first, of their ratings by the weights. The link score is the mean of these: {value}.',
  },
  step3: {
    ru: 'Шаг 3. Балл подразделения. Так же посчитаны баллы остальных связей. {clientWeight, select, equal {Голос у каждого клиента один} respondents {Голос клиента тем весомее, чем больше людей ответило} other {Голос клиента тем весомее, чем больше он обращается к поставщику}}: {sum} = {value}.',
    en: 'Step 3. The unit score. The scores of the other links are made in the same way. {clientWeight, select, equal {Each client has one vote} respondents {A client weighs the more, the more people answered} other {A client weighs the more, the more it asks of the provider}}: {sum} = {value}.',
  },
  linkOf: { ru: 'Клиент', en: 'Client' },
  linkScore: { ru: 'Балл связи', en: 'Link score' },
  votes: { ru: 'Вес голоса', en: 'Weight of the vote' },
  hundred: {
    ru: 'На шкале от 0 до 100 это {value}: ноль — если бы все поставили {min}, сто — если бы все поставили {max}.',
    en: 'On a scale from 0 to 100 this is {value}: nought if everybody had given {min}, a hundred if everybody had given {max}.',
  },
  step4: {
    ru: 'Шаг 4. Индекс компании. Это среднее баллов подразделений. Если у двух других подразделений {others}, индекс равен {value}.',
    en: 'Step 4. The company index. It is the mean of the unit scores. If two other units have {others}, the index is {value}.',
  },
  hiddenTitle: { ru: 'Когда числа не показывают', en: 'When no figure is shown' },
  merged: {
    ru: 'Например, из отдела ответили {few, plural, one {# человек} few {# человека} many {# человек} other {# человека}}. Их ответы объединят с ответами соседей, и отдельно этот отдел не увидит никто.',
    en: 'For example, {few, plural, one {# person has} other {# people have}} answered in a unit. Their answers are merged with those of others, and nobody sees that unit alone.',
  },
  comparedTitle: { ru: 'Как сравнивают раунды', en: 'How rounds are compared' },
})
