/** The frozen tree of the whole company, and the one order in which units and cells are looked at (method.md D10). */

export interface FrozenUnit {
  readonly id: string
  readonly code: string
  readonly parentId: string | null
}

export interface UnitTree {
  readonly units: ReadonlyMap<string, FrozenUnit>
  /** Children in the order of codes; the key null holds the units at the top. */
  readonly children: ReadonlyMap<string | null, readonly FrozenUnit[]>
}

/** Compares by code unit, never by locale: the order must be the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const compareUnits = (a: FrozenUnit, b: FrozenUnit): number =>
  compareText(a.code, b.code) || compareText(a.id, b.id)

/** Hangs the units below their parents. A unit whose parent is not in the list stands at the top. */
export function growTree(units: readonly FrozenUnit[]): UnitTree {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const children = new Map<string | null, FrozenUnit[]>()
  for (const unit of [...units].sort(compareUnits)) {
    const parent = unit.parentId !== null && byId.has(unit.parentId) ? unit.parentId : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(unit)
    else children.set(parent, [unit])
  }
  return { units: byId, children }
}

/** The unit of this id; throws when the frozen tree doesn't hold it (a frozen link must never point outside). */
export function unitOf(tree: UnitTree, id: string): FrozenUnit {
  const unit = tree.units.get(id)
  if (!unit) throw new Error(`Unit ${id} is not in the frozen tree of this round.`)
  return unit
}

export const sortUnitIds = (tree: UnitTree, ids: readonly string[]): string[] =>
  [...ids].sort((a, b) => compareUnits(unitOf(tree, a), unitOf(tree, b)))

/** Compares two sorted lists of units by their codes; ids decide only where all codes are equal. */
export function compareUnitLists(tree: UnitTree, a: readonly string[], b: readonly string[]): number {
  const codes = (ids: readonly string[]) => ids.map((id) => unitOf(tree, id).code)
  return compareLists(codes(a), codes(b)) || compareLists(a, b)
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at]
    if (right === undefined) return 1
    const order = compareText(left, right)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function pathFromTop(tree: UnitTree, id: string): string[] {
  const path: string[] = []
  for (let unit: FrozenUnit | undefined = tree.units.get(id); unit; ) {
    path.unshift(unit.id)
    unit = unit.parentId === null ? undefined : tree.units.get(unit.parentId)
  }
  return path
}

/** The lowest node that holds all these units (it may be one of them), or null when they hang under different tops. */
export function commonNode(tree: UnitTree, ids: readonly string[]): string | null {
  const [first, ...rest] = ids.map((id) => pathFromTop(tree, id))
  if (!first) return null
  let depth = first.length
  for (const path of rest) {
    let shared = 0
    while (shared < depth && first[shared] === path[shared]) shared += 1
    depth = shared
  }
  return first[depth - 1] ?? null
}
