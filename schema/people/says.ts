import { words } from '../core/say.ts'

export const says = words('people', {
  badEmail: {
    ru: 'Введите адрес электронной почты целиком, например name@example.org.',
    en: 'Enter a whole e-mail address, such as name@example.org.',
  },
  // One sentence for an address of this firm and of another: that it is taken, and not by whom.
  emailTaken: {
    ru: 'Завести учётную запись с этим адресом нельзя. Укажите другой адрес.',
    en: 'An account with this address cannot be made. Give another address.',
  },
  passwordMissing: { ru: 'Введите пароль.', en: 'Enter the password.' },
  passwordShort: { ru: 'Пароль короче десяти знаков.', en: 'The password is shorter than ten characters.' },
  passwordLong: { ru: 'Пароль длиннее 200 знаков.', en: 'The password is longer than 200 characters.' },
  badRole: { ru: 'Роль: администратор, консультант или аналитик.', en: 'The role is admin, consultant or analyst.' },
  wrongPassword: { ru: 'Почта или пароль не подходят.', en: 'The e-mail address or the password is wrong.' },
  wrongOldPassword: { ru: 'Прежний пароль не подходит.', en: 'The old password is wrong.' },
  userNotFound: { ru: 'Пользователь не найден.', en: 'The user was not found.' },
  lastAdmin: {
    ru: 'Это последний действующий администратор фирмы: сначала назначьте другого.',
    en: 'This is the last active admin of the firm: appoint another one first.',
  },
  alreadyInactive: { ru: 'Учётная запись уже отключена.', en: 'The account is inactive already.' },
  alreadyActive: { ru: 'Учётная запись уже действует.', en: 'The account is active already.' },
  sessionNotFound: { ru: 'Сеанс не найден: он уже завершён.', en: 'The session was not found: it has ended.' },
  companyNotFound: { ru: 'Компания не найдена.', en: 'The company was not found.' },
  companyArchived: {
    ru: 'Компания в архиве: сначала верните её.',
    en: 'The company is archived: restore it first.',
  },
  tooManyCompanies: { ru: 'За один раз можно назначить не больше 500 компаний.', en: 'At most 500 companies at once.' },
  badTokenKind: {
    ru: 'Ключ бывает для портала или для аналитика.',
    en: 'A token is for a portal or for an analyst.',
  },
  badTokenDays: { ru: 'Срок ключа: от 1 до 365 дней.', en: 'A token lives from 1 to 365 days.' },
  tokenNotFound: { ru: 'Ключ не найден.', en: 'The token was not found.' },
  tokenRevoked: { ru: 'Ключ уже отозван.', en: 'The token has been revoked already.' },
  badMinutes: {
    ru: 'Просмотр выдаётся на срок от 1 до 60 минут.',
    en: 'A viewer lives from 1 to 60 minutes.',
  },
  employeeNotFound: { ru: 'Сотрудник не найден.', en: 'The employee was not found.' },
  employeeLeft: {
    ru: 'Сотрудник больше не работает в компании.',
    en: 'The employee has left the company.',
  },
  badLetter: {
    ru: 'Ссылка уже использована, устарела или скопирована не целиком. Запросите новое письмо.',
    en: 'The link has been used, has expired or is incomplete. Ask for another letter.',
  },
  emailOrCode: {
    ru: 'Укажите адрес или код сотрудника целиком.',
    en: 'Give the whole address or code of the employee.',
  },
  badPurpose: {
    ru: 'Назовите, для чего ссылки: agreeWeights, approveRegulation, acknowledgeRegulation или confirmLinks.',
    en: 'Say what the links are for: agreeWeights, approveRegulation, acknowledgeRegulation or confirmLinks.',
  },
  otherPurpose: {
    ru: 'Эта личная ссылка выдана для другого дела.',
    en: 'This personal link was given for something else.',
  },
  noLinks: { ru: 'Личные ссылки ещё никому не выданы.', en: 'Nobody has been given a personal link yet.' },
  columnName: { ru: 'Имя', en: 'Name' },
  columnEmail: { ru: 'Почта', en: 'E-mail' },
  columnLink: { ru: 'Ссылка', en: 'Link' },
  needsHeader: {
    ru: 'Запросу нужен заголовок X-Requested-With.',
    en: 'The request needs the header X-Requested-With.',
  },
})
