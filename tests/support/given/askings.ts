/** Heads who were asked about links, each recognised by the link that the letter would bring. */
import type { UserActor } from '../given.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { askHeadsForLinks } from '../../../server/services/askings/commands/ask.ts'
import { answerLinks } from '../../../server/services/askings/commands/claims.ts'
import { mailingOf } from '../../../server/services/askings/queries/askings.ts'
import { readMyLinks } from '../../../server/services/askings/queries/mine.ts'
import { contextFor } from '../api.ts'
import { comeBy, readPersonalLink } from './personalLinks.ts'

/** Asks all heads of a company, or those of these units. */
export async function givenAsking(
  database: Database,
  actor: UserActor,
  companyId: string,
  unitIds?: readonly string[],
): Promise<void> {
  await askHeadsForLinks(contextFor(database, actor), {
    companyId,
    unitIds: unitIds && [...unitIds],
    deadline: undefined,
  })
}

/** A head who came by their link. */
export const givenHead = async (
  database: Database,
  actor: UserActor,
  companyId: string,
  employeeId: string,
): Promise<Actor> => comeBy(database, await readPersonalLink(database, actor, mailingOf(companyId), employeeId))

/** Every link of a head's units, disputed by them. */
export async function givenDisputes(database: Database, head: Actor): Promise<void> {
  const mine = await readMyLinks(contextFor(database, head))
  const units = mine?.units ?? []
  const links = new Map(
    units.flatMap(({ clients, providers }) => [...clients, ...providers]).map((one) => [one.id, one]),
  )
  const answers = [...links.values()].map(({ id, version }) => ({
    ...{ id, version, answer: 'dispute' as const, reason: 'Такой связи нет' },
  }))
  await answerLinks(contextFor(database, head), { answers })
}
