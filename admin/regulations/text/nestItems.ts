import type { FlatBlock, Run } from '../../../schema/core/blocks.ts'

export interface Entry {
  /** What the item says; more than one where it goes on in a paragraph of its own. */
  readonly parts: (readonly Run[])[]
  /** Items of the lists within it. */
  readonly inner: FlatBlock[]
}

export interface NestedList {
  readonly ordered: boolean
  readonly entries: Entry[]
}

/** Items in their order, each with its level, as lists that hold one another. */
export function nestItems(items: readonly FlatBlock[]): NestedList[] {
  const lists: NestedList[] = []
  const base = items[0]?.level ?? 0
  for (const item of items) {
    const last = lists.at(-1)
    const entry = last?.entries.at(-1)
    if (entry && item.level > base) entry.inner.push(item)
    else if (entry && item.mark === '') entry.parts.push(item.runs)
    else if (last?.ordered === item.ordered) last.entries.push({ parts: [item.runs], inner: [] })
    else lists.push({ ordered: item.ordered, entries: [{ parts: [item.runs], inner: [] }] })
  }
  return lists
}
