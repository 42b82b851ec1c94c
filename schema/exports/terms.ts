export const exportFormats = ['csv', 'xlsx', 'jsonl'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Who opens a CSV: Excel (byte order mark, separator and decimal mark of the language) or a program (RFC 4180). */
export const csvReaders = ['excel', 'machine'] as const
export type CsvReader = (typeof csvReaders)[number]

/** What a row of the results speaks of: an index, a unit, its criterion, a link (cell), a criterion of a link. */
export const resultKinds = ['index', 'unit', 'profile', 'link', 'cell'] as const
export type ResultKind = (typeof resultKinds)[number]

export const comparisonKinds = ['index', 'unit', 'link', 'cell'] as const
export type ComparisonKind = (typeof comparisonKinds)[number]

/** Parts of the pack that is handed out before the first round, in the order of the pack. */
export const briefingParts = ['announcement', 'method', 'respondents', 'heads', 'kickoff'] as const
export type BriefingPart = (typeof briefingParts)[number]
