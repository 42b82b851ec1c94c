import { and, asc, count, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { say } from '../../schema/core/say.ts'
import { lineage, units } from '../../schema/org/tables.ts'
import { says } from '../../schema/services/says.ts'
import { links, services, type LinkRow, type ServiceRow } from '../../schema/services/tables.ts'
import type { LinkState } from '../../schema/services/terms.ts'
import { within, type Tx } from '../core/context.ts'
import { byName, slice, take, type Order, type Page, type PageArgs } from '../core/page.ts'
import { found } from '../core/refusal.ts'
import { readUnits } from '../org/queries/chart.ts'
import { pairKey, type Ground } from './rules/links.ts'
import { findMends, type Edge } from './rules/mend.ts'

const clients = alias(units, 'client_units')
const providers = alias(units, 'provider_units')

/** A company's catalogue, of one provider or of all; retired services only when asked. */
export const listServices = (
  tx: Tx,
  companyId: string,
  { providerUnitId, retired }: { providerUnitId?: string | null; retired?: boolean | null } = {},
): Promise<ServiceRow[]> =>
  tx.db
    .select()
    .from(services)
    .where(
      within(
        tx,
        services,
        eq(services.companyId, companyId),
        providerUnitId ? eq(services.providerUnitId, providerUnitId) : undefined,
        retired ? undefined : isNull(services.retiredAt),
      ),
    )
    .orderBy(asc(services.providerUnitId), asc(services.sortOrder), asc(services.id))

export async function needService(tx: Tx, id: string): Promise<ServiceRow> {
  const [row] = await tx.db
    .select()
    .from(services)
    .where(within(tx, services, eq(services.id, id)))
  return found(row, say(says.serviceNotFound))
}

export async function needLink(tx: Tx, id: string): Promise<LinkRow> {
  const [row] = await tx.db
    .select()
    .from(links)
    .where(within(tx, links, eq(links.id, id)))
  return found(row, say(says.linkNotFound))
}

export interface LinkFilter {
  clientUnitId?: string | null
  providerUnitId?: string | null
  state?: LinkState | null
  open?: boolean | null
}

export const linkOrders = {
  client: { by: byName(clients.name) },
  provider: { by: byName(providers.name) },
  intensity: { by: sql`coalesce(${links.intensity}, 0)`, descending: true },
} as const satisfies Record<string, Order>

const isOfPair = ({ clientUnitId, providerUnitId, state, open }: LinkFilter): SQL | undefined =>
  and(
    clientUnitId ? eq(links.clientUnitId, clientUnitId) : undefined,
    providerUnitId ? eq(links.providerUnitId, providerUnitId) : undefined,
    state ? eq(links.state, state) : undefined,
    open ? inArray(links.state, ['proposed', 'disputed']) : undefined,
  )

export async function listLinks(
  tx: Tx,
  companyId: string,
  args: PageArgs,
  filter: LinkFilter,
  order: Order,
): Promise<Page<LinkRow>> {
  const where = within(tx, links, eq(links.companyId, companyId), isOfPair(filter))
  const page = slice(args, links.id, order)
  const rows = await tx.db
    .select({ row: links, cursorValue: page.cursorValue })
    .from(links)
    .innerJoin(clients, and(eq(clients.companyId, links.companyId), eq(clients.id, links.clientUnitId)))
    .innerJoin(providers, and(eq(providers.companyId, links.companyId), eq(providers.id, links.providerUnitId)))
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(links).where(where)
  return take(rows, total?.total ?? 0, args)
}

/** The ground with whole rows of links. */
export interface LinkGround extends Ground {
  links: ReadonlyMap<string, LinkRow>
  /** The catalogue in its order, provider by provider, retired services included. */
  serviceRows: readonly ServiceRow[]
}

/** All that a change of a company's links is judged by. Three statements. */
export async function readGround(tx: Tx, companyId: string): Promise<LinkGround> {
  const unitRows = await readUnits(tx, companyId)
  const serviceRows = await listServices(tx, companyId, { retired: true })
  const linkRows = await tx.db
    .select()
    .from(links)
    .where(within(tx, links, eq(links.companyId, companyId)))
  return {
    units: new Map(unitRows.map((unit) => [unit.id, unit])),
    services: new Map(serviceRows.map((service) => [service.id, service])),
    links: new Map(linkRows.map((link) => [pairKey(link), link])),
    serviceRows,
  }
}

const readLineage = (tx: Tx, companyId: string): Promise<Edge[]> =>
  tx.db
    .select({ fromUnitId: lineage.fromUnitId, toUnitId: lineage.toUnitId })
    .from(lineage)
    .where(within(tx, lineage, eq(lineage.companyId, companyId)))
    .orderBy(asc(lineage.at), asc(lineage.toUnitId))

/** The links with a closed end, and what they are judged by. */
export async function readMends(tx: Tx, companyId: string) {
  const ground = await readGround(tx, companyId)
  return { ground, mends: findMends(ground.links.values(), ground.units, await readLineage(tx, companyId)) }
}

export interface LinkCell {
  /** Places in `units`. */
  client: number
  provider: number
  linkId: string
  intensity: number | null
  serviceId: string | null
  state: LinkState
}

/** Open units by name, with closed ones that links still name, and the cells that are set. Two statements. */
export async function readMatrix(tx: Tx, companyId: string) {
  const cells = await tx.db
    .select()
    .from(links)
    .where(within(tx, links, eq(links.companyId, companyId), sql`${links.state} <> 'retired'`))
    .orderBy(asc(links.id))
  const named = sql`exists (select 1 from ${links} l where l.company_id = ${units.companyId} and l.state <> 'retired'
    and ${units.id} in (l.client_unit_id, l.provider_unit_id))`
  const unitRows = await tx.db
    .select()
    .from(units)
    .where(within(tx, units, eq(units.companyId, companyId), or(isNull(units.closedAt), named)))
    .orderBy(byName(units.name), asc(units.id))
  const places = new Map(unitRows.map(({ id }, at) => [id, at]))
  return {
    units: unitRows,
    cells: cells.map(
      ({ id, clientUnitId, providerUnitId, intensity, serviceId, state }): LinkCell => ({
        client: places.get(clientUnitId) ?? -1,
        provider: places.get(providerUnitId) ?? -1,
        linkId: id,
        intensity,
        serviceId,
        state,
      }),
    ),
  }
}
