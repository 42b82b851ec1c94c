import { say } from '../../../../schema/core/say.ts'
import { expectedSays } from '../says.ts'
import { planSays } from '../saysOfTree.ts'
import type { Chart } from './chart.ts'
import { findCircles, tellCircle } from './circles.ts'
import { groupBy } from './fold.ts'
import { raiseGuards } from './guards.ts'
import type { Guard, GuardKind } from './guards.ts'
import type { CurrentChart, CurrentUnit } from './known.ts'
import { matchEmployees } from './match.ts'
import type { Matched } from './match.ts'
import { planPeople, planPositions, seatsAfter } from './planPeople.ts'
import type { PeoplePlan, PositionPlan, Seat } from './planPeople.ts'
import { missingUnits, parentsAfter, planUnits } from './planUnits.ts'
import type { UnitPlan } from './planUnits.ts'
import { hasErrors, problemOf } from './problem.ts'
import type { Problem } from './problem.ts'

export interface PlanOptions {
  /** What the live chart has and the file, though it speaks of its kind, has not, is removed. */
  removeMissing: boolean
  confirmed: readonly GuardKind[]
}

/** What an import would do, by external code: only what changes. The dry run shows it, the import carries it out. */
export interface Plan {
  units: UnitPlan
  employees: PeoplePlan
  positions: PositionPlan
  guards: Guard[]
  /** The chart's problems and those that come of putting it beside the live one. */
  problems: Problem[]
}

const expectedUnit = say(expectedSays.importExpectedUnit)

/** Units that would be removed under people who stay. */
function tellKeptPeople(missing: readonly CurrentUnit[], seats: readonly Seat[]): Problem[] {
  const byUnit = groupBy(seats, ({ unitCode }) => unitCode)
  return missing.flatMap(({ code, name }) => {
    const count = byUnit.get(code)?.length ?? 0
    if (count === 0) return []
    const told = say(planSays.importUnitKeepsPeople, { name, count })
    return [problemOf({ kind: 'keepsPeople', line: 0, lines: [], found: code, expected: expectedUnit, say: told })]
  })
}

/** Circles that neither the file nor the live chart has alone. */
function tellPlanCircles(current: CurrentChart, chart: Chart): Problem[] {
  if (chart.problems.some(({ kind }) => kind === 'circle')) return []
  const names = new Map(current.units.map(({ code, name }) => [code, name]))
  const lines = new Map(chart.units.map((unit) => [unit.code, unit.lines]))
  for (const { code, name } of chart.units) if (name !== null) names.set(code, name)
  return findCircles(parentsAfter(current, chart)).map((circle) => {
    const path = tellCircle(circle.map((code) => names.get(code) ?? code))
    const touched = circle.flatMap((code) => lines.get(code) ?? [])
    const told = say(planSays.importPlanCircle, { path })
    return problemOf({
      kind: 'circle',
      line: touched[0] ?? 0,
      lines: touched,
      found: path,
      expected: expectedUnit,
      say: told,
    })
  })
}

/** Addresses of the file that belong to somebody who stays and whom the file does not name. */
function tellTakenEmails({ pairs, created, missing }: Matched, removed: PeoplePlan['removed']): Problem[] {
  const gone = new Set(removed.map(({ id }) => id))
  const holders = new Map(
    missing.flatMap((now) => (now.email && !gone.has(now.id) ? [[now.email.toLowerCase(), now]] : [])),
  )
  return [...pairs.map(({ next }) => next), ...created].flatMap(({ line, email }) => {
    const holder = holders.get(email ?? '')
    if (!holder || email === null) return []
    const told = say(planSays.importEmailTaken, { email, name: holder.name, code: holder.code })
    const expected = say(expectedSays.importExpectedUnique)
    return [problemOf({ kind: 'duplicateEmail', line, found: email, expected, say: told })]
  })
}

/**
 * The difference between the live chart and a file's chart. Guards of domain.md 3: over 40 % of the employees removed, over
 * 5 % of them under another code.
 */
export function planImport(current: CurrentChart, chart: Chart, options: PlanOptions): Plan {
  const { removeMissing, confirmed } = options
  const matched = matchEmployees(current.employees, chart.employees)
  const employees = planPeople(current, chart, matched, removeMissing)
  const seats = seatsAfter(current, chart, matched, employees)
  const missing = missingUnits(current, chart, removeMissing)
  const codes = new Map(seats.flatMap(({ id, code }) => (id === null ? [] : [[id, code]])))
  const codesBefore = new Map(current.employees.map(({ id, code }) => [id, code]))
  const staff = new Set(seats.map(({ code }) => code))
  const gone = new Set(missing.map(({ code }) => code))
  const counts = { removal: employees.removed.length, swap: matched.swapped }
  return {
    units: planUnits({ current, chart, codes, codesBefore, staff }, missing),
    employees,
    positions: planPositions(current, chart, seats, gone, removeMissing),
    guards: raiseGuards(counts, current.employees.length, confirmed),
    problems: [
      ...chart.problems,
      ...tellPlanCircles(current, chart),
      ...tellKeptPeople(missing, seats),
      ...tellTakenEmails(matched, employees.removed),
    ],
  }
}

/** All or nothing: no error left, and every guard confirmed. */
export const mayCarryOut = ({ problems, guards }: Plan): boolean =>
  !hasErrors(problems) && guards.every(({ confirmed }) => confirmed)

/** Whether carrying the plan out would leave everything as it is. */
export function changesNothing({ units, employees, positions }: Plan): boolean {
  const lists = [
    ...[units.created, units.changed, units.moved, units.reordered, units.removed],
    ...[employees.created, employees.changed, employees.moved, employees.removed],
    ...[positions.created, positions.removed],
  ]
  return lists.every((list) => list.length === 0)
}
