import { words } from '../../schema/core/say.ts'

/** Sentences of the page on which heads say who serves whom. */
export const says = words('portal.services', {
  title: { ru: 'Кто чей клиент', en: 'Who is whose client' },
  until: { ru: 'Ждём ответа до {day}', en: 'Please answer by {day}' },
  lead: {
    ru: 'Проверьте связи {count, plural, one {своего подразделения} other {своих подразделений}}. По подтверждённым связям клиенты будут оценивать поставщиков, а неподтверждённые в раунд не войдут.',
    en: 'Check the links of your {count, plural, one {unit} other {units}}. Clients will rate providers along the confirmed links; the others stay out of the round.',
  },
  nothingTitle: { ru: 'Проверять нечего', en: 'There is nothing to check' },
  'title.clients': { ru: 'Наши клиенты', en: 'Our clients' },
  'title.providers': { ru: 'Наши поставщики', en: 'Our providers' },
  'hint.clients': {
    ru: 'Пользуются тем, что делает «{unit}», и будут его оценивать.',
    en: 'They use what “{unit}” does, and will rate it.',
  },
  'hint.providers': {
    ru: 'Их услугами пользуется «{unit}» и будет их оценивать.',
    en: '“{unit}” uses their services, and will rate them.',
  },
  'none.clients': { ru: 'Клиентов пока нет.', en: 'No clients yet.' },
  'none.providers': { ru: 'Поставщиков пока нет.', en: 'No providers yet.' },
  'add.clients': { ru: 'Добавить клиента', en: 'Add a client' },
  'add.providers': { ru: 'Добавить поставщика', en: 'Add a provider' },
  confirmed: { ru: 'Подтверждена', en: 'Confirmed' },
  waitsForMe: { ru: 'Предложена, ждёт вашего ответа', en: 'Proposed, waits for your answer' },
  waits: { ru: 'Предложена, ждёт ответа другой стороны', en: 'Proposed, waits for the other side' },
  disputed: { ru: 'Оспорена: решит консультант', en: 'Disputed: the consultant will settle it' },
  intensity: { ru: 'Интенсивность: {value}', en: 'Intensity: {value}' },
  note: { ru: '{speaker}: «{note}»', en: '{speaker}: “{note}”' },
  noteTeam: { ru: 'Консультант: «{note}»', en: 'The consultant: “{note}”' },
  confirm: { ru: 'Верно', en: 'Right' },
  dispute: { ru: 'Оспорить', en: 'Dispute' },
  withdraw: { ru: 'Отозвать', en: 'Take back' },
  ofLink: { ru: '{verb}: {unit}', en: '{verb}: {unit}' },
  reason: { ru: 'Что не так с этой связью?', en: 'What is wrong with this link?' },
  reasonHint: {
    ru: 'Ваши слова прочтут консультант и руководитель второго подразделения.',
    en: 'The consultant and the head of the other unit will read your words.',
  },
  sendDispute: { ru: 'Отправить возражение', en: 'Send the objection' },
  cancel: { ru: 'Отмена', en: 'Cancel' },
  search: { ru: 'Какое подразделение?', en: 'Which unit?' },
  searchHint: { ru: 'Начните вводить название', en: 'Begin to type its name' },
  noMatch: {
    ru: 'Такого подразделения нет или связь с ним уже записана.',
    en: 'No such unit, or it is linked already.',
  },
  moreMatches: {
    ru: 'И ещё {count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}: уточните название.',
    en: '{count, plural, one {# more unit} other {# more units}}: type more of the name.',
  },
  choose: { ru: 'Выберите подразделение из списка.', en: 'Choose a unit from the list.' },
  howMuch: { ru: 'Сколько обращений в месяц?', en: 'How many requests a month?' },
  howMuchHint: { ru: 'Примерно; можно не указывать.', en: 'Roughly; may be left out.' },
  badNumber: { ru: 'Нужно число больше нуля.', en: 'A number above zero is needed.' },
  propose: { ru: 'Предложить связь', en: 'Propose the link' },
  didPropose: {
    ru: 'Предложение записано: его увидит другая сторона.',
    en: 'The proposal is written down: the other side will see it.',
  },
  didAnswer: { ru: 'Ответ записан.', en: 'Your answer is written down.' },
  finish: {
    ru: '{count, plural, =0 {Всё верно} one {Подтвердить # связь, которая ждёт ответа} few {Подтвердить # связи, которые ждут ответа} many {Подтвердить # связей, которые ждут ответа} other {Подтвердить # связи, которые ждут ответа}}',
    en: '{count, plural, =0 {All is right} one {Confirm # link that waits} other {Confirm # links that wait}}',
  },
  finishHint: {
    ru: 'Когда проверите список, нажмите кнопку: консультант увидит, что вы ответили.',
    en: 'When you have looked through the list, press the button: the consultant will see that you have answered.',
  },
  answered: {
    ru: 'Вы ответили {moment}. Изменить ответ можно, пока консультант не завершил сбор.',
    en: 'You answered on {moment}. You can change it until the consultant closes the collection.',
  },
})
