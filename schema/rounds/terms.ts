export const roundStates = ['draft', 'open', 'closed', 'scored', 'released', 'cancelled'] as const
export type RoundState = (typeof roundStates)[number]

/** The only ways a round moves. The console's buttons, the commands and the database's trigger read the same table. */
export const roundMoves = {
  open: { from: ['draft'], to: 'open' },
  close: { from: ['open'], to: 'closed' },
  score: { from: ['closed'], to: 'scored' },
  release: { from: ['scored'], to: 'released' },
  withdraw: { from: ['released'], to: 'scored' },
  cancel: { from: ['draft', 'open', 'closed', 'scored'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly RoundState[]; to: RoundState }>
export type RoundMove = keyof typeof roundMoves

/** What may be done to a round without moving it, and in which states. */
export const roundVerbs = {
  edit: ['draft'],
  extend: ['open'],
  sendTestLetter: ['draft', 'open'],
  invite: ['open'],
  remind: ['open'],
  addParticipant: ['open'],
  removeParticipant: ['open'],
  replaceRepresentative: ['open'],
} as const satisfies Record<string, readonly RoundState[]>
export type RoundVerb = keyof typeof roundVerbs

export const invitationStates = ['pending', 'sent', 'failed', 'handedOver'] as const
export type InvitationState = (typeof invitationStates)[number]

export const letterKinds = ['invitation', 'reminder'] as const
export type LetterKind = (typeof letterKinds)[number]

export const participantRoles = ['staff', 'representative'] as const
export type ParticipantRole = (typeof participantRoles)[number]

/** How a company is brought to its first round, step by step. */
export const onboardingSteps = ['chart', 'links', 'criteria', 'weights', 'regulation', 'round'] as const
export type OnboardingStep = (typeof onboardingSteps)[number]
