import { words } from '../core/say.ts'

export const says = words('people', {
  badEmail: {
    ru: 'Введите адрес электронной почты целиком, например name@example.org.',
    en: 'Enter a whole e-mail address, such as name@example.org.',
  },
  passwordMissing: { ru: 'Введите пароль.', en: 'Enter the password.' },
  passwordShort: { ru: 'Пароль короче десяти знаков.', en: 'The password is shorter than ten characters.' },
  passwordLong: { ru: 'Пароль длиннее 200 знаков.', en: 'The password is longer than 200 characters.' },
  badRole: { ru: 'Роль: администратор, консультант или аналитик.', en: 'The role is admin, consultant or analyst.' },
  wrongPassword: { ru: 'Почта или пароль не подходят.', en: 'The e-mail address or the password is wrong.' },
})
