import { words } from '../../schema/core/say.ts'

/** Sentences of a stakeholder's page about the weights, but for those of judging. */
export const says = words('portal.agreement', {
  lead: { ru: 'Согласование весов № {number}', en: 'Agreement on weights No. {number}' },
  note: { ru: 'От консультанта: {note}', en: 'From the consultant: {note}' },

  'title.draft': { ru: 'Согласование ещё не началось', en: 'The agreement has not begun yet' },
  'title.judging': { ru: 'Круг {iteration} заканчивается', en: 'Iteration {iteration} is coming to its end' },
  'title.feedback': { ru: 'Круг {iteration} завершён', en: 'Iteration {iteration} has ended' },
  'title.returned': { ru: 'Предложение возвращено', en: 'The proposal was returned' },
  'title.escalated': { ru: 'Решение за заказчиком', en: 'The owner is to decide' },
  'title.cancelled': { ru: 'Согласование отменено', en: 'The agreement was cancelled' },
  'text.draft': {
    ru: 'Когда начнётся первый круг, вам придёт письмо: эта же ссылка откроет страницу для ответа.',
    en: 'When the first iteration begins you will get a letter; this same link will open the page to answer.',
  },
  'text.judging': {
    ru: 'Мнения больше не принимаются. Общая картина появится здесь с минуты на минуту.',
    en: 'No more judgements are taken. The group’s picture will be here in a few minutes.',
  },
  'text.feedback': {
    ru: 'Сейчас от вас ничего не требуется: консультант предложит веса или объявит ещё один круг, и вам придёт письмо.',
    en: 'There is nothing to do now: the consultant will propose weights or begin another iteration, and you will get a letter.',
  },
  'text.returned': {
    ru: 'Сейчас от вас ничего не требуется: начнётся новый круг или решение передадут заказчику.',
    en: 'There is nothing to do now: another iteration will begin, or the owner will be asked to decide.',
  },
  'text.escalated': {
    ru: 'От подразделений больше ничего не требуется. Когда заказчик решит, итог появится здесь, а возражения останутся в протоколе.',
    en: 'Nothing more is asked of the units. Once the owner has decided, the outcome appears here; the objections stay in the protocol.',
  },
  'text.cancelled': { ru: 'От вас больше ничего не требуется.', en: 'Nothing more is asked of you.' },
  reason: { ru: 'Почему: {reason}', en: 'Why: {reason}' },

  picture: { ru: 'Что получилось в круге {iteration}', en: 'The picture of iteration {iteration}' },
  pictureLast: { ru: 'Что получилось', en: 'The picture' },
  nobody: { ru: 'В этом круге никто не высказался.', en: 'Nobody judged in this iteration.' },
  'verdict.noQuorum': {
    ru: 'Высказались {judged} из {units, plural, one {# подразделения} other {# подразделений}}: для кворума этого мало.',
    en: '{judged} of {units} units judged: too few for a quorum.',
  },
  'verdict.near': { ru: 'Мнения близки: {t}.', en: 'The opinions are near: {t}.' },
  'verdict.standstill': {
    ru: 'Мнения расходятся, но больше почти не меняются: {t}.',
    en: 'The opinions differ, but hardly change any more: {t}.',
  },
  'verdict.apart': {
    ru: 'Мнения разошлись на группы, и среднее скрыло бы это: {t}.',
    en: 'The units are in camps, and a mean would hide it: {t}.',
  },
  'verdict.again': { ru: 'Мнения пока расходятся: {t}.', en: 'The opinions still differ: {t}.' },
  'verdict.exhausted': {
    ru: 'Мнения расходятся, а круги исчерпаны: {t}.',
    en: 'The opinions differ, and there are no iterations left: {t}.',
  },
  inCamps: {
    ru: 'Подразделения разошлись на группы, поэтому вместо среднего показана каждая из них.',
    en: 'The units are in camps: each of them is shown in place of a mean.',
  },
  toMove: {
    ru: 'чтобы они совпали, каждому в среднем пришлось бы переложить {points} из 100 баллов',
    en: 'on average everybody would have to move {points} of 100 points for them to be one',
  },
  alike: {
    ru: 'Сходство порядка критериев W: {w} (от 0 до 1).',
    en: 'Likeness of the order of criteria, W: {w} (0 to 1).',
  },
  own: {
    ru: 'Ваше мнение отстоит от общего на {points} из 100 баллов.',
    en: 'Your judgement is {points} of 100 points away from the group’s.',
  },
  silent: { ru: 'Вы в этом круге не высказались.', en: 'You did not judge in this iteration.' },
  criterion: { ru: 'Критерий', en: 'Criterion' },
  group: { ru: 'Группа', en: 'Group' },
  you: { ru: 'Вы', en: 'You' },
  difference: { ru: 'Разница', en: 'Apart' },
  camp: {
    ru: 'Группа {number} ({units, plural, one {# подр.} other {# подр.}})',
    en: 'Camp {number} ({units, plural, one {# unit} other {# units}})',
  },
  legend: {
    ru: 'Точка — вы, черта — группа, полоса — средняя половина мнений, тонкая линия — все.',
    en: 'The dot is you, the bar is the group, the band is the middle half of opinions, the thin line all of them.',
  },
  legendCamps: {
    ru: 'Точка — вы, черты — группы, тонкая линия — все мнения.',
    en: 'The dot is you, the bars are the camps, the thin line all opinions.',
  },
  figures: { ru: 'Все цифры разброса', en: 'All figures of the spread' },
  median: { ru: 'Медиана', en: 'Median' },
  quartiles: { ru: 'Середина', en: 'Middle half' },
  range: { ru: 'Все', en: 'All' },
  sd: { ru: 'Откл.', en: 'SD' },
  span: { ru: '{from}–{to}', en: '{from}–{to}' },
  arguments: { ru: 'Доводы', en: 'Arguments' },
  argumentsHint: { ru: 'Без авторов и вперемешку.', en: 'Without authors, and mixed.' },
  noArguments: { ru: 'Доводов никто не написал.', en: 'Nobody has written an argument.' },

  proposalTitle: { ru: 'Предложены веса: согласны?', en: 'Weights are proposed: do you accept?' },
  acceptedTitle: { ru: 'Вы согласились, спасибо', en: 'You have accepted, thank you' },
  objectedTitle: { ru: 'Ваше возражение записано', en: 'Your objection is written down' },
  closedTitle: { ru: 'Ответы больше не принимаются', en: 'Answers are no longer taken' },
  until: { ru: 'Ответ нужен до {moment} по вашему времени.', en: 'Please answer by {moment}, your time.' },
  mayChange: {
    ru: 'Изменить ответ можно до {moment} по вашему времени.',
    en: 'You can change it until {moment}, your time.',
  },
  forUnit: {
    ru: 'Вы отвечаете от подразделения «{unit}». Предложение будет принято, если согласятся не меньше {accept} подразделений и возразят меньше {block}.',
    en: 'You answer for “{unit}”. The proposal stands when at least {accept} of the units accept it and less than {block} object.',
  },
  silenceConsents: {
    ru: 'Если не ответить и после второго письма, молчание засчитают за согласие (когда в круге высказались не меньше {quorum} подразделений).',
    en: 'If you do not answer after the second letter either, silence counts as consent (provided that at least {quorum} of the units judged).',
  },
  silenceIsNothing: { ru: 'Молчание согласием не считается.', en: 'Silence is no consent.' },
  proposed: { ru: 'Предложено', en: 'Proposed' },
  proposalNote: { ru: 'Пояснение: {note}', en: 'Note: {note}' },
  accept: { ru: 'Согласиться', en: 'Accept' },
  object: { ru: 'Возразить', en: 'Object' },
  changeAnswer: { ru: 'Изменить ответ', en: 'Change the answer' },
  objection: { ru: 'Возражение', en: 'Objection' },
  objectionHint: {
    ru: 'Возражение открытое: его увидят все участники, с названием вашего подразделения, и оно останется в протоколе.',
    en: 'An objection is open: everybody taking part reads it, with the name of your unit, and it stays in the protocol.',
  },
  about: { ru: 'С весом какого критерия вы не согласны?', en: 'Which criterion’s weight do you object to?' },
  proposedNow: { ru: 'предложено {share}', en: 'proposed: {share}' },
  wanted: { ru: 'Какой вес вы предлагаете?', en: 'Which weight do you want?' },
  wantedHint: { ru: 'Целое число от 0 до 100.', en: 'A whole number from 0 to 100.' },
  why: { ru: 'Почему?', en: 'Why?' },
  sendObjection: { ru: 'Отправить возражение', en: 'Send the objection' },
  cancel: { ru: 'Отмена', en: 'Cancel' },
  objected: {
    ru: '«{criterion}»: предлагаете {wanted} вместо {proposed}.',
    en: '“{criterion}”: you want {wanted} in place of {proposed}.',
  },
  reception: {
    ru: 'Согласны: {accepted}; возражают: {objected}; пока молчат: {silent}.',
    en: 'Accepted: {accepted}; objected: {objected}; silent so far: {silent}.',
  },
  objections: { ru: 'Возражения', en: 'Objections' },
  objectionLine: {
    ru: '{unit}: «{criterion}» — {wanted} вместо {proposed}.',
    en: '{unit}: “{criterion}”, {wanted} in place of {proposed}.',
  },
  lastProposal: { ru: 'Предложение, которое вернули', en: 'The proposal that was returned' },

  agreedTitle: { ru: 'Веса согласованы', en: 'The weights are agreed' },
  decidedTitle: { ru: 'Веса утвердил заказчик', en: 'The owner has decided on the weights' },
  outcome: {
    ru: '{on}: {by}. Это редакция весов № {version}; она начнёт действовать со следующего раунда по Положению с этой редакцией.',
    en: '{on}: {by}. This is version {version} of the weights; it applies from the next round under a regulation that names it.',
  },
  decision: { ru: 'Обоснование: {reason}', en: 'Reason: {reason}' },
  weight: { ru: 'Вес', en: 'Weight' },
  protocol: { ru: 'Протокол (PDF)', en: 'The protocol (PDF)' },
  protocolName: { ru: 'Протокол согласования весов {number}', en: 'Agreement on weights {number}' },
  noFile: { ru: 'Протокол не загрузился. Повторите.', en: 'The protocol did not come. Try again.' },
})
