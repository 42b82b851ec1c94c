/** Sentences about rounds: what state forbids what, and what is wrong with an input. */
import { words } from '../core/say.ts'

export const says = words('rounds', {
  notFound: { ru: 'Раунд не найден.', en: 'The round was not found.' },
  noParticipant: { ru: 'Участник раунда не найден.', en: 'The participant was not found.' },
  noEmployee: { ru: 'Сотрудник не найден.', en: 'The employee was not found.' },
  wrongState: {
    ru: 'Раунд {state, select, draft {ещё не открыт} open {уже открыт} closed {закрыт} scored {подсчитан} released {опубликован} cancelled {отменён} other {в другом состоянии}}: {act, select, open {открыть можно только черновик} close {закрыть можно только открытый} score {подсчитать можно только закрытый} release {опубликовать можно только подсчитанный} withdraw {отозвать можно только опубликованный} cancel {отменить можно до публикации} edit {править можно только черновик} extend {продлить можно только открытый} sendTestLetter {проверять письмо уже незачем} other {это можно только в открытом}}.',
    en: 'The round is {state, select, draft {still a draft} open {open} closed {closed} scored {scored} released {released} cancelled {cancelled} other {in another state}}: {act, select, open {only a draft can be opened} close {only an open round can be closed} score {only a closed round can be scored} release {only a scored round can be released} withdraw {only a released round can be withdrawn} cancel {a round can be cancelled only before it is released} edit {only a draft can be edited} extend {only an open round can be extended} sendTestLetter {there is no letter to test any more} other {this needs an open round}}.',
  },
  windowOver: {
    ru: 'Срок ответов уже истёк. {act, select, open {Сдвиньте окно раунда} extend {Продлевать нужно до его окончания} other {Менять состав и рассылать письма больше нельзя}}.',
    en: 'The window has already ended. {act, select, open {Move the window of the round} extend {Extend a round before its end} other {People and letters can no longer be changed}}.',
  },
  windowOrder: { ru: 'Раунд должен закрываться позже, чем открывается.', en: 'A round must close after it opens.' },
  windowLong: { ru: 'Раунд длится не больше 90 дней.', en: 'A round lasts at most 90 days.' },
  badMoment: { ru: 'Укажите дату и время между 2000 и 2100 годом.', en: 'Give a moment between 2000 and 2100.' },
  laterOnly: {
    ru: 'Новый срок должен быть позже прежнего и ещё не наступить.',
    en: 'The new end must be later than the present one and still to come.',
  },
  previousElsewhere: {
    ru: 'Предыдущий раунд должен быть раундом этой же компании.',
    en: 'The previous round must be a round of the same company.',
  },
  defaultTitle: { ru: 'Раунд {number}', en: 'Round {number}' },
  neverOpened: {
    ru: 'Раунд ещё не открывали: сравнивать не с чем.',
    en: 'The round has never been opened: there is nothing to compare with.',
  },
  employeeLeft: { ru: 'Сотрудник больше не работает в компании.', en: 'The employee has left the company.' },
  unitNotAsked: {
    ru: 'Подразделение сотрудника не отвечает в этом раунде.',
    en: 'The employee’s unit does not answer in this round.',
  },
  alreadyAsked: { ru: 'Сотрудник уже участвует в раунде.', en: 'The employee already takes part in the round.' },
  alreadyRemoved: {
    ru: 'Участник уже выведен из раунда.',
    en: 'The participant has already been taken out of the round.',
  },
  enoughRepresentatives: {
    ru: 'От подразделения уже {count, plural, one {отвечает # представитель} few {отвечают # представителя} many {отвечают # представителей} other {отвечают # представителя}}: больше Положение не разрешает. Замените одного из них.',
    en: 'The unit already has {count, plural, one {# representative} other {# representatives}}, and the regulation allows no more. Replace one of them.',
  },
  notRepresentative: {
    ru: 'Заменить можно только представителя подразделения. Сотрудника, который отвечает анонимно, выведите из раунда.',
    en: 'Only a representative can be replaced. Take an anonymous participant out of the round instead.',
  },
  otherUnit: {
    ru: 'Представителя заменяет сотрудник того же подразделения.',
    en: 'A representative is replaced by an employee of the same unit.',
  },
  noEmail: {
    ru: 'У сотрудника нет адреса почты: выдайте ссылку из файла.',
    en: 'The employee has no e-mail address: hand over the link from the file.',
  },
  invitedAlready: {
    ru: 'Приглашение уже передано. Если оно потерялось, выдайте новую ссылку.',
    en: 'The invitation has been handed over already. If it was lost, issue a new link.',
  },
  letterNotTaken: {
    ru: 'Почтовый сервер не принял письмо ({code}). Проверьте SMTP_URL и MAIL_FROM.',
    en: 'The mail server did not take the letter ({code}). Check SMTP_URL and MAIL_FROM.',
  },
  remindedLately: {
    ru: 'Напоминание уже уходило сегодня: людям пишут не чаще раза в день.',
    en: 'A reminder went out today already: people are written to once a day at most.',
  },
  reminded: { ru: 'Это напоминание уже отправлено.', en: 'This reminder has already been sent.' },
  onDemand: {
    ru: 'По Положению раунды проводят по решению заказчика: расписания нет.',
    en: 'The regulation has rounds held when the sponsor decides: there is no schedule.',
  },
  inOrder: {
    ru: 'Каждый следующий раунд должен открываться позже предыдущего.',
    en: 'Each round must open later than the one before.',
  },
  undoAsked: {
    ru: 'Подразделения или сотрудники, которых добавило это изменение, уже участвуют в раунде «{round}».',
    en: 'Units or employees that this change added already take part in the round “{round}”.',
  },
  unitOfOld: {
    ru: 'Сотрудник отвечал в этом раунде от другого подразделения и вернуться может только в него.',
    en: 'The employee answered from another unit in this round and can come back to that one only.',
  },
  askedUnitOnly: {
    ru: 'Это подразделение раунд не спрашивает: оно ни у кого не клиент.',
    en: 'The round does not ask this unit: it is nobody’s client.',
  },
  columnName: { ru: 'Имя', en: 'Name' },
  columnEmail: { ru: 'Почта', en: 'E-mail' },
  columnUnit: { ru: 'Подразделение', en: 'Unit' },
  columnLink: { ru: 'Ссылка', en: 'Link' },
  needsHeader: {
    ru: 'Запросу нужен заголовок X-Requested-With.',
    en: 'The request needs the header X-Requested-With.',
  },
})
