/** Who reads which part of a release. Pure; the frozen chart says who heads what, so that a later chart changes nothing. */
import type { ReleaseAudience } from '../../../schema/releases/terms.ts'

/** How somebody of the company looks at a release. */
export interface Reader {
  sponsor: boolean
  /** The employee, for finding the units that they head in the frozen chart; null for whoever heads nothing. */
  employeeId: string | null
}

export interface FrozenHead {
  unitId: string
  parentId: string | null
  headEmployeeId: string | null
}

export interface Readable {
  /** Everything that may be shown. */
  company: boolean
  summary: boolean
  /** Units whose details are readable. */
  unitIds: ReadonlySet<string>
}

/** Units that an employee heads, and all units below them. */
export function listHeadedUnits(employeeId: string, units: readonly FrozenHead[]): Set<string> {
  const headed = new Set(units.filter((unit) => unit.headEmployeeId === employeeId).map((unit) => unit.unitId))
  for (let grew = true; grew; ) {
    grew = false
    for (const unit of units) {
      if (!headed.has(unit.unitId) && unit.parentId !== null && headed.has(unit.parentId)) {
        headed.add(unit.unitId)
        grew = true
      }
    }
  }
  return headed
}

/** Sponsor: everything. Heads: their units and those below in detail, others in summary. Everyone: the summary. */
export function decideReadable(
  reader: Reader,
  audiences: readonly ReleaseAudience[],
  units: readonly FrozenHead[],
): Readable {
  if (reader.sponsor && audiences.includes('sponsor'))
    return { company: true, summary: true, unitIds: new Set(units.map((unit) => unit.unitId)) }
  const headed =
    reader.employeeId && audiences.includes('heads') ? listHeadedUnits(reader.employeeId, units) : new Set<string>()
  return { company: false, summary: headed.size > 0 || audiences.includes('everyone'), unitIds: headed }
}
