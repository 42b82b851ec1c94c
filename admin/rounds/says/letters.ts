import { words } from '../../../schema/core/say.ts'

export const lettersSays = words('console.rounds.letters', {
  title: { ru: 'Приглашения и напоминания', en: 'Invitations and reminders' },
  failed: {
    ru: 'Почта не приняла {count, plural, one {# письмо} few {# письма} many {# писем} other {# письма}}: посмотреть кому',
    en: 'The mail refused {count, plural, one {# letter} other {# letters}}: see whose',
  },
  none: { ru: 'Напоминаний ещё не было.', en: 'No reminder has gone out yet.' },
  reminded: { ru: 'Напоминали: {list}', en: 'Reminded: {list}' },
  planned: { ru: 'По Положению напомним: {list}', en: 'By the regulation reminders go out: {list}' },
  unfinished: {
    ru: 'Рассылка ещё идёт или почтовый сервер её не принял: {list}',
    en: 'Still under way, or not taken by the mail server: {list}',
  },
  downloaded: { ru: 'Ссылки скачивали: {list}', en: 'Links were downloaded: {list}' },
})
