import { words } from '../../core/say.ts'

const states =
  '{state, select, draft {это черновик} judging {идёт круг} feedback {круг завершён} proposed {открыто предложение весов} returned {предложение возвращено} escalated {решение за заказчиком} agreed {веса уже согласованы} decided {веса уже утвердил заказчик} other {согласование отменено}}'
const statesInEnglish =
  '{state, select, draft {it is a draft} judging {an iteration is under way} feedback {the iteration has ended} proposed {a proposal is open} returned {the proposal was returned} escalated {the owner is to decide} agreed {the weights are agreed} decided {the owner has decided} other {it was cancelled}}'

/** What an agreement refuses, and why. */
export const says = words('weights', {
  'agreement.notFound': { ru: 'Согласование весов не найдено.', en: 'The agreement on weights was not found.' },
  'agreement.wrongState': {
    ru: `{act, select, editAgreement {Изменить можно только черновик} startIteration {Новый круг начинают из черновика, после завершённого круга или после возврата} endIteration {Завершить можно только круг, который идёт} proposeWeights {Веса предлагают после завершённого круга} closeProposal {Подвести итог можно, только пока открыто предложение} returnToJudging {Вернуть можно только открытое предложение} escalateAgreement {Передать заказчику можно после завершённого круга или возврата} recordOwnersDecision {Решение заказчика записывают, когда оно ему передано} cancelAgreement {Отменить можно только незаконченное согласование} replaceSpeaker {Заменить представителя можно, пока согласование не закончено и не передано заказчику} remindStakeholders {Напоминают, пока идёт круг или открыто предложение} submitJudgement {Мнения принимают, пока идёт круг} other {Отвечают на предложение, пока оно открыто}}: сейчас ${states}.`,
    en: `{act, select, editAgreement {Only a draft is edited} startIteration {An iteration starts from a draft, after an ended one or after a return} endIteration {Only an iteration under way is ended} proposeWeights {Weights are proposed after an ended iteration} closeProposal {Only an open proposal is closed} returnToJudging {Only an open proposal is returned} escalateAgreement {The owner is asked after an ended iteration or a return} recordOwnersDecision {The owner’s decision is recorded once the owner was asked} cancelAgreement {Only an unfinished agreement is cancelled} replaceSpeaker {A speaker is replaced while the agreement is unfinished and not before the owner} remindStakeholders {Reminders go while an iteration or a proposal is open} submitJudgement {Judgements are taken while an iteration is under way} other {A proposal is answered while it is open}}: now ${statesInEnglish}.`,
  },
  'agreement.oneAtATime': {
    ru: 'Согласование № {number} ещё не закончено: доведите его до конца или отмените.',
    en: 'Agreement No. {number} is not finished: bring it to an end or cancel it.',
  },
  'agreement.fewCriteria': {
    ru: 'Согласовывать нечего: в наборе должно быть хотя бы два критерия.',
    en: 'There is nothing to agree on: the set needs at least two criteria.',
  },
  'agreement.manyForTable': {
    ru: 'В выбранной таблице нет значения для {count, plural, one {# критерия} few {# критериев} many {# критериев} other {# критерия}}: возьмите формулу Алонсо — Ламаты.',
    en: 'The table chosen holds no value for {count, plural, one {# criterion} other {# criteria}}: take the formula of Alonso and Lamata.',
  },
  'agreement.criterionRetired': {
    ru: 'Критерий «{name}» выведен из набора: отмените это согласование и откройте новое.',
    en: 'The criterion “{name}” was retired: cancel this agreement and open a new one.',
  },
  'agreement.lastIteration': {
    ru: 'Это последний круг по правилам ({most, plural, one {не больше # круга} other {не больше # кругов}}): дальше решает заказчик.',
    en: 'This was the last iteration by the rules (at most {most}): the owner decides now.',
  },
  'agreement.badDeadline': {
    ru: 'Срок круга — от одного часа до 60 дней с этой минуты.',
    en: 'The deadline of an iteration lies between an hour and 60 days from now.',
  },
  'agreement.nobodyJudged': {
    ru: 'Досрочно завершить нельзя: мнения ещё никто не высказал.',
    en: 'It cannot be ended early: nobody has judged yet.',
  },
  'agreement.beforeDeadline': { ru: 'Срок круга ещё не вышел.', en: 'The deadline of the iteration has not come yet.' },
  'agreement.noQuorum': {
    ru: 'Кворума нет: мнение высказали {judged} из {units, plural, one {# подразделения} other {# подразделений}}. Проведите ещё один круг.',
    en: 'There is no quorum: {judged} of {units} units gave an opinion. Hold another iteration.',
  },
  'agreement.apart': {
    ru: 'Мнения разошлись на группы, и среднее скрыло бы это: проведите ещё один круг или передайте решение заказчику.',
    en: 'The units are in camps, and a mean would hide it: hold another iteration or ask the owner to decide.',
  },
  'agreement.iterateFirst': {
    ru: 'Мнения ещё расходятся сильнее, чем допускают правила, а круги остались: проведите ещё один.',
    en: 'The opinions differ more than the rules permit, and there are iterations left: hold another one.',
  },
  'agreement.exhausted': {
    ru: 'Круги исчерпаны, а мнения расходятся сильнее, чем допускают правила: передайте решение заказчику.',
    en: 'The iterations are used up and the opinions differ more than the rules permit: ask the owner to decide.',
  },
  'agreement.proposeFirst': {
    ru: 'Мнения достаточно близки: предложите веса подразделениям.',
    en: 'The opinions are near enough: propose weights to the units.',
  },
  'agreement.stillAnswering': {
    ru: 'Ответили {answered} из {units, plural, one {# подразделения} other {# подразделений}}, а срок ещё не вышел.',
    en: '{answered} of {units} units have answered, and the window is still open.',
  },
  'agreement.nobodyWaits': {
    ru: 'Напоминать некому: ответили все.',
    en: 'There is nobody to remind: all have answered.',
  },
  'agreement.remindedLately': {
    ru: 'Письма уходили меньше 20 часов назад: подождите с напоминанием.',
    en: 'Letters went out less than 20 hours ago: wait before you remind.',
  },
  'agreement.alreadyJudged': {
    ru: 'В этом круге подразделение уже высказалось: замените представителя, когда круг закончится.',
    en: 'The unit has judged in this iteration: replace its speaker when the iteration has ended.',
  },
  'agreement.alreadyAnswered': {
    ru: 'Подразделение уже ответило на предложение: замените представителя после него.',
    en: 'The unit has answered the proposal: replace its speaker after it.',
  },
  'agreement.iterationOver': { ru: 'Срок круга вышел.', en: 'The deadline of the iteration has passed.' },
  'agreement.windowOver': { ru: 'Срок ответа вышел.', en: 'The window for answers is over.' },
  'agreement.proposalReplaced': {
    ru: 'Это предложение уже закрыто: обновите страницу.',
    en: 'This proposal is closed already: reload the page.',
  },
  'agreement.noLongerSpeaks': {
    ru: 'Теперь от подразделения говорит другой сотрудник.',
    en: 'Another employee speaks for the unit now.',
  },
})

/** What is wrong with the input of an agreement, field by field. */
export const inputSays = words('weights', {
  'agreement.fewStakeholders': {
    ru: 'Согласовывают хотя бы два подразделения.',
    en: 'At least two units agree with one another.',
  },
  'agreement.manyStakeholders': {
    ru: 'Подразделений может быть не больше ста.',
    en: 'There cannot be more than a hundred units.',
  },
  'agreement.unitTwice': { ru: 'Подразделение «{name}» указано дважды.', en: 'The unit “{name}” is named twice.' },
  'agreement.speakerTwice': {
    ru: '{name} уже говорит от другого подразделения.',
    en: '{name} speaks for another unit already.',
  },
  'agreement.badUnit': {
    ru: 'У компании нет такого действующего подразделения.',
    en: 'The company has no such open unit.',
  },
  'agreement.badSpeaker': {
    ru: 'У компании нет такого работающего сотрудника.',
    en: 'The company has no such employee at work.',
  },
  'agreement.wholeShare': { ru: 'Вес — целое число от 0 до 100.', en: 'A weight is a whole number from 0 to 100.' },
  'agreement.wholePoints': {
    ru: 'Баллы — целое число от 0 до 100.',
    en: 'Points are a whole number from 0 to 100.',
  },
  'agreement.wholeRank': { ru: 'Место — целое число от 1.', en: 'A place is a whole number from 1.' },
  'agreement.wholeTimes': {
    ru: 'Важнее — в целое число раз, от 1 до 9.',
    en: 'More important by a whole number of times, 1 to 9.',
  },
  'agreement.everyCriterion': {
    ru: 'Нужен каждый критерий, и каждый один раз.',
    en: 'Every criterion is needed, and each one once.',
  },
  'agreement.everyPair': {
    ru: 'Нужна каждая пара критериев, и каждая один раз.',
    en: 'Every pair of criteria is needed, and each one once.',
  },
  'agreement.foreignCriterion': {
    ru: 'Этого критерия в согласовании нет.',
    en: 'The agreement has no such criterion.',
  },
  'agreement.notHundred': {
    ru: 'Сумма должна быть 100, а сейчас {sum}.',
    en: 'The sum must be 100; it is {sum}.',
  },
  'agreement.otherMethod': {
    ru: 'Здесь {method, select, points {делят 100 баллов} ranking {расставляют критерии по местам} other {сравнивают критерии попарно}}.',
    en: 'Here stakeholders {method, select, points {share 100 points} ranking {put the criteria in order} other {compare the criteria in pairs}}.',
  },
  'agreement.sameWeight': {
    ru: 'Этот вес и предложен: возражать не против чего.',
    en: 'This is the weight proposed: there is nothing to object to.',
  },
  'agreement.objectionNeeds': {
    ru: 'В возражении нужны критерий, предлагаемый вес и причина.',
    en: 'An objection needs a criterion, the weight wanted and a reason.',
  },
})
