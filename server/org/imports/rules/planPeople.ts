import type { Chart } from './chart.ts'
import { tidy } from './fold.ts'
import type { CurrentChart, CurrentEmployee } from './known.ts'
import type { Matched } from './match.ts'
import type { ChartEmployee } from './people.ts'
import type { Changed, FieldDiff, Moved, Removed } from './planUnits.ts'

export interface PeoplePlan {
  created: ChartEmployee[]
  /** Fields `code`, `name`, `email`, `locale`, `position` (the title). */
  changed: Changed[]
  moved: Moved[]
  removed: Removed[]
  unchanged: number
}

/** A title in a unit, by the unit's code. */
export interface Title {
  unitCode: string
  title: string
}
export interface PositionPlan {
  created: Title[]
  removed: (Title & { id: string })[]
  unchanged: number
}

function diffEmployee(now: CurrentEmployee, next: ChartEmployee, speaks: Chart['speaks']): FieldDiff[] {
  const email = speaks.email ? next.email : now.email
  const position = speaks.positions ? next.position : now.positionTitle
  const compared: FieldDiff[] = [
    { field: 'code', from: now.code, to: next.code },
    { field: 'name', from: tidy(now.name), to: next.name },
    { field: 'email', from: now.email?.toLowerCase() ?? null, to: email?.toLowerCase() ?? null },
    { field: 'locale', from: now.locale, to: next.locale ?? now.locale },
    { field: 'position', from: now.positionTitle && tidy(now.positionTitle), to: position && tidy(position) },
  ]
  return compared.filter(({ from, to }) => from !== to)
}

const unitCodes = ({ units }: CurrentChart): Map<string, string> => new Map(units.map(({ id, code }) => [id, code]))

/** What an import does to the employees. A file without their names leaves all of them as they are. */
export function planPeople(current: CurrentChart, chart: Chart, matched: Matched, removeMissing: boolean): PeoplePlan {
  const codeOf = unitCodes(current)
  const plan: PeoplePlan = { created: matched.created, changed: [], moved: [], removed: [], unchanged: 0 }
  for (const { current: now, next } of matched.pairs) {
    const diffs = diffEmployee(now, next, chart.speaks)
    const about = { id: now.id, code: next.code, name: next.name }
    const from = codeOf.get(now.unitId) ?? null
    if (diffs.length > 0) plan.changed.push({ ...about, diffs })
    if (from !== next.unitCode) plan.moved.push({ ...about, from, to: next.unitCode })
    if (diffs.length === 0 && from === next.unitCode) plan.unchanged++
  }
  if (removeMissing && chart.speaks.employees) {
    plan.removed = matched.missing.map(({ id, code, name }) => ({ id, code, name }))
  } else plan.unchanged += matched.missing.length
  return plan
}

/** Everybody's unit and title once the plan is carried out; `id` is null for those who come. */
export interface Seat {
  id: string | null
  code: string
  name: string
  email: string | null
  unitCode: string
  title: string | null
}

export function seatsAfter(current: CurrentChart, chart: Chart, matched: Matched, plan: PeoplePlan): Seat[] {
  const codeOf = unitCodes(current)
  const gone = new Set(plan.removed.map(({ id }) => id))
  const stay = matched.missing.filter(({ id }) => !gone.has(id))
  const { speaks } = chart
  return [
    ...matched.pairs.map(({ current: now, next }) => ({
      ...next,
      id: now.id,
      email: speaks.email ? next.email : now.email,
      title: speaks.positions ? next.position : now.positionTitle,
    })),
    ...matched.created.map((next) => ({ ...next, id: null, title: next.position })),
    ...stay.map((now) => ({ ...now, unitCode: codeOf.get(now.unitId) ?? '', title: now.positionTitle })),
  ]
}

const titleKey = ({ unitCode, title }: Title): string => JSON.stringify([unitCode, tidy(title)])

/** Titles to add, and, where the file speaks of titles and missing ones go, those that nobody holds any more. */
export function planPositions(
  current: CurrentChart,
  chart: Chart,
  seats: readonly Seat[],
  goneUnits: ReadonlySet<string>,
  removeMissing: boolean,
): PositionPlan {
  const codeOf = unitCodes(current)
  const held = seats.flatMap(({ unitCode, title }) => (title === null ? [] : [{ unitCode, title }]))
  const wanted = new Map([...chart.positions, ...held].map((title) => [titleKey(title), title]))
  const present = current.positions.map(({ id, name, unitId }) => ({
    id,
    title: name,
    unitCode: codeOf.get(unitId) ?? '',
  }))
  const keys = new Set(present.map(titleKey))
  const goes = (title: Title) =>
    goneUnits.has(title.unitCode) || (removeMissing && chart.speaks.positions && !wanted.has(titleKey(title)))
  const removed = present.filter(goes)
  const created = [...wanted].flatMap(([key, { unitCode, title }]) =>
    keys.has(key) ? [] : [{ unitCode, title: tidy(title) }],
  )
  return { created, removed, unchanged: present.length - removed.length }
}
