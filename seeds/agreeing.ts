/** How the demo's company agreed its weights: by the commands, everybody by their own personal link. */
import { eq, inArray } from 'drizzle-orm'
import { units } from '../schema/org/tables.ts'
import type { LinkPurpose } from '../schema/people/terms.ts'
import {
  answerProposalInput,
  openAgreementInput,
  proposeWeightsInput,
  submitJudgementInput,
} from '../schema/weights/inputs/agreements.ts'
import { within, type Context } from '../server/core/context.ts'
import { parseInput } from '../server/core/input.ts'
import { adoptDefaultCriteria } from '../server/criteria/commands/set.ts'
import { listPersonalLinks } from '../server/people/personalLinks/queries.ts'
import { answerProposal, submitJudgement } from '../server/weights/procedure/commands/answers.ts'
import { endIteration, startIteration } from '../server/weights/procedure/commands/iterations.ts'
import { openAgreement } from '../server/weights/procedure/commands/open.ts'
import { closeProposal, proposeWeights } from '../server/weights/procedure/commands/proposals.ts'
import { listProposals } from '../server/weights/procedure/queries.ts'
import { contextAs, setClock, type DemoParts } from './road.ts'

const DAY = 86_400_000

/** The consultant of a tale, the company and the days that it is told by. */
export interface Telling {
  parts: DemoParts
  context: Context
  companyId: string
  /** The moment so many days before today. */
  at(days: number): Date
}

interface Mailing {
  purpose: LinkPurpose
  subjectId: string
}

export type Deed = (own: Context, employeeId: string, n: number) => Promise<unknown>

/** Lets people of a mailing come by their links one after the other, in the order given. */
export async function letCome(
  { parts, context, companyId }: Telling,
  { purpose, subjectId }: Mailing,
  deed: Deed,
  order: readonly string[],
): Promise<void> {
  const links = await context.read((tx) => listPersonalLinks(tx, { companyId, purpose, subjectId }, order))
  const sorted = order.flatMap((id) => links.filter(({ employeeId }) => employeeId === id))
  for (const [n, { id, firmId, employeeId }] of sorted.entries()) {
    const own = contextAs(parts, { kind: 'person', id, firmId, companyId, employeeId, purpose, subjectId })
    await deed(own, employeeId, n)
  }
}

/** The heads of these units, in their order. */
export async function listHeads({ context, companyId }: Telling, codes: readonly string[]) {
  const rows = await context.read((tx) =>
    tx.db
      .select()
      .from(units)
      .where(within(tx, units, eq(units.companyId, companyId), inArray(units.code, [...codes]))),
  )
  return codes.map((code) => {
    const unit = rows.find((one) => one.code === code)
    return { unitId: unit?.id ?? '', employeeId: unit?.headEmployeeId ?? '' }
  })
}

/** One iteration of judging: the points of each speaker in the order of the criteria, and what some of them argued. */
export interface Judging {
  startsAt: number
  points: readonly (readonly number[])[]
  arguments?: Readonly<Record<number, string>>
}

export interface Proposing {
  at: number
  /** The group's mean when not given. */
  shares?: readonly number[]
  note: string
  /** By speaker: the criterion objected to, the weight wanted and why. */
  objections?: Readonly<Record<number, { criterion: number; wanted: number; reason: string }>>
}

export interface WeightsTale {
  openedAt: number
  codes: readonly string[]
  note: string
  steps: readonly { judging: Judging; proposing?: Proposing }[]
}

async function judge(
  telling: Telling,
  id: string,
  order: readonly string[],
  criteria: readonly string[],
  step: Judging,
) {
  const { parts, context, at } = telling
  await setClock(parts, at(step.startsAt))
  await startIteration(context, { id, deadline: new Date(at(step.startsAt).getTime() + 5 * DAY) })
  const deed: Deed = (own, _, n) => {
    const points = criteria.map((criterionId, place) => ({ criterionId, points: step.points[n]?.[place] ?? 0 }))
    return submitJudgement(own, parseInput(submitJudgementInput, { points, argument: step.arguments?.[n] }))
  }
  await letCome(telling, { purpose: 'agreeWeights', subjectId: id }, deed, order)
  await endIteration(context, { id })
}

async function propose(
  telling: Telling,
  id: string,
  order: readonly string[],
  criteria: readonly string[],
  step: Proposing,
) {
  const { parts, context, at } = telling
  await setClock(parts, at(step.at))
  const shares =
    step.shares && criteria.map((criterionId, place) => ({ criterionId, share: step.shares?.[place] ?? 0 }))
  await proposeWeights(context, parseInput(proposeWeightsInput, { id, shares, note: step.note }))
  const proposals = await context.read((tx) => listProposals(tx, [id]))
  const proposalId = proposals.find(({ closedAt }) => !closedAt)?.id
  const deed: Deed = (own, _, n) => {
    const objection = step.objections?.[n]
    const said = objection
      ? {
          answer: 'object',
          criterionId: criteria[objection.criterion],
          wanted: objection.wanted,
          reason: objection.reason,
        }
      : { answer: 'accept' }
    return answerProposal(own, parseInput(answerProposalInput, { proposalId, ...said }))
  }
  await letCome(telling, { purpose: 'agreeWeights', subjectId: id }, deed, order)
  await closeProposal(context, { id })
}

/** The default criteria, and their weights agreed by the heads of some units. */
export async function agreeOnWeights(telling: Telling, { openedAt, codes, note, steps }: WeightsTale): Promise<void> {
  const { parts, context, companyId, at } = telling
  await setClock(parts, at(openedAt))
  const criteria = (await adoptDefaultCriteria(context, { companyId })).map(({ id }) => id)
  const stakeholders = await listHeads(telling, codes)
  const { id } = await openAgreement(
    context,
    parseInput(openAgreementInput, { companyId, rules: {}, stakeholders, note }),
  )
  const order = stakeholders.map(({ employeeId }) => employeeId)
  for (const { judging, proposing } of steps) {
    await judge(telling, id, order, criteria, judging)
    if (proposing) await propose(telling, id, order, criteria, proposing)
  }
}
