/** Who works at the golden company, who serves whom, and what is told about them over three rounds. */

export const company = { code: 'GOLDEN', name: 'Торговый дом «Золотая нива»', locale: 'ru', timeZone: 'Europe/Moscow' }

/** [code, parent, name, regime, own people, of them named representatives (R1)]; inner units have own people too. */
export const units = [
  ['DIR', null, 'Дирекция', 'R1', 4, 2],
  ['COM', 'DIR', 'Коммерческий департамент', 'R2', 3],
  ['SAL', 'COM', 'Отдел продаж', 'R2', 28],
  ['MKT', 'COM', 'Отдел маркетинга', 'R2', 6],
  ['RET', 'COM', 'Розничная сеть', 'R2', 14],
  ['OPS', 'DIR', 'Операционный департамент', 'R2', 2],
  ['LOG', 'OPS', 'Отдел логистики', 'R2', 9],
  ['WHS', 'OPS', 'Склад', 'R2', 22],
  ['PUR', 'OPS', 'Отдел закупок', 'R2', 7],
  ['SUP', 'DIR', 'Сервисный центр', 'R1', 3, 1],
  ['ITS', 'SUP', 'Отдел информационных технологий', 'R2', 13],
  ['HRD', 'SUP', 'Отдел персонала', 'R1', 5, 2],
  ['FIN', 'SUP', 'Бухгалтерия', 'R1', 9, 3],
  ['LAW', 'SUP', 'Юридический отдел', 'R2', 3],
]

export const criteria = [
  { code: 'quality', name: 'Качество', question: 'Результат соответствует тому, о чём вы просили?' },
  { code: 'time', name: 'Сроки', question: 'Согласованный срок выдержан?' },
  {
    code: 'attitude',
    name: 'Отношение',
    question: 'К вам отнеслись с уважением, заказать и получить ответ было легко?',
  },
]

export const rules = {
  scale: { low: 1, high: 5 },
  k: 5,
  kComments: 10,
  minCommenters: 3,
  minCoverage: 0.5,
  minLinks: 3,
  vote: 'unit',
  policy: 'link-first',
  insideLink: 'criterion-first',
  lowEndSteps: 2,
  cellValues: 'rounded',
  minCommonUnits: 3,
  minCommonCoverage: 0.6,
}

/** provider: its clients in the first round, some with an intensity (requests in the period). */
export const links = {
  ITS: 'DIR COM SAL:120 MKT:25 RET:60 OPS LOG:30 WHS:40 PUR:18 SUP HRD:12 FIN:35 LAW:6',
  HRD: 'DIR SAL:30 RET:22 LOG WHS:25 ITS FIN PUR',
  FIN: 'DIR COM SAL:80 MKT RET:35 PUR:40 HRD LOG:20',
  LOG: 'COM SAL:150 RET:90 WHS:200 PUR:70',
  WHS: 'SAL:95 RET:110 LOG:180 PUR:45 FIN',
  PUR: 'RET:30 WHS:25 ITS:8 MKT LOG',
  LAW: 'COM SAL:40 PUR:15 HRD DIR FIN',
  MKT: 'SAL:55 RET:35 COM DIR LOG',
  SAL: 'MKT:20 LOG:60 WHS:80 FIN:15 PUR',
  RET: 'SAL WHS:30',
  SUP: 'DIR HRD FIN:10',
  COM: 'MKT:14 DIR FIN HRD',
  OPS: 'LAW COM',
  DIR: 'COM OPS LAW',
}

/** The usual mark of a provider by round; ITS improves, MKT worsens. */
export const levels = {
  ITS: [3.2, 3.9, 4.4],
  MKT: [4.3, 3.6, 2.9],
  PUR: [3.3, 3.2, 3.4],
  HRD: [4.0, 4.1, 4.0],
  FIN: [3.7, 3.8, 3.7],
  LOG: [3.5, 3.6, 3.5],
  WHS: [3.9, 3.8, 3.9],
  LAW: [4.2, 4.1, 4.2],
  SAL: [3.6, 3.6, 3.8],
  RET: [3.8, 3.9, 3.9],
  SUP: [4.1, 4.0, 4.2],
  COM: [3.9, 3.7, 3.9],
  OPS: [3.5, 3.5, 3.5],
  DIR: [3.8, 3.8, 3.8],
}

/** How severe a client unit is with everybody. */
export const severity = { SAL: -0.4, RET: 0.2, WHS: -0.1, LOG: 0.3, MKT: 0.1, FIN: 0.2, DIR: -0.2 }

/** Out of 100 people how many answer; units not named here: 85. LOG falls silent in the second round. */
export const response = {
  LOG: [89, 22, 89],
  SAL: [90, 88, 84],
  WHS: [84, 80, 90],
  PUR: [100, 100, 100],
  MKT: [100, 84, 100],
  LAW: [70, 70, 70],
  COM: [70, 70, 70],
  OPS: [100, 100, 100],
  DIR: [100, 100, 100],
  SUP: [100, 100, 100],
  HRD: [100, 100, 100],
  FIN: [100, 67, 100],
}

export const rounds = [
  { code: '2026-1', title: 'I квартал 2026 года', weights: { quality: 50, time: 30, attitude: 20 } },
  { code: '2026-2', title: 'II квартал 2026 года', weights: { quality: 50, time: 30, attitude: 20 } },
  { code: '2026-3', title: 'III квартал 2026 года', weights: { quality: 40, time: 40, attitude: 20 } },
]

/** Links that appear and disappear before a round (by its place). */
export const changes = {
  1: { added: [['MKT', 'LAW']], removed: [['ITS', 'PUR']] },
  2: { added: [['LAW', 'HRD']], removed: [['FIN', 'WHS']] },
}

/** People of a unit who are not asked in a round (by its place): two of SAL are on leave in the third. */
export const absent = { 2: { SAL: 2 } }
