import { inArray } from 'drizzle-orm'
import { services, type ServiceRow } from '../../schema/services/tables.ts'
import { within, type Tx } from '../core/context.ts'

export async function servicesById(tx: Tx, ids: readonly string[]): Promise<(ServiceRow | null)[]> {
  const rows = await tx.db
    .select()
    .from(services)
    .where(within(tx, services, inArray(services.id, [...ids])))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}
