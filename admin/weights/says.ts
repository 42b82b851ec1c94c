import { words } from '../../schema/core/say.ts'

export const says = words('console.weights', {
  title: { ru: 'Веса', en: 'Weights' },
  lead: {
    ru: 'Вес — доля критерия в балле подразделения. Вместе они дают 100.',
    en: 'A weight is a criterion’s share in a unit’s score. Together they make 100.',
  },
  noCriteria: { ru: 'Сначала нужны критерии', en: 'Criteria come first' },
  noCriteriaText: {
    ru: 'Весить пока нечего: выберите, что будет оцениваться.',
    en: 'There is nothing to weigh yet: choose what is to be judged.',
  },
  toCriteria: { ru: 'К критериям', en: 'To the criteria' },
  record: { ru: 'Записать договорённость', en: 'Record the agreement' },
  recordLead: {
    ru: 'Записанная редакция больше не меняется: новая её заменит.',
    en: 'A recorded version never changes: a new one supersedes it.',
  },
  agreedOn: { ru: 'Когда договорились', en: 'Agreed on' },
  agreedBy: { ru: 'Кто договорился', en: 'Agreed by' },
  agreedByHelp: {
    ru: 'Как это будет напечатано в Положении: имена или название комиссии.',
    en: 'As it will be printed in the regulation: names or a commission.',
  },
  note: { ru: 'Примечание', en: 'Note' },
  sum: { ru: 'Сумма: {sum}', en: 'Sum: {sum}' },
  sumOff: {
    ru: 'Сумма: {sum}. Соотношение сохранится, веса пересчитаются до 100.',
    en: 'Sum: {sum}. The proportions stay, the weights are brought to 100.',
  },
  toHundred: { ru: 'Довести до 100', en: 'Bring to 100' },
  evenly: { ru: 'Поровну', en: 'Evenly' },
  agree: { ru: 'Записать веса', en: 'Record the weights' },
  didAgree: { ru: 'Веса записаны, редакция {number}', en: 'The weights are recorded as version {number}' },
  versions: { ru: 'Записанные редакции', en: 'Recorded versions' },
  version: { ru: 'Редакция', en: 'Version' },
  state: { ru: 'Состояние', en: 'State' },
  shares: { ru: 'Веса', en: 'Weights' },
  next: { ru: 'Дальше — Положение', en: 'Next: the regulation' },
  'states.draft': { ru: 'черновик', en: 'draft' },
  'states.proposed': { ru: 'предложены', en: 'proposed' },
  'states.agreed': { ru: 'согласованы', en: 'agreed' },
  'states.returned': { ru: 'возвращены', en: 'returned' },
  'states.escalated': { ru: 'у заказчика', en: 'with the sponsor' },
  'states.superseded': { ru: 'заменены', en: 'superseded' },
})
