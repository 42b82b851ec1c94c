import { words } from '../core/say.ts'

export const says = words('ballots', {
  badLink: {
    ru: 'Ссылка больше не действует. Попросите консультанта прислать новую.',
    en: 'This link no longer works. Ask the consultant for a new one.',
  },
  closed: { ru: 'Раунд закрыт: анкеты больше не принимаются.', en: 'The round is closed: no more ballots are taken.' },
  tooLate: {
    ru: 'Раунд закрыт: анкеты больше не принимаются. Если ваша анкета была принята до закрытия, она учтена и отправлять её ещё раз не нужно.',
    en: 'The round is closed: no more ballots are taken. If yours was taken before the close, it counts and need not be sent again.',
  },
  notOpen: { ru: 'Раунд ещё не открыт.', en: 'The round is not open yet.' },
  answered: {
    ru: 'Анкета уже отправлена, изменить её нельзя.',
    en: 'The ballot has already been sent and cannot be changed.',
  },
  conflict: {
    ru: 'С этим ключом уже отправлена другая анкета. Обновите страницу.',
    en: 'Another ballot has been sent under this key. Reload the page.',
  },
  noAnswers: { ru: 'В анкете нет ни одного ответа.', en: 'The ballot holds no answer.' },
  badKey: { ru: 'Ключ отправки должен быть идентификатором UUID.', en: 'The key of a submission is a UUID.' },
  notAsked: {
    ru: 'Этого подразделения нет среди поставщиков, о которых вас спрашивают.',
    en: 'This unit is not among the providers that you are asked about.',
  },
  twice: { ru: 'Подразделение «{provider}» оценено дважды.', en: '“{provider}” is answered twice.' },
  unknownCriterion: { ru: 'Такого критерия в раунде нет.', en: 'The round has no such criterion.' },
  markTwice: {
    ru: 'Критерий «{criterion}» у «{provider}» оценён дважды.',
    en: '“{criterion}” of “{provider}” is marked twice.',
  },
  badMark: {
    ru: '«{provider}», критерий «{criterion}»: оценка — целое число от {min} до {max}.',
    en: '“{provider}”, criterion “{criterion}”: a mark is a whole number from {min} to {max}.',
  },
  ratedWithoutMarks: {
    ru: '«{provider}»: поставьте хотя бы одну оценку или ответьте «не взаимодействовали».',
    en: '“{provider}”: give at least one mark, or answer “we did not interact”.',
  },
  marksWithoutRating: {
    ru: '«{provider}»: при ответе «не взаимодействовали» оценок не бывает.',
    en: '“{provider}”: “we did not interact” takes no marks.',
  },
  reasonMissing: {
    ru: '«{provider}», критерий «{criterion}»: низкую оценку нужно пояснить в комментарии.',
    en: '“{provider}”, criterion “{criterion}”: a low mark asks for a reason in the comment.',
  },
  commentsTooLong: {
    ru: 'Комментарии вместе слишком длинны: сократите их примерно до {maximum} знаков.',
    en: 'The comments together are too long: shorten them to about {maximum} characters.',
  },
  badDraft: {
    ru: 'Черновик — это зашифрованные данные в base64, дополненные до одного из установленных размеров.',
    en: 'A draft is encrypted data in base64, padded to one of the sizes that are set.',
  },
  badRevision: {
    ru: 'Номер редакции — целое число от 0: 0, если черновика ещё нет.',
    en: 'The revision is a whole number from 0 on: 0 when there is no draft yet.',
  },
  draftChanged: {
    ru: 'Черновик тем временем сохранили с другого устройства. Прочитайте его и сохраните ещё раз.',
    en: 'The draft has meanwhile been saved from another device. Read it and save again.',
  },
  early: {
    ru: 'Окно раунда ещё не закончилось. Подтвердите, что закрываете его раньше срока.',
    en: 'The window of the round is not over. Confirm that you close it early.',
  },
  promiseR1: {
    ru: 'Вы отвечаете от имени подразделения «{unit}»: оценки и комментарии будут подписаны им. Анонимности этот режим не обещает.',
    en: 'You answer for “{unit}”: marks and comments will carry its name. This regime promises no anonymity.',
  },
  promiseR2: {
    ru: 'Ответы анонимны. Их покажут только вместе с ответами не менее {k, plural, one {# человека} few {# человек} many {# человек} other {# человека}}; если набралось меньше, ваше подразделение объединят с другими.',
    en: 'Answers are anonymous. They are shown only together with those of at least {k, plural, one {# person} other {# people}}; where there are fewer, your unit is merged with others.',
  },
  promiseComments: {
    ru: 'Комментарии показывают, когда ответивших не меньше {n}, а написавших — не меньше {m}. По стилю автора иногда можно узнать: пишите о деле.',
    en: 'Comments are shown when at least {n} have answered and {m} have written. Style may give an author away: write about the work.',
  },
  promiseReaders: {
    ru: 'Результаты откроют всем сразу и только после закрытия раунда: заказчик системы увидит всё, что можно показать, руководитель — своё подразделение подробно{everyone, select, summary {, остальные сотрудники — общую сводку} indexOnly {, остальные сотрудники — индекс компании} other {}}.',
    en: 'Results are released to all at once and only after the round has closed: the sponsor sees all that may be shown, a head the own unit in detail{everyone, select, summary {, everybody else the summary} indexOnly {, everybody else the company index} other {}}.',
  },
  promiseSealed: {
    ru: 'До закрытия раунда анкета хранится запечатанной, после закрытия от неё остаются только общие суммы. Защита не распространяется на того, кто управляет сервером во время раунда.',
    en: 'Until the round closes the ballot is kept sealed; after that only totals remain of it. Whoever runs the server during the round is outside this protection.',
  },
})
