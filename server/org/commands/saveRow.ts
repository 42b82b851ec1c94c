/** Small edits that the undo log does not hold: one row, one line in the journal. */
import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import { employees, units, type EmployeeRow, type UnitRow } from '../../../schema/org/tables.ts'
import { within, type Actor, type Tx } from '../../core/context.ts'
import { write, type Detail } from '../../core/journal.ts'
import { badInput } from '../../core/refusal.ts'
import { isHere } from '../rules/rows.ts'

export async function tellJournal(
  tx: Tx,
  actor: Actor,
  verb: string,
  subject: 'unit' | 'employee',
  row: Pick<UnitRow, 'id' | 'companyId'>,
  detail: Detail = {},
): Promise<void> {
  await write(tx, actor, { verb, subject, subjectId: row.id, companyId: row.companyId, detail })
}

export async function updateEmployee(tx: Tx, row: EmployeeRow): Promise<EmployeeRow> {
  await tx.db
    .update(employees)
    .set(row)
    .where(within(tx, employees, eq(employees.id, row.id)))
  return row
}

/** A head who leaves is head no longer, wherever that was. */
export async function clearHeadships(tx: Tx, employee: EmployeeRow): Promise<void> {
  const headed = await tx.db
    .select()
    .from(units)
    .where(within(tx, units, eq(units.companyId, employee.companyId), eq(units.headEmployeeId, employee.id)))
  for (const unit of headed.filter(({ closedAt }) => closedAt === null)) {
    await tx.db
      .update(units)
      .set({ headEmployeeId: null, headGuessed: false, version: unit.version + 1 })
      .where(within(tx, units, eq(units.id, unit.id)))
  }
}

/** Codes are unique for good, addresses among those who have not left. */
export async function insistOnOwnCodeAndEmail(
  tx: Tx,
  { id, companyId, code, email }: Pick<EmployeeRow, 'id' | 'companyId' | 'code' | 'email'>,
): Promise<void> {
  const sameEmail = email === null ? undefined : and(eq(employees.email, email), isNull(employees.leftAt))
  const others = await tx.db
    .select()
    .from(employees)
    .where(
      within(
        tx,
        employees,
        eq(employees.companyId, companyId),
        ne(employees.id, id),
        or(eq(employees.code, code), sameEmail),
      ),
    )
  const holder = others.find((other) => other.code === code)
  if (holder) throw badInput('code', say(isHere(holder) ? says.employeeCodeTaken : says.leftCodeTaken, { code }))
  if (others.length) throw badInput('email', say(says.emailTaken, { email: email ?? '' }))
}

/** One person at most is the sponsor: whoever else was is no longer. */
export async function clearSponsors(tx: Tx, { id, companyId }: EmployeeRow): Promise<void> {
  const others = within(
    tx,
    employees,
    eq(employees.companyId, companyId),
    eq(employees.sponsor, true),
    ne(employees.id, id),
  )
  const rows = await tx.db.select({ id: employees.id }).from(employees).where(others)
  if (rows.length === 0) return
  const ids = rows.map((row) => row.id)
  await tx.db
    .update(employees)
    .set({ sponsor: false })
    .where(within(tx, employees, inArray(employees.id, ids)))
}
