import { words } from '../core/say.ts'

export const says = words('results', {
  reason: {
    ru: '{reason, select, noData {Нет данных: ответов нет или их слишком мало} fewAnswers {Мало ответов: показать их значило бы раскрыть людей} lowEnd {Почти все ответы у нижнего края шкалы: значение не показывают, чтобы не раскрыть людей} lowCoverage {Ответили лишь на часть критериев: их веса не хватает для балла} fewLinks {Слишком мало клиентов для общего балла} oneCell {Анонимные ответы сошлись в одну группу: балл лишь повторил бы её} other {Значение скрыто}}.',
    en: '{reason, select, noData {No data: no answers, or too few} fewAnswers {Too few answers: showing them would expose people} lowEnd {Almost all answers are at the low end of the scale: the value is withheld so that nobody is exposed} lowCoverage {Only some of the criteria were answered: their weight is not enough for a score} fewLinks {Too few clients for a common score} oneCell {All anonymous answers are in one group: the score would merely repeat it} other {The value is hidden}}.',
  },
  interval: {
    ru: 'Если бы те же люди отвечали в другой день, балл вероятнее всего был бы от {low} до {high}.',
    en: 'Had the same people answered on another day, the score would most likely be between {low} and {high}.',
  },
  otherUnits: { ru: 'Прочие подразделения «{unit}»', en: 'Other units of “{unit}”' },
  mergedUnits: { ru: 'Вместе: {units}', en: 'Together: {units}' },
  notScored: { ru: 'Раунд ещё не подсчитан.', en: 'The round has not been scored yet.' },
})
