import { desc, eq, inArray } from 'drizzle-orm'
import { say } from '../../schema/core/say.ts'
import { says } from '../../schema/regulations/says.ts'
import { regulationVersions, type RegulationVersionRow } from '../../schema/regulations/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { found } from '../core/refusal.ts'

/** All versions of these companies, the newest first. */
export const listVersionsOf = (tx: Tx, companyIds: readonly string[]): Promise<RegulationVersionRow[]> =>
  tx.db
    .select()
    .from(regulationVersions)
    .where(within(tx, regulationVersions, inArray(regulationVersions.companyId, [...companyIds])))
    .orderBy(desc(regulationVersions.number))

/** All versions of a company's regulation, the newest first. */
export const listRegulationVersions = (tx: Tx, companyId: string): Promise<RegulationVersionRow[]> =>
  listVersionsOf(tx, [companyId])

export async function findRegulationVersion(tx: Tx, id: string): Promise<RegulationVersionRow | null> {
  const [row] = await tx.db
    .select()
    .from(regulationVersions)
    .where(within(tx, regulationVersions, eq(regulationVersions.id, id)))
  return row ?? null
}

export const needRegulationVersion = async (tx: Tx, id: string): Promise<RegulationVersionRow> =>
  found(await findRegulationVersion(tx, id), say(says.notFound))

/** The version that rounds are run under now, or null. */
export async function findRegulationInForce(tx: Tx, companyId: string): Promise<RegulationVersionRow | null> {
  const [row] = await tx.db
    .select()
    .from(regulationVersions)
    .where(
      within(
        tx,
        regulationVersions,
        eq(regulationVersions.companyId, companyId),
        eq(regulationVersions.state, 'inForce'),
      ),
    )
    .orderBy(desc(regulationVersions.number))
    .limit(1)
  return row ?? null
}
