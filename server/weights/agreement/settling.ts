/** When weights are settled, returned or escalated: the regulation's rules, applied (method.md 5.4). */
import type { IterationVerdict, ProposalVerdict } from '../../../schema/weights/terms.ts'
import { areApart } from './camps.ts'

/** What a regulation says of agreeing; shares are 0 to 1. The names are those of its rules. */
export interface AgreementRules {
  readonly tStrict: number
  readonly tLoose: number
  readonly wMin: number
  readonly acceptShare: number
  readonly maxIterations: number
  readonly quorum: number
  readonly silenceIsConsent: boolean
  readonly blockingShare: number
}

/** Weights between two iterations that move by at most this are standing still: 2 points of 100. */
const STANDSTILL = 0.02
// A share that equals its limit, but for the dust of binary arithmetic, has reached it.
const DUST = 1e-9

const reaches = (share: number, limit: number) => share >= limit - DUST
const within = (value: number, limit: number) => value <= limit + DUST

/** Whether enough stakeholder units gave an opinion of their own; silence is none. */
export const hasQuorum = (judged: number, units: number, rules: Pick<AgreementRules, 'quorum'>): boolean =>
  units > 0 && reaches(judged / units, rules.quorum)

/** T <= strict limit, or T <= loose limit with W >= minimum. W null (everybody ties everything): T alone decides. */
export const isNear = (t: number, w: number | null, rules: Pick<AgreementRules, 'tStrict' | 'tLoose' | 'wMin'>) =>
  within(t, rules.tStrict) || (within(t, rules.tLoose) && w !== null && reaches(w, rules.wMin))

export interface IterationFacts {
  readonly judged: number
  readonly units: number
  readonly t: number
  readonly w: number | null
  /** Number of this iteration, from 1. */
  readonly iteration: number
  /** Greatest change of a mean weight since the last iteration, 0 to 1; null in the first. */
  readonly change: number | null
}

/**
 * What an ended iteration leads to: `near` and `standstill` to a proposal of the mean; `apart` to camps and escalation,
 * nothing is averaged; `again` to the next iteration; `exhausted` and `noQuorum` to the owner's decision or another try.
 */
export function judgeIteration(facts: IterationFacts, rules: AgreementRules): IterationVerdict {
  if (!hasQuorum(facts.judged, facts.units, rules)) return 'noQuorum'
  if (isNear(facts.t, facts.w, rules)) return 'near'
  const isLast = facts.iteration >= rules.maxIterations
  const stands = facts.change !== null && within(facts.change, STANDSTILL)
  if (areApart(facts.t, facts.w)) return isLast || stands ? 'apart' : 'again'
  if (stands) return 'standstill'
  return isLast ? 'exhausted' : 'again'
}

export interface AnswerFacts {
  readonly units: number
  readonly accepted: number
  readonly objected: number
  /** Units without an answer that were notified twice. */
  readonly silentNotified: number
  readonly hadQuorum: boolean
}

/** Units that count as accepting: those that accepted, and the silent where the rules let silence consent. */
export const countAccepting = (facts: AnswerFacts, rules: Pick<AgreementRules, 'silenceIsConsent'>): number =>
  facts.accepted + (rules.silenceIsConsent && facts.hadQuorum ? facts.silentNotified : 0)

/**
 * What the end of the window leads to. Enough acceptance and no blocking share of objections settle; otherwise the
 * proposal returns to another iteration while there is one, and goes to the owner when there is none.
 */
export function judgeProposal(facts: AnswerFacts, iteration: number, rules: AgreementRules): ProposalVerdict {
  const blocked =
    facts.units === 0 || (facts.objected > 0 && reaches(facts.objected / facts.units, rules.blockingShare))
  const accepted = facts.units > 0 && reaches(countAccepting(facts, rules) / facts.units, rules.acceptShare)
  if (accepted && !blocked) return 'settled'
  return iteration < rules.maxIterations ? 'returned' : 'escalated'
}
