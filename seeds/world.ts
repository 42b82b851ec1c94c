/** Names of the demo: who there is, who serves whom, and how each provider does from round to round. */

export interface DemoUnit {
  code: string
  name: string
  parent: string
  people: number
  /** Named representatives who speak for the unit; none means that its staff answers anonymously. */
  representatives?: number
}

export const severUnits: readonly DemoUnit[] = [
  { code: 'DIR', name: 'Дирекция', parent: '', people: 4, representatives: 3 },
  { code: 'COM', name: 'Коммерческая дирекция', parent: 'DIR', people: 3 },
  { code: 'SAL', name: 'Отдел продаж', parent: 'COM', people: 18 },
  { code: 'KAM', name: 'Ключевые клиенты', parent: 'COM', people: 9 },
  { code: 'MKT', name: 'Маркетинг', parent: 'COM', people: 8 },
  { code: 'OPS', name: 'Операционная дирекция', parent: 'DIR', people: 3 },
  { code: 'PUR', name: 'Закупки', parent: 'OPS', people: 10 },
  { code: 'WHS', name: 'Склад', parent: 'OPS', people: 28 },
  { code: 'DEL', name: 'Доставка', parent: 'OPS', people: 21 },
  { code: 'SRV', name: 'Клиентский сервис', parent: 'OPS', people: 14 },
  { code: 'FIN', name: 'Бухгалтерия', parent: 'DIR', people: 10, representatives: 2 },
  { code: 'HRD', name: 'Отдел персонала', parent: 'DIR', people: 6 },
  { code: 'ITS', name: 'Информационные технологии', parent: 'DIR', people: 12 },
  { code: 'LAW', name: 'Юридический отдел', parent: 'DIR', people: 4 },
]

/** Client -> providers, the most intense first. Law serves the three people of one unit only: too few to show. */
export const severLinks: Readonly<Record<string, readonly string[]>> = {
  DIR: ['ITS', 'HRD', 'FIN', 'PUR', 'DEL'],
  COM: ['MKT', 'LAW'],
  SAL: ['WHS', 'DEL', 'ITS', 'MKT', 'PUR', 'FIN', 'HRD'],
  KAM: ['DEL', 'WHS', 'MKT', 'ITS', 'FIN'],
  MKT: ['ITS', 'PUR', 'FIN', 'HRD'],
  OPS: ['PUR', 'WHS', 'ITS'],
  PUR: ['WHS', 'FIN', 'ITS', 'HRD'],
  WHS: ['PUR', 'DEL', 'ITS', 'HRD'],
  DEL: ['WHS', 'ITS', 'HRD', 'FIN'],
  SRV: ['DEL', 'WHS', 'ITS', 'MKT', 'HRD'],
  FIN: ['ITS', 'PUR', 'WHS', 'HRD'],
  HRD: ['ITS', 'FIN'],
  ITS: ['PUR', 'HRD', 'FIN'],
}

/** What a typical client thinks of a provider, round by round. Delivery improves, purchasing gets worse, the rest stay. */
export const severLevels: Readonly<Record<string, readonly [number, number, number, number]>> = {
  ITS: [3.9, 4.0, 4.0, 4.1],
  HRD: [3.7, 3.7, 3.8, 3.7],
  FIN: [4.0, 3.9, 4.0, 4.0],
  PUR: [3.9, 3.5, 3.0, 2.8],
  WHS: [3.6, 3.6, 3.7, 3.7],
  DEL: [2.9, 3.5, 4.0, 4.2],
  MKT: [3.8, 3.9, 3.8, 3.9],
  LAW: [4.3, 4.3, 4.2, 4.3],
}

export const severComments: Readonly<Record<string, readonly string[]>> = {
  DEL: [
    'Машины стали приходить в обещанное окно.',
    'Хорошо бы предупреждать о задержке заранее.',
    'Водители вежливы, документы в порядке.',
    'Утренние рейсы по-прежнему опаздывают.',
  ],
  PUR: [
    'Заявки лежат без ответа по неделе.',
    'Неясно, у кого спросить о сроках.',
    'Поставщика сменили, а нам не сказали.',
    'Раньше согласовывали быстрее.',
  ],
  WHS: [
    'Комплектуют быстро, ошибок мало.',
    'В пятницу после обеда не дозвониться.',
    'Нужен единый адрес для срочных заявок.',
  ],
  ITS: ['Заявки закрывают в срок.', 'Новый портал удобнее старого.', 'Хочется видеть, где моя заявка.'],
  MKT: ['Материалы к акции пришли вовремя.', 'Макеты согласуются долго.', 'Спасибо за аналитику по регионам.'],
}

export const poleUnits: readonly DemoUnit[] = [
  { code: 'GD', name: 'Генеральная дирекция', parent: '', people: 3 },
  { code: 'PR', name: 'Производство', parent: 'GD', people: 22 },
  { code: 'OTK', name: 'Контроль качества', parent: 'PR', people: 7 },
  { code: 'SN', name: 'Снабжение', parent: 'GD', people: 6 },
  { code: 'EN', name: 'Энергетика и ремонт', parent: 'GD', people: 9 },
  { code: 'BU', name: 'Бухгалтерия', parent: 'GD', people: 5 },
]

const women = [
  'Анна',
  'Мария',
  'Елена',
  'Ольга',
  'Наталья',
  'Ирина',
  'Татьяна',
  'Светлана',
  'Юлия',
  'Екатерина',
  'Алла',
  'Вера',
]
const men = [
  'Алексей',
  'Дмитрий',
  'Сергей',
  'Андрей',
  'Михаил',
  'Николай',
  'Иван',
  'Павел',
  'Олег',
  'Егор',
  'Пётр',
  'Фёдор',
]
const surnames = [
  'Соколов',
  'Морозов',
  'Волков',
  'Лебедев',
  'Козлов',
  'Новиков',
  'Павлов',
  'Орлов',
  'Зайцев',
  'Громов',
  'Беляев',
  'Тихонов',
  'Фролов',
  'Журавлёв',
  'Комаров',
  'Щербаков',
  'Кузнецов',
]

/** The n-th name: all different for the first few hundred. */
export function nameOf(n: number): string {
  const surname = surnames[n % surnames.length] ?? ''
  const names = n % 2 ? men : women
  const first = names[Math.floor(n / 2) % names.length] ?? ''
  return n % 2 ? `${surname} ${first}` : `${surname}а ${first}`
}

const positions = ['Руководитель', 'Ведущий специалист', 'Специалист', 'Специалист', 'Младший специалист'] as const
export const positionOf = (n: number): string => (n === 0 ? positions[0] : (positions[1 + (n % 4)] ?? positions[2]))
