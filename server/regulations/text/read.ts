/** Gathers what the text of a version is made from. */
import { count, eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says as criteriaSays } from '../../../schema/criteria/says.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { links } from '../../../schema/services/tables.ts'
import { within, type Tx } from '../../core/context.ts'
import { found } from '../../core/refusal.ts'
import { needCompany } from '../../companies/queries.ts'
import { criteriaById } from '../../criteria/loaders.ts'
import { listShares, needWeightVersion } from '../../weights/queries.ts'
import { needRegulationVersion } from '../queries.ts'
import type { RegulationFacts, WeighedCriterion } from './facts.ts'

async function readCriteria(tx: Tx, weightVersionId: string): Promise<WeighedCriterion[]> {
  const shares = await listShares(tx, [weightVersionId])
  const rows = await criteriaById(
    tx,
    shares.map(({ criterionId }) => criterionId),
  )
  return shares.map(({ share }, at) => {
    const { name, question, points } = found(rows[at] ?? null, say(criteriaSays.notFound))
    return { name, question, points, weight: share }
  })
}

/** Confirmed links of the chart as it is now. */
export async function countLinks(tx: Tx, companyId: string): Promise<number> {
  const where = within(tx, links, eq(links.companyId, companyId), eq(links.state, 'confirmed'))
  const [row] = await tx.db.select({ links: count() }).from(links).where(where)
  return row?.links ?? 0
}

export interface ReadFacts extends RegulationFacts {
  readonly companyId: string
  readonly version: RegulationVersionRow
}

/** Six statements. NOT_FOUND when the version is not in the scope. */
export async function readFacts(tx: Tx, id: string): Promise<ReadFacts> {
  const version = await needRegulationVersion(tx, id)
  const { companyId, rules, weightVersionId, linkCount } = version
  const company = await needCompany(tx, companyId)
  return {
    ...{ companyId, company: company.name, version, rules },
    weights: await needWeightVersion(tx, weightVersionId),
    criteria: await readCriteria(tx, weightVersionId),
    links: linkCount ?? (await countLinks(tx, companyId)),
  }
}

/** What the texts of these versions are made from, one after the other in one transaction. */
export async function factsByVersion(tx: Tx, ids: readonly string[]): Promise<ReadFacts[]> {
  const facts: ReadFacts[] = []
  for (const id of ids) facts.push(await readFacts(tx, id))
  return facts
}
