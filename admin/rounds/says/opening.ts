import { words } from '../../../schema/core/say.ts'

export const openingSays = words('console.rounds.opening', {
  frame: { ru: 'Что заморозит открытие', en: 'What opening freezes' },
  frameLead: {
    ru: 'Раунд возьмёт всё так, как оно есть сейчас. Позже изменить это в раунде будет нельзя.',
    en: 'The round takes everything as it stands now. Later it cannot be changed within the round.',
  },
  what: { ru: 'Что', en: 'What' },
  how: { ru: 'Как сейчас', en: 'As it is now' },
  chart: { ru: 'Оргструктура', en: 'Org chart' },
  chartIs: {
    ru: '{units, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}',
    en: '{units, plural, one {# unit} other {# units}}',
  },
  people: { ru: 'Кого спросим', en: 'Who is asked' },
  peopleIs: {
    ru: '{staff, plural, =0 {анонимно никого} one {анонимно # человека} few {анонимно # человек} many {анонимно # человек} other {анонимно # человека}}{representatives, plural, =0 {} one {, # представителя подразделения} few {, # представителей подразделений} many {, # представителей подразделений} other {, # представителя подразделений}}',
    en: '{staff, plural, =0 {nobody} one {# person} other {# people}} anonymously{representatives, plural, =0 {} one {, # representative of a unit} other {, # representatives of units}}',
  },
  links: { ru: 'Связи', en: 'Links' },
  linksIs: {
    ru: '{links, plural, one {# связь} few {# связи} many {# связей} other {# связи}}: {clients, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, {providers, plural, one {# поставщик} few {# поставщика} many {# поставщиков} other {# поставщика}}',
    en: '{links, plural, one {# link} other {# links}}: {clients, plural, one {# client} other {# clients}}, {providers, plural, one {# provider} other {# providers}}',
  },
  weights: { ru: 'Критерии и веса', en: 'Criteria and weights' },
  weightsIs: { ru: '{list} (веса, редакция {number})', en: '{list} (weights, version {number})' },
  criterionIs: { ru: '{name} {weight}', en: '{name} {weight}' },
  regulation: { ru: 'Положение', en: 'Regulation' },
  regulationIs: {
    ru: 'редакция {number}; анонимные ответы показываем группами от {threshold, plural, one {# человека} few {# человек} many {# человек} other {# человека}}',
    en: 'version {number}; anonymous answers are shown in groups of {threshold, plural, one {# person} other {# people}} or more',
  },
  nothing: { ru: 'ещё нет', en: 'not there yet' },
  window: { ru: 'Окно ответов', en: 'Window for answers' },
  reminders: { ru: 'Напоминания', en: 'Reminders' },
  noReminders: { ru: 'по Положению не отправляются', en: 'none by the regulation' },

  prospects: { ru: 'Прогноз по подразделениям', en: 'Forecast by unit' },
  prospectsLead: {
    ru: 'Если ответят 60 % приглашённых. «Вместе с другими» — когда малые подразделения объединены в одну группу.',
    en: 'If 60% of the invited answer. “With others” is when small units are merged into one group.',
  },
  unit: { ru: 'Подразделение', en: 'Unit' },
  asked: { ru: 'Спросим', en: 'Asked' },
  providers: { ru: 'Поставщиков', en: 'Providers' },
  minutes: { ru: 'Минут на анкету', en: 'Minutes each' },
  alone: { ru: 'Покажем отдельно', en: 'Shown alone' },
  shown: { ru: 'Вместе с другими', en: 'Shown with others' },
  byName: { ru: 'по имени', en: 'by name' },

  check: { ru: 'Проверьте глазами участника', en: 'See it as a respondent' },
  checkLead: {
    ru: 'Анкета откроется в новой вкладке: ответы в ней не сохраняются. Письмо придёт только вам, его ссылка ничего не открывает.',
    en: 'The questionnaire opens in a new tab and keeps no answers. The letter comes to you alone, and its link opens nothing.',
  },
  ofUnit: { ru: 'Чьими глазами', en: 'Through whose eyes' },
  preview: { ru: 'Посмотреть анкету', en: 'Preview the questionnaire' },
  newTab: { ru: 'откроется в новой вкладке', en: 'opens in a new tab' },
  letter: { ru: 'Какое письмо', en: 'Which letter' },
  'kinds.invitation': { ru: 'приглашение', en: 'invitation' },
  'kinds.reminder': { ru: 'напоминание', en: 'reminder' },
  test: { ru: 'Прислать письмо себе', en: 'Send the letter to myself' },
  didTest: { ru: 'Проверочное письмо отправлено на ваш адрес', en: 'The test letter went to your address' },

  'next.draft': {
    ru: 'Дальше: проверьте прогноз, анкету и письмо, затем откройте раунд.',
    en: 'Next: look at the forecast, the questionnaire and the letter, then open the round.',
  },
  'next.blocked': {
    ru: 'Дальше: устраните то, что мешает открытию.',
    en: 'Next: put right what stands in the way of opening.',
  },
  'next.invite': {
    ru: 'Дальше: приглашения ждут отправки. Разошлите их или скачайте ссылки для своей рассылки.',
    en: 'Next: invitations are waiting. Send them, or download the links for a mailing of your own.',
  },
  'next.open': {
    ru: 'Дальше: ждём ответов до {until}. Раунд закроется сам.',
    en: 'Next: answers come in until {until}. The round closes by itself.',
  },
  'next.over': { ru: 'Дальше: срок ответов вышел, закройте раунд.', en: 'Next: the window is over; close the round.' },
  'next.closed': { ru: 'Дальше: подсчитайте результаты.', en: 'Next: score the results.' },
  'next.scored': {
    ru: 'Дальше: посмотрите результаты, решите о комментариях и опубликуйте.',
    en: 'Next: look at the results, decide on the comments and release.',
  },
  'next.released': {
    ru: 'Результаты видны тем, кому вы их открыли. Дальше — следующий раунд.',
    en: 'The results are with those you released them to. What comes next is the next round.',
  },
  'next.cancelled': {
    ru: 'Раунд отменён. По его образцу можно создать новый.',
    en: 'The round is cancelled. A new one can be created like it.',
  },
})
