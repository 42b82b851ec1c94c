/** The letter that brings a personal link, and its reminder. */
import { words } from '../../core/say.ts'

export const says = words('rounds.letters', {
  inviteSubject: {
    ru: 'Оцените работу внутренних поставщиков — {company}',
    en: 'Rate the units that serve yours — {company}',
  },
  remindSubject: {
    ru: 'Напоминание: оцените работу внутренних поставщиков — {company}',
    en: 'Reminder: rate the units that serve yours — {company}',
  },
  testSubject: { ru: 'Проверка: {subject}', en: 'Test: {subject}' },
  testNote: {
    ru: 'Это проверочное письмо, его получили только вы. Так его увидят сотрудники подразделения «{unit}», только с их именами и ссылками. Ссылка в этом письме ничего не открывает.',
    en: 'This is a test letter, sent to you alone. People of the unit “{unit}” will see it like this, with their own names and links. The link in this letter opens nothing.',
  },
  greeting: { ru: 'Здравствуйте, {name}!', en: 'Dear {name},' },
  purpose: {
    ru: 'Подразделение «{unit}» — клиент других подразделений компании «{company}». Расскажите в анкете раунда «{round}», как они работают для вас: по ответам решат, что улучшить.',
    en: 'The unit “{unit}” is a client of other units of {company}. In the questionnaire of the round “{round}” you can say how well they serve you; the answers decide what is improved.',
  },
  deadline: {
    ru: 'Ответить можно до {until}. Это займёт около {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}; прерваться и вернуться можно в любой момент.',
    en: 'Answers are taken until {until}. It takes about {minutes, plural, one {# minute} other {# minutes}}; you can stop and come back at any time.',
  },
  promiseR2: {
    ru: 'Опрос анонимный. Оценки показывают только по группам, в которых ответили не меньше {k, plural, one {# человека} few {# человек} many {# человек} other {# человека}}; меньшие группы объединяют. Отдельных ответов не увидит никто, даже консультанты и администраторы, а после закрытия раунда их уничтожат.',
    en: 'The survey is anonymous. Marks are shown only for groups in which at least {k, plural, one {# person} other {# people}} answered; smaller groups are merged. Nobody sees single answers, consultants and administrators included, and after the round closes they are destroyed.',
  },
  promiseR1: {
    ru: 'Вы отвечаете от имени подразделения, и этот опрос не анонимный: оценки будут показаны как мнение подразделения «{unit}».',
    en: 'You answer on behalf of your unit, and this survey is not anonymous: the marks are shown as the opinion of the unit “{unit}”.',
  },
  link: {
    ru: 'Ваша личная ссылка (не пересылайте её: она открывает вашу анкету):',
    en: 'Your personal link (do not forward it: it opens your questionnaire):',
  },
  button: { ru: 'Открыть анкету', en: 'Open the questionnaire' },
  already: {
    ru: 'Если вы уже ответили, спасибо: это письмо можно удалить.',
    en: 'If you have answered already, thank you: you can delete this letter.',
  },
})
