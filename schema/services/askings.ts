/** Asking heads of units who serves whom: what they are written, and what they are told when something cannot be. */
import { words } from '../core/say.ts'

export const says = words('services.askings', {
  noHeads: {
    ru: 'Спрашивать некого: у открытых подразделений нет руководителей. Назначьте их в оргструктуре.',
    en: 'There is nobody to ask: no open unit has a head. Name them in the chart.',
  },
  headless: {
    ru: 'У подразделения «{name}» нет руководителя: назначьте его в оргструктуре.',
    en: 'The unit “{name}” has no head: name one in the chart.',
  },
  allAnswered: { ru: 'Все руководители уже ответили.', en: 'All heads have answered.' },
  askedLately: {
    ru: 'Этим руководителям уже писали сегодня: напомнить можно раз в сутки.',
    en: 'These heads were written to today: a reminder goes out once a day at most.',
  },
  pastDeadline: { ru: 'Этот день уже прошёл.', en: 'This day has passed.' },
  noAsking: { ru: 'Руководителей сейчас ни о чём не спрашивают.', en: 'Heads are not being asked at present.' },
  closed: {
    ru: 'Сбор связей завершён: дальше решает консультант.',
    en: 'The collection of links is over: the consultant decides from here.',
  },
  notHead: {
    ru: 'Предлагать можно только связи подразделений, которыми вы руководите.',
    en: 'You can propose links of the units that you head only.',
  },
  headsNothing: {
    ru: 'Сейчас за вами не записано ни одного подразделения.',
    en: 'You are not on record as the head of any unit now.',
  },
  waitsForOther: {
    ru: 'Предложено вашей стороной: ответить должна другая.',
    en: 'Your side has proposed it: the other one is to answer.',
  },
  ownProposal: {
    ru: 'Это ваше предложение: его можно отозвать.',
    en: 'This is your own proposal: you can take it back.',
  },
  notOwnProposal: {
    ru: 'Отозвать можно только предложение своей стороны, пока на него не ответили.',
    en: 'Only a proposal of your own side can be taken back, and only until it is answered.',
  },
  disputed: {
    ru: 'Связь оспорена: решит консультант.',
    en: 'The link is disputed: the consultant will settle it.',
  },
  reasonNeeded: { ru: 'Напишите, что не так.', en: 'Say what is wrong.' },
  notOpen: {
    ru: 'Решать нечего: связь не предложена и не оспорена.',
    en: 'There is nothing to settle: the link is neither proposed nor disputed.',
  },
  noteNeeded: {
    ru: 'Связь оспорена: напишите, почему решено так.',
    en: 'The link is disputed: say why it was settled so.',
  },
  badAnswer: {
    ru: 'Связь можно подтвердить (confirm), оспорить (dispute) или отозвать (withdraw).',
    en: 'A link can be confirmed (confirm), disputed (dispute) or taken back (withdraw).',
  },
  badDecision: {
    ru: 'Связь можно оставить (confirm) или снять (drop).',
    en: 'A link can be kept (confirm) or dropped (drop).',
  },
  tooMany: { ru: 'Слишком много строк за один раз.', en: 'Too many rows at once.' },
  answeredTwice: { ru: 'Об одной связи — один ответ.', en: 'One answer for each link.' },

  subject: { ru: 'Кто кому помогает — {company}', en: 'Who serves whom — {company}' },
  subjectAgain: {
    ru: 'Напоминание: кто кому помогает — {company}',
    en: 'A reminder: who serves whom — {company}',
  },
  greeting: { ru: 'Здравствуйте, {name}!', en: 'Dear {name},' },
  purpose: {
    ru: 'В компании «{company}» готовится система «Внутренний клиент»: подразделения будут оценивать тех, чьими услугами пользуются. Сначала нужно договориться, кто чей клиент.',
    en: '{company} is introducing the internal client system: units will rate those whose services they use. First it has to be agreed who is whose client.',
  },
  request: {
    ru: 'Проверьте, пожалуйста, список клиентов и поставщиков {count, plural, one {вашего подразделения} other {ваших подразделений}} ({units}): подтвердите верное, оспорьте лишнее, добавьте пропущенное. Это займёт несколько минут.',
    en: 'Please check the clients and providers of your {count, plural, one {unit} other {units}} ({units}): confirm what is right, dispute what is not, add what is missing. It takes a few minutes.',
  },
  until: { ru: 'Ждём ответа до {day} включительно.', en: 'Please answer by {day}.' },
  button: { ru: 'Открыть связи', en: 'Open the links' },
  own: {
    ru: 'Ссылка личная: по ней отвечают от вашего имени. Не пересылайте её.',
    en: 'The link is personal: whoever opens it answers in your name. Do not forward it.',
  },
})
