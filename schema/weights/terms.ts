/** Drafts may change; what is agreed never does: a newer agreement supersedes it. The states between belong to the procedure. */
export const weightStates = ['draft', 'proposed', 'agreed', 'returned', 'escalated', 'superseded'] as const
export type WeightState = (typeof weightStates)[number]

/** How stakeholders say what matters: 100 points to share, an order, comparisons in pairs (method.md 5.1). */
export const weightMethods = ['points', 'ranking', 'ahp'] as const
export type WeightMethod = (typeof weightMethods)[number]

/** Whose table says how inconsistent judgements at random are. */
export const randomIndexes = ['alonsoLamata', 'saaty1980', 'saaty2005'] as const

/**
 * Where an agreement stands (method.md 5.4): being prepared; judged blind; the group's picture is there; a proposal is
 * open; it was returned; the owner is to decide; agreed by the stakeholders; decided by the owner; given up.
 */
export const agreementStates = [
  'draft',
  'judging',
  'feedback',
  'proposed',
  'returned',
  'escalated',
  'agreed',
  'decided',
  'cancelled',
] as const
export type AgreementState = (typeof agreementStates)[number]

export const agreementMoves = {
  startIteration: { from: ['draft', 'feedback', 'returned'], to: ['judging'] },
  endIteration: { from: ['judging'], to: ['feedback'] },
  proposeWeights: { from: ['feedback'], to: ['proposed'] },
  closeProposal: { from: ['proposed'], to: ['agreed', 'returned', 'escalated'] },
  returnToJudging: { from: ['proposed'], to: ['returned'] },
  escalateAgreement: { from: ['feedback', 'returned'], to: ['escalated'] },
  recordOwnersDecision: { from: ['escalated'], to: ['decided'] },
  cancelAgreement: { from: ['draft', 'judging', 'feedback', 'proposed', 'returned', 'escalated'], to: ['cancelled'] },
} as const satisfies Record<string, { from: readonly AgreementState[]; to: readonly AgreementState[] }>
export type AgreementMove = keyof typeof agreementMoves

/** What is done without a change of the state. */
export const agreementVerbs = {
  editAgreement: ['draft'],
  replaceSpeaker: ['draft', 'judging', 'feedback', 'proposed', 'returned'],
  remindStakeholders: ['judging', 'proposed'],
  submitJudgement: ['judging'],
  answerProposal: ['proposed'],
} as const satisfies Record<string, readonly AgreementState[]>
export type AgreementVerb = keyof typeof agreementVerbs

/** What an ended iteration leads to, as `server/weights/agreement/settling.ts` judges it. */
export const iterationVerdicts = ['noQuorum', 'near', 'standstill', 'apart', 'again', 'exhausted'] as const
export type IterationVerdict = (typeof iterationVerdicts)[number]

export const proposalVerdicts = ['settled', 'returned', 'escalated'] as const
export type ProposalVerdict = (typeof proposalVerdicts)[number]

/** Whether the proposal is what the group's own judgements make, or was changed by the consultant. */
export const proposalSources = ['group', 'edited'] as const
export type ProposalSource = (typeof proposalSources)[number]

export const proposalAnswers = ['accept', 'object'] as const
export type ProposalAnswer = (typeof proposalAnswers)[number]

/** The word for a figure of consensus (method.md 5.3). */
export const consensusLevels = ['veryLow', 'low', 'moderate', 'high', 'veryHigh'] as const
export type ConsensusLevel = (typeof consensusLevels)[number]

/** The letters that stakeholders get. */
export const agreementLetters = ['judge', 'judgeAgain', 'answer', 'answerAgain', 'outcome'] as const
export type AgreementLetter = (typeof agreementLetters)[number]
