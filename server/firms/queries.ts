import { eq } from 'drizzle-orm'
import { firms, type FirmRow } from '../../schema/firms/tables.ts'
import { says } from '../../schema/firms/says.ts'
import { say } from '../../schema/core/say.ts'
import type { Tx } from '../core/context.ts'
import { found } from '../core/refusal.ts'

/** The firm of the scope, or null for whoever has none. */
export async function findFirm(tx: Tx): Promise<FirmRow | null> {
  if (!tx.scope.firmId) return null
  const [row] = await tx.db.select().from(firms).where(eq(firms.id, tx.scope.firmId))
  return row ?? null
}

export async function lockFirm(tx: Tx): Promise<FirmRow> {
  const [row] = await tx.db.select().from(firms).where(eq(firms.id, tx.scope.firmId)).for('update')
  return found(row, say(says.notFound))
}
