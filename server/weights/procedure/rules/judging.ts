/** What a stakeholder says, into numbers in the order of the criteria, and those into weights (method.md 5.1). */
import { say } from '../../../../schema/core/say.ts'
import type { SubmitJudgement } from '../../../../schema/weights/inputs/agreements.ts'
import { fillJudgements, findPriorities } from '../../../../schema/weights/pairwise.ts'
import type { AgreementCriterion } from '../../../../schema/weights/picture.ts'
import { inputSays as says } from '../../../../schema/weights/says/agreements.ts'
import type { WeightMethod } from '../../../../schema/weights/terms.ts'
import { badInput } from '../../../core/refusal.ts'
import { toWeights } from '../../agreement/consensus.ts'
import { weighRanking } from '../../agreement/ranking.ts'

const HUNDRED = 100

/**
 * Values in the order of the criteria. BAD_INPUT naming the field when a criterion is foreign, twice or left out.
 * @param path the field of the input
 */
export function putInOrder(
  values: readonly { criterionId: string; value: number }[],
  criteria: readonly Pick<AgreementCriterion, 'id'>[],
  path: string,
): number[] {
  const known = new Set(criteria.map(({ id }) => id))
  const byId = new Map<string, number>()
  for (const [at, { criterionId, value }] of values.entries()) {
    const where = `${path}.${at}.criterionId`
    if (!known.has(criterionId)) throw badInput(where, say(says['agreement.foreignCriterion']))
    if (byId.has(criterionId)) throw badInput(where, say(says['agreement.everyCriterion']))
    byId.set(criterionId, value)
  }
  if (byId.size < criteria.length) throw badInput(path, say(says['agreement.everyCriterion']))
  return criteria.map(({ id }) => byId.get(id) ?? 0)
}

/** The same for whole hundredths, which must add up to 100. */
export function putHundredInOrder(
  values: readonly { criterionId: string; value: number }[],
  criteria: readonly Pick<AgreementCriterion, 'id'>[],
  path: string,
): number[] {
  const ordered = putInOrder(values, criteria, path)
  const sum = ordered.reduce((all, value) => all + value, 0)
  if (sum !== HUNDRED) throw badInput(path, say(says['agreement.notHundred'], { sum }))
  return ordered
}

type Pair = NonNullable<SubmitJudgement['pairs']>[number]

/** The upper triangle row by row: how many times the row's criterion is more important than the column's. */
function readPairs(pairs: readonly Pair[], criteria: readonly Pick<AgreementCriterion, 'id'>[]): number[] {
  const places = new Map(criteria.map(({ id }, at) => [id, at]))
  const said = new Map<string, number>()
  for (const [at, { criterionId, overCriterionId, times }] of pairs.entries()) {
    const [one, other] = [places.get(criterionId), places.get(overCriterionId)]
    if (one === undefined) throw badInput(`pairs.${at}.criterionId`, say(says['agreement.foreignCriterion']))
    if (other === undefined) throw badInput(`pairs.${at}.overCriterionId`, say(says['agreement.foreignCriterion']))
    const key = `${Math.min(one, other)}:${Math.max(one, other)}`
    if (one === other || said.has(key)) throw badInput(`pairs.${at}.overCriterionId`, say(says['agreement.everyPair']))
    said.set(key, one < other ? times : 1 / times)
  }
  const triangle = criteria.flatMap((_, row) =>
    criteria.slice(row + 1).map((__, after) => said.get(`${row}:${row + 1 + after}`)),
  )
  return triangle.map((value) => {
    if (value === undefined) throw badInput('pairs', say(says['agreement.everyPair']))
    return value
  })
}

const fields = { points: 'points', ranking: 'ranks', ahp: 'pairs' } as const

function refuseOther(method: WeightMethod, input: SubmitJudgement): void {
  const own = fields[method]
  const other = Object.values(fields).find((name) => name !== own && input[name] !== undefined)
  const path = input[own] === undefined ? own : other
  if (path) throw badInput(path, say(says['agreement.otherMethod'], { method }))
}

/** The numbers of a judgement. BAD_INPUT naming the field. */
export function readJudgement(
  method: WeightMethod,
  criteria: readonly Pick<AgreementCriterion, 'id'>[],
  input: SubmitJudgement,
): number[] {
  refuseOther(method, input)
  switch (method) {
    case 'points':
      return putHundredInOrder(
        (input.points ?? []).map(({ criterionId, points }) => ({ criterionId, value: points })),
        criteria,
        'points',
      )
    case 'ranking':
      return putInOrder(
        (input.ranks ?? []).map(({ criterionId, rank }) => ({ criterionId, value: rank })),
        criteria,
        'ranks',
      )
    case 'ahp':
      return readPairs(input.pairs ?? [], criteria)
  }
}

/** Weights of one judgement, adding up to 1. `size`: how many criteria there are. */
export function weighJudgement(method: WeightMethod, given: readonly number[], size: number): number[] {
  switch (method) {
    case 'points':
      return toWeights(given)
    case 'ranking':
      return weighRanking(given)
    case 'ahp':
      return findPriorities(fillJudgements(size, given)).weights
  }
}
