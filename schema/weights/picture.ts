/** What is frozen of an agreement: criteria, the group's picture of an iteration, the protocol. Lists go by criterion. */
import type { WeightRules } from './rules.ts'
import type { AgreementState, ConsensusLevel, IterationVerdict, ProposalSource, WeightMethod } from './terms.ts'

/** A criterion as it was called when the agreement was opened. */
export interface AgreementCriterion {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly question: string
}

/** How the stakeholders' weights of one criterion are spread; shares of 1. */
export interface WeightSpread {
  readonly min: number
  readonly q1: number
  readonly median: number
  readonly q3: number
  readonly max: number
  /** Null with fewer than two judgements. */
  readonly sd: number | null
}

/** Stakeholders who think alike; whose camp it is, nobody is told. */
export interface WeightCamp {
  readonly units: number
  readonly weights: readonly number[]
  /** T within the camp. */
  readonly t: number
}

/** An ended iteration (method.md 5.3, 5.4). Figures are null when nobody judged. */
export interface GroupPicture {
  readonly judged: number
  readonly units: number
  readonly verdict: IterationVerdict
  /** The group's weights, adding up to 1; null where averaging would hide that the camps differ. */
  readonly weights: readonly number[] | null
  readonly spread: readonly WeightSpread[]
  readonly t: number | null
  readonly w: number | null
  readonly p: number | null
  readonly chiSquare: number | null
  readonly degrees: number
  readonly similarity: number | null
  /** Pairwise judgements only, as the three after it. */
  readonly ahpConsensus: number | null
  readonly consistencyRatio: number | null
  readonly rowMeans: readonly number[] | null
  readonly level: ConsensusLevel | null
  readonly camps: readonly WeightCamp[] | null
  /** Greatest change of a mean weight since the last iteration that somebody judged. */
  readonly change: number | null
}

export interface ProtocolShare {
  readonly criterion: string
  readonly share: number
}

export interface ProtocolStakeholder {
  readonly unit: string
  readonly speaker: string
  /** Numbers of the iterations in which the unit judged. */
  readonly judgedIn: readonly number[]
  readonly answer: 'accepted' | 'objected' | 'silentConsent' | 'silent' | 'notAsked'
}

export interface ProtocolIteration {
  readonly number: number
  readonly startedAt: string
  readonly endedAt: string
  readonly judged: number
  readonly t: number | null
  readonly w: number | null
  readonly p: number | null
  readonly verdict: IterationVerdict
  readonly camps: number
}

export interface ProtocolObjection {
  readonly iteration: number
  readonly unit: string
  readonly criterion: string
  readonly proposed: number
  readonly wanted: number
  readonly reason: string
}

export interface ProtocolProposal {
  readonly iteration: number
  readonly source: ProposalSource
  readonly shares: readonly ProtocolShare[]
  readonly note: string
  readonly proposedAt: string
  readonly closedAt: string
  readonly accepted: number
  readonly objected: number
  readonly silentConsent: number
  readonly silent: number
  readonly result: 'settled' | 'returned' | 'escalated'
}

/** Who agreed on what, when, and how near they were. Written once, with the version of the weights. */
export interface Protocol {
  readonly company: string
  readonly number: number
  readonly method: WeightMethod
  readonly rules: WeightRules
  readonly outcome: Extract<AgreementState, 'agreed' | 'decided'>
  readonly on: string
  readonly by: string
  readonly note: string
  readonly weightVersion: number
  readonly shares: readonly ProtocolShare[]
  readonly stakeholders: readonly ProtocolStakeholder[]
  readonly iterations: readonly ProtocolIteration[]
  readonly proposals: readonly ProtocolProposal[]
  /** Every objection to every proposal: with the owner's decision they are the dissent. */
  readonly objections: readonly ProtocolObjection[]
  readonly reason: string
}
