import { words } from '../../../schema/core/say.ts'

export const says = words('console.profile', {
  title: { ru: 'Мой профиль', en: 'My profile' },
  language: { ru: 'Язык консоли', en: 'Language of the console' },
  languageLead: { ru: 'Запоминается за учётной записью.', en: 'Remembered with the account.' },
  didChoose: { ru: 'Язык выбран', en: 'The language was chosen' },
  choose: { ru: 'Выбрать язык', en: 'Choose the language' },
  password: { ru: 'Пароль', en: 'Password' },
  passwordLead: {
    ru: 'Не короче десяти знаков. Остальные сеансы закончатся.',
    en: 'At least ten characters. Your other sessions end.',
  },
  old: { ru: 'Прежний пароль', en: 'Old password' },
  fresh: { ru: 'Новый пароль', en: 'New password' },
  change: { ru: 'Сменить пароль', en: 'Change the password' },
  didChange: { ru: 'Пароль изменён, остальные сеансы закончены', en: 'The password was changed, other sessions ended' },
  sessions: { ru: 'Сеансы', en: 'Sessions' },
  sessionsLead: {
    ru: 'Где вы вошли. Незнакомый сеанс закончите и смените пароль.',
    en: 'Where you are signed in. End a session that you don’t know, and change the password.',
  },
  began: { ru: 'Вход', en: 'Signed in' },
  seen: { ru: 'Последнее обращение', en: 'Last used' },
  ends: { ru: 'Закончится', en: 'Ends' },
  current: { ru: 'этот сеанс', en: 'this session' },
  end: { ru: 'Закончить', en: 'End' },
  endNamed: { ru: 'Закончить сеанс от {when}', en: 'End the session of {when}' },
  didEnd: { ru: 'Сеанс закончен', en: 'The session was ended' },
  everywhere: { ru: 'Выйти на всех устройствах', en: 'Sign out everywhere' },
  everywhereText: {
    ru: 'Закончатся все сеансы, и этот тоже: придётся войти снова.',
    en: 'All sessions end, this one too: you will have to sign in again.',
  },
  actions: { ru: 'Действия', en: 'Actions' },
})
