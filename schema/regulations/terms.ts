export const regulationStates = ['draft', 'inApproval', 'approved', 'inForce', 'superseded'] as const
export type RegulationState = (typeof regulationStates)[number]

export const regulationMoves = {
  submit: { from: ['draft'], to: 'inApproval' },
  return: { from: ['inApproval'], to: 'draft' },
  approve: { from: ['draft', 'inApproval'], to: 'approved' },
  putInForce: { from: ['approved'], to: 'inForce' },
  supersede: { from: ['inForce', 'approved'], to: 'superseded' },
} as const satisfies Record<string, { from: readonly RegulationState[]; to: RegulationState }>
export type RegulationMove = keyof typeof regulationMoves

/** The generated sections in their order; their numbers are fixed, because clauses name them. */
export const generatedSections = [
  'general',
  'aims',
  'participants',
  'map',
  'criteria',
  'calendar',
  'filling',
  'calculation',
  'confidentiality',
  'acquaintance',
  'improvement',
  'motivation',
  'storage',
] as const
export type GeneratedSection = (typeof generatedSections)[number]

/** Characters that one side of a section may hold. */
export const MOST_TEXT = 20_000
/** Sections of its own that a version may have. */
export const MOST_OWN = 30
export const MOST_APPROVERS = 50

/** Whether the approvers of a version are asked one after the other or all at once. */
export const approvalOrders = ['inOrder', 'sideBySide'] as const
export type ApprovalOrder = (typeof approvalOrders)[number]

/** Where an approver of the present attempt stands. */
export const approverStates = ['notAsked', 'asked', 'approved', 'returned'] as const
export type ApproverState = (typeof approverStates)[number]

/** Who is to read and sign a version: the people of the units that take part (a confirmed link names them), or everyone. */
export const acquaintanceCircles = ['participants', 'everyone'] as const
export type AcquaintanceCircle = (typeof acquaintanceCircles)[number]
