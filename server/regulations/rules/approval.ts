/** The road of a version through its approvers: who is asked, who has said what, what may be done. Pure. */
import { say, type Message } from '../../../schema/core/say.ts'
import { says as regulationSays } from '../../../schema/regulations/says.ts'
import { says } from '../../../schema/regulations/says/people.ts'
import type {
  RegulationDecisionRow,
  RegulationRemarkRow,
  RegulationVersionRow,
} from '../../../schema/regulations/tables.ts'
import type { ApproverState } from '../../../schema/regulations/terms.ts'

/** An approver of a version, in the order of the route. */
export interface Approver {
  readonly employeeId: string
  readonly name: string
  readonly position: number
  readonly left: boolean
}

export type Decision = Pick<RegulationDecisionRow, 'employeeId' | 'attempt' | 'approved' | 'at' | 'shownHash'>

export interface Route {
  readonly approvers: readonly Approver[]
  /** Of all attempts. */
  readonly decisions: readonly Decision[]
  readonly remarks: readonly Pick<RegulationRemarkRow, 'answeredAt'>[]
}

type Version = Pick<RegulationVersionRow, 'number' | 'state' | 'attempt' | 'approvalOrder'>

export interface StandingApprover extends Approver {
  readonly state: ApproverState
  /** What was said in the present attempt, or null. */
  readonly decision: Decision | null
}

/** Where each approver stands in the present attempt, in the order of the route. */
export function standApprovers(version: Version, { approvers, decisions }: Route): StandingApprover[] {
  const own = new Map(
    decisions.filter(({ attempt }) => attempt === version.attempt).map((one) => [one.employeeId, one]),
  )
  const next = approvers.find(({ employeeId }) => !own.has(employeeId))
  return approvers.map((approver) => {
    const decision = own.get(approver.employeeId) ?? null
    const asked = version.state === 'inApproval' && (version.approvalOrder === 'sideBySide' || approver === next)
    const state = decision ? (decision.approved ? 'approved' : 'returned') : asked ? 'asked' : 'notAsked'
    return { ...approver, state, decision }
  })
}

/** Whose decision is waited for now. */
export const listAsked = (version: Version, route: Route): StandingApprover[] =>
  standApprovers(version, route).filter(({ state }) => state === 'asked')

/** Null means that the route lets a version go to approval: its people are there, and what they remarked is answered. */
export function whyNotBegin({ approvers, remarks }: Route): Message | null {
  const left = approvers.filter((approver) => approver.left)
  if (left.length) return say(says.approversLeft, { names: left.map(({ name }) => name).join(', ') })
  const count = remarks.filter(({ answeredAt }) => answeredAt === null).length
  return count ? say(says.remarksOpen, { count }) : null
}

/** Null means that this employee may approve or return the version now. */
export function whyNotDecide(version: Version, route: Route, employeeId: string): Message | null {
  const standing = standApprovers(version, route)
  const own = standing.find((approver) => approver.employeeId === employeeId)
  if (!own) return say(says.notApprover)
  if (own.state === 'approved') return say(says.decided)
  if (version.state !== 'inApproval') return say(says.notInApproval)
  const [first] = standing.filter(({ state }) => state === 'asked')
  return own.state === 'asked' ? null : say(says.notYourTurn, { name: first?.name ?? '' })
}

const DAY_MS = 86_400_000

/** Null means that people may be written to again; a little less than a day, so that the next morning is not too early. */
export const whyNotAgain = (last: Date | null, now: Date): Message | null =>
  last !== null && now.getTime() - last.getTime() < (DAY_MS * 5) / 6 ? say(says.remindedLately) : null

export function whyNotRemindApprovers(
  version: Version & Pick<RegulationVersionRow, 'approvalRemindedAt'>,
  route: Route,
  now: Date,
): Message | null {
  return listAsked(version, route).length ? whyNotAgain(version.approvalRemindedAt, now) : say(says.nobodyWaits)
}

/** Null means that remarks may be answered: the version is at the desk. */
export const whyNotAnswer = ({ number, state }: Version): Message | null =>
  state === 'draft' ? null : say(regulationSays.onlyDraft, { number, state })
