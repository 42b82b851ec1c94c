import { v7 } from 'uuid'
import type { AddUnit, CloseUnit, MoveUnit, RenameUnit, SetHead } from '../../../schema/org/inputs.ts'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import type { UnitRow } from '../../../schema/org/tables.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, type Context, type Tx } from '../../core/context.ts'
import { changedMeanwhile } from '../../core/journal.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { lockChart, lockUnit, needEmployee, readEmployees, readUnits } from '../queries/chart.ts'
import { changed, isHere, isOpen, unitChange } from '../rules/rows.ts'
import { byId, childrenOf, whyNotChange, whyNotClose, whyNotMove, whyNotSuchTree } from '../rules/tree.ts'
import { moveUnitRows } from '../rules/units.ts'
import { saveChange } from './saveChange.ts'

/** Verbs that change units or people besides the one that their line names. */
const manyAtOnce = ['importChart', 'undoChartChange', 'mergeUnits', 'splitUnit', 'moveUnit', 'setSponsor']

export async function insistOnVersion(tx: Tx, row: { id: string; version: number }, version: number): Promise<void> {
  if (row.version !== version) throw await changedMeanwhile(tx, row.id, manyAtOnce)
}

export function insistOnFreeCode(units: readonly UnitRow[], code: string, exceptId?: string): void {
  const holder = units.find((unit) => unit.code === code && unit.id !== exceptId)
  if (holder)
    throw badInput('code', say(isOpen(holder) ? says.unitCodeTaken : says.closedCodeTaken, { code, name: holder.name }))
}

/** The unit above, open and of the same company, or null for the top. */
export function needParent(units: readonly UnitRow[], parentId: string | null): UnitRow | null {
  if (parentId === null) return null
  const parent = found(
    units.find(({ id }) => id === parentId),
    say(says.unitNotFound),
  )
  insist(whyNotChange(parent))
  return parent
}

/** A unit that is not there yet, last among its siblings. */
export function newUnit(
  tx: Tx,
  companyId: string,
  units: readonly UnitRow[],
  told: { name: string; code: string | null; parentId: string | null },
): UnitRow {
  const id = v7()
  return {
    ...ownedBy(tx, companyId),
    id,
    name: told.name,
    code: told.code ?? `u-${id.slice(-12)}`,
    parentId: told.parentId,
    sortOrder: (childrenOf(units, told.parentId).at(-1)?.sortOrder ?? -1) + 1,
    headEmployeeId: null,
    headGuessed: false,
    regime: null,
    closedAt: null,
    version: 1,
  }
}

/** Adds a unit under another or at the top. */
export function addUnit(context: Context, input: AddUnit): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'addUnit')
  const { companyId } = input
  return context.write(async (tx) => {
    await lockChart(tx, companyId)
    const units = await readUnits(tx, companyId)
    needParent(units, input.parentId)
    const unit = newUnit(tx, companyId, units, input)
    insistOnFreeCode(units, unit.code)
    insist(whyNotSuchTree([...units, unit]))
    await saveChange(tx, context.actor, { companyId, verb: 'addUnit', subjectId: unit.id }, unitChange([], [unit]))
    return unit
  })
}

/** Gives a unit another name, and another code if one is given. */
export function renameUnit(context: Context, { id, version, name, code }: RenameUnit): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'renameUnit')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, id)
    await insistOnVersion(tx, unit, version)
    insist(whyNotChange(unit))
    const after = changed(unit, { name, code: code ?? unit.code })
    insistOnFreeCode(await readUnits(tx, unit.companyId), after.code, id)
    const told = { companyId: unit.companyId, verb: 'renameUnit', subjectId: id } as const
    await saveChange(tx, context.actor, told, unitChange([unit], [after]))
    return after
  })
}

/** Puts a unit, with everything below it, under another or at the top, at a place among its siblings. */
export function moveUnit(context: Context, { id, version, parentId, place }: MoveUnit): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'moveUnit')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, id)
    await insistOnVersion(tx, unit, version)
    insist(whyNotChange(unit))
    const units = await readUnits(tx, unit.companyId)
    needParent(units, parentId)
    insist(whyNotMove(units, unit, parentId))
    const change = moveUnitRows(units, unit, parentId, place)
    const after = byId(change.after.units)
    insist(whyNotSuchTree(units.map((one) => after.get(one.id) ?? one)))
    const told = { companyId: unit.companyId, verb: 'moveUnit', subjectId: id, detail: { parentId } } as const
    await saveChange(tx, context.actor, told, change)
    return after.get(id) ?? unit
  })
}

/** Closes a unit that nobody works in and nothing stands under. Its past stays. */
export function closeUnit(context: Context, { id, version }: CloseUnit): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'closeUnit')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, id)
    await insistOnVersion(tx, unit, version)
    const people = await readEmployees(tx, unit.companyId, [id])
    const below = childrenOf(await readUnits(tx, unit.companyId), id)
    insist(whyNotClose(unit, { employees: people.length, children: below.length }))
    const after = changed(unit, { closedAt: tx.now })
    const told = { companyId: unit.companyId, verb: 'closeUnit', subjectId: id } as const
    await saveChange(tx, context.actor, told, unitChange([unit], [after]))
    return after
  })
}

/** Sets or removes the head, who may work in another unit of the company; a guessed head becomes certain. */
export function setHead(context: Context, { unitId, version, employeeId }: SetHead): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'setHead')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, unitId)
    await insistOnVersion(tx, unit, version)
    const head = employeeId === null ? null : await needEmployee(tx, employeeId)
    insist(whyNotChange(unit))
    if (head && head.companyId !== unit.companyId) throw badInput('employeeId', say(says.headOfOther))
    insist(head && !isHere(head) ? say(says.employeeLeft) : null)
    const after = changed(unit, { headEmployeeId: employeeId, headGuessed: false })
    const told = { companyId: unit.companyId, verb: 'setHead', subjectId: unitId, detail: { employeeId } } as const
    await saveChange(tx, context.actor, told, unitChange([unit], [after]))
    return after
  })
}
