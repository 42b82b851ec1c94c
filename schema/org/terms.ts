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
  'setRegime',
  'setRepresentatives',
  'setSponsor',
  'addEmployee',
  'editEmployee',
  'markEmployeeLeft',
] as const
export type ChartVerb = (typeof chartVerbs)[number]

export const regimes = ['R1', 'R2'] as const
export type Regime = (typeof regimes)[number]

/** What a column of an imported chart may hold. */
export const importFields = [
  'unitCode',
  'unitName',
  'unitParent',
  'unitPath',
  'head',
  'employeeCode',
  'employeeName',
  'email',
  'locale',
  'position',
  'reportsTo',
  'postCode',
  'fte',
] as const
export type ImportField = (typeof importFields)[number]

export const importShapes = ['parentReference', 'path', 'reportsTo'] as const
export type ImportShape = (typeof importShapes)[number]

export const importEncodings = ['utf8', 'windows1251', 'utf16le'] as const
export type ImportEncoding = (typeof importEncodings)[number]

export const importDelimiters = ['semicolon', 'comma', 'tab'] as const
export type ImportDelimiter = (typeof importDelimiters)[number]

export const importGuards = ['removal', 'swap'] as const
export type ImportGuard = (typeof importGuards)[number]
