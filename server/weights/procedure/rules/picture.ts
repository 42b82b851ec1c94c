/** The group's picture of an ended iteration (method.md 5.3, 5.4). */
import {
  aggregateJudgements,
  fillJudgements,
  findConsistencyRatio,
  findPriorities,
  findRowMeans,
} from '../../../../schema/weights/pairwise.ts'
import type { GroupPicture, WeightCamp, WeightSpread } from '../../../../schema/weights/picture.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type { WeightMethod } from '../../../../schema/weights/terms.ts'
import { areApart, findCamps } from '../../agreement/camps.ts'
import { findConcordance, findPermutationP } from '../../agreement/concordance.ts'
import {
  ahpConsensus,
  meanWeights,
  nameConsensus,
  pointsToMove,
  similarity,
  spreadWeights,
  type Weights,
} from '../../agreement/consensus.ts'
import { judgeIteration } from '../../agreement/settling.ts'
import { weighJudgement } from './judging.ts'

type Given = readonly number[]

export interface IterationData {
  readonly method: WeightMethod
  readonly rules: WeightRules
  /** How many criteria there are. */
  readonly size: number
  readonly iteration: number
  /** What each unit said in this iteration, in no particular order. */
  readonly given: readonly Given[]
  /** The same of the last iteration that somebody judged; empty when there is none. */
  readonly before: readonly Given[]
  /** How many units have a vote. */
  readonly units: number
}

/** Value at a share of the way through sorted values, between neighbours in proportion (type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = Math.floor(place)
  const below = sorted[low] ?? NaN
  return below + ((sorted[low + 1] ?? below) - below) * (place - low)
}

function spreadByCriterion(lists: readonly Weights[], size: number): WeightSpread[] {
  const deviations = spreadWeights(lists)
  return Array.from({ length: size }, (_, at) => {
    const sorted = lists.map((list) => list[at] ?? NaN).toSorted((a, b) => a - b)
    return {
      min: quantile(sorted, 0),
      q1: quantile(sorted, 0.25),
      median: quantile(sorted, 0.5),
      q3: quantile(sorted, 0.75),
      max: quantile(sorted, 1),
      sd: deviations?.[at] ?? null,
    }
  })
}

const matrixOf = (given: readonly Given[], size: number) =>
  aggregateJudgements(given.map((one) => fillJudgements(size, one)))

/** 100 points and ranking by mean; pairs by the principal eigenvector of the joint matrix (AIJ). */
const weighGroup = (method: WeightMethod, given: readonly Given[], size: number): number[] =>
  method === 'ahp'
    ? findPriorities(matrixOf(given, size)).weights
    : meanWeights(given.map((one) => weighJudgement(method, one, size)))

/** Places are compared after the dust of binary arithmetic is gone: what was said to be equal is a tie. */
const dusted = (lists: readonly Weights[]) => lists.map((list) => list.map((weight) => Math.round(weight * 1e9)))

const greatestChange = (now: Weights, before: Weights): number =>
  Math.max(...now.map((weight, at) => Math.abs(weight - (before[at] ?? NaN))))

const listCamps = (lists: readonly Weights[]): WeightCamp[] =>
  findCamps(lists).map(({ members, mean, t }) => ({ units: members.length, weights: mean, t }))

function figuresOfPairs(given: readonly Given[], lists: readonly Weights[], { method, size, rules }: IterationData) {
  if (method !== 'ahp') return { ahpConsensus: null, consistencyRatio: null, rowMeans: null }
  const matrix = matrixOf(given, size)
  return {
    ahpConsensus: ahpConsensus(lists),
    consistencyRatio: findConsistencyRatio(findPriorities(matrix).lambda, size, rules.randomIndex),
    rowMeans: findRowMeans(matrix),
  }
}

const empty = (units: number): GroupPicture => ({
  ...{ judged: 0, units, verdict: 'noQuorum', weights: null, spread: [], t: null, w: null, p: null, chiSquare: null },
  ...{ degrees: 0, similarity: null, ahpConsensus: null, consistencyRatio: null, rowMeans: null, level: null },
  ...{ camps: null, change: null },
})

/** Where the camps differ nothing is averaged: the group has no weights, the camps have theirs. */
export function drawPicture(data: IterationData): GroupPicture {
  const { method, size, iteration, given, before, units, rules } = data
  if (!given.length) return empty(units)
  const lists = given.map((one) => weighJudgement(method, one, size))
  const group = weighGroup(method, given, size)
  const t = pointsToMove(lists)
  const { w, chiSquare, degrees } = findConcordance(dusted(lists))
  const change = before.length ? greatestChange(group, weighGroup(method, before, size)) : null
  const isApart = areApart(t, w)
  const pairs = figuresOfPairs(given, lists, data)
  const likeness = similarity(lists)
  return {
    ...{ judged: given.length, units, t, w, chiSquare, degrees, change, similarity: likeness, ...pairs },
    verdict: judgeIteration({ judged: given.length, units, t, w, iteration, change }, rules),
    weights: isApart ? null : group,
    rowMeans: isApart ? null : pairs.rowMeans,
    spread: spreadByCriterion(lists, size),
    p: findPermutationP(dusted(lists), iteration),
    level: nameConsensus(pairs.ahpConsensus ?? likeness),
    camps: isApart ? listCamps(lists) : null,
  }
}
