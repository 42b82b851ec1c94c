/** Whether pairwise judgements contradict one another; the stakeholder's page says it live, the server once they are sent. */
import { fillJudgements, findConsistencyRatio, findPriorities, findWorstJudgements } from './pairwise.ts'
import type { AgreementCriterion } from './picture.ts'
import type { WeightRules } from './rules.ts'

export interface Consistency {
  readonly ratio: number
  readonly limit: number
  readonly isWithinLimit: boolean
  /** The three judgements furthest from the weights, only above the limit: to be reconsidered, never repaired. */
  readonly worst: readonly { criterionId: string; overCriterionId: string; said: number; implied: number }[]
}

/** Whether pairwise judgements contradict one another: CR below the limit of the rules does not. */
export function judgeConsistency(
  given: readonly number[],
  criteria: readonly Pick<AgreementCriterion, 'id'>[],
  rules: Pick<WeightRules, 'randomIndex' | 'consistencyLimit'>,
): Consistency {
  const matrix = fillJudgements(criteria.length, given)
  const { weights, lambda } = findPriorities(matrix)
  const ratio = findConsistencyRatio(lambda, criteria.length, rules.randomIndex)
  const isWithinLimit = ratio < rules.consistencyLimit
  const idAt = (at: number) => criteria[at]?.id ?? ''
  const worst = (isWithinLimit ? [] : findWorstJudgements(matrix, weights)).map(({ row, column, said, implied }) =>
    said >= 1
      ? { criterionId: idAt(row), overCriterionId: idAt(column), said, implied }
      : { criterionId: idAt(column), overCriterionId: idAt(row), said: 1 / said, implied: 1 / implied },
  )
  return { ratio, limit: rules.consistencyLimit, isWithinLimit, worst }
}
