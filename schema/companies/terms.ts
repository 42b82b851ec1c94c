/** What a search of the whole firm finds. */
export const foundKinds = ['company', 'unit', 'person'] as const
export type FoundKind = (typeof foundKinds)[number]
