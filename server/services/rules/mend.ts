/** Links of units that were closed: where a merge or a split moves them. */
import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/services/says.ts'
import { pairKey, type LinkedUnit, type Pair, type PlannedLink, type StandingLink } from './links.ts'

export interface Edge {
  fromUnitId: string
  toUnitId: string
}
export type Units = ReadonlyMap<string, LinkedUnit>

/** The open units that a unit lives on in, along merges and splits; itself while it is open, none when it was just closed. */
export function findHeirs(unitId: string, units: Units, edges: readonly Edge[]): string[] {
  const seen = new Set<string>()
  const heirs: string[] = []
  const queue = [unitId]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue
    seen.add(id)
    const unit = units.get(id)
    if (unit && !unit.closedAt) heirs.push(id)
    else for (const { fromUnitId, toUnitId } of edges) if (fromUnitId === id) queue.push(toUnitId)
  }
  return heirs
}

/** Null means that both ends are open. */
export function whyStale(link: Pair, units: Units): Message | null {
  const closed = [units.get(link.clientUnitId), units.get(link.providerUnitId)].filter((unit) => unit?.closedAt)
  if (!closed.length) return null
  const names = closed.map((unit) => `«${unit?.name}»`).join(', ')
  return say(says.stale, { names, count: closed.length })
}

export interface Mend<L extends StandingLink = StandingLink> {
  link: L
  /** Where the link moves; empty when a closed end has no successor, or both ends have become one unit. */
  to: Pair[]
}

/** Every live link with a closed end, and where it goes. */
export const findMends = <L extends StandingLink>(
  links: Iterable<L>,
  units: Units,
  edges: readonly Edge[],
): Mend<L>[] =>
  [...links]
    .filter((link) => link.state !== 'retired' && whyStale(link, units))
    .map((link) => {
      const providers = findHeirs(link.providerUnitId, units, edges)
      const to = findHeirs(link.clientUnitId, units, edges).flatMap((clientUnitId) =>
        providers.map((providerUnitId) => ({ clientUnitId, providerUnitId })),
      )
      return { link, to: to.filter((pair) => pair.clientUnitId !== pair.providerUnitId) }
    })

/** Intensities of links that become one add up (D5); a link that becomes several is divided evenly. */
function fallTogether(into: PlannedLink | undefined, { link, to }: Mend, pair: Pair): PlannedLink {
  const part = link.intensity === null ? null : link.intensity / to.length
  const serviceId = link.providerUnitId === pair.providerUnitId ? link.serviceId : null
  if (!into) return { ...pair, serviceId, intensity: part, state: link.state }
  const intensity = part === null ? into.intensity : (into.intensity ?? 0) + part
  const state = into.state === 'confirmed' ? into.state : link.state
  return { ...into, intensity, state, serviceId: into.serviceId === serviceId ? serviceId : null }
}

/** What mending writes: stale links retired, their successors made where no live link stands yet. */
export function planMends(mends: readonly Mend[], links: ReadonlyMap<string, StandingLink>): PlannedLink[] {
  const made = new Map<string, PlannedLink>()
  for (const mend of mends)
    for (const pair of mend.to) {
      const key = pairKey(pair)
      const standing = links.get(key)
      if (!standing || standing.state === 'retired') made.set(key, fallTogether(made.get(key), mend, pair))
    }
  const retired = mends.map(({ link }): PlannedLink => {
    const { clientUnitId, providerUnitId, serviceId, intensity } = link
    return { clientUnitId, providerUnitId, serviceId, intensity, state: 'retired' }
  })
  return [...retired, ...made.values()]
}
