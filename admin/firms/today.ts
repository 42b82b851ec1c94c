/** What stands on the home, in which order, and where it leads. */
import type { Progress } from '../companies/wire.ts'
import type { AgreementToday, CompanyToday, RoundToday } from './wire.ts'

/** From when on the end of a window is marked. */
export const SOON_MS = 3 * 86_400_000

const by = (moment: (round: RoundToday) => string) => (a: RoundToday, b: RoundToday) =>
  Date.parse(moment(a)) - Date.parse(moment(b))

const isOver = (round: RoundToday, now: number) => Date.parse(round.closesAt) <= now

/** Open rounds that still take answers, the soonest end first. */
export const listRunning = (rounds: readonly RoundToday[], now: number): RoundToday[] =>
  rounds.filter((round) => round.state === 'open' && !isOver(round, now)).sort(by(({ closesAt }) => closesAt))

/** Rounds that wait for somebody to close, score or release them; what has waited longest comes first. */
export const listWaiting = (rounds: readonly RoundToday[], now: number): RoundToday[] =>
  rounds
    .filter((round) => ['closed', 'scored'].includes(round.state) || (round.state === 'open' && isOver(round, now)))
    .sort(by(({ closesAt }) => closesAt))

export const roundPath = ({ companyId, id }: RoundToday): string => `/companies/${companyId}/rounds/${id}`

export type AgreementWaits = 'allJudged' | 'allAnswered' | 'feedback' | 'returned' | 'escalated'

/** What an agreement on weights waits for; null while it goes on by itself, or is still being prepared. */
export function waitsFor({ state, stakeholders }: AgreementToday): AgreementWaits | null {
  if (state === 'feedback' || state === 'returned' || state === 'escalated') return state
  if (state === 'judging') return stakeholders.every(({ hasJudged }) => hasJudged) ? 'allJudged' : null
  if (state === 'proposed') return stakeholders.every(({ hasAnswered }) => hasAnswered) ? 'allAnswered' : null
  return null
}

export interface WaitingAgreement {
  company: CompanyToday
  agreement: AgreementToday
  waits: AgreementWaits
}

/** Agreements that wait for the consultant, in the order of the companies. */
export const listWaitingAgreements = (companies: readonly CompanyToday[]): WaitingAgreement[] =>
  companies.flatMap((company) => {
    const agreement = company.agreementUnderWay
    const waits = agreement && waitsFor(agreement)
    return waits ? [{ company, agreement, waits }] : []
  })

/** The page on which a waiting round is brought on. */
export const waitingPath = (round: RoundToday): string =>
  round.state === 'scored' ? `${roundPath(round)}/release` : roundPath(round)

export type Next =
  | { kind: 'step'; step: Progress }
  | { kind: 'draft'; round: RoundToday }
  | { kind: 'round'; round: RoundToday }
  | { kind: 'again' }

/** What comes next for a company: its onboarding, then the round that is under way or planned, then the next one. */
export function findNext({ id, onboarding }: CompanyToday, rounds: readonly RoundToday[]): Next {
  const own = rounds.filter(({ companyId }) => companyId === id)
  const draft = own.find(({ state }) => state === 'draft')
  const step = onboarding.find(({ done }) => !done)
  if (step && !(step.step === 'round' && draft)) return { kind: 'step', step }
  const underWay = own.find(({ state }) => state !== 'draft')
  if (underWay) return { kind: 'round', round: underWay }
  return draft ? { kind: 'draft', round: draft } : { kind: 'again' }
}
