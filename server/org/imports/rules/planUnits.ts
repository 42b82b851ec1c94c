import { tidy } from './fold.ts'
import type { Chart, ChartUnit } from './chart.ts'
import type { CurrentChart, CurrentUnit } from './known.ts'
import { placeUnits } from './orders.ts'

/** One field's change; null is "empty". */
export interface FieldDiff {
  field: string
  from: string | null
  to: string | null
}
export interface Changed {
  id: string
  code: string
  name: string
  diffs: FieldDiff[]
}
/** From one parent, or unit, to another, by code; null is the top. */
export interface Moved {
  id: string
  code: string
  name: string
  from: string | null
  to: string | null
}
export interface Removed {
  id: string
  code: string
  name: string
}
export interface CreatedUnit {
  code: string
  name: string
  parentCode: string | null
  order: number
  headEmployeeCode: string | null
  headGuessed: boolean
}
export interface UnitPlan {
  created: CreatedUnit[]
  /** Fields `name`, `head` (an employee's code after the import) and `headGuessed` ("true" or "false"). */
  changed: Changed[]
  moved: Moved[]
  /** New places among siblings, of units that were there and those that moved. */
  reordered: { id: string; code: string; order: number }[]
  removed: Removed[]
  unchanged: number
}

/** Codes that employees have once the import is carried out, by id. */
export type CodesAfter = ReadonlyMap<string, string>

interface Present {
  byCode: Map<string, CurrentUnit>
  parentCodeOf: (unit: CurrentUnit) => string | null
}

export function presentUnits({ units }: CurrentChart): Present {
  const codeById = new Map(units.map(({ id, code }) => [id, code]))
  return {
    byCode: new Map(units.map((unit) => [unit.code, unit])),
    parentCodeOf: ({ parentId }) => (parentId === null ? null : (codeById.get(parentId) ?? null)),
  }
}

/** Parents after the import, by code, the removed units included. */
export function parentsAfter(current: CurrentChart, chart: Chart): Map<string, string | null> {
  const { parentCodeOf } = presentUnits(current)
  const parents = new Map(current.units.map((unit) => [unit.code, parentCodeOf(unit)]))
  for (const { code, parentCode } of chart.units) {
    if (chart.speaks.parents || !parents.has(code)) parents.set(code, parentCode)
  }
  return parents
}

/** Units of the live chart that the file leaves out. Those above a unit that stays, stay; a file without a tree removes none. */
export function missingUnits(current: CurrentChart, chart: Chart, removeMissing: boolean): CurrentUnit[] {
  if (!removeMissing || !chart.speaks.parents) return []
  const parents = parentsAfter(current, chart)
  const staying = new Set<string>()
  for (const { code } of chart.units) {
    for (let at: string | null | undefined = code; at && !staying.has(at); at = parents.get(at)) staying.add(at)
  }
  return current.units.filter(({ code }) => !staying.has(code))
}

interface HeadAfter {
  code: string | null
  guessed: boolean
}

/** A named head counts; a guessed one never replaces a head that somebody set; one who leaves is head no longer. */
function headAfter(unit: ChartUnit | null, now: CurrentUnit | null, { chart, codes, staff }: Change): HeadAfter {
  const code = codes.get(now?.headEmployeeId ?? '') ?? null
  const present = { code, guessed: code !== null && (now?.headGuessed ?? false) }
  const { heads } = chart.speaks
  if (!unit || !heads || unit.lines.length === 0) return present
  const told = unit.headEmployeeCode
  if (heads === 'guessed' && (told === null || (present.code !== null && !present.guessed))) return present
  return told !== null && staff.has(told) ? { code: told, guessed: unit.headGuessed } : { code: null, guessed: false }
}

/** `before` is the present head's code as it will be after the import, so that a new code alone is no new head. */
function diffUnit(now: CurrentUnit, unit: ChartUnit | null, head: HeadAfter, before: string | null): FieldDiff[] {
  const name = unit?.name ?? now.name
  const diffs: FieldDiff[] = []
  if (tidy(name) !== tidy(now.name)) diffs.push({ field: 'name', from: now.name, to: name })
  if (head.code !== before) diffs.push({ field: 'head', from: before, to: head.code })
  if (head.code !== null && before !== null && head.guessed !== now.headGuessed) {
    diffs.push({ field: 'headGuessed', from: String(now.headGuessed), to: String(head.guessed) })
  }
  return diffs
}

interface Change {
  current: CurrentChart
  chart: Chart
  /** Employees' codes by id: before the import, and after it for those who stay or come. */
  codesBefore: CodesAfter
  codes: CodesAfter
  staff: ReadonlySet<string>
}

function placesAfter({ current, chart }: Change): Map<string, number> {
  const { byCode, parentCodeOf } = presentUnits(current)
  const parents = parentsAfter(current, chart)
  const last = lastPlaces(current, parentCodeOf)
  const units = chart.units.map((unit) => ({ ...unit, parentCode: parents.get(unit.code) ?? null }))
  const placeOf = ({ code, parentCode }: ChartUnit) => {
    const now = byCode.get(code)
    return now && parentCode === parentCodeOf(now) ? now.order : null
  }
  return placeUnits(units, placeOf, (parent) => last.get(parent) ?? -1)
}

function createUnit(unit: ChartUnit, parentCode: string | null, order: number, change: Change): CreatedUnit {
  const head = headAfter(unit, null, change)
  const { code, name } = unit
  return { code, name: name ?? code, parentCode, order, headEmployeeCode: head.code, headGuessed: head.guessed }
}

const headBefore = ({ headEmployeeId }: CurrentUnit, { codes, codesBefore }: Change): string | null =>
  codes.get(headEmployeeId ?? '') ?? codesBefore.get(headEmployeeId ?? '') ?? null

/** What an import does to the units of the live chart and those that it adds. */
export function planUnits(change: Change, missing: readonly CurrentUnit[]): UnitPlan {
  const { current, chart } = change
  const { byCode, parentCodeOf } = presentUnits(current)
  const parents = parentsAfter(current, chart)
  const places = placesAfter(change)
  const gone = new Set(missing.map(({ code }) => code))
  const told = new Map(chart.units.map((unit) => [unit.code, unit]))
  const created = chart.units
    .filter(({ code }) => !byCode.has(code))
    .map((unit) => createUnit(unit, parents.get(unit.code) ?? null, places.get(unit.code) ?? 0, change))
  const plan: UnitPlan = { created, changed: [], moved: [], reordered: [], removed: [], unchanged: 0 }
  for (const now of current.units) {
    const { id, code, name } = now
    if (gone.has(code)) {
      plan.removed.push({ id, code, name })
      continue
    }
    const unit = told.get(code) ?? null
    const diffs = diffUnit(now, unit, headAfter(unit, now, change), headBefore(now, change))
    const [from, to] = [parentCodeOf(now), parents.get(code) ?? null]
    const order = places.get(code) ?? now.order
    if (diffs.length > 0) plan.changed.push({ id, code, name, diffs })
    if (from !== to) plan.moved.push({ id, code, name, from, to })
    if (order !== now.order) plan.reordered.push({ id, code, order })
    if (diffs.length === 0 && from === to && order === now.order) plan.unchanged++
  }
  return plan
}

function lastPlaces(
  current: CurrentChart,
  parentCodeOf: (unit: CurrentUnit) => string | null,
): Map<string | null, number> {
  const last = new Map<string | null, number>()
  for (const unit of current.units) {
    const parent = parentCodeOf(unit)
    last.set(parent, Math.max(last.get(parent) ?? -1, unit.order))
  }
  return last
}
