/** Employees and companies stand in later rooms: they are read by name here, as for viewers. */
import { asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { locales, type Locale } from '../../../schema/core/say.ts'
import { personalLinks, type PersonalLinkRow } from '../../../schema/people/tables.ts'
import type { LinkPurpose } from '../../../schema/people/terms.ts'
import { within, type Actor, type Tx } from '../../core/context.ts'

/** What links are about: all those of one purpose and subject are one mailing. */
export interface Mailing {
  readonly companyId: string
  readonly purpose: LinkPurpose
  /** The agreement, the version of the regulation, or the company itself. */
  readonly subjectId: string
}

export const inMailing = (tx: Tx, { companyId, purpose, subjectId }: Mailing, ...conditions: (SQL | undefined)[]) =>
  within(
    tx,
    personalLinks,
    eq(personalLinks.companyId, companyId),
    eq(personalLinks.purpose, purpose),
    eq(personalLinks.subjectId, subjectId),
    ...conditions,
  )

/** The links of a mailing, of everybody or of these employees; in no order that tells anything. */
export const listPersonalLinks = (
  tx: Tx,
  mailing: Mailing,
  employeeIds?: readonly string[],
): Promise<PersonalLinkRow[]> =>
  tx.db
    .select()
    .from(personalLinks)
    .where(inMailing(tx, mailing, employeeIds && inArray(personalLinks.employeeId, [...employeeIds])))
    .orderBy(asc(personalLinks.id))

/** Somebody of the company as a letter addresses them. */
export interface Addressee extends Pick<PersonalLinkRow, 'id' | 'employeeId' | 'epoch' | 'letter'> {
  readonly name: string
  readonly address: string | null
  readonly locale: Locale
  readonly companyName: string
}

type AddresseeRow = Record<string, unknown> & {
  id: string
  employee_id: string
  epoch: number
  letter: string
  name: string
  email: string | null
  locale: string
  company: string
}

/** Whom the links of a mailing belong to: all who work here still, or only those whose letter waits, from `after` on. */
export async function listAddressees(
  tx: Tx,
  { companyId, purpose, subjectId }: Mailing,
  waiting?: { after: string | null; limit: number },
): Promise<Addressee[]> {
  const pending = waiting
    ? sql`and l.delivery = 'pending' and e.email is not null and (${waiting.after}::uuid is null or l.id > ${waiting.after}::uuid)`
    : sql``
  const rows = await tx.db.execute<AddresseeRow>(sql`
    select l.id, l.employee_id, l.epoch, l.letter, e.name, e.email, e.locale, c.name as company
    from personal_links l
      join employees e on e.company_id = l.company_id and e.id = l.employee_id
      join companies c on c.firm_id = l.firm_id and c.id = l.company_id
    where l.firm_id = ${tx.scope.firmId} and l.company_id = ${companyId} and l.purpose = ${purpose}
      and l.subject_id = ${subjectId} and e.left_at is null ${pending}
    order by l.id ${waiting ? sql`limit ${waiting.limit}` : sql``}`)
  return rows.map(({ employee_id: employeeId, email: address, company: companyName, ...row }) => ({
    ...row,
    employeeId,
    address,
    companyName,
    locale: locales.find((one) => one === row.locale) ?? 'ru',
  }))
}

export interface FoundPersonalLink {
  readonly purpose: LinkPurpose
  readonly subjectId: string
  readonly employeeId: string
  readonly employeeName: string
  readonly companyId: string
  readonly companyName: string
}

/** Who came by a personal link, and for what; null for whoever came otherwise. */
export async function findPersonalLink(tx: Tx, actor: Actor): Promise<FoundPersonalLink | null> {
  if (actor.kind !== 'person') return null
  const { purpose, subjectId, employeeId, companyId } = actor
  const [row] = await tx.db.execute<{ name: string; company: string }>(sql`
    select e.name, c.name as company from employees e join companies c on c.firm_id = e.firm_id and c.id = e.company_id
    where e.firm_id = ${actor.firmId} and e.company_id = ${companyId} and e.id = ${employeeId}`)
  return row ? { purpose, subjectId, employeeId, employeeName: row.name, companyId, companyName: row.company } : null
}
