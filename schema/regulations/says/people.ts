/** Sentences about those who approve a version and those who read and sign it. */
import { words } from '../../core/say.ts'

export const says = words('regulations.people', {
  tooManyApprovers: { ru: 'Согласующих может быть не больше пятидесяти.', en: 'There are at most fifty approvers.' },
  approverTwice: { ru: 'Один человек назван дважды.', en: 'One person is named twice.' },
  noEmployee: { ru: 'Такого сотрудника в компании нет.', en: 'The company has no such employee.' },
  employeeLeft: { ru: '{name} больше не работает в компании.', en: '{name} has left the company.' },
  approversLeft: {
    ru: 'Согласующий больше не работает в компании: {names}. Измените маршрут.',
    en: 'An approver has left the company: {names}. Change the route.',
  },
  remarkNeeded: {
    ru: 'Напишите, что исправить: хотя бы одно замечание.',
    en: 'Say what to correct: at least one remark.',
  },
  tooManyRemarks: {
    ru: 'Замечаний за один раз может быть не больше пятидесяти.',
    en: 'At most fifty remarks at a time.',
  },
  noRemark: { ru: 'Замечание не найдено.', en: 'The remark was not found.' },
  remarksOpen: {
    ru: 'Сначала ответьте на замечания: без ответа {count, plural, one {осталось # замечание} few {осталось # замечания} many {осталось # замечаний} other {осталось # замечания}}.',
    en: 'Answer the remarks first: {count, plural, one {# remark is} other {# remarks are}} unanswered.',
  },
  routeSet: {
    ru: 'Назначены согласующие: утверждает последний из них. Чтобы записать утверждение на бумаге, уберите маршрут.',
    en: 'Approvers are named: the last of them approves. Remove the route to record an approval made on paper.',
  },
  hasRemarks: {
    ru: 'Редакция была на согласовании: замечания к ней остаются, удалить её нельзя.',
    en: 'The version has been in approval: the remarks on it stay, and it cannot be deleted.',
  },
  notInApproval: {
    ru: 'Эта редакция сейчас не на согласовании.',
    en: 'This version is not in approval at present.',
  },
  notApprover: {
    ru: 'Вы не входите в число согласующих этой редакции.',
    en: 'You are not among the approvers of this version.',
  },
  notYourTurn: {
    ru: 'Сначала решает {name}: вам придёт письмо, когда очередь дойдёт до вас.',
    en: '{name} decides first: you will get a letter when it is your turn.',
  },
  decided: { ru: 'Вы уже согласовали эту редакцию.', en: 'You have approved this version already.' },
  shownChanged: {
    ru: 'Текст изменился с тех пор, как вы его открыли: прочтите его заново.',
    en: 'The text has changed since you opened it: please read it again.',
  },
  nobodyWaits: {
    ru: 'Напоминать некому: решения никто не задерживает.',
    en: 'There is nobody to remind: no decision is waited for.',
  },
  remindedLately: {
    ru: 'Напоминание уже отправлено: следующее — не раньше чем через сутки.',
    en: 'A reminder went out lately: at most one a day.',
  },
  notToSign: {
    ru: 'Знакомятся с утверждённой или действующей редакцией.',
    en: 'People are acquainted with a version that is approved or in force.',
  },
  nobodyToAsk: {
    ru: 'Подписали все, кто должен: спрашивать некого.',
    en: 'All who should have signed: there is nobody to ask.',
  },
  notAskedYet: { ru: 'Сначала разошлите Положение на ознакомление.', en: 'Send the regulation out to be read first.' },
  linkApproves: {
    ru: 'По этой ссылке редакцию согласуют; для ознакомления придёт отдельное письмо.',
    en: 'This link is for approving the version; a letter of its own will ask you to read and sign it.',
  },
  signed: { ru: 'Вы подписали эту редакцию.', en: 'You have signed this version.' },
  signedEarlier: {
    ru: 'Вы подписали редакцию № {number}: правила с тех пор не изменились, подписывать заново не нужно.',
    en: 'You signed version {number}: the rules have not changed since, and there is no need to sign again.',
  },
  columnName: { ru: 'Фамилия, имя, отчество', en: 'Name' },
  columnUnit: { ru: 'Подразделение', en: 'Unit' },
  columnSigned: { ru: 'Подписано ({timeZone})', en: 'Signed ({timeZone})' },
  columnVersion: { ru: 'Подписанная редакция', en: 'Version signed' },
  columnHash: { ru: 'Отпечаток показанного текста (SHA-256)', en: 'SHA-256 of the text shown' },
  newerWeights: {
    ru: 'После этой редакции согласованы новые веса (№ {number}): подготовьте редакцию, которая их называет.',
    en: 'Newer weights (version {number}) have been agreed since: draft a version that names them.',
  },
})
