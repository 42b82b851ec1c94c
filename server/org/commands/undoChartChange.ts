import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type { UndoChartChange } from '../../../schema/org/inputs.ts'
import { says } from '../../../schema/org/says.ts'
import { chartChanges, employees, lineage, type ChartChangeRow } from '../../../schema/org/tables.ts'
import { permit } from '../../core/access.ts'
import { within, type Context, type Tx } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { insist } from '../../core/refusal.ts'
import { chartHooks } from '../hooks.ts'
import { lockChart, needChange, readTouched } from '../queries/chart.ts'
import { undoBlockedBecause } from '../queries/undo.ts'
import { revive, type ChartChange } from '../rules/rows.ts'
import { addedBy, closedBy, reverse } from '../rules/undo.ts'
import { saveRows } from './saveChange.ts'

async function forgetLineage(tx: Tx, change: ChartChangeRow): Promise<void> {
  const rows = { before: revive(change.before), after: revive(change.after) }
  const edges: Partial<Record<ChartChangeRow['verb'], SQL>> = {
    mergeUnits: and(eq(lineage.kind, 'merge'), inArray(lineage.fromUnitId, closedBy(rows))),
    splitUnit: and(eq(lineage.kind, 'split'), inArray(lineage.toUnitId, addedBy(rows))),
  }
  const where = edges[change.verb]
  if (where) await tx.db.delete(lineage).where(within(tx, lineage, eq(lineage.companyId, change.companyId), where))
}

/** Codes and addresses that come back may belong to somebody new by now. */
async function insistOnFreePlaces(tx: Tx, { after }: ChartChange, companyId: string): Promise<void> {
  const { employees: back } = after
  if (back.length === 0) return
  const others = await tx.db
    .select({ id: employees.id, code: employees.code, email: employees.email, leftAt: employees.leftAt })
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, companyId)))
  const ids = new Set(back.map(({ id }) => id))
  const codes = new Set(back.map(({ code }) => code))
  const emails = new Set(back.flatMap(({ email, leftAt }) => (email !== null && leftAt === null ? [email] : [])))
  const isTaken = others
    .filter(({ id }) => !ids.has(id))
    .some(({ code, email, leftAt }) => codes.has(code) || (email !== null && leftAt === null && emails.has(email)))
  insist(isTaken ? say(says.undoTouched) : null)
}

/** Takes the last change of the chart back, exactly; refused when what it touched has been edited or is in use since. */
export function undoChartChange(context: Context, { companyId, id }: UndoChartChange): Promise<ChartChangeRow> {
  permit(context.actor, 'Mutation', 'undoChartChange')
  return context.write(async (tx) => {
    await lockChart(tx, companyId)
    const change = await needChange(tx, companyId, id)
    insist(await undoBlockedBecause(tx, change))
    for (const hook of chartHooks) await hook.changeUndone?.(tx, change)
    await forgetLineage(tx, change)
    const back = reverse(change, await readTouched(tx, change))
    await insistOnFreePlaces(tx, back, companyId)
    await saveRows(tx, back)
    await tx.db
      .update(chartChanges)
      .set({ undoneAt: tx.now })
      .where(within(tx, chartChanges, eq(chartChanges.id, id)))
    const detail = { undone: change.verb }
    await write(tx, context.actor, {
      verb: 'undoChartChange',
      subject: 'chartChange',
      subjectId: id,
      companyId,
      detail,
    })
    return { ...change, undoneAt: tx.now }
  })
}
