export const linkStates = ['proposed', 'confirmed', 'disputed', 'retired'] as const
export type LinkState = (typeof linkStates)[number]

export const linkEnds = ['client', 'provider'] as const
export type LinkEnd = (typeof linkEnds)[number]
/** Who speaks of a link: the head at one of its ends, or the firm's team. */
export const linkSides = ['client', 'provider', 'team'] as const
export type LinkSide = (typeof linkSides)[number]

/** What was said of a link. */
export const linkWords = ['proposed', 'confirmed', 'disputed', 'withdrawn', 'dropped'] as const
export type LinkWord = (typeof linkWords)[number]

export const linkReplyWords = ['confirm', 'dispute', 'withdraw'] as const
export type LinkReplyWord = (typeof linkReplyWords)[number]

export const linkDecisions = ['confirm', 'drop'] as const
export type LinkDecision = (typeof linkDecisions)[number]
