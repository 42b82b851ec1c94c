import { describe, expect, it } from 'vitest'
import type { OpenedBallot } from '../../server/ballots/rules/voices.ts'
import { close, inQ, pass, rateAll } from './roundAboutIt.ts'

describe('tallies of a round', () => {
  const providers = ['IT', 'HR', 'Legal', 'Prod']
  const straight = (unitId: string, count: number): OpenedBallot => ({
    unitId,
    answers: providers.slice(0, count).map((providerId) => ({
      providerId,
      state: 'rated',
      marks: { Q: 3, T: 3, A: 3 },
      comment: null,
      commentFor: 'nobody',
    })),
  })
  const links = ['Sales', 'Head'].flatMap((clientUnitId) =>
    providers.map((providerId) => ({ clientUnitId, providerId, intensity: null })),
  )

  it('count raters who gave the same mark everywhere, told apart by regime', () => {
    const staff = Array.from({ length: 5 }, () => straight('Sales', 4))
    const closed = close([...staff, straight('Sales', 3), straight('Head', 4)], { links })
    expect(closed.round.identicalRaters).toEqual({ R1: 1, R2: 5 })
  })

  it('do not count ten equal marks about two providers only', () => {
    const criteria = ['Q', 'T', 'A', 'B', 'C'].map((id) => ({ id, weight: 0.2 }))
    const marks = Object.fromEntries(criteria.map(({ id }) => [id, 3]))
    const widen = (ballot: OpenedBallot) => ({ ...ballot, answers: ballot.answers.map((each) => ({ ...each, marks })) })
    const tally = (count: number) =>
      close([widen(straight('Head', count))], { links, criteria }).round.identicalRaters.R1
    expect([tally(2), tally(3)]).toEqual([0, 1])
  })

  it('say nothing of fewer than k such raters', () => {
    const staff = Array.from({ length: 4 }, () => straight('Sales', 4))
    expect(close([...staff, straight('Sales', 3)], { links }).round.identicalRaters).toEqual({ R1: 0, R2: null })
  })

  it('keep "did not interact" of anonymous units in no cell to themselves', () => {
    const closed = close([...rateAll('Sales', inQ(4, 4, 4, 4, 4)), pass('Sales'), pass('HR'), pass('Head')])
    expect(closed.providers[0]).toMatchObject({
      providerId: 'IT',
      linkedUnits: { R1: 1, R2: 4 },
      notInteracted: { R1: 1, R2: 1 },
    })
  })
})
