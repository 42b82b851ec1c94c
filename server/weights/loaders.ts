import { eq, inArray } from 'drizzle-orm'
import { weightVersions, type WeightShareRow, type WeightVersionRow } from '../../schema/weights/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { listShares } from './queries.ts'

export async function sharesByVersion(tx: Tx, versionIds: readonly string[]): Promise<WeightShareRow[][]> {
  const shares = new Map(versionIds.map((id): [string, WeightShareRow[]] => [id, []]))
  for (const share of await listShares(tx, versionIds)) shares.get(share.weightVersionId)?.push(share)
  return versionIds.map((id) => shares.get(id) ?? [])
}

export async function weightVersionsById(tx: Tx, ids: readonly string[]): Promise<(WeightVersionRow | null)[]> {
  const rows = await tx.db
    .select()
    .from(weightVersions)
    .where(within(tx, weightVersions, inArray(weightVersions.id, [...ids])))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The agreed version of each company, or null. */
export async function currentWeightsByCompany(
  tx: Tx,
  companyIds: readonly string[],
): Promise<(WeightVersionRow | null)[]> {
  const rows = await tx.db
    .select()
    .from(weightVersions)
    .where(
      within(
        tx,
        weightVersions,
        inArray(weightVersions.companyId, [...companyIds]),
        eq(weightVersions.state, 'agreed'),
      ),
    )
  const byCompany = new Map(rows.map((row) => [row.companyId, row]))
  return companyIds.map((id) => byCompany.get(id) ?? null)
}
