import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import type { ChartChangeRow, ChartRows } from '../../../schema/org/tables.ts'
import { isOpen, revive, saysTheSame, type ChartChange } from './rows.ts'
import { byId } from './tree.ts'

const kinds = ['units', 'positions', 'employees'] as const

/** Whether the rows still are what the change left behind. */
function isUntouched({ before, after }: ChartChange, present: ChartRows): boolean {
  return kinds.every((kind) => {
    const [left, now] = [byId<{ id: string }>(after[kind]), byId<{ id: string }>(present[kind])]
    return [...before[kind], ...after[kind]].every(({ id }) => saysTheSame(left.get(id), now.get(id)))
  })
}

/** Null when the change can be taken back exactly. `last` is the last change of the company that has not been undone. */
export function whyNotUndo(
  change: ChartChangeRow,
  last: Pick<ChartChangeRow, 'id'> | null,
  present: ChartRows,
): Message | null {
  if (change.undoneAt !== null) return say(says.undoAlready)
  if (last?.id !== change.id) return say(says.undoNotLast)
  const rows = { before: revive(change.before), after: revive(change.after) }
  return isUntouched(rows, present) ? null : say(says.undoTouched)
}

/** The way back: what was there before returns, one version on, and what the change added goes. */
export function reverse(change: ChartChangeRow, present: ChartRows): ChartChange {
  const before = revive(change.before)
  const versions = new Map([...present.units, ...present.employees].map(({ id, version }) => [id, version]))
  const nextVersion = <T extends { id: string; version: number }>(row: T): T => ({
    ...row,
    version: Math.max(row.version, versions.get(row.id) ?? 0) + 1,
  })
  return {
    before: present,
    after: {
      units: before.units.map(nextVersion),
      positions: before.positions,
      employees: before.employees.map(nextVersion),
    },
  }
}

/** The units that a merge closed. */
export const closedBy = ({ before, after }: ChartChange): string[] => {
  const were = byId(before.units)
  return after.units
    .filter((unit) => {
      const was = were.get(unit.id)
      return was && isOpen(was) && !isOpen(unit)
    })
    .map(({ id }) => id)
}

/** The units that were not there before. */
export const addedBy = ({ before, after }: ChartChange): string[] => {
  const were = byId(before.units)
  return after.units.filter(({ id }) => !were.has(id)).map(({ id }) => id)
}

/** The employees who were not there before. */
export const addedPeople = ({ before, after }: ChartChange): string[] => {
  const were = byId(before.employees)
  return after.employees.filter(({ id }) => !were.has(id)).map(({ id }) => id)
}
