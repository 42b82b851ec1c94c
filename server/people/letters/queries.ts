/** Employees and companies stand in later rooms: they are read by name here, as for viewers. */
import { and, eq, gt, sql } from 'drizzle-orm'
import { locales, type Locale } from '../../../schema/core/say.ts'
import { signInLetters } from '../../../schema/people/tables.ts'
import { within, type Tx } from '../../core/context.ts'

export interface Person {
  firmId: string
  companyId: string
  employeeId: string
}

/** Everybody who works somewhere under this address, before any tenant is known; at most five. */
export async function findEmployees(tx: Tx, email: string): Promise<Person[]> {
  const rows = await tx.db.execute<{ id: string; firm_id: string; company_id: string }>(
    sql`select id, firm_id, company_id from find_employees(${email})`,
  )
  return rows.map((row) => ({ firmId: row.firm_id, companyId: row.company_id, employeeId: row.id }))
}

/** Whom a letter lets in, before any tenant is known; null when it is used up or its time is over. */
export async function findLetter(tx: Tx, letterId: string): Promise<Person | null> {
  const [row] = await tx.db.execute<{ firm_id: string; company_id: string; employee_id: string }>(
    sql`select firm_id, company_id, employee_id from find_sign_in_letter(${letterId})`,
  )
  return row ? { firmId: row.firm_id, companyId: row.company_id, employeeId: row.employee_id } : null
}

export interface LetterAddressee {
  name: string
  address: string
  locale: Locale
  companyName: string
}

/** To whom a letter that still lets in is to be sent, or null. */
export async function findAddressee(tx: Tx, letterId: string): Promise<LetterAddressee | null> {
  const [letter] = await tx.db
    .select({ companyId: signInLetters.companyId, employeeId: signInLetters.employeeId })
    .from(signInLetters)
    .where(within(tx, signInLetters, and(eq(signInLetters.id, letterId), gt(signInLetters.expiresAt, tx.now))))
  if (!letter) return null
  const [row] = await tx.db.execute<{ name: string; email: string; locale: string; company: string }>(
    sql`select e.name, e.email, e.locale, c.name as company
      from employees e join companies c on c.firm_id = e.firm_id and c.id = e.company_id
      where e.firm_id = ${tx.scope.firmId} and e.company_id = ${letter.companyId} and e.id = ${letter.employeeId}
        and e.left_at is null and e.email is not null`,
  )
  if (!row) return null
  const { name, email: address, company: companyName } = row
  return { name, address, companyName, locale: locales.find((one) => one === row.locale) ?? 'ru' }
}
