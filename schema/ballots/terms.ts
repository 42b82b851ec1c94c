export const answerStates = ['rated', 'notInteracted'] as const
export type AnswerState = (typeof answerStates)[number]

/** Whom the author of a comment lets read it. */
export const commentAudiences = ['unit', 'moderator', 'nobody'] as const
export type CommentAudience = (typeof commentAudiences)[number]
