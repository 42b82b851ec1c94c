import { and, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { say } from '../../../schema/core/say.ts'
import type { AddEmployee, EditEmployee, MarkEmployeeLeft, SetSponsor } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import { employees, positions, type EmployeeRow, type UnitRow } from '../../../schema/org/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { badInput, insist } from '../../core/refusal.ts'
import { lockChart, lockEmployee, needUnit } from '../queries/chart.ts'
import { changed, isHere } from '../rules/rows.ts'
import { whyNotChange } from '../rules/tree.ts'
import { insistOnVersion } from './changeUnits.ts'
import { clearHeadships, clearSponsors, insistOnOwnCodeAndEmail, tellJournal, updateEmployee } from './saveRow.ts'

/** The title in the unit, made if it is not there. */
async function needPosition(tx: Tx, unit: UnitRow, title: string | null): Promise<string | null> {
  if (title === null) return null
  const [known] = await tx.db
    .select({ id: positions.id })
    .from(positions)
    .where(within(tx, positions, and(eq(positions.unitId, unit.id), eq(positions.title, title))))
  if (known) return known.id
  const id = v7()
  await tx.db.insert(positions).values({ ...ownedBy(tx, unit.companyId), id, unitId: unit.id, title })
  return id
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
    const row: EmployeeRow = {
      ...ownedBy(tx, companyId),
      id,
      code: input.code ?? `e-${id.slice(-12)}`,
      name: input.name,
      email: input.email,
      locale: input.locale ?? company.locale,
      unitId: unit.id,
      positionId: null,
      sponsor: false,
      representative: false,
      leftAt: null,
      version: 1,
    }
    await insistOnOwnCodeAndEmail(tx, row)
    row.positionId = await needPosition(tx, unit, input.position)
    await tx.db.insert(employees).values(row)
    await tellJournal(tx, context.actor, 'addEmployee', 'employee', row, { unitId: unit.id })
    return row
  })
}

/** Changes an employee's data or moves them to another unit of the company, where they represent nobody yet. */
export function editEmployee(context: Context, input: EditEmployee): Promise<EmployeeRow> {
  permit(context.actor, 'Mutation', 'editEmployee')
  return context.write(async (tx) => {
    const employee = await lockEmployee(tx, input.id)
    insistOnVersion(employee, input.version)
    const unit = await needUnit(tx, input.unitId)
    if (unit.companyId !== employee.companyId) throw badInput('unitId', say(says.otherCompany))
    insist(isHere(employee) ? null : say(says.employeeLeft))
    insist(whyNotChange(unit))
    const { name, email, locale } = input
    const code = input.code ?? employee.code
    await insistOnOwnCodeAndEmail(tx, { ...employee, code, email })
    const moves = unit.id !== employee.unitId
    const after = changed(employee, {
      ...{ name, code, email, locale: locale ?? employee.locale, unitId: unit.id },
      positionId: await needPosition(tx, unit, input.position),
      representative: employee.representative && !moves,
    })
    await updateEmployee(tx, after)
    await tellJournal(tx, context.actor, 'editEmployee', 'employee', after, { unitId: unit.id })
    return after
  })
}

/** Marks an employee as left, with all their roles, or takes them back. */
export function markEmployeeLeft(context: Context, { id, version, left }: MarkEmployeeLeft): Promise<EmployeeRow> {
  permit(context.actor, 'Mutation', 'markEmployeeLeft')
  return context.write(async (tx) => {
    const employee = await lockEmployee(tx, id)
    insistOnVersion(employee, version)
    if (left === !isHere(employee)) return employee
    if (left) await clearHeadships(tx, employee)
    else {
      insist(whyNotChange(await needUnit(tx, employee.unitId)))
      await insistOnOwnCodeAndEmail(tx, employee)
    }
    const gone = { leftAt: tx.now, representative: false, sponsor: false }
    const after = await updateEmployee(tx, changed(employee, left ? gone : { leftAt: null }))
    await tellJournal(tx, context.actor, 'markEmployeeLeft', 'employee', after, { left })
    return after
  })
}

/** Makes an employee the sponsor of the system, or takes the role away. A company has one sponsor. */
export function setSponsor(context: Context, { employeeId, sponsor }: SetSponsor): Promise<EmployeeRow> {
  permit(context.actor, 'Mutation', 'setSponsor')
  return context.write(async (tx) => {
    const employee = await lockEmployee(tx, employeeId)
    insist(isHere(employee) ? null : say(says.employeeLeft))
    if (sponsor) await clearSponsors(tx, employee)
    const after = await updateEmployee(tx, changed(employee, { sponsor }))
    await tellJournal(tx, context.actor, 'setSponsor', 'employee', after, { sponsor })
    return after
  })
}
