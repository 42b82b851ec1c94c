import { words } from '../core/say.ts'

export const says = words('weights', {
  notFound: { ru: 'Редакция весов не найдена.', en: 'The version of weights was not found.' },
  badPoints: {
    ru: 'Баллы критерия — число от 0 до 1 000 000.',
    en: 'The points of a criterion are a number from 0 to 1,000,000.',
  },
  noShares: { ru: 'Распределите баллы между критериями.', en: 'Distribute points over criteria.' },
  tooMany: { ru: 'Весов не может быть больше ста.', en: 'There cannot be more than a hundred weights.' },
  allZero: {
    ru: 'Все веса нулевые: хотя бы один критерий должен получить баллы.',
    en: 'All weights are zero: at least one criterion needs points.',
  },
  twice: { ru: 'Критерий «{name}» указан дважды.', en: 'The criterion “{name}” is named twice.' },
  retired: {
    ru: 'Критерий «{name}» выведен из набора: веса по нему не согласуют.',
    en: 'The criterion “{name}” is retired: no weight can be agreed for it.',
  },
  notOfCompany: {
    ru: 'У компании нет такого критерия.',
    en: 'The company has no such criterion.',
  },
  inFuture: {
    ru: 'Дата согласования ещё не наступила: сегодня {today}.',
    en: 'The date of the agreement has not come yet: today is {today}.',
  },
  noCriteria: {
    ru: 'Сначала составьте набор критериев: взвешивать нечего.',
    en: 'Set up the criteria first: there is nothing to weigh.',
  },
  limitsOrder: {
    ru: 'Строгая граница согласия не может быть выше мягкой.',
    en: 'The strict limit of consensus cannot be above the loose one.',
  },
})
