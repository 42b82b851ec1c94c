import { words } from '../../core/say.ts'

/** Letters to the stakeholders of an agreement. */
export const letterSays = words('weights', {
  'letter.greeting': { ru: 'Здравствуйте, {name}!', en: 'Dear {name},' },
  'letter.judgeSubject': {
    ru: '{again, select, yes {Напоминание: что} other {Что}} важно в работе с внутренними клиентами — {company}',
    en: '{again, select, yes {Reminder: what} other {What}} matters to internal clients — {company}',
  },
  'letter.judge': {
    ru: 'Компания «{company}» согласует, сколько весит каждый критерий взаимной оценки подразделений. Вы говорите от подразделения «{unit}»: у него один голос.',
    en: '“{company}” is agreeing how much each criterion weighs when units rate one another. You speak for “{unit}”: it has one vote.',
  },
  'letter.judgeHow': {
    ru: '{method, select, points {Распределите 100 баллов между критериями} ranking {Расставьте критерии по важности} other {Сравните критерии попарно}} до {until}. Это круг {iteration}; мнение можно менять, пока он идёт.',
    en: '{method, select, points {Share 100 points among the criteria} ranking {Put the criteria in order of importance} other {Compare the criteria in pairs}} by {until}. This is iteration {iteration}; you may change your mind until it ends.',
  },
  'letter.blind': {
    ru: 'До конца круга ваше мнение не увидит никто. После него вы увидите общую картину и своё место в ней.',
    en: 'Nobody sees your judgement before the iteration ends. Then you will see the group’s picture and where you stand.',
  },
  'letter.judgeButton': { ru: 'Высказать мнение', en: 'Give your judgement' },
  'letter.answerSubject': {
    ru: '{again, select, yes {Напоминание: предложение} other {Предложение}} весов критериев — {company}',
    en: '{again, select, yes {Reminder: proposed} other {Proposed}} weights of the criteria — {company}',
  },
  'letter.answer': {
    ru: 'По мнениям подразделений компании «{company}» составлено предложение весов. Согласитесь от имени подразделения «{unit}» или возразите до {until}.',
    en: 'A proposal of weights was made from the judgements of the units of “{company}”. Accept it for “{unit}”, or object, by {until}.',
  },
  'letter.answerHow': {
    ru: 'В возражении нужны критерий, вес, который вы предлагаете, и причина: её увидят все участники.',
    en: 'An objection names the criterion, the weight that you want and the reason, which everybody taking part will read.',
  },
  'letter.silence': {
    ru: 'Если не ответить и после второго письма, молчание может быть засчитано как согласие.',
    en: 'If you do not answer after the second letter either, silence may count as consent.',
  },
  'letter.answerButton': { ru: 'Ответить на предложение', en: 'Answer the proposal' },
  'letter.outcomeSubject': { ru: 'Веса критериев утверждены — {company}', en: 'The weights are settled — {company}' },
  'letter.outcome': {
    ru: '{outcome, select, agreed {Подразделения компании «{company}» согласовали веса критериев.} other {Веса критериев для компании «{company}» утвердил заказчик; возражения сохранены в протоколе.}} Вот они: {shares}.',
    en: '{outcome, select, agreed {The units of “{company}” have agreed on the weights.} other {The owner has decided on the weights for “{company}”; the objections are kept in the protocol.}} They are: {shares}.',
  },
  'letter.outcomeButton': { ru: 'Посмотреть, как к ним пришли', en: 'See how they came about' },
  'letter.own': {
    ru: 'Ссылка личная: не пересылайте её.',
    en: 'The link is yours alone: do not pass it on.',
  },
})
