import { words } from '../core/say.ts'

export const says = words('firms', {
  notFound: { ru: 'Фирма не найдена.', en: 'The firm was not found.' },
})
