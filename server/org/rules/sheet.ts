import type { Locale } from '../../../schema/core/say.ts'
import type { ChartRows, UnitRow } from '../../../schema/org/tables.ts'
import { changed, isOpen, type ChartChange } from './rows.ts'

/** What an import makes rows with. */
export interface Making {
  firmId: string
  companyId: string
  /** The language of people whose row says nothing of it. */
  locale: Locale
  now: Date
  newId: () => string
}

/** Collects changed copies of rows; what is not touched is not copied. */
export class Sheet<T extends { id: string; version: number }> {
  private readonly present: Map<string, T>
  private readonly next = new Map<string, T>()

  constructor(rows: readonly T[]) {
    this.present = new Map(rows.map((row) => [row.id, row]))
  }

  private was(id: string): T {
    const row = this.present.get(id)
    if (!row) throw new Error(`the plan names a row that is not there: ${id}`)
    return row
  }

  add(row: T): void {
    this.next.set(row.id, row)
  }

  /** Several changes of one row by one import are one version on. */
  change(id: string, changes: Partial<T>): void {
    const row = this.next.get(id)
    this.next.set(id, row ? { ...row, ...changes } : changed(this.was(id), changes))
  }

  touched(): { before: T[]; after: T[] } {
    const after = [...this.next.values()]
    return { before: after.flatMap(({ id }) => this.present.get(id) ?? []), after }
  }
}

/** All units as they are once the change is carried out. */
export function unitsAfter({ units }: ChartRows, { after }: ChartChange): UnitRow[] {
  const next = new Map(after.units.map((row) => [row.id, row]))
  const known = new Set(units.map(({ id }) => id))
  return [...units.map((row) => next.get(row.id) ?? row), ...after.units.filter(({ id }) => !known.has(id))].filter(
    isOpen,
  )
}
