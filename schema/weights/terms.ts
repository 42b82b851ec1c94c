/** Drafts may change; what is agreed never does: a newer agreement supersedes it. The states between belong to the procedure. */
export const weightStates = ['draft', 'proposed', 'agreed', 'returned', 'escalated', 'superseded'] as const
export type WeightState = (typeof weightStates)[number]
