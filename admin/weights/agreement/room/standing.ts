/** Where an agreement stands on its road, and what is to be done next. Whether a verb may be done the API alone says. */
import type { AgreementState } from '../../../../schema/weights/terms.ts'
import type { Picture } from '../fragments/picture.ts'
import type { Agreement } from '../wire/room.ts'

export type StopName = Exclude<AgreementState, 'cancelled'>

export interface Stop {
  name: StopName
  /** When it was reached; null ahead of it. */
  at: string | null
}

type Road = Pick<Agreement, 'state' | 'createdAt' | 'iterations' | 'proposals' | 'protocol'>

/** The stop before the last: a proposal with what became of it, or the owner. */
function middleOf({ state, proposals }: Road): StopName {
  if (state === 'escalated' || state === 'decided') return 'escalated'
  return state === 'returned' && proposals.length ? 'returned' : 'proposed'
}

/** Five stops; a road that went round again carries the dates of its latest turn. */
export function listStops(agreement: Road): { stops: Stop[]; now: number } {
  const { state, createdAt, iterations, proposals, protocol } = agreement
  const last = iterations.at(-1)
  const middle = middleOf(agreement)
  const proposed = middle === 'escalated' ? null : (proposals.at(-1)?.proposedAt ?? null)
  const stops: Stop[] = [
    { name: 'draft', at: createdAt },
    { name: 'judging', at: last?.startedAt ?? null },
    { name: 'feedback', at: last?.endedAt ?? null },
    { name: middle, at: proposed },
    { name: middle === 'escalated' ? 'decided' : 'agreed', at: protocol?.on ?? null },
  ]
  return { stops, now: stops.findIndex(({ name }) => name === state) }
}

/** The picture of the last iteration that has ended. */
export const lastPicture = ({ iterations }: Pick<Agreement, 'iterations'>): Picture | null =>
  iterations.findLast(({ picture }) => picture !== null)?.picture ?? null

/** How many units have done what is asked of them now: judged, or answered the open proposal. */
export function countDone({ state, stakeholders }: Pick<Agreement, 'state' | 'stakeholders'>): number {
  const isDone = state === 'proposed' ? 'hasAnswered' : 'hasJudged'
  return stakeholders.filter((one) => one[isDone]).length
}

export const openProposal = ({ proposals }: Pick<Agreement, 'proposals'>) =>
  proposals.find(({ closedAt }) => closedAt === null) ?? null

type Verdict = Picture['verdict']
export type Next =
  | Exclude<StopName, 'feedback' | 'agreed' | 'decided'>
  | 'allJudged'
  | 'allAnswered'
  | 'camps'
  | Verdict

const nextAfter = (picture: Picture | null): Next =>
  picture?.verdict === 'again' && picture.camps ? 'camps' : (picture?.verdict ?? 'noQuorum')

/** What the sentence above the verbs speaks of; null when nothing is left to do. */
export function findNext(agreement: Pick<Agreement, 'state' | 'stakeholders' | 'iterations'>): Next | null {
  const { state, stakeholders } = agreement
  const allDone = countDone(agreement) === stakeholders.length
  switch (state) {
    case 'judging':
      return allDone ? 'allJudged' : 'judging'
    case 'proposed':
      return allDone ? 'allAnswered' : 'proposed'
    case 'feedback':
      return nextAfter(lastPicture(agreement))
    case 'draft':
    case 'returned':
    case 'escalated':
      return state
    case 'agreed':
    case 'decided':
    case 'cancelled':
      return null
  }
}

export type Verb = 'start' | 'end' | 'remind' | 'propose' | 'close' | 'escalate' | 'decide'

const verbs: Record<Next, Verb> = {
  ...{ draft: 'start', judging: 'remind', allJudged: 'end', proposed: 'remind', allAnswered: 'close' },
  ...{ returned: 'start', escalated: 'decide', near: 'propose', standstill: 'propose' },
  ...{ again: 'start', camps: 'start', noQuorum: 'start', apart: 'escalate', exhausted: 'escalate' },
}

type ToChoose = Pick<
  Agreement,
  'state' | 'stakeholders' | 'iterations' | 'startIterationBlockedBecause' | 'remindStakeholdersBlockedBecause'
>

/** The verb that stands out: after the last iteration the owner instead of another one, and no reminder before its time. */
export function findPrimary(agreement: ToChoose): Verb | null {
  const next = findNext(agreement)
  const verb = next && verbs[next]
  if (verb === 'remind') return agreement.remindStakeholdersBlockedBecause === null ? verb : null
  const isLast = verb === 'start' && agreement.state !== 'draft' && agreement.startIterationBlockedBecause !== null
  return isLast ? 'escalate' : verb
}
