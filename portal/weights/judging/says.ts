import { words } from '../../../schema/core/say.ts'

/** Sentences with which a stakeholder's judgement is made. */
export const says = words('portal.judging', {
  title: { ru: 'Сколько весит каждый критерий?', en: 'How much does each criterion weigh?' },
  titleAgain: {
    ru: 'Круг {iteration}: посмотрите на общую картину и выскажитесь ещё раз',
    en: 'Iteration {iteration}: look at the group’s picture and judge again',
  },
  purpose: {
    ru: 'По этим критериям подразделения будут оценивать друг друга. Насколько важен каждый, решаете вы вместе с другими: вы говорите от подразделения «{unit}», и у него один голос из {units}.',
    en: 'Units will rate one another by these criteria. How important each of them is you decide with the others: you speak for “{unit}”, and it has one vote of {units}.',
  },
  'how.points': {
    ru: 'Нужно распределить 100 баллов: чем важнее критерий, тем больше.',
    en: 'You share 100 points: the more important the criterion, the more of them.',
  },
  'how.ranking': {
    ru: 'Нужно расставить критерии по важности; одинаково важные можно поставить наравне.',
    en: 'You put the criteria in order of importance; equally important ones may share a place.',
  },
  'how.ahp': {
    ru: 'Нужно сравнить критерии попарно: какой из двух важнее и насколько. Пар {count}.',
    en: 'You compare the criteria in pairs: which of two is more important, and by how much. There {count, plural, one {is # pair} other {are # pairs}}.',
  },
  howLong: { ru: 'Сколько времени', en: 'How long' },
  minutes: {
    ru: 'около {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}',
    en: 'about {minutes, plural, one {# minute} other {# minutes}}',
  },
  untilWhen: { ru: 'До какого срока', en: 'Until when' },
  ownTime: { ru: '{moment} по вашему времени', en: '{moment}, your time' },
  which: { ru: 'Который круг', en: 'Iteration' },
  whichOf: { ru: '{iteration}, а всего не больше {most}', en: '{iteration} of {most} at most' },
  promises: { ru: 'Что важно знать до начала', en: 'What to know before you begin' },
  'promise.blind': {
    ru: 'До конца круга вашего мнения не увидит никто, и консультант тоже: видно только, кто уже высказался.',
    en: 'Nobody sees your judgement before the iteration ends, the consultant included: only who has judged is seen.',
  },
  'promise.group': {
    ru: 'Потом участники увидят общую картину, а вы — ещё и своё место в ней. Чьё мнение какое, не узнает никто.',
    en: 'Then everybody taking part sees the group’s picture, and you see where you stand. Whose judgement is whose nobody is told.',
  },
  'promise.argument': {
    ru: 'Довод покажут без имени и подразделения, вперемешку с остальными.',
    en: 'An argument is shown without name or unit, mixed with the others.',
  },
  'promise.change': {
    ru: 'Пока круг идёт, мнение можно менять: считается последнее.',
    en: 'You may change your judgement until the iteration ends: the last one counts.',
  },
  begin: { ru: 'Начать', en: 'Begin' },
  resume: { ru: 'Продолжить', en: 'Continue' },
  kept: {
    ru: 'Неотправленное хранится только на этом устройстве, зашифрованным под вашей ссылкой.',
    en: 'What is not sent is kept on this device only, encrypted under your link.',
  },

  'form.points': { ru: 'Распределите 100 баллов', en: 'Share 100 points' },
  'form.ranking': { ru: 'Расставьте критерии по важности', en: 'Put the criteria in order of importance' },
  'form.ahp': { ru: 'Сравните критерии попарно', en: 'Compare the criteria in pairs' },
  hundred: {
    ru: 'Всего всегда 100: когда один критерий прибавляет, остальные отдают пропорционально. Закреплённые не меняются.',
    en: 'The total is always 100: what one criterion takes, the others give in proportion. Fixed ones stay.',
  },
  pointsOf: { ru: '{name}, баллов', en: '{name}, points' },
  pointsValue: {
    ru: '{points, plural, one {# балл} few {# балла} many {# баллов} other {# балла}} из 100',
    en: '{points, plural, one {# point} other {# points}} of 100',
  },
  hold: { ru: 'Закрепить', en: 'Fix' },
  holdOf: { ru: 'Закрепить: {name}', en: 'Fix: {name}' },
  equally: { ru: 'Поровну', en: 'Equally' },
  groupLast: { ru: 'в прошлом круге у группы {weight}', en: 'the group last time: {weight}' },

  rankingHint: {
    ru: 'Сверху — самый важный. Тяните за ручку слева или нажимайте стрелки. Одинаково важные поставьте наравне.',
    en: 'The most important comes first. Drag by the handle on the left, or press the arrows. Make equal what is equally important.',
  },
  drag: { ru: 'Перетащить', en: 'Drag' },
  up: { ru: 'Выше: {name}', en: 'Up: {name}' },
  down: { ru: 'Ниже: {name}', en: 'Down: {name}' },
  tie: { ru: 'Наравне с «{name}»', en: 'Equal to “{name}”' },
  tieOf: { ru: '«{name}» наравне с «{above}»', en: '“{name}” equal to “{above}”' },
  placeSaid: {
    ru: '«{name}»: место {place} из {count}',
    en: '“{name}”: place {place} of {count}',
  },

  pairOf: { ru: 'Пара {number} из {count}', en: 'Pair {number} of {count}' },
  whichMore: { ru: 'Что важнее: «{first}» или «{second}»?', en: 'Which is more important, “{first}” or “{second}”?' },
  moreImportant: { ru: 'Важнее «{name}»', en: '“{name}” is more important' },
  equal: { ru: 'Одинаково важны', en: 'Both are equally important' },
  howMuch: {
    ru: 'Насколько «{more}» важнее, чем «{less}»?',
    en: 'How much more important is “{more}” than “{less}”?',
  },
  'times.2': { ru: 'чуть важнее', en: 'barely more important' },
  'times.3': { ru: 'умеренно важнее', en: 'moderately more important' },
  'times.4': { ru: 'между умеренно и существенно', en: 'between moderately and strongly' },
  'times.5': { ru: 'существенно важнее', en: 'strongly more important' },
  'times.6': { ru: 'между существенно и намного', en: 'between strongly and very strongly' },
  'times.7': { ru: 'намного важнее', en: 'very strongly more important' },
  'times.8': { ru: 'между намного и несравнимо', en: 'between very strongly and extremely' },
  'times.9': { ru: 'несравнимо важнее', en: 'extremely more important' },
  chooseSide: {
    ru: 'Выберите, что важнее, или отметьте, что оба одинаково важны.',
    en: 'Say which is more important, or that both are equally important.',
  },
  chooseTimes: { ru: 'Выберите, насколько важнее.', en: 'Say by how much.' },
  back: { ru: 'Назад', en: 'Back' },
  next: { ru: 'Дальше', en: 'Next' },
  toReview: { ru: 'Проверить ответы', en: 'Check the answers' },
  reviewTitle: { ru: 'Проверьте сравнения', en: 'Check the comparisons' },
  saidMore: {
    ru: '«{more}» важнее, чем «{less}», в {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
    en: '“{more}” is {times} times as important as “{less}”',
  },
  saidEqual: { ru: '«{first}» и «{second}» одинаково важны', en: '“{first}” and “{second}” are equally important' },
  notSaid: { ru: '«{first}» и «{second}»: пока не сравнили', en: '“{first}” and “{second}”: not compared yet' },
  edit: { ru: 'Изменить', en: 'Change' },
  editOf: { ru: 'Изменить: «{first}» и «{second}»', en: 'Change: “{first}” and “{second}”' },
  pairsLeft: {
    ru: 'Осталось сравнить {count, plural, one {# пару} few {# пары} many {# пар} other {# пары}}.',
    en: '{count, plural, one {# pair is} other {# pairs are}} left to compare.',
  },
  consistent: {
    ru: 'Сравнения согласуются между собой: CR {ratio} при пределе {limit}.',
    en: 'The comparisons agree with one another: CR {ratio}, the limit is {limit}.',
  },
  inconsistent: {
    ru: 'Сравнения противоречат друг другу: CR {ratio}, а предел — {limit}.',
    en: 'The comparisons contradict one another: CR {ratio}, the limit is {limit}.',
  },
  worst: {
    ru: 'Сильнее всего выбиваются эти; посмотрите на них ещё раз. Отправить можно и так: за вас мы ничего не исправляем.',
    en: 'These stand out most; look at them again. You can send as it is: nothing is corrected for you.',
  },
  worstLine: {
    ru: '{said}, а из остальных ответов следует: {implied}',
    en: '{said}; the other answers imply: {implied}',
  },
  impliedMore: {
    ru: '«{more}» важнее в {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
    en: '“{more}” is {times} times as important',
  },
  impliedEqual: { ru: 'они почти одинаково важны', en: 'they are about equally important' },

  argument: { ru: 'Ваш довод', en: 'Your argument' },
  optional: { ru: '(по желанию)', en: '(optional)' },
  argumentHint: {
    ru: 'После круга его прочтут все участники — без вашего имени. Узнать автора могут по стилю и подробностям.',
    en: 'Everybody taking part reads it after the iteration, without your name. Style and details may give you away.',
  },
  send: { ru: 'Отправить мнение', en: 'Send the judgement' },
  sendAgain: { ru: 'Отправить вместо прежнего', en: 'Send in place of the former one' },
  cancel: { ru: 'Оставить прежнее', en: 'Keep the former one' },

  sentTitle: { ru: 'Мнение принято, спасибо', en: 'Your judgement has been taken, thank you' },
  sentText: {
    ru: 'Изменить его можно до конца круга: {moment}. Когда круг закончится, здесь же появится общая картина.',
    en: 'You can change it until the iteration ends: {moment}. Then the group’s picture appears here.',
  },
  judged: {
    ru: 'Высказались {judged} из {units, plural, one {# подразделения} other {# подразделений}}.',
    en: '{judged} of {units} units have judged.',
  },
  follows: { ru: 'Веса по вашему мнению', en: 'The weights by your judgement' },
  change: { ru: 'Изменить мнение', en: 'Change the judgement' },
  yourArgument: { ru: 'Ваш довод: «{argument}»', en: 'Your argument: “{argument}”' },
})
