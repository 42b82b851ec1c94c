/** Clauses of sections 5–8: criteria and weights, calendar, filling in, calculation. */
import { words } from '../../core/say.ts'

export const criteria = words('regulations.text.criteria', {
  scale: {
    ru: 'Оценка ставится по шкале от {min} до {max}, где {max} — лучшее. Каждое деление подписано словами (приложение 1).',
    en: 'Ratings are on a scale from {min} to {max}, {max} being the best. Each point has a label (appendix 1).',
  },
  table: {
    ru: 'Критерии и согласованные веса (редакция весов № {number}, {agreedBy}):',
    en: 'Criteria and agreed weights (version {number} of the weights, {agreedBy}):',
  },
  tableNotAgreed: {
    ru: 'Критерии и веса (редакция весов № {number}):',
    en: 'Criteria and weights (version {number} of the weights):',
  },
  method: {
    ru: 'Веса согласуются {method, select, points {распределением 100 баллов: вес критерия — среднее по подразделениям, у каждого один голос} ranking {ранжированием: места переводятся в веса центроидами рангов, при равных местах веса усредняются} other {попарным сравнением критериев по шкале от 1 до 9; несогласованность сверх {limit, number} возвращается автору на пересмотр}}. До конца круга мнения друг друга не видны.',
    en: 'Weights are agreed by {method, select, points {sharing 100 points: the weight of a criterion is the mean over units, one vote each} ranking {ranking: places become weights by rank-order centroids, ties share the mean} other {pairwise comparison on 1 to 9; inconsistency above {limit, number} goes back to its author}}. Opinions stay blind until the iteration ends.',
  },
  quorum: {
    ru: 'Круг состоялся, если своё мнение дали не меньше {quorum, number, ::percent} подразделений-участников; кругов — не больше {iterations}.',
    en: 'An iteration counts when at least {quorum, number, ::percent} of the stakeholder units gave an opinion of their own; there are {iterations, plural, one {# iteration} other {# iterations}} at most.',
  },
  consensus: {
    ru: 'Мнения считаются близкими, если в среднем пришлось бы переложить не больше {strict, number, ::percent} баллов, или не больше {loose, number, ::percent} при общем порядке критериев (W не меньше {w, number}).',
    en: 'Opinions count as near when on average no more than {strict, number, ::percent} of the points would have to move, or no more than {loose, number, ::percent} where the order is shared (W at least {w, number}).',
  },
  accept: {
    ru: 'Предложение весов принято, если за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} с ним согласились не меньше {accept, number, ::percent} подразделений, а возразили меньше {blocking, number, ::percent}. Молчание {silence, select, yes {считается согласием, если подразделение извещено дважды и кворум был} other {согласием не считается}}.',
    en: 'A proposal is accepted when within {days, plural, one {# day} other {# days}} at least {accept, number, ::percent} of the units agree and fewer than {blocking, number, ::percent} object. Silence {silence, select, yes {counts as consent when the unit was told twice and there was a quorum} other {does not count as consent}}.',
  },
  newVersion: {
    ru: 'Изменение критериев или весов — новая редакция; она действует со следующего раунда.',
    en: 'A change of criteria or weights is a new version; it holds from the next round.',
  },
})

export const calendar = words('regulations.text.calendar', {
  cadence: {
    ru: 'Раунды проводятся {cadence, select, monthly {ежемесячно} quarterly {ежеквартально} halfYearly {раз в полгода} yearly {ежегодно} other {по решению заказчика}}.',
    en: 'Rounds are held {cadence, select, monthly {monthly} quarterly {quarterly} halfYearly {every half year} yearly {yearly} other {when the sponsor decides}}.',
  },
  window: {
    ru: 'Анкеты открыты {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}. Срок можно продлить до его окончания с указанием причины; закрытый раунд заново не открывается.',
    en: 'Questionnaires are open for {days, plural, one {# day} other {# days}}. The window may be extended before it ends, with a reason; a closed round is never reopened.',
  },
  reminders: {
    ru: 'Напоминания тем, кто ещё не ответил, система отправляет сама на {days} день окна; кто не ответил, не сообщается никому.',
    en: 'The system itself reminds those who have not answered, on day {days} of the window; nobody is told who they are.',
  },
  noReminders: { ru: 'Автоматических напоминаний нет.', en: 'There are no automatic reminders.' },
  before: {
    ru: 'До закрытия раунда результатов не видит никто, только долю ответивших.',
    en: 'Nobody sees results before the round closes, only the response.',
  },
  once: {
    ru: 'Результаты публикуются всем сразу, один раз за раунд.',
    en: 'Results are released to all at once, one time a round.',
  },
})

export const filling = words('regulations.text.filling', {
  link: {
    ru: 'Участник получает личную ссылку. Анкета занимает 10–15 минут, её можно прервать и продолжить, отправляется она один раз.',
    en: 'A participant receives a personal link. The questionnaire takes 10–15 minutes, may be interrupted and resumed, and is sent once.',
  },
  choose: {
    ru: 'Сначала участник отмечает, с кем работал за период. Предлагается не больше {most, plural, one {# поставщика} few {# поставщиков} many {# поставщиков} other {# поставщика}}, остальные — по желанию.',
    en: 'First a participant marks with whom he or she worked in the period. At most {most, plural, one {# provider is} other {# providers are}} asked about, the others at will.',
  },
  decline: {
    ru: 'Ответ «не взаимодействовали» равноправен: он не снижает и не повышает оценку.',
    en: '“We did not interact” is an equal answer: it neither lowers nor raises a score.',
  },
  reason: {
    ru: 'К оценке {at} и ниже нужно написать причину.',
    en: 'A rating of {at} or lower needs a reason.',
  },
  noReason: {
    ru: 'Объяснять низкую оценку не обязательно; комментарий приветствуется.',
    en: 'A low rating need not be explained; a comment is welcome.',
  },
})

export const calculation = words('regulations.text.calculation', {
  cell: {
    ru: 'Внутри связи по каждому критерию берётся среднее ответивших, затем критерии складываются с весами — это балл связи. Он считается, если критерии с ответами несут не меньше {minWeight, number, ::percent} веса.',
    en: 'Within a link the mean of the answers is taken for each criterion, then the criteria are added up by their weights: the link score. It needs answered criteria of at least {minWeight, number, ::percent} of the weight.',
  },
  unit: {
    ru: 'Балл подразделения — среднее баллов его связей; вес клиента: {clientWeight, select, equal {у всех клиентов одинаковый} respondents {по числу ответивших} intensity {по интенсивности связи} other {по корню из интенсивности связи}}.',
    en: 'The unit score is the mean of the scores of its links; clients weigh {clientWeight, select, equal {the same} respondents {by the number of respondents} intensity {by the intensity of the link} other {by the square root of the intensity}}.',
  },
  valid: {
    ru: 'Балл подразделения считается, если за ним стоят не меньше {links, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}; иначе показывается, почему его нет.',
    en: 'A unit is scored when at least {links, plural, one {# client stands} other {# clients stand}} behind it; otherwise the reason is shown.',
  },
  index: {
    ru: 'Индекс компании — среднее баллов подразделений, у каждого одинаковый вес.',
    en: 'The company index is the mean of the unit scores, each of the same weight.',
  },
  rounding: {
    ru: 'Баллы подразделений показываются с {decimals, plural, =0 {округлением до целых} one {# знаком после запятой} few {# знаками после запятой} many {# знаками после запятой} other {# знака после запятой}}.',
    en: 'Unit scores are shown {decimals, plural, =0 {as whole numbers} one {with # decimal} other {with # decimals}}.',
  },
  change: {
    ru: 'Изменение между раундами называется явным, только если оно не меньше {delta, number} балла и не объясняется случайностью (уровень {alpha, number}); сравниваются одни и те же связи, и их должно быть не меньше {pairs}.',
    en: 'A change between rounds is called clear only when it is at least {delta, number} points and not explained by chance (level {alpha, number}); the same links are compared, at least {pairs} of them.',
  },
  response: {
    ru: 'О доле ответивших ниже {quorum, number, ::percent} предупреждается рядом с результатом.',
    en: 'A response below {quorum, number, ::percent} is warned of beside the result.',
  },
})
