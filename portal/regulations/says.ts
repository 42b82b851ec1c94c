import { words } from '../../schema/core/say.ts'

/** Sentences of the pages on which a regulation is approved, and read and signed. */
export const says = words('portal.regulation', {
  lead: { ru: '{title}, редакция № {number}', en: '{title}, version {number}' },
  approveTitle: { ru: 'Прочтите Положение и решите', en: 'Read the regulation and decide' },
  approveText: {
    ru: 'Вас назвали согласующим. Внизу страницы можно согласовать редакцию или вернуть её с замечаниями: напишите их прямо под разделами, к которым они относятся.',
    en: 'You are named as an approver. At the foot of the page you approve the version or return it with remarks: write them below the sections that they are about.',
  },
  signTitle: { ru: 'Прочтите Положение и подпишите', en: 'Read the regulation and sign' },
  signText: {
    ru: 'Здесь написано, как подразделения оценивают работу друг друга и кто что увидит. Когда прочтёте, внизу страницы отметьте, что ознакомились.',
    en: 'It says how units rate one another’s work, and who will see what. When you have read it, sign at the foot of the page.',
  },
  minutes: {
    ru: 'Чтение займёт {minutes, plural, one {около # минуты} few {около # минут} many {около # минут} other {около # минуты}}.',
    en: 'Reading takes about {minutes, plural, one {# minute} other {# minutes}}.',
  },
  toDecision: { ru: 'Сразу к решению', en: 'To the decision' },
  toSignature: { ru: 'Сразу к подписи', en: 'To the signature' },
  contents: { ru: 'Содержание', en: 'Contents' },
  table: { ru: 'Таблица: {title}', en: 'Table: {title}' },
  print: { ru: 'Распечатать или сохранить в PDF', en: 'Print or save as PDF' },

  changes: { ru: 'Что изменилось с редакции № {number}', en: 'What has changed since version {number}' },
  noChanges: {
    ru: 'Правила те же, что в редакции № {number}: изменился только текст.',
    en: 'The rules are those of version {number}: only the text has changed.',
  },
  askedAgain: {
    ru: 'Вы подписывали редакцию № {number}. Правила с тех пор изменились, поэтому подпись нужна ещё раз.',
    en: 'You signed version {number}. The rules have changed since, so your signature is needed once more.',
  },

  remark: { ru: 'Замечание к этому разделу', en: 'Remark on this section' },
  remarkOf: { ru: 'Замечание к разделу «{title}»', en: 'Remark on “{title}”' },
  remarkLabel: { ru: 'Что исправить в разделе «{title}»?', en: 'What is to be corrected in “{title}”?' },
  removeRemark: { ru: 'Убрать замечание', en: 'Remove the remark' },
  kept: {
    ru: 'Пока не отправлено, хранится только на этом устройстве, зашифрованным под вашей ссылкой.',
    en: 'Until it is sent it is kept on this device only, encrypted under your link.',
  },
  former: { ru: 'Замечания к прежним вариантам', en: 'Remarks on former attempts' },
  remarks: { ru: 'Замечания', en: 'Remarks' },
  saidBy: { ru: '{by}, {section}', en: '{by}, {section}' },
  answered: { ru: 'Ответ: {answer}', en: 'Answer: {answer}' },
  unanswered: { ru: 'Ответа пока нет.', en: 'Not answered yet.' },

  decision: { ru: 'Ваше решение', en: 'Your decision' },
  noRemarks: {
    ru: 'Замечаний вы не написали. Чтобы вернуть редакцию, напишите хотя бы одно под нужным разделом.',
    en: 'You have written no remarks. To return the version, write at least one below the section it is about.',
  },
  someRemarks: {
    ru: '{count, plural, one {Вы написали # замечание} few {Вы написали # замечания} many {Вы написали # замечаний} other {Вы написали # замечания}}:',
    en: 'You have written {count, plural, one {# remark} other {# remarks}}:',
  },
  approve: { ru: 'Согласовать редакцию', en: 'Approve the version' },
  approveAnyway: { ru: 'Согласовать без замечаний', en: 'Approve without the remarks' },
  return: {
    ru: 'Вернуть с {count, plural, one {# замечанием} other {# замечаниями}}',
    en: 'Return with {count, plural, one {# remark} other {# remarks}}',
  },
  approveAsk: { ru: 'Согласовать редакцию № {number}?', en: 'Approve version {number}?' },
  approveAskText: {
    ru: 'Отозвать согласование потом нельзя. Когда согласуют все, редакция будет утверждена.',
    en: 'An approval cannot be taken back. Once everybody has approved, the version stands.',
  },
  returnAsk: { ru: 'Вернуть редакцию № {number}?', en: 'Return version {number}?' },
  returnAskText: {
    ru: 'Редакция уйдёт на доработку, согласования этого круга начнутся заново. На каждое замечание вам ответят.',
    en: 'The version goes back to the desk, and approval begins anew. Each of your remarks will be answered.',
  },
  stay: { ru: 'Ещё проверю', en: 'Check again' },
  confirmApprove: { ru: 'Согласовать', en: 'Approve' },
  confirmReturn: { ru: 'Вернуть', en: 'Return' },

  approvedTitle: { ru: 'Вы согласовали редакцию № {number}', en: 'You have approved version {number}' },
  approvedText: {
    ru: '{moment}. От вас больше ничего не требуется.',
    en: '{moment}. Nothing more is asked of you.',
  },
  returnedTitle: { ru: 'Вы вернули редакцию № {number}', en: 'You have returned version {number}' },
  returnedText: {
    ru: '{moment}. Когда на замечания ответят, редакция придёт к вам снова, по этой же ссылке.',
    en: '{moment}. Once the remarks are answered the version comes to you again, by this same link.',
  },
  waitingTitle: { ru: 'Сейчас решать не нужно', en: 'There is nothing to decide now' },

  signature: { ru: 'Подпись', en: 'Signature' },
  signMeans: {
    ru: 'Подпись значит, что вы прочли эту редакцию; согласие с ней не требуется. Заново её попросят, только если изменятся правила.',
    en: 'Signing says that you have read this version; you need not agree with it. You will be asked again only when the rules change.',
  },
  sign: { ru: 'Редакция № {number} прочитана', en: 'I have read version {number}' },
  signAsk: { ru: 'Подписать, что редакция № {number} прочитана?', en: 'Sign that you have read version {number}?' },
  signAskText: {
    ru: 'Запишем ваше имя, время и отпечаток показанного текста. Отозвать подпись нельзя.',
    en: 'Your name, the time and a fingerprint of the text shown are recorded. A signature cannot be taken back.',
  },
  confirmSign: { ru: 'Подписать', en: 'Sign' },
  signStay: { ru: 'Ещё почитаю', en: 'Read on' },
  signedTitle: { ru: 'Подпись принята, спасибо', en: 'Your signature has been taken, thank you' },
  signedEarlierTitle: { ru: 'Подписывать заново не нужно', en: 'There is no need to sign again' },
  cannotSignTitle: { ru: 'Сейчас подпись не нужна', en: 'No signature is needed now' },
  receiptVersion: { ru: 'Прочитана редакция № {number}', en: 'Version {number} has been read' },
  receiptHash: { ru: 'Отпечаток текста (SHA-256): {hash}', en: 'Fingerprint of the text (SHA-256): {hash}' },
})
