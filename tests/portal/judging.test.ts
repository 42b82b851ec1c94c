/** What a stakeholder says while it is being said: an order with ties, comparisons in pairs, what is kept and sent. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementRules } from '../../schema/weights/rules.ts'
import { readBegun, startJudgement, writeBegun, writeInput } from '../../portal/weights/judging/judgement.ts'
import { findPair, judgePairs, listPairs, readPairs, writePair, type Said } from '../../portal/weights/judging/pairs.ts'
import * as ranking from '../../portal/weights/judging/ranking.ts'
import { readObjection, writeObjection } from '../../portal/weights/parts/objection.ts'
import { listRemarks, readRemarks, writeRemarks } from '../../portal/regulations/remarks.ts'
import { weighRanking } from '../../server/weights/agreement/ranking.ts'

const { moveUp, moveDown, toggleTie, dropAt, readRanks, placeRanks, listRanked, isTiedAbove, findAbove } = ranking
const ids = ['a', 'b', 'c', 'd']
const criteria = ids.map((id) => ({ id, code: id, name: id.toUpperCase(), question: '' }))
const rules = agreementRules.parse({})
const anyPlaces = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 })
  .map((ranks) => placeRanks(ids, ranks))

describe('an order with ties', () => {
  it('reads ranks and puts them back: equal ones share the first of their places', () => {
    expect(placeRanks(ids, [2, 1, 2, 7])).toEqual([['b'], ['a', 'c'], ['d']])
    expect(readRanks([['b'], ['a', 'c'], ['d']], ids)).toEqual([2, 1, 2, 4])
    fc.assert(
      fc.property(anyPlaces, (places) => {
        expect(placeRanks(ids, readRanks(places, ids))).toEqual(places)
      }),
    )
  })

  it('moves past the place above or below, and out of a tie first', () => {
    expect(moveUp([['a'], ['b', 'c'], ['d']], 'd')).toEqual([['a'], ['d'], ['b', 'c']])
    expect(moveUp([['a'], ['b', 'c'], ['d']], 'c')).toEqual([['a'], ['c'], ['b'], ['d']])
    expect(moveDown([['a'], ['b', 'c'], ['d']], 'b')).toEqual([['a'], ['c'], ['b'], ['d']])
    expect(moveDown([['a'], ['b', 'c'], ['d']], 'a')).toEqual([['b', 'c'], ['a'], ['d']])
    const ends = [['a'], ['b']]
    expect([moveUp(ends, 'a'), moveDown(ends, 'b')]).toEqual([ends, ends])
    expect(moveUp(ends, 'a')).toBe(ends)
  })

  it('ties with the one above, and parts again', () => {
    const tied = toggleTie([['a'], ['b'], ['c']], 'b')
    expect(tied).toEqual([['a', 'b'], ['c']])
    expect([isTiedAbove(tied, 'b'), isTiedAbove(tied, 'c'), findAbove(tied, 'a')]).toEqual([true, false, null])
    expect(toggleTie(tied, 'c')).toEqual([['a', 'b', 'c']])
    expect(toggleTie([['a', 'b', 'c']], 'b')).toEqual([['a'], ['b', 'c']])
    expect(toggleTie(tied, 'a')).toEqual(tied)
  })

  it('drops between two equal ones into their tie, elsewhere at a place of its own', () => {
    const places = [['a'], ['b', 'c'], ['d']]
    expect(dropAt(places, 'd', 2)).toEqual([['a'], ['b', 'd', 'c']])
    expect(dropAt(places, 'd', 1)).toEqual([['a'], ['d'], ['b', 'c']])
    expect(dropAt(places, 'd', 0)).toEqual([['d'], ['a'], ['b', 'c']])
    expect(dropAt(places, 'a', 3)).toEqual([['b', 'c'], ['d'], ['a']])
    expect(dropAt(places, 'b', 1)).toEqual([['a'], ['b'], ['c'], ['d']])
  })

  it('loses and doubles nobody, whatever is done; the weights of the ranks add up to 1', () =>
    fc.assert(
      fc.property(anyPlaces, fc.constantFrom(...ids), fc.nat(3), (places, id, above) => {
        for (const next of [
          moveUp(places, id),
          moveDown(places, id),
          toggleTie(places, id),
          dropAt(places, id, above),
        ]) {
          expect(listRanked(next).toSorted()).toEqual(ids)
          expect(next.every((place) => place.length > 0)).toBe(true)
          const weights = weighRanking(readRanks(next, ids))
          expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10)
        }
        expect(listRanked(dropAt(places, id, above)).indexOf(id)).toBe(above)
      }),
    ))
})

describe('comparisons in pairs', () => {
  it('are every pair once, row by row, and are found whichever is named first', () => {
    const pairs = listPairs(criteria)
    expect(pairs.map(({ first, second }) => first + second)).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd'])
    expect([findPair(pairs, 'b', 'd'), findPair(pairs, 'd', 'b'), findPair(pairs, 'b', 'b')]).toEqual([4, 4, -1])
  })

  it('are sent with the more important one first, and read back as they were said', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 6, maxLength: 6 }), (said) => {
        const pairs = listPairs(criteria)
        const sent = pairs.map((pair, at) => writePair(pair, said[at] ?? 0))
        expect(sent.every(({ times }) => times >= 1 && times <= 9)).toBe(true)
        // −0 is 0 to whoever reads it.
        expect(readPairs(pairs, sent).map((one) => (one ?? NaN) + 0)).toEqual(said.map((one) => one + 0))
      }),
    ))

  it('say together what the published example says, once the last of them is said', () => {
    // Experience, Education, Charisma, Age (Saaty's method, as published): CR 0.044; upper triangle 4 3 7 | 1/3 3 | 5.
    const said: Said[] = [3, 2, 6, -2, 2, 4]
    expect(judgePairs({ criteria, rules }, said.with(2, null))).toBeNull()
    const consistency = judgePairs({ criteria, rules }, said)
    expect(consistency?.ratio).toBeCloseTo(0.0439, 3)
    expect(consistency?.worst).toEqual([])
    const worse = judgePairs({ criteria, rules }, said.with(2, -8))
    expect(worse?.isWithinLimit).toBe(false)
    expect(worse?.worst[0]).toMatchObject({ criterionId: 'd', overCriterionId: 'a', said: 9 })
  })
})

describe('a judgement', () => {
  const own = (more: object) => ({
    ...{ iteration: 1, points: null, ranks: null, pairs: null, argument: 'потому', weights: [], distance: null },
    ...more,
  })

  it('begins with nothing said, or with what was said last; the argument stays in its iteration', () => {
    const start = (method: 'points' | 'ranking' | 'ahp', judgement: ReturnType<typeof own> | null, iteration = 1) =>
      startJudgement({ method, criteria, iteration, judgement })
    expect(start('points', null)).toEqual({ said: [25, 25, 25, 25], argument: '' })
    expect(start('ranking', null).said).toEqual([1, 2, 3, 4])
    expect(start('ahp', null).said).toEqual([null, null, null, null, null, null])
    const points = ids.map((criterionId, at) => ({ criterionId, share: at === 1 ? 70 : 10 })).toReversed()
    expect(start('points', own({ points }))).toEqual({ said: [10, 70, 10, 10], argument: 'потому' })
    expect(start('points', own({ points }), 2).argument).toBe('')
    const pairs = [{ criterionId: 'b', overCriterionId: 'a', times: 5 }]
    expect(start('ahp', own({ pairs })).said[0]).toBe(-4)
  })

  it('is kept for its iteration and its criteria only', () => {
    const ground = { method: 'points', criteria, iteration: 2 } as const
    const judgement = { said: [40, 30, 20, 10], argument: 'довод' }
    const text = writeBegun(ground, judgement)
    expect(readBegun(ground, text)).toEqual(judgement)
    expect(readBegun({ ...ground, iteration: 3 }, text)).toBeNull()
    expect(readBegun({ ...ground, criteria: criteria.slice(1) }, text)).toBeNull()
    for (const broken of [null, '', '{', '[]', '7', '{"iteration":2,"said":["x"],"argument":""}'])
      expect(readBegun(ground, broken)).toBeNull()
  })

  it('is sent by its method, and leaves out pairs that were not said', () => {
    const ground = { criteria: criteria.slice(0, 2), iteration: 1 }
    expect(writeInput({ ...ground, method: 'points' }, { said: [60, 40], argument: '' }).points).toEqual([
      { criterionId: 'a', points: 60 },
      { criterionId: 'b', points: 40 },
    ])
    expect(writeInput({ ...ground, method: 'ranking' }, { said: [1, 1], argument: '' }).ranks?.[1]?.rank).toBe(1)
    expect(writeInput({ ...ground, method: 'ahp' }, { said: [null], argument: '' }).pairs).toEqual([])
  })
})

describe('what was begun and not sent', () => {
  it('is an objection to this very proposal, or what was sent of it', () => {
    const objection = { criterionId: 'a', wanted: '4x', reason: 'так' }
    const text = writeObjection({ id: 'p1' }, objection)
    expect(readObjection({ answer: null }, { id: 'p1' }, text)).toEqual(objection)
    const answer = { unitName: '', answer: 'object', criterionId: 'b', wanted: 30, reason: 'вот' } as const
    expect(readObjection({ answer }, { id: 'p2' }, text)).toEqual({ criterionId: 'b', wanted: '30', reason: 'вот' })
    expect(readObjection({ answer: null }, { id: 'p1' }, '{')).toEqual({ criterionId: null, wanted: '', reason: '' })
  })

  it('is remarks with words in them, in the order of the text', () => {
    const sections = ['aims', 'map'].map((key) => ({ key, title: key, appendix: false, blocks: [] }))
    const remarks = readRemarks(writeRemarks({ map: 'второе', gone: 'ничьё', aims: ' ' }))
    expect(listRemarks(remarks, sections)).toEqual([{ key: 'map', title: 'map', text: 'второе' }])
    expect(writeRemarks({})).toBeNull()
    expect([readRemarks('{'), readRemarks('7'), readRemarks('{"a":1}')]).toEqual([{}, {}, {}])
  })
})
