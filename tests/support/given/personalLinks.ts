/** A personal link of one employee, as the room that gives it would, and whoever comes by it. */
import { givePersonalLinks } from '../../../server/people/personalLinks/commands/givePersonalLinks.ts'
import { listPersonalLinks, type Mailing } from '../../../server/people/personalLinks/queries.ts'
import { personalAddress } from '../../../server/people/personalLinks/rules.ts'
import { authenticate } from '../../../server/core/authenticate.ts'
import type { Actor } from '../../../server/core/context.ts'
import type { Database } from '../../../server/core/db/connect.ts'
import { contextFor } from '../api.ts'
import { testEnv } from '../db.ts'

/** What stands behind the # of the address in the letter. */
export async function readPersonalLink(
  database: Database,
  system: Actor,
  mailing: Mailing,
  employeeId: string,
): Promise<string> {
  const [link] = await contextFor(database, system).read((tx) => listPersonalLinks(tx, mailing, [employeeId]))
  if (!link) throw new Error('the employee has no such link')
  return personalAddress(testEnv(), link.id, link.epoch).split('#')[1] ?? ''
}

/** Whoever comes by this link, as the server recognises them. */
export async function comeBy(database: Database, secret: string): Promise<Actor> {
  const { log, requestId, env } = contextFor(database, { kind: 'nobody' })
  return (await authenticate({ database, env, log, requestId }, secret, null)).actor
}

export async function givenPersonalLink(
  database: Database,
  system: Actor,
  mailing: Mailing,
  employeeId: string,
): Promise<{ secret: string; actor: Actor }> {
  const giving = { ...mailing, employeeIds: [employeeId], letter: 'first' }
  await contextFor(database, system).write((tx) => givePersonalLinks(tx, giving))
  const secret = await readPersonalLink(database, system, mailing, employeeId)
  return { secret, actor: await comeBy(database, secret) }
}
