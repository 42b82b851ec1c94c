/** Agreements on weights, brought as far as a test needs them by the commands of the product. */
import type { AgreementRow } from '../../../schema/weights/tables/agreements.ts'
import type { SubmitJudgement } from '../../../schema/weights/inputs/agreements.ts'
import { agreementRules, type WeightRules } from '../../../schema/weights/rules.ts'
import { listCriteria } from '../../../server/criteria/queries.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { answerProposal, submitJudgement } from '../../../server/weights/procedure/commands/answers.ts'
import { endIteration, startIteration } from '../../../server/weights/procedure/commands/iterations.ts'
import { openAgreement } from '../../../server/weights/procedure/commands/open.ts'
import { closeProposal, proposeWeights } from '../../../server/weights/procedure/commands/proposals.ts'
import { listProposals } from '../../../server/weights/procedure/queries.ts'
import { contextFor } from '../api.ts'
import { givenCriteria } from './criteria.ts'
import { givenChart } from './org.ts'

export interface GivenAgreement {
  id: string
  companyId: string
  /** Criteria of the agreement, in order. */
  criteriaIds: string[]
  unitIds: string[]
  employeeIds: string[]
  /** Who speaks for each unit, as they come by their personal links. */
  speakers: Actor[]
}

export interface AgreementWishes {
  /** How many units have a vote; 3 when not given. */
  units?: number
  rules?: Partial<WeightRules>
}

export type PersonActor = Extract<Actor, { kind: 'person' }>

let counter = 0

/** The person of a link; what they may is judged by the commands. */
export const personFor = (firmId: string, companyId: string, employeeId: string, subjectId: string): PersonActor => ({
  ...{ kind: 'person', id: '00000000-0000-4000-8000-000000000001', firmId, companyId, employeeId },
  ...{ purpose: 'agreeWeights', subjectId },
})

/** A draft of a company with the default criteria (made when it has none), its units made for it. */
export async function givenAgreement(
  database: Database,
  actor: Extract<Actor, { kind: 'user' }>,
  companyId: string,
  { units = 3, rules = {} }: AgreementWishes = {},
): Promise<GivenAgreement> {
  const context = contextFor(database, actor)
  const read = () => context.read((tx) => listCriteria(tx, companyId))
  if (!(await read()).length) await givenCriteria(database, actor, companyId)
  const criteria = await read()
  const batch = ++counter
  const codes = Array.from({ length: units }, (_, at) => `A${batch}-${at + 1}`)
  const chart = await givenChart(
    database,
    actor,
    companyId,
    codes.map((code) => ({ code, people: 2 })),
  )
  const unitIds = codes.map((code) => chart.units.get(code) ?? '')
  const employeeIds = codes.map((code) => chart.employees.get(code)?.[0] ?? '')
  const stakeholders = unitIds.map((unitId, at) => ({ unitId, employeeId: employeeIds[at] ?? '' }))
  const input = { companyId, rules: agreementRules.parse(rules), stakeholders, note: '' }
  const { id } = await openAgreement(context, input)
  return {
    ...{ id, companyId, unitIds, employeeIds, criteriaIds: criteria.map((one) => one.id) },
    speakers: employeeIds.map((employeeId) => personFor(actor.firmId, companyId, employeeId, id)),
  }
}

/** An iteration begun, with a day to judge. */
export async function givenIteration(database: Database, actor: Actor, { id }: GivenAgreement): Promise<AgreementRow> {
  const context = contextFor(database, actor)
  const now = await context.read(async (tx) => tx.now)
  return startIteration(context, { id, deadline: new Date(now.getTime() + 86_400_000) })
}

export const pointsOf = ({ criteriaIds }: GivenAgreement, points: readonly number[]): SubmitJudgement => ({
  ...{ argument: '', ranks: undefined, pairs: undefined },
  points: criteriaIds.map((criterionId, at) => ({ criterionId, points: points[at] ?? 0 })),
})

/** Begins an iteration, has each list of points given by a unit, in their order, and ends it. */
export async function givenJudged(
  database: Database,
  actor: Actor,
  agreement: GivenAgreement,
  lists: readonly (readonly number[])[],
): Promise<void> {
  await givenIteration(database, actor, agreement)
  for (const [at, points] of lists.entries()) {
    const speaker = agreement.speakers[at]
    if (speaker) await submitJudgement(contextFor(database, speaker), pointsOf(agreement, points))
  }
  await endIteration(contextFor(database, actor), { id: agreement.id })
}

/** Every listed unit accepts the open proposal. */
export async function givenAccepted(database: Database, speakers: readonly Actor[], proposalId: string): Promise<void> {
  for (const speaker of speakers)
    await answerProposal(contextFor(database, speaker), {
      ...{ proposalId, answer: 'accept', criterionId: undefined, wanted: undefined, reason: undefined },
    })
}

/** An agreement that its units have settled: 50, 30, 20. Answers its id. */
export async function givenSettled(
  database: Database,
  actor: Extract<Actor, { kind: 'user' }>,
  companyId: string,
): Promise<string> {
  const agreement = await givenAgreement(database, actor, companyId, { units: 2 })
  const context = contextFor(database, actor)
  const points = [50, 30, 20, ...agreement.criteriaIds.slice(3).map(() => 0)]
  await givenJudged(database, actor, agreement, [points, points])
  await proposeWeights(context, { id: agreement.id, shares: undefined, note: '' })
  const [proposal] = await context.read((tx) => listProposals(tx, [agreement.id]))
  await givenAccepted(database, agreement.speakers, proposal?.id ?? '')
  await closeProposal(context, { id: agreement.id })
  return agreement.id
}
