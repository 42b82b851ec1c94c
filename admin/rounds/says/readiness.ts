import { words } from '../../../schema/core/say.ts'

export const readinessSays = words('console.rounds.readiness', {
  chart: { ru: 'К структуре', en: 'To the org chart' },
  links: { ru: 'К связям', en: 'To the links' },
  criteria: { ru: 'К критериям', en: 'To the criteria' },
  weights: { ru: 'К весам', en: 'To the weights' },
  regulation: { ru: 'К Положению', en: 'To the regulation' },
  minutes: {
    ru: 'Анкета займёт у одного человека не больше {most, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}.',
    en: 'A questionnaire takes one person at most {most, plural, one {# minute} other {# minutes}}.',
  },
  shown: {
    ru: 'Вероятность, что ответы подразделения можно будет показать, — от {least}.',
    en: 'The chance that a unit’s answers can be shown is {least} or more.',
  },
})
