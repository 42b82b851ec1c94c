import { listCriteria } from '../../../server/criteria/queries.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { agreeWeights } from '../../../server/weights/commands.ts'
import { contextFor } from '../api.ts'
import { givenCriteria } from './criteria.ts'

/**
 * Agreed weights of a company; its criteria are made when it has none. Points by the criterion's id or code; without
 * them quality 50, time 30, attitude 20, as in method.md 1.3. Answers the id of the weight version.
 */
export async function givenWeights(
  database: Database,
  actor: Actor,
  companyId: string,
  shares: Readonly<Record<string, number>> = { quality: 50, time: 30, attitude: 20 },
): Promise<string> {
  const context = contextFor(database, actor)
  const read = () => context.read((tx) => listCriteria(tx, companyId))
  let criteria = await read()
  if (!criteria.length) {
    await givenCriteria(database, actor, companyId)
    criteria = await read()
  }
  const version = await agreeWeights(context, {
    companyId,
    agreedOn: '2024-01-15',
    agreedBy: 'Рабочая группа',
    note: '',
    shares: criteria.flatMap(({ id, code }) => {
      const points = shares[id] ?? shares[code]
      return points === undefined ? [] : [{ criterionId: id, points }]
    }),
  })
  return version.id
}
