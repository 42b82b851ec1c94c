/** What becomes of services and links when their units are merged into one. */
import { pairKey, type Pair, type PlannedLink, type StandingLink } from './links.ts'
import type { ServiceRow } from '../../../schema/services/tables.ts'

type Catalogued = Pick<ServiceRow, 'id' | 'name' | 'providerUnitId' | 'sortOrder' | 'retiredAt' | 'version'>

export interface Merging {
  from: ReadonlySet<string>
  into: string
  now: Date
}

export interface MovedServices<S extends Catalogued> {
  /** Rows as they become; those that stay as they are, are not among them. */
  changed: S[]
  /** The service that a link carries from now on, by the one that it carried. */
  instead: ReadonlyMap<string, string>
}

/** Services go to the remaining unit, behind its own. One that it offers under the same name already takes the other's place. */
export function moveServices<S extends Catalogued>(
  services: readonly S[],
  { from, into, now }: Merging,
): MovedServices<S> {
  const changed = new Map<string, S>()
  const instead = new Map<string, string>()
  const own = services.filter(({ providerUnitId }) => providerUnitId === into)
  const offered = new Map(own.map((service) => [service.name, service]))
  let last = Math.max(0, ...own.map(({ sortOrder }) => sortOrder))
  const keep = (service: S, changes: Partial<S>): S => {
    const row = { ...service, ...changes, version: service.version + 1 }
    changed.set(row.id, row)
    return row
  }
  for (const service of services.filter(({ providerUnitId }) => from.has(providerUnitId))) {
    const namesake = offered.get(service.name)
    if (!namesake) {
      offered.set(service.name, keep(service, { ...service, providerUnitId: into, sortOrder: ++last }))
      continue
    }
    instead.set(service.id, namesake.id)
    if (service.retiredAt) continue
    keep(service, { ...service, retiredAt: now })
    if (namesake.retiredAt) offered.set(service.name, keep(namesake, { ...namesake, retiredAt: null }))
  }
  return { changed: [...changed.values()], instead }
}

type Joined = Omit<PlannedLink, keyof Pair>

/** Two links that become one: intensities add up (D5), confirmed wins, and it is about a service only if both were. */
function join(a: Joined | undefined, b: Joined): Joined {
  if (!a) return b
  const intensity = a.intensity === null && b.intensity === null ? null : (a.intensity ?? 0) + (b.intensity ?? 0)
  return {
    intensity,
    state: a.state === 'confirmed' ? a.state : b.state,
    serviceId: a.serviceId === b.serviceId ? a.serviceId : null,
  }
}

/** Links to be written: those of the closed units retired, and in their place links of the remaining unit, never with itself. */
export function moveLinks(
  links: Iterable<StandingLink>,
  { from, into }: Merging,
  instead: ReadonlyMap<string, string>,
): PlannedLink[] {
  const live = [...links].filter(({ state }) => state !== 'retired')
  const isMoved = (link: Pair) => from.has(link.clientUnitId) || from.has(link.providerUnitId)
  const ofInto = new Map(live.filter((link) => !isMoved(link)).map((link) => [pairKey(link), link]))
  const made = new Map<string, PlannedLink>()
  const retired: PlannedLink[] = []
  const heir = (unitId: string) => (from.has(unitId) ? into : unitId)
  for (const link of live.filter(isMoved)) {
    const { clientUnitId, providerUnitId, intensity, state } = link
    retired.push({ clientUnitId, providerUnitId, intensity, serviceId: link.serviceId, state: 'retired' })
    const pair = { clientUnitId: heir(clientUnitId), providerUnitId: heir(providerUnitId) }
    if (pair.clientUnitId === pair.providerUnitId) continue
    const serviceId = link.serviceId === null ? null : (instead.get(link.serviceId) ?? link.serviceId)
    const key = pairKey(pair)
    made.set(key, { ...pair, ...join(made.get(key) ?? ofInto.get(key), { intensity, state, serviceId }) })
  }
  return [...retired, ...made.values()]
}
