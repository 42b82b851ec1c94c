/** Rows of an agreement as the API shows them. Nothing here knows who judged what, but for a stakeholder's own. */
import { judgeConsistency } from '../../../../schema/weights/consistency.ts'
import type { AgreementCriterion, GroupPicture } from '../../../../schema/weights/picture.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type {
  AnswerRow,
  IterationRow,
  JudgementRow,
  ProposalRow,
} from '../../../../schema/weights/tables/agreements.ts'
import type { WeightMethod } from '../../../../schema/weights/terms.ts'
import { distance } from '../../agreement/consensus.ts'
import type { AgreementFacts } from '../loaders.ts'
import type { OwnJudgement } from '../type/own.ts'
import type { AgreementIteration, AgreementPicture } from '../type/picture.ts'
import type { AgreementAnswer, AgreementProposal } from '../type/proposal.ts'
import { countReception, receive } from './answers.ts'
import { weighJudgement } from './judging.ts'

type Criteria = readonly Pick<AgreementCriterion, 'id'>[]
const HUNDRED = 100

const weightsOf = (criteria: Criteria, weights: readonly number[]) =>
  criteria.map(({ id }, at) => ({ criterionId: id, weight: weights[at] ?? 0 }))

export function viewPicture(picture: GroupPicture, criteria: Criteria): AgreementPicture {
  const { weights, spread, rowMeans, camps, ...figures } = picture
  return {
    ...figures,
    criteria: spread.map((one, at) => ({
      criterionId: criteria[at]?.id ?? '',
      weight: weights?.[at] ?? null,
      rowMean: rowMeans?.[at] ?? null,
      ...one,
    })),
    camps: camps?.map(({ units, t, weights: own }) => ({ units, t, weights: weightsOf(criteria, own) })) ?? null,
  }
}

export function viewIterations(
  iterations: readonly IterationRow[],
  criteria: Criteria,
  argued: ReadonlyMap<number, string[]>,
): AgreementIteration[] {
  return iterations.map(({ number, startedAt, deadline, endedAt, picture }) => ({
    ...{ number, startedAt, deadline, endedAt },
    picture: picture && viewPicture(picture, criteria),
    arguments: argued.get(number) ?? [],
  }))
}

export const viewAnswer = (answer: AnswerRow, unitName: string): AgreementAnswer => {
  const { stakeholderId, criterionId, wanted, reason, answeredAt } = answer
  return { stakeholderId, unitName, answer: answer.answer, criterionId, wanted, reason, answeredAt }
}

/** `unitNames` by stakeholder id. */
export function viewProposal(
  facts: AgreementFacts,
  proposal: ProposalRow,
  unitNames: ReadonlyMap<string, string>,
): AgreementProposal {
  const { agreement, stakeholders, links } = facts
  const iteration = facts.iterations.find(({ number }) => number === proposal.iteration) ?? null
  const answers = facts.answers.filter(({ proposalId }) => proposalId === proposal.id)
  const received = receive({ stakeholders, answers, links, iteration, rules: agreement.rules })
  const group = iteration?.picture?.weights ?? null
  const { shares, firmId: _, companyId: __, agreementId: ___, ...rest } = proposal
  return {
    ...rest,
    shares: agreement.criteria.map(({ id }, at) => {
      const [share, own] = [shares[at] ?? 0, group?.[at]]
      return { criterionId: id, share, aboveGroup: own === undefined ? null : share - own * HUNDRED }
    }),
    accepted: countReception(received, 'accepted'),
    objected: countReception(received, 'objected'),
    silentConsent: countReception(received, 'silentConsent'),
    silent: countReception(received, 'silent'),
    answers: answers.map((one) => viewAnswer(one, unitNames.get(one.stakeholderId) ?? '')),
  }
}

/** The upper triangle as it was said: the more important criterion first, times whole. */
function viewPairs(criteria: Criteria, given: readonly number[]) {
  const pairs = criteria.flatMap((one, row) => criteria.slice(row + 1).map((other) => [one.id, other.id] as const))
  return pairs.map(([one, other], at) => {
    const said = given[at] ?? 1
    return said >= 1
      ? { criterionId: one, overCriterionId: other, times: Math.round(said) }
      : { criterionId: other, overCriterionId: one, times: Math.round(1 / said) }
  })
}

export interface OwnGround {
  readonly method: WeightMethod
  readonly criteria: Criteria
  readonly rules: WeightRules
  readonly iterations: readonly IterationRow[]
}

/** What the asking stakeholder's unit said, with what follows from it. */
export function viewOwn({ method, criteria, rules, iterations }: OwnGround, judgement: JudgementRow): OwnJudgement {
  const { given, argument, iteration } = judgement
  const weights = weighJudgement(method, given, criteria.length)
  const group = iterations.find(({ number }) => number === iteration)?.picture?.weights
  const byCriterion = criteria.map(({ id }, at) => ({ criterionId: id, value: given[at] ?? 0 }))
  return {
    ...{ iteration, argument, weights: weightsOf(criteria, weights) },
    points: method === 'points' ? byCriterion.map(({ criterionId, value }) => ({ criterionId, share: value })) : null,
    ranks: method === 'ranking' ? byCriterion.map(({ criterionId, value }) => ({ criterionId, rank: value })) : null,
    pairs: method === 'ahp' ? viewPairs(criteria, given) : null,
    consistency: method === 'ahp' ? { ...judgeConsistency(given, criteria, rules) } : null,
    distance: group ? distance(weights, group) : null,
  }
}
