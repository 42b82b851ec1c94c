import { describe, expect, it } from 'vitest'
import { findNext, listRunning, listWaiting, listWaitingAgreements, waitingPath } from '../../admin/firms/today.ts'
import type { CompanyToday, RoundToday } from '../../admin/firms/wire.ts'
import { agreementStates, type AgreementState } from '../../schema/weights/terms.ts'
import { onboardingSteps, type OnboardingStep, type RoundState } from '../../schema/rounds/terms.ts'

const now = Date.parse('2026-03-10T12:00:00Z')

const round = (state: RoundState, closesAt: string, companyId = 'a'): RoundToday => ({
  id: `${state} ${closesAt}`,
  companyId,
  title: state,
  state,
  opensAt: '2026-03-01T00:00:00Z',
  closesAt,
  responseTotal: { invited: 0, castFrom: 0, castTo: 0 },
})
const before = '2026-03-09T12:00:00Z'
const soon = '2026-03-11T12:00:00Z'
const later = '2026-03-20T12:00:00Z'

const company = (...done: OnboardingStep[]): CompanyToday => ({
  id: 'a',
  name: 'А',
  timeZone: 'Europe/Moscow',
  agreementUnderWay: null,
  onboarding: onboardingSteps.map((step) => ({
    step,
    count: 1,
    done: done.includes(step),
    blockedBecause: step === 'round' ? 'Сначала веса.' : null,
  })),
})

describe('what needs somebody today', () => {
  it('shows open rounds with the soonest end first, and no others', () => {
    const rounds = [round('open', later), round('draft', soon), round('open', soon), round('closed', before)]
    expect(listRunning(rounds, now).map(({ closesAt }) => closesAt)).toEqual([soon, later])
  })

  it('counts an open round whose window has ended among those that wait, not among those that run', () => {
    const rounds = [round('open', before)]
    expect(listRunning(rounds, now)).toEqual([])
    expect(listWaiting(rounds, now)).toEqual(rounds)
  })

  it('lets closed and scored rounds wait, whatever their window says', () => {
    const rounds = [round('scored', soon), round('closed', before), round('released', before), round('open', soon)]
    expect(listWaiting(rounds, now).map(({ state }) => state)).toEqual(['closed', 'scored'])
  })

  it('leads a scored round to its release', () => {
    expect(waitingPath({ ...round('scored', before), id: 'r' })).toBe('/companies/a/rounds/r/release')
    expect(waitingPath({ ...round('closed', before), id: 'r' })).toBe('/companies/a/rounds/r')
  })
})

describe('what comes next for a company', () => {
  const allButRound = onboardingSteps.filter((step) => step !== 'round')

  it('is its first step that is not done', () => {
    expect(findNext(company('chart', 'criteria'), [])).toMatchObject({ kind: 'step', step: { step: 'links' } })
  })

  it('is the draft of its first round, once everything before is done', () => {
    expect(findNext(company(...allButRound), [round('draft', soon)])).toMatchObject({ kind: 'draft' })
    expect(findNext(company(...allButRound), [])).toMatchObject({ kind: 'step', step: { step: 'round' } })
  })

  it('is the round under way before the one that is planned, and never a round of another company', () => {
    const rounds = [round('draft', later), round('open', soon)]
    expect(findNext(company(...onboardingSteps), rounds)).toMatchObject({ kind: 'round', round: { state: 'open' } })
    expect(findNext(company(...onboardingSteps), [round('open', soon, 'b')])).toEqual({ kind: 'again' })
  })
})

describe('agreements that wait', () => {
  const waitsIn = (state: AgreementState, hasJudged: boolean, hasAnswered = false) => {
    const stakeholders = [
      { hasJudged: true, hasAnswered: true },
      { hasJudged, hasAnswered },
    ]
    const agreementUnderWay = { id: 'x', number: 1, state, stakeholders }
    return listWaitingAgreements([company(), { ...company(), agreementUnderWay }]).map(({ waits }) => waits)
  }

  it.each(agreementStates)('%s: while answers are awaited it waits only where it is the consultant’s turn', (state) =>
    expect(waitsIn(state, false)).toEqual(['feedback', 'returned', 'escalated'].includes(state) ? [state] : []),
  )

  it('waits once all have judged, or answered', () => {
    expect(waitsIn('judging', true)).toEqual(['allJudged'])
    expect(waitsIn('proposed', true, true)).toEqual(['allAnswered'])
  })
})
