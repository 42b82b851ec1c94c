import { words } from './say.ts'

export const says = words('core', {
  signIn: { ru: 'Войдите, чтобы продолжить.', en: 'Sign in to continue.' },
  mayNot: { ru: 'У вас нет права на это действие.', en: 'You may not do this.' },
  notFound: { ru: 'Запись не найдена.', en: 'The record was not found.' },
  badInput: {
    ru: 'Проверьте введённое: {count, plural, one {# поле заполнено неверно} few {# поля заполнены неверно} many {# полей заполнены неверно} other {# поля заполнены неверно}}.',
    en: 'Check what was entered: {count, plural, one {# field is wrong} other {# fields are wrong}}.',
  },
  changedMeanwhile: {
    ru: 'Запись успели изменить: обновите страницу и повторите правку.',
    en: 'The record has been changed meanwhile: reload it and repeat your edit.',
  },
  changedBy: {
    ru: 'Пока вы правили, запись изменили ({name}, {minutes, plural, =0 {только что} one {# минуту назад} few {# минуты назад} many {# минут назад} other {# минуты назад}}): обновите страницу и повторите правку.',
    en: 'The record has been changed meanwhile ({name}, {minutes, plural, =0 {just now} one {# minute ago} other {# minutes ago}}): reload it and repeat your edit.',
  },
  internal: {
    ru: 'Внутренняя ошибка. Сообщите администратору номер запроса {requestId}.',
    en: 'Internal error. Give the administrator the request number {requestId}.',
  },
  busy: {
    ru: 'Сервер занят, повторите через несколько секунд.',
    en: 'The server is busy, try again in a few seconds.',
  },
  tooMany: {
    ru: 'Слишком много попыток. Повторите через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.',
    en: 'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  },
  queryTooLarge: {
    ru: 'Запрос слишком велик или слишком глубок. Разбейте его на несколько.',
    en: 'The query is too large or too deep. Split it into several.',
  },
  badText: {
    ru: 'В тексте есть недопустимые символы (нулевой байт или обрывок суррогатной пары).',
    en: 'The text holds characters that cannot be stored (a NUL or half of a surrogate pair).',
  },
  badDocument: { ru: 'Документ выгружается как html, docx или pdf.', en: 'A document comes as html, docx or pdf.' },
  required: { ru: 'Заполните поле.', en: 'Fill in this field.' },
  tooLong: {
    ru: 'Слишком длинно: не больше {maximum, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.',
    en: 'Too long: at most {maximum, plural, one {# character} other {# characters}}.',
  },
  invalid: { ru: 'Недопустимое значение.', en: 'This value is not allowed.' },
  badCursor: {
    ru: 'Курсор страницы не распознан: начните с первой.',
    en: 'The page cursor is not recognised: start from the first page.',
  },
  badPage: { ru: 'На странице может быть от 1 до {maximum} строк.', en: 'A page holds from 1 to {maximum} rows.' },
  badId: { ru: 'Это не идентификатор записи.', en: 'This is not the id of a record.' },
})
