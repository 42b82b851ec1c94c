/** A guide for the consultant who holds the kick-off meeting. */
import { words } from '../../core/say.ts'

export const kickoff = words('exports.briefing.kickoff', {
  prepareTitle: { ru: 'Подготовка', en: 'Before the meeting' },
  sponsor: {
    ru: 'Договоритесь, что встречу откроет первое лицо: две минуты о том, зачем это компании.',
    en: 'Have the sponsor open the meeting: two minutes on what the company wants it for.',
  },
  handouts: {
    ru: 'Распечатайте Положение, памятки и объяснение расчёта с примером.',
    en: 'Print the regulation, the pages for respondents and heads, and the calculation with its example.',
  },
  checkLinks: {
    ru: 'Проверьте, что спорных связей не осталось и у каждого подразделения есть руководитель.',
    en: 'See that no link is left disputed and that every unit has a head.',
  },
  agendaTitle: { ru: 'Ход встречи: {minutes} минут', en: 'The meeting: {minutes} minutes' },
  minutes: { ru: 'Минуты', en: 'Minutes' },
  topic: { ru: 'Что', en: 'What' },
  say: { ru: 'Что сказать и показать', en: 'What to say and show' },
  'topic.opening': { ru: 'Зачем это', en: 'What it is for' },
  'say.opening': {
    ru: 'Говорит первое лицо: чего ждёт, что будет с результатами, чего точно не будет. {bonus}',
    en: 'The sponsor speaks: what is expected, what will be done with the results, what will not. {bonus}',
  },
  'topic.map': { ru: 'Кто кому клиент', en: 'Who is whose client' },
  'say.map': {
    ru: 'Покажите карту связей{links, plural, =0 {} one {: # связь} few {: # связи} many {: # связей} other {: # связи}}. Один живой пример: что случается с клиентом, когда поставщик опаздывает.',
    en: 'Show the map of links{links, plural, =0 {} one {: # link} other {: # links}}. One living example: what happens to a client when a provider is late.',
  },
  'topic.criteria': { ru: 'Критерии и веса', en: 'Criteria and weights' },
  'say.criteria': {
    ru: '{criteria}. Напомните, как эти веса согласованы и почему самый большой именно у критерия «{first}».',
    en: '{criteria}. Recall how these weights were agreed and why “{first}” has the largest.',
  },
  'topic.example': { ru: 'Расчёт на примере', en: 'The calculation by example' },
  'say.example': {
    ru: 'Пройдите пример из объяснения расчёта по шагам до балла {value}. Предложите залу пересчитать один шаг самим.',
    en: 'Go through the example of the calculation step by step, up to the score of {value}. Let the room recompute one step.',
  },
  'topic.protection': { ru: 'Защита людей', en: 'How people are protected' },
  'topic.calendar': { ru: 'Календарь', en: 'Calendar' },
  'topic.questions': { ru: 'Вопросы', en: 'Questions' },
  'say.questions': {
    ru: 'Отвечайте по Положению. Чего в нём нет — записать и ответить письменно.',
    en: 'Answer by the regulation. What is not in it is written down and answered in writing.',
  },
  questionsTitle: { ru: 'О чём спросят', en: 'What will be asked' },
  question1: { ru: 'Узнает ли кто-нибудь, что поставил я?', en: 'Will anybody learn what I gave?' },
  answer1: {
    ru: 'В режиме представителей — да: это оценка подразделения, и об этом сказано до первого ответа. В анонимном режиме — нет. {threshold}',
    en: 'Where representatives speak, yes: it is the unit’s rating, and they are told so before the first answer. Where answers are anonymous, no. {threshold}',
  },
  question2: { ru: 'А если я ни с кем не работал?', en: 'What if I worked with nobody?' },
  question3: { ru: 'Накажут ли за низкий балл?', en: 'Will a low score be punished?' },
  question4: { ru: 'А если я не согласен с результатом?', en: 'What if I do not agree with the result?' },
  question5: { ru: 'Почему у нас нет балла?', en: 'Why do we have no score?' },
  afterTitle: { ru: 'После встречи', en: 'After the meeting' },
  minutesOut: {
    ru: 'В тот же день разошлите письмо о запуске и памятки.',
    en: 'Send the announcement letter and the pages on the same day.',
  },
  answers: {
    ru: 'Вопросы без ответа соберите в письмо: ответ на каждый, за подписью заказчика.',
    en: 'Gather the open questions into a letter with an answer to each, signed by the sponsor.',
  },
})
