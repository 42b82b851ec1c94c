/** In what order units stand along the sides of the matrix, and which of them are shown. */
import { belowOf, type InTree } from '../../org/tree.ts'

export interface MatrixUnit extends InTree {
  code: string
  name: string
  closedAt: string | null
}

export interface Placed {
  unit: MatrixUnit
  /** Levels above it that are there, 0 at the top. */
  depth: number
}

/** The units as the chart reads from the top: each followed by all below it. */
export function arrange(units: readonly MatrixUnit[]): Placed[] {
  const below = belowOf(units)
  const placed: Placed[] = []
  const seen = new Set<string>()
  const walk = (parentId: string | null, depth: number): void => {
    for (const unit of below.get(parentId) ?? []) {
      if (seen.has(unit.id)) continue
      seen.add(unit.id)
      placed.push({ unit, depth })
      walk(unit.id, depth + 1)
    }
  }
  walk(null, 0)
  return placed
}

/** Units whose name or code has the text asked for, each with its whole branch; all of them when nothing is asked. */
export function keepBranches(placed: readonly Placed[], asked: string): readonly Placed[] {
  const text = asked.trim().toLowerCase()
  if (!text) return placed
  let inside: number | null = null
  return placed.filter(({ unit, depth }) => {
    if (inside !== null && depth > inside) return true
    const found = unit.name.toLowerCase().includes(text) || unit.code.toLowerCase().includes(text)
    inside = found ? depth : null
    return found
  })
}
