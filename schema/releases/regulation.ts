/** The rules that a round was computed under, in the words of those who read its results. */
import { words } from '../core/say.ts'

export const says = words('releases.regulation', {
  scale: {
    ru: 'Оценивают по шкале от {min} до {max}; балл подразделения — среднее с согласованными весами критериев.',
    en: 'Marks go from {min} to {max}; the score of a unit is their mean with the agreed weights of the criteria.',
  },
  together: {
    ru: 'Анонимные оценки показывают только вместе с ответами не менее {k, plural, one {# человека} few {# человек} many {# человек} other {# человека}}; меньшие группы объединяют.',
    en: 'Anonymous marks are shown only together with those of at least {k, plural, one {# person} other {# people}}; smaller groups are merged.',
  },
  comments: {
    ru: 'Комментарии анонимных респондентов показывают, когда ответили не меньше {n, plural, one {# человека} few {# человек} many {# человек} other {# человека}}, а написали не меньше {m}.',
    en: 'Comments of anonymous respondents are shown when at least {n, plural, one {# person has} other {# people have}} answered and {m} have written.',
  },
  commentsTo: {
    ru: 'Комментарии читают {who, select, headAndSponsor {руководитель подразделения и заказчик системы} head {только руководитель подразделения} other {только консультанты, которые их проверяют}}.',
    en: 'Comments are read by {who, select, headAndSponsor {the head of the unit and the sponsor} head {the head of the unit alone} other {the consultants who check them, alone}}.',
  },
  everyone: {
    ru: 'Остальным сотрудникам {what, select, summary {видны индекс компании и баллы подразделений} indexOnly {виден только индекс компании} other {результаты не показывают}}.',
    en: '{what, select, summary {Everybody else sees the company index and the scores of units} indexOnly {Everybody else sees the company index alone} other {Nobody else sees the results}}.',
  },
  bonus: {
    ru: '{coupled, select, yes {Результаты влияют на премии.} other {На премии результаты не влияют.}}',
    en: '{coupled, select, yes {The results count towards bonuses.} other {The results do not count towards bonuses.}}',
  },
  noAppeals: {
    ru: 'Возражения по результатам этот регламент не предусматривает.',
    en: 'This regulation provides for no appeals.',
  },
  appeals: {
    ru: 'Возразить можно в течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} после публикации. Возражения рассматривает {who, select, commission {комиссия, созданная по положению} sponsor {заказчик системы в вашей компании} other {консультант, который ведёт раунд}}.',
    en: 'Appeals are taken for {days, plural, one {# day} other {# days}} after the release. They are decided by {who, select, commission {the commission that the regulation provides for} sponsor {the sponsor in your company} other {the consultant who runs the round}}.',
  },
})
