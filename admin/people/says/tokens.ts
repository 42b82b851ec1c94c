import { words } from '../../../schema/core/say.ts'

export const says = words('console.tokens', {
  access: { ru: 'Доступ', en: 'Access' },
  accessLead: {
    ru: 'Кто работает с компанией в консоли и какие программы читают её данные.',
    en: 'Who works on the company in the console, and which programs read its data.',
  },
  team: { ru: 'Люди', en: 'People' },
  teamLead: {
    ru: 'Администраторы фирмы видят компанию и без назначения.',
    en: 'Admins of the firm see the company anyway.',
  },
  teamEmpty: { ru: 'Компания пока никому не назначена.', en: 'The company is assigned to nobody yet.' },
  teamAdmin: {
    ru: 'Кому назначена компания, решает администратор фирмы.',
    en: 'An admin of the firm assigns companies.',
  },
  tokens: { ru: 'Ключи программ', en: 'Tokens' },
  tokensLead: {
    ru: 'Ключ портала открывает сотруднику опубликованное, ключ аналитика — выгружает его. Каждый ключ — для одной компании.',
    en: 'A portal’s token shows an employee what is released; an analyst’s token exports it. Each is for one company.',
  },
  emptyTitle: { ru: 'Ключей пока нет', en: 'There are no tokens yet' },
  emptyText: {
    ru: 'Создайте ключ, когда интранет компании будет готов показывать результаты.',
    en: 'Make a token when the company’s intranet is ready to show the results.',
  },
  name: { ru: 'Название', en: 'Name' },
  nameHelp: { ru: 'Где ключ живёт, например «Интранет».', en: 'Where the token lives, such as “Intranet”.' },
  kind: { ru: 'Для чего', en: 'What for' },
  'kinds.portal': { ru: 'портал', en: 'portal' },
  'kinds.analyst': { ru: 'аналитик', en: 'analyst' },
  days: { ru: 'Срок', en: 'Lives for' },
  inDays: {
    ru: '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    en: '{count, plural, one {# day} other {# days}}',
  },
  used: { ru: 'Последнее обращение', en: 'Last used' },
  never: { ru: 'не было', en: 'never' },
  expires: { ru: 'Действует до', en: 'Works until' },
  revoked: { ru: 'отозван', en: 'revoked' },
  expired: { ru: 'срок вышел', en: 'expired' },
  hint: { ru: '…{hint}', en: '…{hint}' },
  create: { ru: 'Создать ключ', en: 'Make a token' },
  createText: {
    ru: 'Ключ будет показан один раз: сразу сохраните его там, где ему жить.',
    en: 'The token is shown once: keep it at once where it is going to live.',
  },
  secret: { ru: 'Ключ', en: 'Token' },
  once: {
    ru: 'Ключ показан один раз, потом его не узнает никто. Кто им владеет, читает данные компании: не пересылайте его письмом.',
    en: 'The token is shown once, and nobody can learn it later. Whoever has it reads the company’s data: don’t send it by mail.',
  },
  created: { ru: 'Ключ создан: {name}', en: 'The token was made: {name}' },
  revoke: { ru: 'Отозвать', en: 'Revoke' },
  revokeNamed: { ru: 'Отозвать ключ «{name}»', en: 'Revoke the token “{name}”' },
  revokeTitle: { ru: 'Отозвать ключ «{name}»?', en: 'Revoke the token “{name}”?' },
  revokeText: {
    ru: 'Программа с этим ключом сразу перестанет получать данные. Вернуть ключ нельзя, можно создать новый.',
    en: 'The program with this token stops getting data at once. A token can’t be restored, only made anew.',
  },
  didRevoke: { ru: 'Ключ отозван: {name}', en: 'The token was revoked: {name}' },
  actions: { ru: 'Действия', en: 'Actions' },
})
