/** Services and links follow the chart: a merge takes them along, its undoing brings them back. */
import { and, eq, inArray, notInArray, or, sql } from 'drizzle-orm'
import { say, type Message } from '../../../schema/core/say.ts'
import { says as orgSays } from '../../../schema/org/says.ts'
import type { ChartChangeRow } from '../../../schema/org/tables.ts'
import { says } from '../../../schema/services/says.ts'
import { linkMoves, links, services, type LinkRows } from '../../../schema/services/tables.ts'
import { ownedBy, within, type Tx } from '../../core/context.ts'
import type { Merged } from '../../org/hooks.ts'
import { revive as reviveChart } from '../../org/rules/rows.ts'
import { addedBy } from '../../org/rules/undo.ts'
import { readGround } from '../queries.ts'
import { pairKey } from '../rules/links.ts'
import { moveLinks, moveServices } from '../rules/merge.ts'
import { backFrom, isUntouched, revive } from '../rules/moves.ts'
import { saveLinks } from './saveLinks.ts'

/** Ten columns a row at most, and a statement takes 65,535 values. */
const CHUNK = 4000

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const idsOf = (rows: readonly { id: string }[]): string[] => [...new Set(rows.map(({ id }) => id))]

/** The present state of the rows that a merge left behind. */
async function readMoved(tx: Tx, companyId: string, left: LinkRows): Promise<LinkRows> {
  return {
    services: await tx.db
      .select()
      .from(services)
      .where(within(tx, services, eq(services.companyId, companyId), inArray(services.id, idsOf(left.services)))),
    links: await tx.db
      .select()
      .from(links)
      .where(within(tx, links, eq(links.companyId, companyId), inArray(links.id, idsOf(left.links)))),
  }
}

/** Writes rows over those that stand there, thousands in one statement. */
async function writeRows(tx: Tx, rows: LinkRows): Promise<void> {
  const set = (...columns: string[]) =>
    Object.fromEntries(columns.map((name) => [name, sql`excluded.${sql.identifier(snake(name))}`]))
  for (let at = 0; at < rows.services.length; at += CHUNK)
    await tx.db
      .insert(services)
      .values(rows.services.slice(at, at + CHUNK))
      .onConflictDoUpdate({ target: services.id, set: set('providerUnitId', 'sortOrder', 'retiredAt', 'version') })
  for (let at = 0; at < rows.links.length; at += CHUNK)
    await tx.db
      .insert(links)
      .values(rows.links.slice(at, at + CHUNK))
      .onConflictDoUpdate({ target: links.id, set: set('serviceId', 'intensity', 'state', 'version') })
}

/** Takes what hangs on the closed units to the remaining one, and remembers it beside the change. */
export async function moveWithMerge(tx: Tx, { companyId, changeId, from, into }: Merged): Promise<void> {
  const ground = await readGround(tx, companyId)
  const merging = { from: new Set(from), into, now: tx.now }
  const moved = moveServices(ground.serviceRows, merging)
  const planned = moveLinks(ground.links.values(), merging, moved.instead)
  if (moved.changed.length + planned.length === 0) return
  const wereServices = ground.serviceRows.filter(({ id }) => moved.changed.some((row) => row.id === id))
  const wereLinks = planned.flatMap((row) => ground.links.get(pairKey(row)) ?? [])
  await writeRows(tx, { services: moved.changed, links: [] })
  await saveLinks(tx, companyId, planned)
  const written = (await readGround(tx, companyId)).links
  const after = { services: moved.changed, links: planned.flatMap((row) => written.get(pairKey(row)) ?? []) }
  await tx.db
    .insert(linkMoves)
    .values({ ...ownedBy(tx, companyId), changeId, before: { services: wereServices, links: wereLinks }, after })
}

async function findMove(tx: Tx, { id, companyId }: ChartChangeRow) {
  const [move] = await tx.db
    .select()
    .from(linkMoves)
    .where(within(tx, linkMoves, eq(linkMoves.companyId, companyId), eq(linkMoves.changeId, id)))
  return move ? { before: revive(move.before), after: revive(move.after) } : null
}

/** Whether a link that the merge did not touch carries by now a service that would leave its provider. */
async function isServiceTaken(tx: Tx, companyId: string, { services: left, links: own }: LinkRows): Promise<boolean> {
  if (left.length === 0) return false
  const others = own.length ? notInArray(links.id, idsOf(own)) : undefined
  const carries = and(eq(links.companyId, companyId), inArray(links.serviceId, idsOf(left)), others)
  const rows = await tx.db
    .select({ id: links.id })
    .from(links)
    .where(within(tx, links, carries))
    .limit(1)
  return rows.length > 0
}

/** Whether links or services hang on units that would go with the change. */
async function isOnAdded(tx: Tx, change: ChartChangeRow): Promise<boolean> {
  const born = addedBy({ before: reviveChart(change.before), after: reviveChart(change.after) })
  if (born.length === 0) return false
  const ofCompany = eq(links.companyId, change.companyId)
  const ends = or(inArray(links.clientUnitId, born), inArray(links.providerUnitId, born))
  const linked = await tx.db
    .select({ id: links.id })
    .from(links)
    .where(within(tx, links, ofCompany, ends))
    .limit(1)
  if (linked.length) return true
  const offers = and(eq(services.companyId, change.companyId), inArray(services.providerUnitId, born))
  const offered = await tx.db
    .select({ id: services.id })
    .from(services)
    .where(within(tx, services, offers))
    .limit(1)
  return offered.length > 0
}

/** Null when links and services allow a change of the chart to be undone. */
export async function whyNotMoveBack(tx: Tx, change: ChartChangeRow): Promise<Message | null> {
  if (await isOnAdded(tx, change)) return say(orgSays.undoInUse)
  const move = await findMove(tx, change)
  if (!move) return null
  const present = await readMoved(tx, change.companyId, move.after)
  const isFree = isUntouched(move.after, present) && !(await isServiceTaken(tx, change.companyId, move.after))
  return isFree ? null : say(says.moveTouched)
}

/** Brings services and links back to where they were before the merge. */
export async function moveBack(tx: Tx, change: ChartChangeRow): Promise<void> {
  const move = await findMove(tx, change)
  if (!move) return
  const { gone, back } = backFrom(move, await readMoved(tx, change.companyId, move.after))
  if (gone.length) await tx.db.delete(links).where(within(tx, links, inArray(links.id, idsOf(gone))))
  await writeRows(tx, back)
}
