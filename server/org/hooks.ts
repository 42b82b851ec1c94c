/**
 * What later rooms want to know of the chart. They register themselves when they are loaded; this room calls them inside
 * of its transaction and knows none of them.
 */
import type { Message } from '../../schema/core/say.ts'
import type { ChartChangeRow } from '../../schema/org/tables.ts'
import type { Tx } from '../core/context.ts'

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

export async function askHooks(tx: Tx, change: ChartChangeRow): Promise<Message | null> {
  for (const hook of chartHooks) {
    const reason = (await hook.whyNotUndo?.(tx, change)) ?? null
    if (reason) return reason
  }
  return null
}
