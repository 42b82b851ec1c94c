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
