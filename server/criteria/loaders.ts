import { inArray } from 'drizzle-orm'
import { criteria, type CriterionRow } from '../../schema/criteria/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { countCriteria, findInUse, findReplaced, type CriteriaCounts } from './queries.ts'

export async function criteriaById(tx: Tx, ids: readonly string[]): Promise<(CriterionRow | null)[]> {
  const rows = await tx.db
    .select()
    .from(criteria)
    .where(within(tx, criteria, inArray(criteria.id, [...ids])))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

export async function inUseById(tx: Tx, ids: readonly string[]): Promise<boolean[]> {
  const inUse = await findInUse(tx, ids)
  return ids.map((id) => inUse.has(id))
}

export async function replacedById(tx: Tx, ids: readonly string[]): Promise<boolean[]> {
  const replaced = await findReplaced(tx, ids)
  return ids.map((id) => replaced.has(id))
}

export async function countsByCompany(tx: Tx, companyIds: readonly string[]): Promise<CriteriaCounts[]> {
  const counts = await countCriteria(tx, companyIds)
  return companyIds.map((id) => counts.get(id) ?? { all: 0, active: 0 })
}
