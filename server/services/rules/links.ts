import { say, type Message } from '../../../schema/core/say.ts'
import type { UnitRow } from '../../../schema/org/tables.ts'
import type { GivenLink, SetLinks } from '../../../schema/services/inputs.ts'
import { says } from '../../../schema/services/says.ts'
import type { LinkRow, ServiceRow } from '../../../schema/services/tables.ts'
import type { LinkState } from '../../../schema/services/terms.ts'
import type { FieldRefusal } from '../../core/refusal.ts'

export type LinkedUnit = Pick<UnitRow, 'id' | 'code' | 'name' | 'closedAt'>
export type OfferedService = Pick<ServiceRow, 'id' | 'name' | 'providerUnitId' | 'retiredAt'>
export type StandingLink = Pick<
  LinkRow,
  'id' | 'clientUnitId' | 'providerUnitId' | 'serviceId' | 'intensity' | 'state' | 'version'
>
export interface Pair {
  clientUnitId: string
  providerUnitId: string
}

/** What of a company's links is known when a change is judged. */
export interface Ground {
  units: ReadonlyMap<string, LinkedUnit>
  services: ReadonlyMap<string, OfferedService>
  /** By `pairKey`, retired ones included. */
  links: ReadonlyMap<string, StandingLink>
}

export const pairKey = ({ clientUnitId, providerUnitId }: Pair): string => `${clientUnitId}>${providerUnitId}`

/** Null means that a unit may have links: it is the company's own and open. */
export function whyNotLink(unit: LinkedUnit | undefined): Message | null {
  if (!unit) return say(says.unknownUnit)
  return unit.closedAt ? say(says.closedUnit, { name: unit.name }) : null
}

/** Null means that a link may carry this service: the provider offers it. */
export const whyNotServe = (service: OfferedService | undefined, providerUnitId: string): Message | null =>
  service && service.providerUnitId === providerUnitId && !service.retiredAt ? null : say(says.notOfProvider)

/** What is wrong with one link, each by the name of the field: `clientUnitId`, `providerUnitId`, `serviceId`. */
export function findFaults(link: Pair & Pick<GivenLink, 'serviceId'>, { units, services }: Ground): FieldRefusal[] {
  const { clientUnitId, providerUnitId, serviceId } = link
  const faults: FieldRefusal[] = []
  const blame = (path: string, message: Message | null) => message && faults.push({ path, message })
  const client = units.get(clientUnitId)
  blame('clientUnitId', whyNotLink(client))
  if (client && clientUnitId === providerUnitId) blame('providerUnitId', say(says.selfLink, { name: client.name }))
  else blame('providerUnitId', whyNotLink(units.get(providerUnitId)))
  if (serviceId) blame('serviceId', whyNotServe(services.get(serviceId), providerUnitId))
  return faults
}

/** What is wrong with a matrix, with places in the input: `set.3.clientUnitId`, `remove.0`. */
export function findWrongLinks({ set, remove }: Pick<SetLinks, 'set' | 'remove'>, ground: Ground): FieldRefusal[] {
  const seen = new Set<string>()
  const refuseTwice = (pair: Pair, path: string): FieldRefusal[] => {
    const key = pairKey(pair)
    if (seen.has(key)) return [{ path, message: say(says.pairTwice) }]
    seen.add(key)
    return []
  }
  const wrongSet = set.flatMap((link, at) => [
    ...refuseTwice(link, `set.${at}`),
    ...findFaults(link, ground).map(({ path, message }) => ({ path: `set.${at}.${path}`, message })),
  ])
  const wrongRemove = remove.flatMap((pair, at) => [
    ...refuseTwice(pair, `remove.${at}`),
    ...(ground.units.has(pair.clientUnitId) && ground.units.has(pair.providerUnitId)
      ? []
      : [{ path: `remove.${at}`, message: say(says.unknownUnit) }]),
  ])
  return [...wrongSet, ...wrongRemove]
}

export interface PlannedLink extends Pair {
  serviceId: string | null
  intensity: number | null
  state: LinkState
}

export interface LinkPlan {
  /** Rows to be written, new and changed. */
  rows: PlannedLink[]
  created: number
  changed: number
  retired: number
  unchanged: number
}

/** A link as it will stand. What is not spoken of stays; a new or a retired link is confirmed unless told otherwise. */
function settle(given: GivenLink, standing: StandingLink | undefined): PlannedLink {
  const { clientUnitId, providerUnitId } = given
  const live = standing?.state === 'retired' ? undefined : standing
  return {
    clientUnitId,
    providerUnitId,
    serviceId: given.serviceId === undefined ? (live?.serviceId ?? null) : given.serviceId,
    intensity: given.intensity === undefined ? (live?.intensity ?? null) : given.intensity,
    state: given.state ?? live?.state ?? 'confirmed',
  }
}

const isSame = (a: PlannedLink, b: StandingLink): boolean =>
  a.serviceId === b.serviceId && a.intensity === b.intensity && a.state === b.state

/** What a sound matrix writes: only the links that it changes. Removing a link that is not there changes nothing. */
export function planLinks({ set, remove }: Pick<SetLinks, 'set' | 'remove'>, links: Ground['links']): LinkPlan {
  const plan: LinkPlan = { rows: [], created: 0, changed: 0, retired: 0, unchanged: 0 }
  for (const given of set) {
    const standing = links.get(pairKey(given))
    const planned = settle(given, standing)
    if (standing && isSame(planned, standing)) {
      plan.unchanged++
      continue
    }
    plan.rows.push(planned)
    if (!standing || standing.state === 'retired') plan.created++
    else plan.changed++
  }
  for (const pair of remove) {
    const standing = links.get(pairKey(pair))
    if (!standing || standing.state === 'retired') {
      plan.unchanged++
      continue
    }
    const { clientUnitId, providerUnitId, serviceId, intensity } = standing
    plan.rows.push({ clientUnitId, providerUnitId, serviceId, intensity, state: 'retired' })
    plan.retired++
  }
  return plan
}

/** Null means that a proposed link may be confirmed. */
export const whyNotConfirm = ({ state }: Pick<LinkRow, 'state'>): Message | null =>
  state === 'proposed' ? null : say(says.notProposed)

export const whyNotRetire = ({ state }: Pick<LinkRow, 'state'>): Message | null =>
  state === 'retired' ? say(says.alreadyRetired) : null
