import { eq, inArray, sql } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type { SetRegime, SetRepresentatives } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import { employees, units, type UnitRow } from '../../../schema/org/tables.ts'
import { permit } from '../../core/access.ts'
import { within, type Context } from '../../core/context.ts'
import { badInput, insist } from '../../core/refusal.ts'
import { lockUnit, readEmployees } from '../queries/chart.ts'
import { changed } from '../rules/rows.ts'
import { whyNotChange } from '../rules/tree.ts'
import { insistOnVersion } from './changeUnits.ts'
import { tellJournal } from './saveRow.ts'

/** Whose opinion of a unit counts: its representatives' (R1), its anonymous staff's (R2), or as the regulation says. */
export function setRegime(context: Context, { unitId, version, regime }: SetRegime): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'setRegime')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, unitId)
    insistOnVersion(unit, version)
    insist(whyNotChange(unit))
    const after = changed(unit, { regime })
    await tx.db
      .update(units)
      .set(after)
      .where(within(tx, units, eq(units.id, unitId)))
    await tellJournal(tx, context.actor, 'setRegime', 'unit', after, { regime })
    return after
  })
}

/** Names the one to three employees of a unit who speak for it under R1; whoever else did, does no longer. */
export function setRepresentatives(context: Context, { unitId, employeeIds }: SetRepresentatives): Promise<UnitRow> {
  permit(context.actor, 'Mutation', 'setRepresentatives')
  return context.write(async (tx) => {
    const unit = await lockUnit(tx, unitId)
    insist(whyNotChange(unit))
    const staff = new Set((await readEmployees(tx, unit.companyId, [unitId])).map(({ id }) => id))
    if (!employeeIds.every((id) => staff.has(id)))
      throw badInput('employeeIds', say(says.notOfUnit, { name: unit.name }))
    await tx.db
      .update(employees)
      .set({
        representative: sql`${inArray(employees.id, employeeIds)}`,
        version: sql`${employees.version} + 1`,
      })
      .where(
        within(
          tx,
          employees,
          eq(employees.unitId, unitId),
          sql`${employees.representative} <> (${inArray(employees.id, employeeIds)})`,
        ),
      )
    await tellJournal(tx, context.actor, 'setRepresentatives', 'unit', unit, { count: employeeIds.length })
    return unit
  })
}
