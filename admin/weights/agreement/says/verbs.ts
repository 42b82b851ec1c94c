import { words } from '../../../../schema/core/say.ts'

/** What can be done to an agreement: each verb with what it does, what it asks first and what it said afterwards. */
export const verbSays = words('console.agreement.verbs', {
  verbs: { ru: 'Что дальше', en: 'What comes next' },
  'next.draft': {
    ru: 'Проверьте, кто участвует и на каких условиях, и начните первый круг.',
    en: 'Check who takes part and on which terms, then begin the first iteration.',
  },
  'next.judging': {
    ru: 'Круг закончится сам: {until}. Когда выскажутся все, можно завершить раньше.',
    en: 'The iteration ends by itself: {until}. Once all have judged it can be ended earlier.',
  },
  'next.allJudged': {
    ru: 'Высказались все: завершите круг и посмотрите общую картину.',
    en: 'All have judged: end the iteration and look at the picture.',
  },
  'next.near': {
    ru: 'Мнения достаточно близки: предложите веса.',
    en: 'The opinions are near enough: propose weights.',
  },
  'next.standstill': {
    ru: 'Мнения перестали меняться: предложите веса.',
    en: 'The opinions stand still: propose weights.',
  },
  'next.again': {
    ru: 'Мнения расходятся сильнее, чем допускают правила: проведите ещё один круг.',
    en: 'The opinions differ more than the rules permit: hold another iteration.',
  },
  'next.camps': {
    ru: 'Подразделения разошлись на группы: проведите ещё один круг или передайте решение заказчику.',
    en: 'The units are in camps: hold another iteration or ask the owner to decide.',
  },
  'next.noQuorum': {
    ru: 'Кворума не было: проведите ещё один круг и напомните тем, кто промолчал.',
    en: 'There was no quorum: hold another iteration and remind those who were silent.',
  },
  'next.apart': {
    ru: 'Подразделения разошлись на группы и больше не сближаются: решать заказчику.',
    en: 'The units are in camps and come no nearer: the owner is to decide.',
  },
  'next.exhausted': {
    ru: 'Круги исчерпаны, а мнения всё ещё расходятся: решать заказчику.',
    en: 'The iterations are used up and the opinions still differ: the owner is to decide.',
  },
  'next.proposed': {
    ru: 'Подразделения отвечают на предложение. Итог подведётся сам: {until}.',
    en: 'The units are answering the proposal. It is summed up by itself: {until}.',
  },
  'next.allAnswered': { ru: 'Ответили все: подведите итог.', en: 'All have answered: sum it up.' },
  'next.returned': {
    ru: 'Предложение возвращено: проведите ещё один круг или передайте решение заказчику.',
    en: 'The proposal was returned: hold another iteration or ask the owner to decide.',
  },
  'next.escalated': {
    ru: 'Покажите заказчику картину и возражения и запишите, что он решил.',
    en: 'Show the owner the picture and the objections, and record what they decide.',
  },

  start: { ru: 'Начать круг', en: 'Begin an iteration' },
  startAbout: {
    ru: 'Представители получат письма с личными ссылками и выскажутся вслепую.',
    en: 'The speakers get letters with personal links and judge blind.',
  },
  startTitle: { ru: 'Начать круг {number} из {most}?', en: 'Begin iteration {number} of {most}?' },
  startText: {
    ru: 'Письма получат представители всех подразделений ({units}). Мнения примут до срока, потом круг закончится сам. Время — по часовому поясу компании ({zone}).',
    en: 'The speakers of all units ({units}) get letters. Judgements are taken until the deadline, when the iteration ends by itself. The time is that of the company’s zone ({zone}).',
  },
  startFirst: {
    ru: 'После начала набор критериев, участники и правила уже не изменятся.',
    en: 'Once it has begun, criteria, units and rules stand still.',
  },
  deadline: { ru: 'Мнения принимаются до', en: 'Judgements are taken until' },
  didStart: {
    ru: 'Круг {number} начат, письма поставлены в очередь',
    en: 'Iteration {number} has begun; the letters are on their way',
  },
  edit: { ru: 'Изменить условия', en: 'Edit the terms' },
  editAbout: {
    ru: 'Участники, способ, правила — пока это черновик.',
    en: 'Units, way and rules, while it is a draft.',
  },

  end: { ru: 'Завершить круг', en: 'End the iteration' },
  endAbout: {
    ru: 'Мнений больше не примут; станет видна общая картина.',
    en: 'No more judgements are taken; the picture becomes visible.',
  },
  endTitle: { ru: 'Завершить круг {number}?', en: 'End iteration {number}?' },
  endText: {
    ru: 'Высказались {done} из {units}. Мнений больше не примут; картину увидите вы и все представители.',
    en: '{done} of {units} have judged. No more judgements are taken; you and all speakers see the picture.',
  },
  didEnd: { ru: 'Круг {number} завершён', en: 'Iteration {number} has ended' },
  remind: { ru: 'Напомнить', en: 'Remind' },
  remindAbout: {
    ru: 'Письмо уйдёт только тем, кто ещё не ответил.',
    en: 'A letter goes only to those who have not answered.',
  },
  didRemind: { ru: 'Напоминания поставлены в очередь', en: 'The reminders are on their way' },
  download: { ru: 'Скачать ссылки', en: 'Download the links' },
  downloadAbout: {
    ru: 'Файл личных ссылок для рассылки своими средствами.',
    en: 'A file of personal links for a mail merge of your own.',
  },
  downloadTitle: { ru: 'Скачать личные ссылки?', en: 'Download the personal links?' },
  downloadText: {
    ru: 'В файле ссылки всех представителей. Кто знает ссылку, говорит от имени подразделения: передайте каждому его собственную и удалите файл. Скачивание записывается в журнал.',
    en: 'The file holds the links of all speakers. Whoever knows a link speaks for the unit: hand each their own and delete the file. The download goes into the journal.',
  },
  didDownload: { ru: 'Файл со ссылками скачан', en: 'The file of links is downloaded' },

  propose: { ru: 'Предложить веса', en: 'Propose weights' },
  proposeAbout: {
    ru: 'Подразделения примут их или возразят; на это {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}.',
    en: 'The units accept them or object within {days, plural, one {# working day} other {# working days}}.',
  },
  close: { ru: 'Подвести итог', en: 'Sum up the answers' },
  closeAbout: {
    ru: 'Ответы подсчитаются по правилам: веса согласованы, возвращены или решает заказчик.',
    en: 'The answers are counted by the rules: agreed, returned, or before the owner.',
  },
  closeTitle: { ru: 'Подвести итог предложения?', en: 'Sum the proposal up?' },
  closeText: {
    ru: 'Согласны {accepted}, возражают {objected}, молчат {silent}. Ответов больше не примут.',
    en: '{accepted} accept, {objected} object, {silent} are silent. No more answers are taken.',
  },
  'didClose.agreed': { ru: 'Веса согласованы и записаны', en: 'The weights are agreed and recorded' },
  'didClose.returned': {
    ru: 'Согласия не хватило: предложение возвращено',
    en: 'Not enough acceptance: the proposal is returned',
  },
  'didClose.escalated': {
    ru: 'Согласия не хватило, а кругов не осталось: решает заказчик',
    en: 'Not enough acceptance and no iteration left: the owner decides',
  },
  return: { ru: 'Вернуть на новый круг', en: 'Return for another iteration' },
  returnAbout: {
    ru: 'Предложение снимается; представители увидят причину.',
    en: 'The proposal is taken back; the speakers see the reason.',
  },
  returnTitle: { ru: 'Вернуть предложение?', en: 'Return the proposal?' },
  didReturn: { ru: 'Предложение возвращено', en: 'The proposal was returned' },
  escalate: { ru: 'Передать заказчику', en: 'Ask the owner to decide' },
  escalateAbout: {
    ru: 'Веса назовёт заказчик; возражения останутся в протоколе.',
    en: 'The owner names the weights; objections stay in the protocol.',
  },
  escalateTitle: { ru: 'Передать решение заказчику?', en: 'Ask the owner to decide?' },
  didEscalate: { ru: 'Решение передано заказчику', en: 'The owner was asked to decide' },
  decide: { ru: 'Записать решение заказчика', en: 'Record the owner’s decision' },
  decideAbout: {
    ru: 'Веса станут новой редакцией; возражения сохранятся в протоколе.',
    en: 'The weights become a new version; objections are kept in the protocol.',
  },
  cancel: { ru: 'Отменить согласование', en: 'Cancel the agreement' },
  cancelAbout: {
    ru: 'Личные ссылки перестанут работать, весов это не изменит.',
    en: 'Personal links stop working; the weights stay as they are.',
  },
  cancelTitle: { ru: 'Отменить согласование № {number}?', en: 'Cancel agreement No. {number}?' },
  cancelText: {
    ru: 'Вернуть его нельзя. Мнения незавершённого круга никто не прочтёт.',
    en: 'This cannot be undone. Judgements of an unfinished iteration stay unread.',
  },
  didCancel: { ru: 'Согласование № {number} отменено', en: 'Agreement No. {number} was cancelled' },

  replace: { ru: 'Заменить представителя', en: 'Replace the speaker' },
  verbsOf: { ru: 'Что можно сделать: {name}', en: 'What can be done: {name}' },
  replaceTitle: { ru: 'Кто говорит от «{unit}»?', en: 'Who speaks for “{unit}”?' },
  replaceText: {
    ru: 'Ссылка прежнего представителя ({name}) перестанет работать; новый получит письмо, если ответ ещё ждут.',
    en: 'The link of {name} stops working; the new speaker gets a letter if an answer is still awaited.',
  },
  successor: { ru: 'Новый представитель', en: 'New speaker' },
  didReplace: { ru: 'Представитель заменён: {unit}', en: 'The speaker was replaced: {unit}' },
})
