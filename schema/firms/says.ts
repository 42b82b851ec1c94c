import { words } from '../core/say.ts'

export const says = words('firms', {
  logoTooBig: {
    ru: 'Логотип больше 64 КБ. Уменьшите картинку.',
    en: 'The logo is over 64 kB. Make the picture smaller.',
  },
  notLogo: {
    ru: 'Логотип — целый файл PNG, не больше 1024 точек по каждой стороне.',
    en: 'A logo is a whole PNG file of at most 1024 pixels on either side.',
  },
  notFound: { ru: 'Фирма не найдена.', en: 'The firm was not found.' },
})
