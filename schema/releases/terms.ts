export const releaseStates = ['published', 'withdrawn'] as const
export type ReleaseState = (typeof releaseStates)[number]

/** Who may read a release. Each audience sees more than the one after it. */
export const releaseAudiences = ['sponsor', 'heads', 'everyone'] as const
export type ReleaseAudience = (typeof releaseAudiences)[number]

/** What was decided about a comment before release. */
export const commentDecisions = ['show', 'moderatorOnly', 'remove'] as const
export type CommentDecision = (typeof commentDecisions)[number]

export const entryKinds = ['summary', 'unit', 'company'] as const
export type EntryKind = (typeof entryKinds)[number]
