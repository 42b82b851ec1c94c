import { and, count, eq, inArray, notInArray, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import { employees, units, type ChartChangeRow } from '../../../schema/org/tables.ts'
import { needCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { within, type Tx } from '../../core/context.ts'
import { askHooks } from '../hooks.ts'
import { revive } from '../rules/rows.ts'
import { addedBy, addedPeople, whyNotUndo } from '../rules/undo.ts'
import { findLastChange, readTouched } from './chart.ts'

/** The last change of a company's chart that has not been undone. NOT_FOUND for a company out of scope. */
export async function lastChartChange(tx: Tx, companyId: string): Promise<ChartChangeRow | null> {
  await needCompany(tx, companyId)
  return findLastChange(tx, companyId)
}

/** Whether employees, units or heads that came later hang on units and people that the change added. */
async function isInUse(tx: Tx, change: ChartChangeRow): Promise<boolean> {
  const rows = { before: revive(change.before), after: revive(change.after) }
  const [born, hired] = [addedBy(rows), addedPeople(rows)]
  if (born.length + hired.length === 0) return false
  const outside = (id: PgColumn, own: readonly { id: string }[]): SQL | undefined =>
    own.length ? notInArray(id, [...own.map((row) => row.id)]) : undefined
  const [people] = await tx.db
    .select({ count: count() })
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, change.companyId), inArray(employees.unitId, born)))
  const [hanging] = await tx.db
    .select({ count: count() })
    .from(units)
    .where(
      within(
        tx,
        units,
        eq(units.companyId, change.companyId),
        and(
          or(inArray(units.parentId, born), inArray(units.headEmployeeId, hired)),
          outside(units.id, rows.after.units),
        ),
      ),
    )
  const own = new Set(born)
  const known = rows.after.employees.filter(({ unitId }) => own.has(unitId)).length
  return (people?.count ?? 0) > known || (hanging?.count ?? 0) > 0
}

/** Why a change can't be undone; null when it can. The command insists on the same. */
export async function undoBlockedBecause(tx: Tx, change: ChartChangeRow): Promise<Message | null> {
  const archived = whyNotWorkOn(await needCompany(tx, change.companyId))
  if (archived) return archived
  const last = await findLastChange(tx, change.companyId)
  const reason = whyNotUndo(change, last, await readTouched(tx, change))
  if (reason) return reason
  return (await isInUse(tx, change)) ? say(says.undoInUse) : askHooks(tx, change)
}
