import { inArray } from 'drizzle-orm'
import { regulationVersions, type RegulationVersionRow } from '../../schema/regulations/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { listVersionsOf } from './queries.ts'

/** The version before each of these (the next lower number of its company), or null for the first. */
export async function predecessorsById(tx: Tx, ids: readonly string[]): Promise<(RegulationVersionRow | null)[]> {
  const own = await tx.db
    .select({ companyId: regulationVersions.companyId })
    .from(regulationVersions)
    .where(within(tx, regulationVersions, inArray(regulationVersions.id, [...ids])))
  const versions = await listVersionsOf(tx, [...new Set(own.map(({ companyId }) => companyId))])
  return ids.map((id) => {
    const version = versions.find((one) => one.id === id)
    if (!version) return null
    const { companyId, number } = version
    return versions.find((one) => one.companyId === companyId && one.number < number) ?? null
  })
}

export async function versionsByCompany(tx: Tx, companyIds: readonly string[]): Promise<RegulationVersionRow[][]> {
  const versions = await listVersionsOf(tx, companyIds)
  return companyIds.map((id) => versions.filter(({ companyId }) => companyId === id))
}
