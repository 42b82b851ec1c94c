/** Which unit of a later chart continues which unit of an earlier one (D8). */
import type { RoundFigures } from './figures.ts'
import { joinGroups } from './join.ts'

export interface LineageEdge {
  readonly fromUnitId: string
  readonly toUnitId: string
}

export interface Lineage {
  /** The name under which a unit of either round is compared: units of one component share it. */
  readonly nameBefore: (unitId: string) => string
  readonly nameAfter: (unitId: string) => string
  /** The one unit that continues this one, or null when it is merged, split or gone. */
  readonly successorOf: (unitId: string) => string | null
  /** True when the unit was merged or split: as a provider it starts a new series. */
  readonly isRestructuredBefore: (unitId: string) => boolean
  readonly isRestructuredAfter: (unitId: string) => boolean
}

interface Component {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const unitsOf = ({ units, cells }: RoundFigures) => [
  ...units.map(({ unitId }) => unitId),
  ...cells.flatMap(({ providerId, clientUnitIds }) => [providerId, ...clientUnitIds]),
]

const sides = { before: 'before ', after: 'after ' }

function findComponents(from: RoundFigures, to: RoundFigures, edges: readonly LineageEdge[]): Component[] {
  const before = new Set([...unitsOf(from), ...edges.map(({ fromUnitId }) => fromUnitId)])
  const after = new Set([...unitsOf(to), ...edges.map(({ toUnitId }) => toUnitId)])
  // A unit that both charts know continues itself, also where it took in another or gave a part away.
  const kept = [...before].filter((id) => after.has(id)).map((id) => ({ fromUnitId: id, toUnitId: id }))
  const linked = [...edges, ...kept].map((edge) => [sides.before + edge.fromUnitId, sides.after + edge.toUnitId])
  const alone = [...[...before].map((id) => [sides.before + id]), ...[...after].map((id) => [sides.after + id])]
  const pick = (members: readonly string[], side: string) =>
    members.filter((member) => member.startsWith(side)).map((member) => member.slice(side.length))
  return joinGroups([...linked, ...alone]).map((members) => ({
    before: pick(members, sides.before),
    after: pick(members, sides.after),
  }))
}

const isRestructured = ({ before, after }: Component) =>
  before.length > 0 && after.length > 0 && before.length + after.length > 2

const nameOf = ({ before, after }: Component, unitId: string) => after[0] ?? before[0] ?? unitId

/** Follows units from one chart to the next by connected components of lineage edges; ids that stay need no edge. */
export function traceLineage(from: RoundFigures, to: RoundFigures, edges: readonly LineageEdge[]): Lineage {
  const components = findComponents(from, to, edges)
  const of = (side: keyof Component) =>
    new Map(components.flatMap((component) => component[side].map((id) => [id, component] as const)))
  const [before, after] = [of('before'), of('after')]
  const named = (component: Component | undefined, unitId: string) => (component ? nameOf(component, unitId) : unitId)
  const restructured = (component: Component | undefined) => component !== undefined && isRestructured(component)
  return {
    nameBefore: (unitId) => named(before.get(unitId), unitId),
    nameAfter: (unitId) => named(after.get(unitId), unitId),
    successorOf: (unitId) => {
      const component = before.get(unitId)
      return component && !isRestructured(component) ? (component.after[0] ?? null) : null
    },
    isRestructuredBefore: (unitId) => restructured(before.get(unitId)),
    isRestructuredAfter: (unitId) => restructured(after.get(unitId)),
  }
}
