/** The letter that lets a person of the company in. */
import { words } from '../core/say.ts'

export const says = words('people.letters', {
  subject: { ru: 'Вход к результатам — {company}', en: 'Your way in to the results — {company}' },
  greeting: { ru: 'Здравствуйте, {name}!', en: 'Dear {name},' },
  purpose: {
    ru: 'Вы попросили ссылку, по которой открываются результаты системы «Внутренний клиент» в компании «{company}».',
    en: 'You asked for a link to the results of the internal client system at {company}.',
  },
  link: {
    ru: 'Ссылка сработает один раз и в течение {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}. Не пересылайте её: она открывает то, что предназначено вам.',
    en: 'The link works once, within {minutes, plural, one {# minute} other {# minutes}}. Do not forward it: it opens what is meant for you.',
  },
  button: { ru: 'Открыть результаты', en: 'Open the results' },
  notYou: {
    ru: 'Если вы ничего не просили, удалите это письмо: без него никто не войдёт.',
    en: 'If you did not ask for anything, delete this letter: nobody gets in without it.',
  },
})
