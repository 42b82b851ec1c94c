import { and, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { say } from '../../../schema/core/say.ts'
import type { AddEmployee, EditEmployee, MarkEmployeeLeft, SetSponsor } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import { positions, type EmployeeRow, type PositionRow, type UnitRow } from '../../../schema/org/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { badInput, insist } from '../../core/refusal.ts'
import { lockChart, lockEmployee, needUnit, readHeadedBy, readSponsors } from '../queries/chart.ts'
import { changed, employeeChange, isHere, noRows } from '../rules/rows.ts'
import { whyNotChange } from '../rules/tree.ts'
import { insistOnVersion } from './changeUnits.ts'
import { insistOnOwnCodeAndEmail } from './ownCodes.ts'
import { saveChange } from './saveChange.ts'

interface Title {
  id: string | null
  /** The row, when the unit had no such title yet. */
  made: PositionRow[]
}

async function findPosition(tx: Tx, unit: UnitRow, title: string | null): Promise<Title> {
  if (title === null) return { id: null, made: [] }
  const [known] = await tx.db
    .select({ id: positions.id })
    .from(positions)
    .where(within(tx, positions, and(eq(positions.unitId, unit.id), eq(positions.title, title))))
  if (known) return { id: known.id, made: [] }
  const id = v7()
  return { id, made: [{ ...ownedBy(tx, unit.companyId), id, unitId: unit.id, title }] }
}

/** Adds an employee to a unit. */
export function addEmployee(context: Context, input: AddEmployee): Promise<EmployeeRow> {
  permit(context.actor, 'Mutation', 'addEmployee')
  return context.write(async (tx) => {
    const { companyId } = await needUnit(tx, input.unitId)
    const company = await lockChart(tx, companyId)
    const unit = await needUnit(tx, input.unitId)
    insist(whyNotChange(unit))
    const id = v7()
    const position = await findPosition(tx, unit, input.position)
    const row: EmployeeRow = {
      ...ownedBy(tx, companyId),
      id,
      code: input.code ?? `e-${id.slice(-12)}`,
      name: input.name,
      email: input.email,
      locale: input.locale ?? company.locale,
      unitId: unit.id,
      positionId: position.id,
      sponsor: false,
      representative: false,
      leftAt: null,
      version: 1,
    }
    await insistOnOwnCodeAndEmail(tx, row)
    const told = { companyId, verb: 'addEmployee', subjectId: id, detail: { unitId: unit.id } } as const
    await saveChange(tx, context.actor, told, employeeChange([], [row], position.made))
    return row
  })
}

/** Changes an employee's data or moves them to another unit of the company, where they represent nobody yet. */
export function editEmployee(context: Context, input: EditEmployee): Promise<EmployeeRow> {
  permit(context.actor, 'Mutation', 'editEmployee')
  return context.write(async (tx) => {
    const employee = await lockEmployee(tx, input.id)
    await insistOnVersion(tx, employee, input.version)
    const unit = await needUnit(tx, input.unitId)
    if (unit.companyId !== employee.companyId) throw badInput('unitId', say(says.otherCompany))
    insist(isHere(employee) ? null : say(says.employeeLeft))
    insist(whyNotChange(unit))
    const { name, email, locale } = input
    const code = input.code ?? employee.code
    await insistOnOwnCodeAndEmail(tx, { ...employee, code, email })
    const moves = unit.id !== employee.unitId
    const position = await findPosition(tx, unit, input.position)
    const after = changed(employee, {
      ...{ name, code, email, locale: locale ?? employee.locale, unitId: unit.id },
      positionId: position.id,
      representative: employee.representative && !moves,
    })
    const detail = { unitId: unit.id }
    const told = { companyId: employee.companyId, verb: 'editEmployee', subjectId: employee.id, detail } as const
    await saveChange(tx, context.actor, told, employeeChange([employee], [after], position.made))
    return after
  })
}

/** Marks an employee as left, with all their roles, or takes them back. A head who leaves is head no longer, anywhere. */
export function markEmployeeLeft(context: Context, { id, version, left }: MarkEmployeeLeft): Promise<EmployeeRow> {
  permit(context.actor, 'Mutation', 'markEmployeeLeft')
  return context.write(async (tx) => {
    const employee = await lockEmployee(tx, id)
    await insistOnVersion(tx, employee, version)
    if (left === !isHere(employee)) return employee
    if (!left) {
      insist(whyNotChange(await needUnit(tx, employee.unitId)))
      await insistOnOwnCodeAndEmail(tx, employee)
    }
    const headed = left ? await readHeadedBy(tx, employee) : []
    const headless = headed.map((unit) => changed(unit, { headEmployeeId: null, headGuessed: false }))
    const gone = { leftAt: tx.now, representative: false, sponsor: false }
    const after = changed(employee, left ? gone : { leftAt: null })
    const told = { companyId: employee.companyId, verb: 'markEmployeeLeft', subjectId: id, detail: { left } } as const
    await saveChange(tx, context.actor, told, {
      before: { ...noRows(), units: headed, employees: [employee] },
      after: { ...noRows(), units: headless, employees: [after] },
    })
    return after
  })
}

/** Makes an employee the sponsor of the system, or takes the role away. One person at most is the sponsor. */
export function setSponsor(context: Context, { employeeId, sponsor }: SetSponsor): Promise<EmployeeRow> {
  permit(context.actor, 'Mutation', 'setSponsor')
  return context.write(async (tx) => {
    const employee = await lockEmployee(tx, employeeId)
    insist(isHere(employee) ? null : say(says.employeeLeft))
    if (employee.sponsor === sponsor) return employee
    const former = sponsor ? await readSponsors(tx, employee.companyId) : []
    const after = changed(employee, { sponsor })
    const { companyId } = employee
    const told = { companyId, verb: 'setSponsor', subjectId: employeeId, detail: { sponsor } } as const
    const freed = former.map((one) => changed(one, { sponsor: false }))
    await saveChange(tx, context.actor, told, employeeChange([employee, ...former], [after, ...freed]))
    return after
  })
}
