import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeBallots } from '../../server/ballots/rules/close.ts'
import type { CloseInput } from '../../server/ballots/rules/close.ts'
import type { OpenedAnswer, OpenedBallot, Regime } from '../../server/ballots/rules/voices.ts'

const units = ['A', 'AA', 'AB', 'AC', 'B', 'BA', 'BB', 'P1', 'P2', 'P3'].map((id) => ({
  id,
  code: id,
  parentId: id.length === 2 && !id.startsWith('P') ? id.slice(0, 1) : null,
}))
const clients = ['A', 'AA', 'AB', 'AC', 'BA', 'BB']
const providers = ['P1', 'P2', 'P3']
const criteria = [
  { id: 'Q', weight: 0.5 },
  { id: 'T', weight: 0.3 },
  { id: 'A', weight: 0.2 },
]
const k = 5

/** Low marks are frequent, so that the merge of 6.7 is at work. */
const someMark = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }) },
)
const someAnswer = fc.record({
  state: fc.constantFrom('rated' as const, 'rated' as const, 'rated' as const, 'notInteracted' as const),
  marks: fc.record({ Q: someMark, T: someMark, A: someMark }, { requiredKeys: [] }),
  comment: fc.option(fc.constantFrom('долго', 'быстро', 'вежливо', 'спасибо')),
  commentFor: fc.constantFrom('unit' as const, 'moderator' as const, 'nobody' as const),
})
const someBallot: fc.Arbitrary<OpenedBallot> = fc
  .tuple(fc.constantFrom(...clients), fc.tuple(...providers.map(() => fc.option(someAnswer, { freq: 6 }))))
  .map(([unitId, answers]) => ({
    unitId,
    answers: answers.flatMap((answer, at) => (answer ? [{ ...answer, providerId: providers[at] ?? '' }] : [])),
  }))
const someRound: fc.Arbitrary<CloseInput> = fc
  .tuple(
    fc.array(someBallot, { maxLength: 60 }),
    fc.array(fc.constantFrom<Regime>('R1', 'R2', 'R2', 'R2'), { minLength: 6, maxLength: 6 }),
  )
  .map(([ballots, regimes]) => ({
    ballots,
    units,
    regimes: new Map(clients.map((id, at) => [id, regimes[at] ?? 'R2'])),
    links: clients.flatMap((clientUnitId, at) =>
      providers.map((providerId) => ({ clientUnitId, providerId, intensity: at % 2 === 0 ? 0.1 * at : null })),
    ),
    criteria,
    scale: { min: 1, max: 5 },
    rules: { k, kComments: 10, minCommenters: 3, extremeGap: 2, insideLink: 'raterFirst' },
  }))

const isRater = (answer: OpenedAnswer) => answer.state === 'rated' && Object.keys(answer.marks).length > 0
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const sortBy = <T>(items: readonly T[], keys: readonly number[]) =>
  items
    .map((item, at) => ({ item, key: keys[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

describe('what a close publishes', () => {
  it('does not depend on the order of ballots, answers, units or links', () => {
    fc.assert(
      fc.property(someRound, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (round, keys) => {
        const ballots = sortBy(round.ballots, keys).map((ballot) => ({
          ...ballot,
          answers: sortBy(ballot.answers, keys),
        }))
        const shuffled = { ...round, ballots, units: sortBy(round.units, keys), links: sortBy(round.links, keys) }
        expect(closeBallots(shuffled)).toEqual(closeBallots(round))
      }),
    )
  })

  it('never holds a cell of fewer than k people or a histogram of fewer than k marks in R2', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        for (const cell of closeBallots(round).cells.filter((each) => each.regime === 'R2')) {
          expect(cell.respondents).toBeGreaterThanOrEqual(k)
          expect(cell.clientUnitIds.filter((id) => round.regimes.get(id) === 'R1')).toEqual([])
          for (const { counts, low } of cell.criteria) {
            if (counts) expect(sum(counts)).toBeGreaterThanOrEqual(k)
            expect(low && counts !== null).toBe(false)
          }
        }
      }),
    )
  })

  it('holds every anonymous rater of a provider in exactly one cell, or none of them', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        const { cells } = closeBallots(round)
        for (const providerId of providers) {
          const raters = round.ballots.filter(
            (ballot) =>
              round.regimes.get(ballot.unitId) === 'R2' &&
              ballot.answers.some((answer) => answer.providerId === providerId && isRater(answer)),
          )
          const own = cells.filter((cell) => cell.providerId === providerId && cell.regime === 'R2')
          const shown = own.flatMap((cell) => cell.clientUnitIds).sort()
          expect(shown).toEqual(raters.length < k ? [] : [...new Set(raters.map((ballot) => ballot.unitId))].sort())
          expect(sum(own.map((cell) => cell.respondents))).toBe(raters.length < k ? 0 : raters.length)
        }
      }),
    )
  })

  it('does not change when two members of one merged cell swap what they said about its provider', () => {
    fc.assert(
      fc.property(someRound, fc.nat(), fc.nat(), fc.nat(), (round, which, one, other) => {
        const before = closeBallots(round)
        const merged = before.cells.filter((cell) => cell.regime === 'R2' && cell.clientUnitIds.length > 1)
        const cell = merged[which % Math.max(1, merged.length)]
        if (!cell) return
        const says = (answer: OpenedAnswer) => answer.providerId === cell.providerId && isRater(answer)
        const members = round.ballots.filter(
          (ballot) => cell.clientUnitIds.includes(ballot.unitId) && ballot.answers.some(says),
        )
        const a = members[one % members.length]
        const b = members[other % members.length]
        const give = (to: OpenedBallot, from: OpenedBallot | undefined) => ({
          ...to,
          answers: to.answers.map((answer) => (says(answer) ? (from?.answers.find(says) ?? answer) : answer)),
        })
        const ballots = round.ballots.map((each) => (each === a ? give(each, b) : each === b ? give(each, a) : each))
        const after = closeBallots({ ...round, ballots })
        expect({ ...after, round: null }).toEqual({ ...before, round: null })
      }),
    )
  })

  it('changes only about the providers that an added ballot rates', () => {
    fc.assert(
      fc.property(someRound, someBallot, (round, added) => {
        const before = closeBallots(round)
        const after = closeBallots({ ...round, ballots: [...round.ballots, added] })
        const touched = new Set(added.answers.map((answer) => answer.providerId))
        const untouched = <T extends { providerId: string }>(all: readonly T[]) =>
          all.filter((each) => !touched.has(each.providerId))
        expect(untouched(after.cells)).toEqual(untouched(before.cells))
        expect(untouched(after.comments)).toEqual(untouched(before.comments))
        expect(untouched(after.providers)).toEqual(untouched(before.providers))
      }),
    )
  })
})
