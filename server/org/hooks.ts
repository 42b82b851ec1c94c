/**
 * What later rooms want to know of the chart. They register themselves when they are loaded; this room calls them inside
 * of its transaction and knows none of them.
 */
import { inArray, or } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { say, type Message } from '../../schema/core/say.ts'
import { says } from '../../schema/org/says.ts'
import type { ChartChangeRow } from '../../schema/org/tables.ts'
import { personalLinks, signInLetters, viewers } from '../../schema/people/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { revive } from './rules/rows.ts'
import { addedBy, addedPeople } from './rules/undo.ts'

export interface Merged {
  companyId: string
  /** The change that an undoing will name. */
  changeId: string
  /** Units that are closed by the merge. */
  from: readonly string[]
  into: string
}

export interface ChartHook {
  /** Units have been merged: whatever hangs on the closed ones (links, services) goes to the remaining one. */
  unitsMerged?(tx: Tx, merged: Merged): Promise<void>
  /** Null when what this room keeps allows the change to be undone. */
  whyNotUndo?(tx: Tx, change: ChartChangeRow): Promise<Message | null>
  /** The change is being undone; called before its rows go back. */
  changeUndone?(tx: Tx, change: ChartChangeRow): Promise<void>
}

export const chartHooks = new Set<ChartHook>()

type Naming = PgTable & { firmId: PgColumn; companyId: PgColumn; employeeId: PgColumn; unitId?: PgColumn }

/** For a room whose table names employees, or units too: whoever it names stays, and the change that added them with it. */
export const keepNamed = (table: Naming): ChartHook => ({
  async whyNotUndo(tx, change) {
    const rows = { before: revive(change.before), after: revive(change.after) }
    const [units, people] = [addedBy(rows), addedPeople(rows)]
    if (units.length + people.length === 0) return null
    const named = or(inArray(table.employeeId, people), table.unitId && inArray(table.unitId, units))
    const found = await tx.db
      .select({ companyId: table.companyId })
      .from(table)
      .where(within(tx, table, named))
      .limit(1)
    return found.length ? say(says.undoInUse) : null
  },
})
for (const table of [personalLinks, signInLetters, viewers]) chartHooks.add(keepNamed(table))

export async function askHooks(tx: Tx, change: ChartChangeRow): Promise<Message | null> {
  for (const hook of chartHooks) {
    const reason = (await hook.whyNotUndo?.(tx, change)) ?? null
    if (reason) return reason
  }
  return null
}
