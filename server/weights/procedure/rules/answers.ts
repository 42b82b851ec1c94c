/** How a proposal was received (method.md 5.4). */
import type { PersonalLinkRow } from '../../../../schema/people/tables.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type { AnswerRow, IterationRow, StakeholderRow } from '../../../../schema/weights/tables/agreements.ts'
import { hasQuorum, type AnswerFacts } from '../../agreement/settling.ts'

export type Reception = 'accepted' | 'objected' | 'silentConsent' | 'silent'

/** Silence consents only after so many letters about this very proposal. */
const LETTERS_FOR_CONSENT = 2

/** Letters about the open proposal that reached the unit's speaker. */
export const countNotices = (stakeholder: StakeholderRow, links: ReadonlyMap<string, PersonalLinkRow>): number =>
  Math.max(0, (links.get(stakeholder.employeeId)?.notices ?? 0) - stakeholder.noticesBefore)

export interface ReceptionFacts {
  readonly stakeholders: readonly StakeholderRow[]
  /** To this proposal. */
  readonly answers: readonly AnswerRow[]
  readonly links: ReadonlyMap<string, PersonalLinkRow>
  /** The iteration that the proposal came from. */
  readonly iteration: IterationRow | null
  readonly rules: WeightRules
}

const hadQuorum = ({ iteration, rules }: ReceptionFacts): boolean =>
  Boolean(iteration?.picture && hasQuorum(iteration.picture.judged, iteration.picture.units, rules))

/** What each unit's answer, or silence, counts as; by stakeholder. */
export function receive(facts: ReceptionFacts): Map<string, Reception> {
  const said = new Map(facts.answers.map(({ stakeholderId, answer }) => [stakeholderId, answer]))
  const mayConsent = facts.rules.silenceIsConsent && hadQuorum(facts)
  return new Map(
    facts.stakeholders.map((one): [string, Reception] => {
      const answer = said.get(one.id)
      if (answer) return [one.id, answer === 'accept' ? 'accepted' : 'objected']
      return [one.id, mayConsent && countNotices(one, facts.links) >= LETTERS_FOR_CONSENT ? 'silentConsent' : 'silent']
    }),
  )
}

export const countReception = (received: ReadonlyMap<string, Reception>, kind: Reception): number =>
  [...received.values()].filter((one) => one === kind).length

/** The same as `judgeProposal` takes it. */
export function answerFacts(facts: ReceptionFacts): AnswerFacts {
  const received = receive(facts)
  return {
    units: facts.stakeholders.length,
    accepted: countReception(received, 'accepted'),
    objected: countReception(received, 'objected'),
    silentNotified: countReception(received, 'silentConsent'),
    hadQuorum: hadQuorum(facts),
  }
}
