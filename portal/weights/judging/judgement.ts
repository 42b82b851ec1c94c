/** A judgement while it is being made: one number per criterion, or per pair; written to be kept, and to be sent. Pure. */
import { toHundred } from '../../../schema/weights/hundred.ts'
import type { SubmitJudgement } from '../../../schema/weights/inputs/agreements.ts'
import type { MyAgreement, OwnJudgement } from '../wire.ts'
import { listPairs, readPairs, writePair, type Said } from './pairs.ts'

export interface Judgement {
  /** Points or ranks in the order of the criteria; of pairs, what `pairs.ts` calls said. */
  readonly said: readonly Said[]
  readonly argument: string
}

export const MOST_LETTERS = 2000

type Ground = Pick<MyAgreement, 'method' | 'criteria' | 'iteration'>

function startSaid({ method, criteria }: Ground): Said[] {
  switch (method) {
    case 'points':
      return toHundred(criteria.map(() => 1))
    case 'ranking':
      return criteria.map((_, at) => at + 1)
    case 'ahp':
      return listPairs(criteria).map(() => null)
  }
}

function readSaid({ criteria }: Ground, { points, ranks, pairs }: OwnJudgement): Said[] | null {
  const byCriterion =
    points?.map(({ criterionId, share: value }) => ({ criterionId, value })) ??
    ranks?.map(({ criterionId, rank: value }) => ({ criterionId, value }))
  if (byCriterion) {
    const values = new Map(byCriterion.map(({ criterionId, value }) => [criterionId, value]))
    return criteria.map(({ id }) => values.get(id) ?? 0)
  }
  return pairs && readPairs(listPairs(criteria), pairs)
}

/** Where judging begins: with what the unit said last, or with nothing said. An argument is made anew in each iteration. */
export function startJudgement(agreement: Ground & Pick<MyAgreement, 'judgement'>): Judgement {
  const { judgement, iteration } = agreement
  return {
    said: (judgement && readSaid(agreement, judgement)) ?? startSaid(agreement),
    argument: judgement?.iteration === iteration ? judgement.argument : '',
  }
}

export const writeBegun = ({ iteration }: Ground, judgement: Judgement): string =>
  JSON.stringify({ iteration, ...judgement })

const isSaid = (value: unknown): value is Said => value === null || Number.isInteger(value)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Null when nothing was kept, or it is of another iteration or of other criteria. */
export function readBegun(ground: Ground, text: string | null): Judgement | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (!isRecord(value) || value['iteration'] !== ground.iteration) return null
    const { said, argument } = value
    if (!Array.isArray(said) || !said.every(isSaid) || typeof argument !== 'string') return null
    return said.length === startSaid(ground).length ? { said, argument } : null
  } catch {
    return null
  }
}

type Sent = Partial<SubmitJudgement> & Pick<SubmitJudgement, 'argument'>

/** As the API takes it. Pairs that are not said are left out, and the API names them. */
export function writeInput({ method, criteria }: Ground, { said, argument }: Judgement): Sent {
  const value = (at: number) => said[at] ?? 0
  switch (method) {
    case 'points':
      return { argument, points: criteria.map(({ id: criterionId }, at) => ({ criterionId, points: value(at) })) }
    case 'ranking':
      return { argument, ranks: criteria.map(({ id: criterionId }, at) => ({ criterionId, rank: value(at) })) }
    case 'ahp':
      return {
        argument,
        pairs: listPairs(criteria).flatMap((pair, at) => {
          const one = said[at]
          return one === null || one === undefined ? [] : [writePair(pair, one)]
        }),
      }
  }
}
