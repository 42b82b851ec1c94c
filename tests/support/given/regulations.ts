import type { RulesInput } from '../../../schema/regulations/rules.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { draftRegulation } from '../../../server/regulations/commands/draft.ts'
import { approveRegulation, putRegulationInForce } from '../../../server/regulations/commands/moves.ts'
import { findCurrentWeights } from '../../../server/weights/queries.ts'
import { contextFor } from '../api.ts'
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
