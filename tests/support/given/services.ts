import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { setLinks } from '../../../server/services/commands/matrix.ts'
import { contextFor } from '../api.ts'

/** Confirmed links of a company: client unit, provider unit, and intensity where it matters. */
export async function givenLinks(
  database: Database,
  actor: Actor,
  companyId: string,
  pairs: readonly (readonly [clientId: string, providerId: string, intensity?: number])[],
): Promise<void> {
  const set = pairs.map(([clientUnitId, providerUnitId, intensity]) => ({ clientUnitId, providerUnitId, intensity }))
  await setLinks(contextFor(database, actor), { companyId, set, remove: [] })
}
