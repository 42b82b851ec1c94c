import { words } from '../../schema/core/say.ts'

export const says = words('console.people', {
  title: { ru: 'Вход', en: 'Sign in' },
  lead: { ru: 'Консоль консультанта', en: 'The consultant’s console' },
  email: { ru: 'Почта', en: 'E-mail' },
  password: { ru: 'Пароль', en: 'Password' },
  signIn: { ru: 'Войти', en: 'Sign in' },
})
