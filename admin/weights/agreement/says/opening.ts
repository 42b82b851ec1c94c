import { words } from '../../../../schema/core/say.ts'

/** The page on which an agreement is prepared. */
export const openingSays = words('console.agreement.opening', {
  newTitle: { ru: 'Новое согласование весов', en: 'A new agreement on weights' },
  editTitle: { ru: 'Условия согласования № {number}', en: 'Terms of agreement No. {number}' },
  lead: {
    ru: 'Пока это черновик: писем никто не получит, всё можно изменить. Срок ответов вы назначите, когда начнёте круг.',
    en: 'It is a draft for now: nobody gets a letter and everything can be changed. The deadline is set when an iteration begins.',
  },
  criteria: { ru: 'Что взвешивают', en: 'What is weighed' },
  criteriaLead: {
    ru: 'Набор критериев компании. Когда начнётся первый круг, он перестанет меняться.',
    en: 'The company’s set of criteria. It stands still once the first iteration begins.',
  },
  toCriteria: { ru: 'Изменить набор', en: 'Change the set' },
  method: { ru: 'Как высказываются', en: 'How units judge' },
  'methods.points': { ru: 'Делят 100 баллов', en: 'They share 100 points' },
  'methodText.points': {
    ru: 'Каждое подразделение распределяет 100 баллов между критериями; вес группы — среднее. Понятнее всего; подходит почти всегда.',
    en: 'Every unit shares 100 points among the criteria; the group’s weight is the mean. The clearest way, right nearly always.',
  },
  'methods.ranking': { ru: 'Расставляют по местам', en: 'They put them in order' },
  'methodText.ranking': {
    ru: 'Критерии ставят по важности, места переводятся в веса по известной формуле. Когда числа вызывают споры.',
    en: 'Criteria are put in order of importance, and places become weights by a known formula. For when people resist numbers.',
  },
  'methods.ahp': { ru: 'Сравнивают попарно', en: 'They compare in pairs' },
  'methodText.ahp': {
    ru: 'Каждая пара критериев сравнивается по шкале от 1 до 9, противоречия видны сразу. Дольше, зато строже: когда от весов зависят деньги.',
    en: 'Every pair is compared on a scale of 1 to 9, and contradictions show at once. Slower but stricter: for when money hangs on the weights.',
  },

  units: { ru: 'Кто согласовывает', en: 'Who agrees' },
  unitsLead: {
    ru: 'У каждого подразделения один голос; говорит за него руководитель или тот, кого вы назначите.',
    en: 'Every unit has one vote; its head speaks for it, or whoever you name.',
  },
  find: { ru: 'Найти подразделение', en: 'Find a unit' },
  chosen: {
    ru: '{count, plural, =0 {Никто не выбран} one {Выбрано # подразделение} few {Выбраны # подразделения} many {Выбрано # подразделений} other {Выбрано # подразделения}}',
    en: '{count, plural, =0 {None chosen} one {# unit chosen} other {# units chosen}}',
  },
  onlyChosen: { ru: 'Только выбранные', en: 'Only those chosen' },
  allClients: { ru: 'Выбрать всех клиентов ({count})', en: 'Choose all client units ({count})' },
  nobody: { ru: 'Снять выбор', en: 'Choose none' },
  noUnits: { ru: 'Подразделений пока нет: загрузите оргструктуру.', en: 'There are no units yet: load the org chart.' },
  nothingFound: { ru: 'Ничего не нашлось.', en: 'Nothing was found.' },
  more: { ru: 'Ещё {count}: уточните поиск.', en: '{count} more: narrow the search.' },
  speaks: { ru: 'говорит {name}', en: '{name} speaks' },
  headSpeaks: { ru: 'говорит руководитель, {name}', en: 'the head, {name}, speaks' },
  nobodySpeaks: { ru: 'руководителя нет: назначьте, кто говорит', en: 'no head: name who speaks' },
  name: { ru: 'Назначить', en: 'Name' },
  replace: { ru: 'Заменить', en: 'Change' },
  nameFor: { ru: 'Кто говорит от «{unit}»', en: 'Who speaks for “{unit}”' },
  nameText: {
    ru: 'Один человек говорит только от одного подразделения.',
    en: 'One person speaks for one unit only.',
  },
  person: { ru: 'Сотрудник', en: 'Employee' },
  pick: { ru: 'Назначить', en: 'Name' },
  needSpeakers: {
    ru: 'Назначьте, кто говорит: {units}.',
    en: 'Name who speaks for: {units}.',
  },

  rules: { ru: 'Что будет действовать', en: 'What will hold' },
  'rulesFrom.own': { ru: 'Правила этого согласования.', en: 'The rules of this agreement.' },
  'rulesFrom.draft': {
    ru: 'Из черновика Положения (редакция {number}).',
    en: 'From the draft of the regulation (version {number}).',
  },
  'rulesFrom.inForce': {
    ru: 'Из действующего Положения (редакция {number}).',
    en: 'From the regulation in force (version {number}).',
  },
  'rulesFrom.method': {
    ru: 'Положения ещё нет: действуют правила методики.',
    en: 'There is no regulation yet: the method’s own rules hold.',
  },
  rulesChanged: { ru: 'Изменены для этого согласования.', en: 'Changed for this agreement.' },
  changeRules: { ru: 'Изменить правила', en: 'Change the rules' },
  hideRules: { ru: 'Свернуть', en: 'Fold' },
  percent: { ru: '{label}, %', en: '{label}, %' },
  badNumber: { ru: 'Введите число.', en: 'Enter a number.' },
  note: { ru: 'Что сказать подразделениям', en: 'What to tell the units' },
  noteHelp: {
    ru: 'Прочтут на странице по личной ссылке; войдёт в протокол.',
    en: 'Read on the page behind the personal link; printed in the protocol.',
  },
  prepare: { ru: 'Открыть согласование', en: 'Open the agreement' },
  save: { ru: 'Сохранить условия', en: 'Save the terms' },
  didOpen: { ru: 'Согласование № {number} подготовлено', en: 'Agreement No. {number} is prepared' },
  didEdit: { ru: 'Условия согласования № {number} сохранены', en: 'The terms of agreement No. {number} are saved' },
  notDraft: { ru: 'Условия больше не меняются', en: 'The terms stand still' },
  toRoom: { ru: 'К согласованию', en: 'To the agreement' },
})
