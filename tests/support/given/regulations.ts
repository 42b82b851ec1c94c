import type { RegulationAt } from '../../../schema/regulations/inputs.ts'
import type { RulesInput } from '../../../schema/regulations/rules.ts'
import type { ApprovalOrder } from '../../../schema/regulations/terms.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { draftRegulation } from '../../../server/regulations/commands/draft.ts'
import { acknowledgeRegulation } from '../../../server/regulations/commands/acquaintance.ts'
import { setApprovalRoute } from '../../../server/regulations/commands/approval.ts'
import {
  approveRegulation,
  putRegulationInForce,
  submitRegulation,
} from '../../../server/regulations/commands/moves.ts'
import { findMine } from '../../../server/regulations/queries/mine.ts'
import { findCurrentWeights } from '../../../server/weights/queries.ts'
import { contextFor } from '../api.ts'
import { comeBy, readPersonalLink } from './personalLinks.ts'
import { givenWeights } from './weights.ts'

/**
 * A version of the regulation in force, with a part of the rules laid over the former ones (or the defaults); weights
 * and criteria are made when the company has none. Answers the id of the regulation's version.
 */
export async function givenRegulation(
  database: Database,
  actor: Actor,
  companyId: string,
  rules: RulesInput = {},
): Promise<string> {
  const context = contextFor(database, actor)
  const weights = await context.read((tx) => findCurrentWeights(tx, companyId))
  if (!weights) await givenWeights(database, actor, companyId)
  const { id, version } = await draftRegulation(context, { companyId, rules })
  const approved = await approveRegulation(context, { id, version, approvedBy: 'Генеральный директор' })
  const inForce = await putRegulationInForce(context, { id, version: approved.version })
  return inForce.id
}

/** A draft as it stands: the next version of the company's regulation. */
export async function givenRegulationDraft(
  database: Database,
  actor: Actor,
  companyId: string,
  rules: RulesInput = {},
): Promise<RegulationAt> {
  const context = contextFor(database, actor)
  const weights = await context.read((tx) => findCurrentWeights(tx, companyId))
  if (!weights) await givenWeights(database, actor, companyId)
  const { id, version } = await draftRegulation(context, { companyId, rules })
  return { id, version }
}

/** Sends a draft to these approvers. Answers the version as it stands then. */
export async function givenInApproval(
  database: Database,
  actor: Actor,
  draft: RegulationAt,
  employeeIds: readonly string[],
  order: ApprovalOrder = 'inOrder',
): Promise<RegulationAt> {
  const context = contextFor(database, actor)
  const routed = await setApprovalRoute(context, { ...draft, order, employeeIds: [...employeeIds] })
  const { id, version } = await submitRegulation(context, { id: routed.id, version: routed.version })
  return { id, version }
}

/** Whoever comes by the link that the regulation's own commands have given. */
export async function givenReader(
  database: Database,
  system: Actor,
  purpose: 'approveRegulation' | 'acknowledgeRegulation',
  { companyId, id: subjectId }: { companyId: string; id: string },
  employeeId: string,
): Promise<Actor> {
  const secret = await readPersonalLink(database, system, { companyId, purpose, subjectId }, employeeId)
  return comeBy(database, secret)
}

/** Reads what the link shows and signs it. */
export async function givenSignature(
  database: Database,
  system: Actor,
  version: { companyId: string; id: string },
  employeeId: string,
): Promise<void> {
  const person = await givenReader(database, system, 'acknowledgeRegulation', version, employeeId)
  const context = contextFor(database, person)
  const mine = await context.read((tx) => findMine(tx, context.locale, person))
  await acknowledgeRegulation(context, { shownHash: mine?.shownHash ?? '' })
}
