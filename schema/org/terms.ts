export const lineageKinds = ['merge', 'split'] as const
export type LineageKind = (typeof lineageKinds)[number]

export const chartVerbs = [
  'import',
  'addUnit',
  'renameUnit',
  'moveUnit',
  'mergeUnits',
  'splitUnit',
  'closeUnit',
  'setHead',
] as const
export type ChartVerb = (typeof chartVerbs)[number]

export const regimes = ['R1', 'R2'] as const
export type Regime = (typeof regimes)[number]
