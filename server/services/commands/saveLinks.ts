import { sql } from 'drizzle-orm'
import { links } from '../../../schema/services/tables.ts'
import { ownedBy, type Tx } from '../../core/context.ts'
import type { PlannedLink } from '../rules/links.ts'

/** Ten columns a row, and a statement takes 65,535 values at most. */
const CHUNK = 4000

/** Writes links as planned, whether they stand already or not, thousands in one statement. */
export async function saveLinks(tx: Tx, companyId: string, rows: readonly PlannedLink[]): Promise<void> {
  const owner = ownedBy(tx, companyId)
  for (let at = 0; at < rows.length; at += CHUNK)
    await tx.db
      .insert(links)
      .values(rows.slice(at, at + CHUNK).map((row) => ({ ...owner, ...row })))
      .onConflictDoUpdate({
        target: [links.companyId, links.clientUnitId, links.providerUnitId],
        set: {
          serviceId: sql`excluded.service_id`,
          intensity: sql`excluded.intensity`,
          state: sql`excluded.state`,
          version: sql`${links.version} + 1`,
        },
      })
}
