/** How a change of the chart reaches the tables: whole rows at once, the same way for every verb and for its undoing. */
import { getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import {
  chartChanges,
  employees,
  positions,
  units,
  type ChartChangeRow,
  type ChartRows,
} from '../../../schema/org/tables.ts'
import type { ChartVerb } from '../../../schema/org/terms.ts'
import { ownedBy, within, type Actor, type Tx } from '../../core/context.ts'
import { write, type Detail } from '../../core/journal.ts'
import { Refusal } from '../../core/refusal.ts'
import type { ChartChange } from '../rules/rows.ts'

const CHUNK = 1000

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += CHUNK) yield rows.slice(at, at + CHUNK)
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `set a = excluded.a, …` for every column but the keys and those left out. */
function excluded(table: PgTable, ...leftOut: string[]): Record<string, SQL> {
  const keys = Object.keys(getTableColumns(table)).filter(
    (key) => !['id', 'firmId', 'companyId', ...leftOut].includes(key),
  )
  return Object.fromEntries(keys.map((key) => [key, sql`excluded.${sql.identifier(snake(key))}`]))
}

type Kind = keyof ChartRows
const only = <K extends Kind>(kind: K, from: ChartRows, notIn: ChartRows): ChartRows[K] => {
  const ids = new Set(notIn[kind].map(({ id }) => id))
  return from[kind].filter(({ id }) => !ids.has(id)) as ChartRows[K]
}

/** Codes are unique and checked row by row: who gets another code gives up the old one first. */
async function freeCodes(tx: Tx, table: typeof units | typeof employees, before: Coded[], after: Coded[]) {
  const was = new Map(before.map(({ id, code }) => [id, code]))
  const recoded = after.filter(({ id, code }) => was.has(id) && was.get(id) !== code).map(({ id }) => id)
  for (const ids of chunks(recoded)) {
    await tx.db
      .update(table)
      .set({ code: sql`'~' || ${table.id}` })
      .where(within(tx, table, inArray(table.id, ids)))
  }
}
interface Coded {
  id: string
  code: string
}

/** Units first without their heads, who may not be there yet; the heads when everybody is. */
async function saveUnits(tx: Tx, rows: ChartRows['units']): Promise<void> {
  for (const chunk of chunks(rows)) {
    await tx.db
      .insert(units)
      .values(chunk.map((row) => ({ ...row, headEmployeeId: null })))
      .onConflictDoUpdate({ target: units.id, set: excluded(units, 'headEmployeeId') })
  }
}

async function saveHeads(tx: Tx, { before, after }: ChartChange): Promise<void> {
  const was = new Map(before.units.map(({ id, headEmployeeId }) => [id, headEmployeeId]))
  const headed = after.units.filter(({ id, headEmployeeId }) => (was.get(id) ?? null) !== headEmployeeId)
  for (const chunk of chunks(headed)) {
    await tx.db
      .insert(units)
      .values(chunk)
      .onConflictDoUpdate({ target: units.id, set: { headEmployeeId: sql`excluded.head_employee_id` } })
  }
}

async function removeRows(tx: Tx, { before, after }: ChartChange): Promise<void> {
  const remove = async (table: typeof units | typeof positions | typeof employees, id: PgColumn, gone: string[]) => {
    for (const ids of chunks(gone)) await tx.db.delete(table).where(within(tx, table, inArray(id, ids)))
  }
  const goneUnits = only('units', before, after).map(({ id }) => id)
  for (const ids of chunks(goneUnits))
    await tx.db
      .update(units)
      .set({ headEmployeeId: null })
      .where(within(tx, units, inArray(units.id, ids)))
  await remove(
    employees,
    employees.id,
    only('employees', before, after).map(({ id }) => id),
  )
  await remove(
    positions,
    positions.id,
    only('positions', before, after).map(({ id }) => id),
  )
  await remove(units, units.id, goneUnits)
}

/** The foreign key that a statement broke, or null when it failed for another reason. */
function isReferenced(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === '23503') return true
  }
  return false
}

/**
 * Makes the tables say what `after` says. A few statements for any number of rows. WRONG_STATE when a row that goes is
 * referred to by a later room.
 */
export async function saveRows(tx: Tx, change: ChartChange): Promise<void> {
  const { before, after } = change
  await freeCodes(tx, units, before.units, after.units)
  await freeCodes(tx, employees, before.employees, after.employees)
  await saveUnits(tx, after.units)
  for (const chunk of chunks(after.positions))
    await tx.db
      .insert(positions)
      .values(chunk)
      .onConflictDoUpdate({ target: positions.id, set: excluded(positions) })
  for (const chunk of chunks(after.employees))
    await tx.db
      .insert(employees)
      .values(chunk)
      .onConflictDoUpdate({ target: employees.id, set: excluded(employees) })
  await saveHeads(tx, change)
  try {
    await removeRows(tx, change)
  } catch (error) {
    if (isReferenced(error)) throw new Refusal('WRONG_STATE', say(says.undoInUse))
    throw error
  }
}

const subjects: Readonly<Record<ChartVerb, 'company' | 'unit' | 'employee'>> = {
  import: 'company',
  addUnit: 'unit',
  renameUnit: 'unit',
  moveUnit: 'unit',
  mergeUnits: 'unit',
  splitUnit: 'unit',
  closeUnit: 'unit',
  setHead: 'unit',
  setRegime: 'unit',
  setRepresentatives: 'unit',
  setSponsor: 'employee',
  addEmployee: 'employee',
  editEmployee: 'employee',
  markEmployeeLeft: 'employee',
}

export interface Told {
  companyId: string
  verb: ChartVerb
  subjectId: string
  detail?: Detail
}

/** Saves a change that can be undone, remembers it and writes the command's line in the journal. */
export async function saveChange(tx: Tx, actor: Actor, told: Told, change: ChartChange): Promise<ChartChangeRow> {
  const { companyId, verb, subjectId, detail = {} } = told
  await saveRows(tx, change)
  const by = actor.kind === 'user' ? actor.id : null
  const [row] = await tx.db
    .insert(chartChanges)
    .values({ ...ownedBy(tx, companyId), id: v7(), verb, at: tx.now, by, ...change })
    .returning()
  if (!row) throw new Error('the change was not written')
  await write(tx, actor, {
    verb: verb === 'import' ? 'importChart' : verb,
    subject: subjects[verb],
    subjectId,
    companyId,
    detail,
  })
  return row
}
