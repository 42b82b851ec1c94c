import { say } from '../../../schema/core/say.ts'
import type { SetRegime, SetRepresentatives } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import type { UnitRow } from '../../../schema/org/tables.ts'
import { permit } from '../../core/access.ts'
import type { Context } from '../../core/context.ts'
import { badInput, insist } from '../../core/refusal.ts'
import { lockUnit, readEmployees } from '../queries/chart.ts'
import { changed, employeeChange, unitChange } from '../rules/rows.ts'
import { whyNotChange } from '../rules/tree.ts'
import { insistOnVersion } from './changeUnits.ts'
import { saveChange } from './saveChange.ts'

/** Whose opinion of a unit counts: its representatives' (R1), its anonymous staff's (R2), or as the regulation says. */
export function setRegime(context: Context, { unitId, version, regime }: SetRegime): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'setRegime')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, unitId)
    await insistOnVersion(tx, unit, version)
    insist(whyNotChange(unit))
    const after = changed(unit, { regime })
    const told = { companyId: unit.companyId, verb: 'setRegime', subjectId: unitId, detail: { regime } } as const
    await saveChange(tx, context.actor, told, unitChange([unit], [after]))
    return after
  })
}

/** Names the one to three employees of a unit who speak for it under R1; whoever else did, does no longer. */
export function setRepresentatives(context: Context, { unitId, employeeIds }: SetRepresentatives): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'setRepresentatives')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, unitId)
    insist(whyNotChange(unit))
    const staff = await readEmployees(tx, unit.companyId, [unitId])
    const chosen = new Set(employeeIds)
    if (staff.filter(({ id }) => chosen.has(id)).length !== chosen.size)
      throw badInput('employeeIds', say(says.notOfUnit, { name: unit.name }))
    const before = staff.filter(({ id, representative }) => representative !== chosen.has(id))
    if (before.length === 0) return unit
    const after = before.map((one) => changed(one, { representative: chosen.has(one.id) }))
    const detail = { count: chosen.size }
    const told = { companyId: unit.companyId, verb: 'setRepresentatives', subjectId: unitId, detail } as const
    await saveChange(tx, context.actor, told, employeeChange(before, after))
    return unit
  })
}
