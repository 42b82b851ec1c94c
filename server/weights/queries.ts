import { asc, desc, eq, inArray } from 'drizzle-orm'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/weights/says.ts'
import {
  weightShares,
  weightVersions,
  type WeightShareRow,
  type WeightVersionRow,
} from '../../schema/weights/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { found } from '../core/refusal.ts'

/** All versions of a company, the newest first. */
export const listWeightVersions = (tx: Tx, companyId: string): Promise<WeightVersionRow[]> =>
  tx.db
    .select()
    .from(weightVersions)
    .where(within(tx, weightVersions, eq(weightVersions.companyId, companyId)))
    .orderBy(desc(weightVersions.number))

/** The agreed version of a company that nothing has superseded yet, or null. */
export async function findCurrentWeights(tx: Tx, companyId: string): Promise<WeightVersionRow | null> {
  const [row] = await tx.db
    .select()
    .from(weightVersions)
    .where(within(tx, weightVersions, eq(weightVersions.companyId, companyId), eq(weightVersions.state, 'agreed')))
    .orderBy(desc(weightVersions.number))
    .limit(1)
  return row ?? null
}

export async function needWeightVersion(tx: Tx, id: string): Promise<WeightVersionRow> {
  const [row] = await tx.db
    .select()
    .from(weightVersions)
    .where(within(tx, weightVersions, eq(weightVersions.id, id)))
  return found(row, say(says.notFound))
}

/** Shares of these versions, each version's in the order of its criteria. */
export const listShares = (tx: Tx, versionIds: readonly string[]): Promise<WeightShareRow[]> =>
  tx.db
    .select()
    .from(weightShares)
    .where(within(tx, weightShares, inArray(weightShares.weightVersionId, [...versionIds])))
    .orderBy(asc(weightShares.sortOrder))
