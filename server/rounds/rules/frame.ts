/**
 * What a round freezes: units, links, criteria with weights, rules, people. The same shape is read from the live company
 * (readiness, opening) and from an opened round (what changed since).
 */
import type { Regime } from '../../../schema/org/terms.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { ParticipantRole } from '../../../schema/rounds/terms.ts'

export interface FramedUnit {
  readonly unitId: string
  readonly code: string
  readonly name: string
  readonly parentId: string | null
  readonly sortOrder: number
  readonly headEmployeeId: string | null
  readonly regime: Regime
}

export interface FramedLink {
  readonly clientUnitId: string
  readonly providerUnitId: string
  readonly intensity: number | null
  readonly serviceName: string | null
}

export interface FramedCriterion {
  readonly criterionId: string
  readonly code: string
  readonly name: string
  readonly question: string
  readonly points: string[]
  readonly sortOrder: number
  /** Of 100. */
  readonly weight: number
}

export interface FramedPerson {
  readonly employeeId: string
  readonly unitId: string
  readonly role: ParticipantRole
  readonly hasEmail: boolean
}

export interface Frame {
  readonly units: readonly FramedUnit[]
  readonly links: readonly FramedLink[]
  readonly criteria: readonly FramedCriterion[]
  readonly rules: Rules | null
  readonly regulationVersionId: string | null
  readonly people: readonly FramedPerson[]
}

export interface PresentEmployee {
  readonly employeeId: string
  readonly unitId: string
  readonly email: string | null
  readonly representative: boolean
}

/** Units that are asked: those that are the client of at least one link. */
export const clientUnitsOf = (links: readonly Pick<FramedLink, 'clientUnitId'>[]): ReadonlySet<string> =>
  new Set(links.map((link) => link.clientUnitId))

/** Who is asked (method.md 0.1, D1): all present staff of an R2 client unit, the named representatives of an R1 one. */
export function askPeople(
  units: readonly FramedUnit[],
  links: readonly FramedLink[],
  employees: readonly PresentEmployee[],
): FramedPerson[] {
  const clients = clientUnitsOf(links)
  const regimes = new Map(units.map((unit) => [unit.unitId, unit.regime]))
  return employees.flatMap(({ employeeId, unitId, email, representative }) => {
    const regime = clients.has(unitId) ? regimes.get(unitId) : undefined
    if (!regime || (regime === 'R1' && !representative)) return []
    return [{ employeeId, unitId, role: regime === 'R1' ? 'representative' : 'staff', hasEmail: email !== null }]
  })
}

/** Keeps only what stands inside: a link to a closed unit, a parent that is gone. */
export function trimFrame(units: readonly FramedUnit[], links: readonly FramedLink[]) {
  const inside = new Set(units.map((unit) => unit.unitId))
  return {
    units: units.map((unit) => (unit.parentId && !inside.has(unit.parentId) ? { ...unit, parentId: null } : unit)),
    links: links.filter((link) => inside.has(link.clientUnitId) && inside.has(link.providerUnitId)),
  }
}
