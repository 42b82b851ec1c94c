/** What holds for all judgements (method.md 10), and how an agreement ends (5.4). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesSchema } from '../../../schema/regulations/rules.ts'
import { findCamps } from '../../../server/weights/agreement/camps.ts'
import { findConcordance } from '../../../server/weights/agreement/concordance.ts'
import {
  ahpConsensus,
  meanWeights,
  pointsToMove,
  similarity,
  toWeights,
} from '../../../server/weights/agreement/consensus.ts'
import {
  aggregateJudgements,
  fillJudgements,
  findConsistencyRatio,
  findPriorities,
  findRowMeans,
} from '../../../schema/weights/pairwise.ts'
import { weighRanking } from '../../../server/weights/agreement/ranking.ts'
import { countAccepting, hasQuorum, judgeIteration, judgeProposal } from '../../../server/weights/agreement/settling.ts'

const SIZE = 4
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const list = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: SIZE, maxLength: SIZE }).map(toWeights)
const panel = fc.array(list, { minLength: 2, maxLength: 8 })
const judgement = fc.constantFrom(...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((value) => [value, 1 / value]))
const matrix = fc.array(judgement, { minLength: 6, maxLength: 6 }).map((upper) => fillJudgements(SIZE, upper))
const near = (one: readonly number[], other: readonly number[], digits = 9) =>
  one.forEach((value, at) => expect(value).toBeCloseTo(other[at] ?? NaN, digits))

describe('judgements', () => {
  it('that are consistent have λ = n, no inconsistency and one answer from both methods', () => {
    fc.assert(
      fc.property(list, (weights) => {
        const whole = weights.map((row) => weights.map((column) => row / column))
        const { weights: found, lambda } = findPriorities(whole)
        near(found, weights)
        near(findRowMeans(whole), weights)
        expect(lambda).toBeCloseTo(SIZE, 9)
        expect(findConsistencyRatio(lambda, SIZE, 'alonsoLamata')).toBeCloseTo(0, 9)
      }),
    )
  })

  it('of a group stay reciprocal, and its row means are the geometric mean of everybody’s', () => {
    fc.assert(
      fc.property(fc.array(matrix, { minLength: 1, maxLength: 5 }), (matrices) => {
        const group = aggregateJudgements(matrices)
        group.forEach((row, r) => row.forEach((value, c) => expect(value * (group[c]?.[r] ?? NaN)).toBeCloseTo(1, 9)))
        const each = matrices.map(findRowMeans)
        const product = group.map((_, at) => Math.exp(sum(each.map((one) => Math.log(one[at] ?? NaN))) / each.length))
        near(findRowMeans(group), toWeights(product))
      }),
    )
  })

  it('renamed give the same weights under other names', () => {
    fc.assert(
      fc.property(matrix, (whole) => {
        const turned = whole.map((row) => row.toReversed()).toReversed()
        near(findPriorities(turned).weights.toReversed(), findPriorities(whole).weights)
      }),
    )
  })

  it('are refused when they are too few or not above zero', () => {
    expect(() => fillJudgements(3, [1, 2])).toThrow(RangeError)
    expect(() => fillJudgements(2, [0])).toThrow(RangeError)
    expect(() => findConsistencyRatio(20, 16, 'saaty1980')).toThrow(RangeError)
    expect(findConsistencyRatio(2, 2, 'saaty1980')).toBe(0)
  })
})

describe('a panel', () => {
  it('has figures within their bounds, whole camps, and a T that does not depend on its size', () => {
    fc.assert(
      fc.property(panel, (lists) => {
        const t = pointsToMove(lists)
        expect(t).toBeGreaterThanOrEqual(0)
        expect(t).toBeLessThan(1)
        expect(pointsToMove([...lists, ...lists])).toBeCloseTo(t, 12)
        expect(similarity(lists)).toBeGreaterThanOrEqual(-1e-12)
        expect(similarity(lists)).toBeLessThanOrEqual(1 + 1e-12)
        expect(ahpConsensus(lists)).toBeLessThanOrEqual(1 + 1e-12)
        expect(sum(meanWeights(lists))).toBeCloseTo(1, 12)
        const { w } = findConcordance(lists)
        if (w !== null) expect(w).toBeGreaterThanOrEqual(-1e-12)
        if (w !== null) expect(w).toBeLessThanOrEqual(1 + 1e-12)
        const members = findCamps(lists).flatMap((camp) => camp.members)
        expect(members.toSorted((a, b) => a - b)).toEqual(lists.map((_, at) => at))
      }),
    )
  })

  it('that is of one mind has T = 0, S = S* = 1, and W = 1 when it ranks without ties', () => {
    const same = [toWeights([40, 30, 20, 10]), toWeights([40, 30, 20, 10]), toWeights([40, 30, 20, 10])]
    expect([pointsToMove(same), similarity(same), ahpConsensus(same)].map((value) => value.toFixed(9))).toEqual([
      ...['0.000000000', '1.000000000', '1.000000000'],
    ])
    expect(findConcordance(same).w).toBeCloseTo(1, 12)
    expect(findConcordance([toWeights([25, 25, 25, 25]), toWeights([25, 25, 25, 25])]).w).toBeNull()
  })

  it('ranked by any rising scale has the same W', () => {
    fc.assert(
      fc.property(panel, (lists) => {
        const bent = lists.map((one) => one.map((value) => value ** 3))
        expect(findConcordance(bent)).toEqual(findConcordance(lists))
      }),
    )
  })

  it('ranks into weights that add up to 1, ties or none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 }), (order) => {
        expect(sum(weighRanking(order))).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('an iteration', () => {
  const { weights: rules } = rulesSchema.parse({})
  const facts = { judged: 4, units: 6, t: 0.04, w: 0.9, iteration: 1, change: null }

  it.each([
    ['is settled for a proposal by a small T', {}, 'near'],
    ['needs two thirds of the units', { judged: 3 }, 'noQuorum'],
    ['is near by a middling T only when the order is shared', { t: 0.1, w: 0.5 }, 'near'],
    ['goes on when it is not', { t: 0.1, w: 0.49 }, 'again'],
    ['lets T decide when everybody ties everything', { t: 0, w: null }, 'near'],
    ['shows camps in the end, and averages nothing', { t: 0.25, w: 0.9, iteration: 3 }, 'apart'],
    ['shows camps of opposite orders already above .10', { t: 0.12, w: 0.1, iteration: 3 }, 'apart'],
    ['gives camps another chance while there is one', { t: 0.25 }, 'again'],
    ['stops when no weight moves by more than two points', { t: 0.15, iteration: 2, change: 0.02 }, 'standstill'],
    ['is the owner’s after the last', { t: 0.15, iteration: 3, change: 0.05 }, 'exhausted'],
  ] as const)('%s', (_, more, verdict) => expect(judgeIteration({ ...facts, ...more }, rules)).toBe(verdict))

  it('has no quorum without stakeholders', () => expect(hasQuorum(0, 0, rules)).toBe(false))
})

describe('a proposal', () => {
  const { weights: rules } = rulesSchema.parse({})
  const facts = { units: 8, accepted: 6, objected: 1, silentNotified: 0, hadQuorum: true }

  it.each([
    ['is settled by three quarters', {}, 1, 'settled'],
    ['counts silence of those who were told twice', { accepted: 5, silentNotified: 1 }, 1, 'settled'],
    ['does not count it without a quorum', { accepted: 5, silentNotified: 1, hadQuorum: false }, 1, 'returned'],
    ['is blocked by a fifth of the units', { objected: 2 }, 1, 'returned'],
    ['goes to the owner when iterations are over', { objected: 2 }, 3, 'escalated'],
    ['is not settled by nobody', { units: 0, accepted: 0, objected: 0 }, 3, 'escalated'],
  ] as const)('%s', (_, more, iteration, verdict) =>
    expect(judgeProposal({ ...facts, ...more }, iteration, rules)).toBe(verdict),
  )

  it('counts no silence where the rules say so', () =>
    expect(countAccepting({ ...facts, silentNotified: 2 }, { silenceIsConsent: false })).toBe(6))
})
