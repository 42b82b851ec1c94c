import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import type { UnitRow } from '../../../schema/org/tables.ts'
import { isOpen } from './rows.ts'

/** So many levels, and so many units of a company, are certainly enough; more is a file gone wrong. */
export const limits = { depth: 50, units: 5000 } as const

type Node = Pick<UnitRow, 'id' | 'parentId'>

/** The unit and everything above it, from below. A unit that the list does not hold ends the walk. */
export function lineUp<T extends Node>(units: ReadonlyMap<string, T>, id: string | null): T[] {
  const walked: T[] = []
  const seen = new Set<string>()
  for (let unit = units.get(id ?? ''); unit && !seen.has(unit.id); unit = units.get(unit.parentId ?? '')) {
    seen.add(unit.id)
    walked.push(unit)
  }
  return walked
}

export const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

const bySequence = (a: UnitRow, b: UnitRow): number =>
  a.sortOrder - b.sortOrder || a.name.localeCompare(b.name, 'ru') || (a.code < b.code ? -1 : 1)

/** Open units under a parent, in their order. */
export const childrenOf = (units: readonly UnitRow[], parentId: string | null): UnitRow[] =>
  units.filter((unit) => unit.parentId === parentId && isOpen(unit)).sort(bySequence)

/** Every unit behind its parent, siblings in their order. */
export function walkTree(units: readonly UnitRow[]): UnitRow[] {
  const children = new Map<string | null, UnitRow[]>()
  for (const unit of units) children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit])
  const below = (id: string | null) => [...(children.get(id) ?? [])].sort(bySequence).reverse()
  const walked: UnitRow[] = []
  const rest = below(null)
  for (let unit = rest.pop(); unit; unit = rest.pop()) {
    walked.push(unit)
    rest.push(...below(unit.id))
  }
  return walked
}

export const whyNotChange = (unit: Pick<UnitRow, 'name' | 'closedAt'>): Message | null =>
  isOpen(unit) ? null : say(says.unitClosed, { name: unit.name })

/** Null when the unit may be put under the parent: not under itself, not under what stands below it. */
export function whyNotMove(units: readonly UnitRow[], unit: UnitRow, parentId: string | null): Message | null {
  const above = lineUp(byId(units), parentId)
  return above.some(({ id }) => id === unit.id) ? say(says.underItself, { name: unit.name }) : null
}

/** Null when nothing of a changed tree is too deep and there are not too many units. */
export function whyNotSuchTree(units: readonly UnitRow[]): Message | null {
  const open = units.filter(isOpen)
  if (open.length > limits.units) return say(says.tooManyUnits, { limit: limits.units })
  const index = byId(open)
  const depths = new Map<string, number>()
  const depthOf = (unit: UnitRow): number => {
    const known = depths.get(unit.id)
    if (known !== undefined) return known
    const path = lineUp(index, unit.id)
    path.forEach(({ id }, at) => depths.set(id, path.length - at))
    return path.length
  }
  return open.some((unit) => depthOf(unit) > limits.depth) ? say(says.tooDeep, { limit: limits.depth }) : null
}

export function whyNotClose(unit: UnitRow, below: { employees: number; children: number }): Message | null {
  const closed = whyNotChange(unit)
  if (closed) return closed
  if (below.employees > 0) return say(says.closeHasEmployees, { count: below.employees })
  return below.children > 0 ? say(says.closeHasChildren, { count: below.children }) : null
}

/** Units merge upwards or sideways: into one that does not stand below any of them. */
export function whyNotMerge(units: readonly UnitRow[], merged: readonly UnitRow[], into: UnitRow): Message | null {
  const closed = [...merged, into].map(whyNotChange).find(Boolean)
  if (closed) return closed
  if (merged.some(({ id }) => id === into.id)) return say(says.mergeIntoItself)
  const above = new Set(lineUp(byId(units), into.parentId).map(({ id }) => id))
  const upper = merged.find(({ id }) => above.has(id))
  return upper ? say(says.mergeUpsideDown, { into: into.name, name: upper.name }) : null
}

/** The siblings with the unit at its new place, numbered from 0; only those whose number changes. */
export function placeAmong(siblings: readonly UnitRow[], unit: UnitRow, place: number | null): UnitRow[] {
  const others = siblings.filter(({ id }) => id !== unit.id)
  const at = Math.min(place ?? others.length, others.length)
  const row = [...others.slice(0, at), unit, ...others.slice(at)]
  return row.flatMap((one, sortOrder) =>
    one.sortOrder === sortOrder && one.id !== unit.id ? [] : [{ ...one, sortOrder }],
  )
}
