import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/org/says.ts'
import { employees, type EmployeeRow } from '../../../schema/org/tables.ts'
import { within, type Tx } from '../../core/context.ts'
import { badInput } from '../../core/refusal.ts'
import { isHere } from '../rules/rows.ts'

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
