import { words } from '../schema/core/say.ts'

/** Sentences of the respondents' pages. */
export const says = words('portal', {
  title: { ru: 'Внутренний клиент', en: 'Internal client' },
  language: { ru: 'Язык', en: 'Language' },
  loading: { ru: 'Открываем анкету…', en: 'Opening the questionnaire…' },
  offline: {
    ru: 'Нет связи. Отвечайте дальше: ответы целы, мы сохраним их, когда связь вернётся.',
    en: 'You are offline. Go on: your answers are safe and will be saved when you are back online.',
  },
  kept: {
    ru: 'Ответы хранятся только в этой вкладке и до отправки никуда не уходят. Закроете вкладку — придётся начать заново.',
    en: 'Your answers are kept in this tab only and go nowhere until you send them. If you close the tab, you start anew.',
  },
  keptSealed: {
    ru: 'Прерваться можно в любой момент: черновик зашифрован, и открывает его только ваша ссылка — на этом или на другом устройстве. После отправки анкеты и после закрытия раунда он исчезает.',
    en: 'You can stop at any time: the draft is encrypted, and only your link opens it, on this or another device. It disappears once the ballot is sent, and when the round closes.',
  },
  saved: { ru: 'Сохранено', en: 'Saved' },
  savedHere: { ru: 'Сохранено на этом устройстве', en: 'Saved on this device' },
  savedHereOffline: {
    ru: 'Сохранено на этом устройстве; на сервер попадёт, когда будет связь',
    en: 'Saved on this device; it goes to the server when you are online',
  },
  erase: { ru: 'Стереть ответы и начать заново', en: 'Erase the answers and start anew' },
  back: { ru: 'Назад', en: 'Back' },
  next: { ru: 'Дальше', en: 'Next' },

  previewAbout: { ru: 'Предпросмотр · {company} · {round}', en: 'Preview · {company} · {round}' },
  previewNote: {
    ru: 'Это предпросмотр для тех, кто готовит раунд: ответы нигде не сохраняются и никуда не уходят.',
    en: 'This is a preview for whoever plans the round: answers are kept nowhere and go nowhere.',
  },
  previewSentTitle: { ru: 'Здесь анкета была бы отправлена', en: 'Here the ballot would be sent' },
  previewSentText: {
    ru: 'Сотрудник увидел бы подтверждение с кодом. Это предпросмотр: никуда ничего не ушло.',
    en: 'A respondent would see a receipt with a code. This is a preview: nothing went anywhere.',
  },
  previewAgain: { ru: 'Начать предпросмотр сначала', en: 'Start the preview again' },
  previewSignIn: { ru: 'Войдите в консоль', en: 'Sign in to the console' },
  previewSignInText: {
    ru: 'Предпросмотр видят те, кто готовит раунд. Войдите в консоль в этом же браузере и откройте его снова.',
    en: 'The preview is for whoever plans the round. Sign in to the console in this browser and open it again.',
  },
  noLinkTitle: { ru: 'Нужна ваша личная ссылка', en: 'Your personal link is needed' },
  noLinkText: {
    ru: 'Откройте ссылку из письма целиком: в ней записано, чью анкету показать. Если почта разорвала ссылку на две строки, скопируйте её в адресную строку вручную.',
    en: 'Open the whole link from the letter: it says which questionnaire to show. If the mail program has broken the link in two, copy it into the address bar by hand.',
  },
  deadTitle: { ru: 'Ссылка не работает', en: 'This link does not work' },
  deadText: {
    ru: 'Возможно, она скопирована не целиком или вместо неё вам прислали новую. Откройте последнее письмо или попросите новую ссылку у того, кто прислал эту.',
    en: 'It may be incomplete, or a new one has been sent to you. Open the latest letter, or ask whoever sent this link for a new one.',
  },
  blockedText: {
    ru: 'Если вы думаете, что это ошибка, напишите тому, кто прислал ссылку.',
    en: 'If you think that this is a mistake, write to whoever sent you the link.',
  },
  maybeTaken: {
    ru: 'Связь прервалась во время отправки, поэтому мы не знаем, успела ли ваша анкета дойти.',
    en: 'The connection broke while sending, so we do not know whether your ballot arrived in time.',
  },
  nobodyTitle: { ru: 'Оценивать некого', en: 'There is nobody to rate' },
  nobodyText: {
    ru: 'За подразделением «{unit}» в этом раунде не записано ни одного поставщика услуг. От вас ничего не требуется.',
    en: 'No provider is listed for “{unit}” in this round. There is nothing for you to do.',
  },
  unreachableTitle: { ru: 'Не получается связаться с сервером', en: 'The server cannot be reached' },
  unreachableText: {
    ru: 'Проверьте подключение к сети. Как только связь появится, анкета откроется сама.',
    en: 'Check your connection. The questionnaire opens by itself as soon as you are online.',
  },
  again: { ru: 'Повторить', en: 'Try again' },

  welcome: {
    ru: 'Как вам работается с другими подразделениями?',
    en: 'How is it to work with the other units?',
  },
  purpose: {
    ru: 'Вы отвечаете от подразделения «{unit}» — внутреннего клиента — и оцениваете тех, чьими услугами пользуетесь. По ответам станет видно, кому сказать спасибо, а кому помочь работать лучше.',
    en: 'You answer for “{unit}” as an internal client and rate the units whose services you use. The answers show whom to thank and whom to help.',
  },
  howLong: { ru: 'Сколько времени', en: 'How long' },
  aboutMinutes: {
    ru: 'около {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}',
    en: 'about {minutes, plural, one {# minute} other {# minutes}}',
  },
  howMany: { ru: 'О ком', en: 'About whom' },
  units: {
    ru: '{count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}}',
    en: '{count, plural, one {# unit} other {# units}}',
  },
  unitsMore: {
    ru: '{count, plural, one {# подразделение} few {# подразделения} many {# подразделений} other {# подразделения}} и ещё {more} по желанию',
    en: '{count, plural, one {# unit} other {# units}} and {more} more if you like',
  },
  untilWhen: { ru: 'До какого срока', en: 'Until when' },
  ownTime: { ru: '{moment} по вашему времени', en: '{moment}, your time' },
  promises: { ru: 'Что важно знать до начала', en: 'What to know before you begin' },
  begin: { ru: 'Начать', en: 'Begin' },
  resume: { ru: 'Продолжить', en: 'Continue' },

  choose: {
    ru: 'С кем вы работали в этом периоде?',
    en: 'With whom did you work this period?',
  },
  chooseHint: {
    ru: 'Отметьте подразделения, о работе которых можете судить.',
    en: 'Tick the units whose work you can judge.',
  },
  showOthers: {
    ru: 'Показать {count, plural, one {ещё # подразделение} few {ещё # подразделения} many {ещё # подразделений} other {ещё # подразделения}}',
    en: 'Show {count, plural, one {# more unit} other {# more units}}',
  },
  restAbsent: {
    ru: 'С остальными из этого списка мы не взаимодействовали',
    en: 'We did not interact with the rest of this list',
  },
  allAbsent: {
    ru: 'Ни с кем из этого списка мы не взаимодействовали',
    en: 'We did not interact with anybody on this list',
  },
  restHint: {
    ru: 'Без этой отметки неотмеченные подразделения просто не попадут в анкету.',
    en: 'Without this tick the units that you have not chosen are simply left out.',
  },
  chooseNothing: {
    ru: 'Отметьте хотя бы одно подразделение или подтвердите, что не взаимодействовали ни с одним.',
    en: 'Tick at least one unit, or confirm that you did not interact with any.',
  },

  place: {
    ru: 'Подразделение {number} из {total}, ещё {minutes, plural, one {около # минуты} few {около # минут} many {около # минут} other {около # минуты}}',
    en: 'Unit {number} of {total}, about {minutes, plural, one {# minute} other {# minutes}} left',
  },
  service: { ru: 'Услуга: {service}', en: 'Service: {service}' },
  notInteracted: { ru: 'Мы не взаимодействовали', en: 'We did not interact' },
  notInteractedHint: {
    ru: 'Это такой же ответ, как и любой другой: на балл подразделения он не влияет.',
    en: 'This is an answer like any other: it does not change the score of the unit.',
  },
  cannotJudge: { ru: 'Не могу оценить', en: 'I cannot judge' },
  keys: {
    ru: 'С клавиатуры: {from}–{to} — оценка{zero, select, yes {, 0 — не взаимодействовали} other {}}, Enter — дальше.',
    en: 'By keyboard: {from}–{to} to mark{zero, select, yes {, 0 for “did not interact”} other {}}, Enter for next.',
  },
  comment: { ru: 'Комментарий', en: 'Comment' },
  commentOptional: { ru: 'по желанию', en: 'optional' },
  commentR1: {
    ru: 'Его увидят за подписью подразделения «{unit}».',
    en: 'It will be read over the signature of “{unit}”.',
  },
  commentR2: {
    ru: 'Подписи не будет, но автора можно узнать по стилю и подробностям: пишите о деле.',
    en: 'It carries no signature, but style and details may give you away: write about the work.',
  },
  reasonNeeded: {
    ru: 'Поясните низкую оценку ({criteria}): что пошло не так?',
    en: 'Give the reason for the low mark ({criteria}): what went wrong?',
  },
  lettersLeft: {
    ru: '{count, plural, one {Остался # знак} few {Осталось # знака} many {Осталось # знаков} other {Осталось # знака}}',
    en: '{count, plural, one {# character} other {# characters}} left',
  },
  commentFor: { ru: 'Кому его показать', en: 'Who may read it' },
  forUnit: { ru: 'Самому подразделению и его руководителю', en: 'The unit and its head' },
  forModerator: { ru: 'Только консультанту, который ведёт раунд', en: 'Only the consultant who runs the round' },
  forNobody: {
    ru: 'Никому: комментарий исчезнет при закрытии раунда',
    en: 'Nobody: the comment disappears when the round closes',
  },
  missingHere: { ru: 'Здесь ещё не всё', en: 'Something is missing here' },
  nextAnyway: { ru: 'Оставить так', en: 'Leave it so' },

  list: { ru: 'Подразделения', en: 'Units' },
  untouched: { ru: 'нет ответа', en: 'no answer' },
  begun: { ru: 'не всё', en: 'incomplete' },
  done: { ru: 'готово', en: 'done' },
  absent: { ru: 'не взаимодействовали', en: 'did not interact' },
  here: { ru: 'сейчас', en: 'now' },

  gapNothing: {
    ru: 'Ни одной оценки: подразделение не попадёт в анкету.',
    en: 'No mark: this unit will be left out.',
  },
  gapMarks: { ru: 'Без оценки: {criteria}.', en: 'Not marked: {criteria}.' },
  gapReason: {
    ru: 'Низкая оценка ждёт пояснения: {criteria}.',
    en: 'A low mark needs its reason: {criteria}.',
  },
  gapUnheard: {
    ru: 'Комментарий без единой оценки не принимается: поставьте хотя бы одну.',
    en: 'A comment without any mark cannot be taken: give at least one.',
  },

  review: { ru: 'Проверьте ответы', en: 'Check your answers' },
  reviewReady: {
    ru: 'Всё заполнено. После отправки изменить ответы будет нельзя.',
    en: 'Everything is filled in. Once sent, the answers cannot be changed.',
  },
  reviewGaps: {
    ru: 'Кое-чего не хватает, но отправить анкету можно и так.',
    en: 'Something is missing, but the ballot can be sent as it is.',
  },
  reviewBlocked: {
    ru: 'Прежде чем отправить, поправьте отмеченное.',
    en: 'Mend what is marked before you send.',
  },
  reviewEmpty: {
    ru: 'В анкете нет ни одного ответа: отправлять пока нечего.',
    en: 'There is no answer yet, so there is nothing to send.',
  },
  edit: { ru: 'Изменить', en: 'Change' },
  editOf: { ru: 'Изменить ответы: {unit}', en: 'Change the answers about {unit}' },
  withComment: { ru: 'с комментарием', en: 'with a comment' },
  leftOut: { ru: 'Не войдут в анкету', en: 'Left out' },
  changeChoice: { ru: 'Изменить выбор', en: 'Change the choice' },
  send: { ru: 'Отправить анкету', en: 'Send the ballot' },
  confirmTitle: { ru: 'Отправить анкету?', en: 'Send the ballot?' },
  confirmText: {
    ru: 'В ней {count, plural, one {ответ об # подразделении} few {ответы о # подразделениях} many {ответы о # подразделениях} other {ответы о # подразделения}}. Отправляют её один раз: изменить ответы потом не сможет никто.',
    en: 'It holds answers about {count, plural, one {# unit} other {# units}}. It is sent once: nobody can change the answers afterwards.',
  },
  confirmSend: { ru: 'Отправить', en: 'Send' },
  confirmStay: { ru: 'Ещё проверю', en: 'Check again' },

  sending: { ru: 'Отправляем анкету…', en: 'Sending the ballot…' },
  brokenTitle: { ru: 'Связь прервалась', en: 'The connection broke' },
  brokenText: {
    ru: 'Неизвестно, дошла ли анкета. Ваши ответы целы; мы отправим их ещё раз под тем же номером, поэтому дважды их не засчитают.',
    en: 'We do not know whether the ballot arrived. Your answers are safe; they will be sent again under the same number, so they cannot count twice.',
  },
  retryIn: {
    ru: 'Повторим сами через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}. Не закрывайте вкладку.',
    en: 'We try again in {seconds, plural, one {# second} other {# seconds}}. Keep this tab open.',
  },
  retryNow: { ru: 'Повторить сейчас', en: 'Try now' },

  receiptTitle: { ru: 'Анкета принята, спасибо', en: 'Your ballot has been taken, thank you' },
  receiptText: {
    ru: 'Результаты появятся после закрытия раунда.',
    en: 'The results come after the round has closed.',
  },
  receiptRepeated: {
    ru: 'Она дошла с первой попытки: повторная отправка ничего не задвоила.',
    en: 'It had arrived at the first attempt: sending it again has doubled nothing.',
  },
  receiptCode: { ru: 'Код квитанции', en: 'Receipt code' },
  receiptHint: {
    ru: 'Код есть только у вас: на сервере он не хранится и с ответами не связан. Сохраните его, если хотите иметь подтверждение, что анкета принята.',
    en: 'Only you have this code: the server does not keep it and it is not tied to your answers. Save it if you want a confirmation that your ballot was taken.',
  },
  receiptEnd: { ru: 'Вкладку можно закрыть.', en: 'You may close this tab.' },
  print: { ru: 'Распечатать', en: 'Print' },
})
