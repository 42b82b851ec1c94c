/** Published examples of method.md 4 and 5, to the printed digits. */
import { describe, expect, it } from 'vitest'
import { findCamps, areApart } from '../../../server/weights/agreement/camps.ts'
import { chiSquareTail } from '../../../server/weights/agreement/chiSquare.ts'
import { findConcordance, findPermutationP } from '../../../server/weights/agreement/concordance.ts'
import {
  ahpConsensus,
  meanWeights,
  nameConsensus,
  pointsToMove,
  similarity,
  spreadWeights,
  toWeights,
} from '../../../server/weights/agreement/consensus.ts'
import {
  aggregateJudgements,
  fillJudgements,
  findConsistencyRatio,
  findPriorities,
  findRowMeans,
  findWorstJudgements,
} from '../../../schema/weights/pairwise.ts'
import { rankOrderCentroids, weighRanking } from '../../../server/weights/agreement/ranking.ts'
import { toHundred } from '../../../server/weights/rules.ts'

const digits = (values: readonly number[], places: number) => values.map((value) => Number(value.toFixed(places)))
const lists = (...rows: number[][]) => rows.map(toWeights)

describe('Kendall’s W', () => {
  const nag = [
    [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
    [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
    [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
  ]
  const ranking = [
    [1, 2, 3, 4, 5],
    [1, 3, 2, 4, 5],
    [2, 1, 3, 5, 4],
    [1, 2.5, 2.5, 4, 5],
  ]
  it.each([
    ['of NAG g08da', nag, 0.827731, 22.348739, 0.007837],
    ['of four people and five criteria', ranking, 0.870253, 13.924051, 0.007541],
  ])('%s', (_, rows, w, chiSquare, p) => {
    const found = findConcordance(rows)
    expect(found.w).toBeCloseTo(w, 6)
    expect(found.chiSquare).toBeCloseTo(chiSquare, 6)
    expect(chiSquareTail(found.chiSquare ?? NaN, found.degrees)).toBeCloseTo(p, 6)
  })

  it('has the published tail probabilities on both sides of the mean', () => {
    expect(chiSquareTail(30.760442, 19)).toBeCloseTo(0.042883, 6)
    expect(chiSquareTail(30.496462, 11)).toBeCloseTo(0.001324, 6)
    expect(chiSquareTail(3.357, 4)).toBeCloseTo(0.5, 3)
    expect(chiSquareTail(0, 4)).toBe(1)
  })

  it('has a permutation p that repeats for the same seed and is near the reference', () => {
    const p = findPermutationP(nag, 1)
    expect(p).toBe(findPermutationP(nag, 1))
    expect(p).toBeLessThan(0.002)
    expect(findPermutationP(lists([40, 30, 20, 10], [10, 20, 30, 40]), 1)).toBe(1)
  })
})

describe('ranking', () => {
  it.each([
    [3, [0.6111, 0.2778, 0.1111]],
    [4, [0.5208, 0.2708, 0.1458, 0.0625]],
    [5, [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ])('of %i gives rank-order centroids', (places, weights) =>
    expect(digits(rankOrderCentroids(places), 4)).toEqual(weights),
  )

  it('gives tied criteria the mean of the weights of their places', () => {
    const [first = NaN, second = NaN, third = NaN] = weighRanking([1, 2, 2])
    expect(first).toBeCloseTo(0.6111, 4)
    expect(second).toBeCloseTo((0.2778 + 0.1111) / 2, 4)
    expect(third).toBe(second)
  })
})

describe('pairwise comparisons', () => {
  const drinks = fillJudgements(7, [
    ...[9, 5, 2, 1, 1, 1 / 2],
    ...[1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
    ...[1 / 3, 1 / 4, 1 / 3, 1 / 9],
    ...[1 / 2, 1, 1 / 3],
    ...[2, 1 / 2],
    1 / 3,
  ])
  const leader = fillJudgements(4, [4, 3, 7, 1 / 3, 3, 5])
  const persons = [
    fillJudgements(4, [2, 3, 5, 2, 3, 2]),
    fillJudgements(4, [1, 4, 4, 3, 3, 1]),
    fillJudgements(4, [1 / 2, 2, 3, 3, 5, 2]),
  ]

  it('of Saaty’s drinks', () => {
    const { weights, lambda } = findPriorities(drinks)
    expect(digits(weights, 6)).toEqual([0.177457, 0.019149, 0.041831, 0.116417, 0.189572, 0.128781, 0.326793])
    expect(lambda).toBeCloseTo(7.176629, 6)
    expect(findConsistencyRatio(lambda, 7, 'saaty1980')).toBeCloseTo(0.022302, 6)
    expect(findConsistencyRatio(lambda, 7, 'saaty2005')).toBeCloseTo(0.021806, 6)
    expect(findConsistencyRatio(lambda, 7, 'alonsoLamata')).toBeCloseTo(0.021974, 6)
  })

  it('of the choice of a leader', () => {
    const { weights, lambda } = findPriorities(leader)
    expect(digits(weights, 6)).toEqual([0.547569, 0.126555, 0.26995, 0.055926])
    expect(lambda).toBeCloseTo(4.118418, 6)
    // Published with Saaty's index for four criteria, .90.
    expect(findConsistencyRatio(lambda, 4, 'saaty1980')).toBeCloseTo(0.043859, 6)
  })

  it('of three persons, each and as a group', () => {
    const each = persons.map(findPriorities)
    expect(each.map(({ weights }) => digits(weights, 6))).toEqual([
      [0.482886, 0.271974, 0.15699, 0.08815],
      [0.416259, 0.360624, 0.111558, 0.111558],
      [0.271974, 0.482886, 0.15699, 0.08815],
    ])
    expect(
      digits(
        each.map(({ lambda }) => findConsistencyRatio(lambda, 4, 'saaty1980')),
        4,
      ),
    ).toEqual([0.0054, 0.0038, 0.0054])
    const group = aggregateJudgements(persons)
    const { weights, lambda } = findPriorities(group)
    expect(digits(weights, 6)).toEqual([0.388453, 0.370259, 0.143516, 0.097773])
    expect(lambda).toBeCloseTo(4.004219, 6)
    expect(digits(findRowMeans(group), 6)).toEqual([0.388494, 0.370306, 0.143461, 0.097739])
    expect(digits(meanWeights(each.map((one) => one.weights)), 6)).toEqual([0.390373, 0.371828, 0.141846, 0.095953])
    expect(ahpConsensus(each.map((one) => one.weights))).toBeCloseTo(0.946849, 6)
    expect(similarity(each.map((one) => one.weights))).toBeCloseTo(0.970048, 6)
  })

  it('names the judgement that the others contradict, and leaves it as it is', () => {
    const said = fillJudgements(3, [2, 1 / 8, 2])
    const worst = findWorstJudgements(said, findPriorities(said).weights)
    expect(worst).toHaveLength(3)
    expect(findConsistencyRatio(findPriorities(said).lambda, 3, 'alonsoLamata')).toBeGreaterThan(0.1)
    expect(findWorstJudgements(drinks, findPriorities(drinks).weights)[0]).toMatchObject({
      ...{ row: 1, column: 6, said: 1 / 9 },
      implied: expect.closeTo(0.019149 / 0.326793, 5),
    })
  })
})

describe('consensus', () => {
  const camps = {
    opposite: lists([40, 30, 20, 10], [40, 30, 20, 10], [10, 20, 30, 40], [10, 20, 30, 40]),
    strong: lists([60, 25, 10, 5], [60, 25, 10, 5], [5, 10, 25, 60], [5, 10, 25, 60]),
    three: lists([60, 20, 20], [20, 60, 20], [20, 20, 60]),
    close: lists([40, 30, 20, 10], [45, 25, 20, 10], [35, 35, 20, 10]),
    five: lists([40, 30, 20, 10], [50, 25, 15, 10], [30, 30, 30, 10], [45, 35, 10, 10], [25, 25, 25, 25]),
  }
  it.each([
    ['two opposite camps', camps.opposite, 0.2, 0.865372, 0.7611],
    ['two strong camps', camps.strong, 0.35, 0.647064, 0.373708],
    ['three camps', camps.three, 0.266667, 0.793205, 0.648779],
    ['five people', camps.five, 0.112, 0.949342, 0.910107],
  ])('of %s', (_, own, t, s, star) => {
    expect(pointsToMove(own)).toBeCloseTo(t, 6)
    expect(similarity(own)).toBeCloseTo(s, 6)
    expect(ahpConsensus(own)).toBeCloseTo(star, 6)
  })

  it('of close lists', () => {
    expect(pointsToMove(camps.close)).toBeCloseTo(0.033333, 6)
    expect(similarity(camps.close)).toBeCloseTo(0.99351, 6)
    expect(findConcordance(camps.close).w).toBeCloseTo(0.977011, 6)
  })

  it('of five people has their mean, spread and order', () => {
    expect(digits(meanWeights(camps.five), 6)).toEqual([0.38, 0.29, 0.2, 0.13])
    expect(toHundred(meanWeights(camps.five))).toEqual([38, 29, 20, 13])
    expect(digits(spreadWeights(camps.five) ?? [], 6)).toEqual([0.103682, 0.041833, 0.079057, 0.067082])
    expect(findConcordance(camps.five).w).toBeCloseTo(0.702857, 6)
  })

  it('is exactly nought when each judges another criterion extremely', () => {
    expect(ahpConsensus(lists([9, 1, 1], [1, 9, 1], [1, 1, 9]))).toBeCloseTo(0, 12)
  })

  it('reads the word from the scale that the method fixes', () => {
    expect([0.5, 0.6, 0.75, 0.8, 0.9].map(nameConsensus)).toEqual(['veryLow', 'low', 'moderate', 'high', 'veryHigh'])
  })

  it('shows camps where a mean would hide them', () => {
    const apart = (own: number[][]) => areApart(pointsToMove(own), findConcordance(own).w)
    expect([camps.opposite, camps.strong, camps.three, camps.five, camps.close].map(apart)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ])
    expect(findCamps(camps.opposite).map(({ members }) => members)).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(findCamps(camps.close)).toHaveLength(1)
  })
})
