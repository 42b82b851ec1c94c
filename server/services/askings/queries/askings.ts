import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { employees, units, type UnitRow } from '../../../../schema/org/tables.ts'
import {
  linkAnswers,
  linkAsked,
  linkAskings,
  links,
  type LinkAnswerRow,
  type LinkAskingRow,
  type LinkRow,
} from '../../../../schema/services/tables.ts'
import type { PersonalLinkRow } from '../../../../schema/people/tables.ts'
import { within, type Tx } from '../../../core/context.ts'
import { byName } from '../../../core/page.ts'
import { listPersonalLinks, type Mailing } from '../../../people/personalLinks/queries.ts'
import type { HeadAsked } from '../rules.ts'

export const mailingOf = (companyId: string): Mailing => ({ companyId, purpose: 'confirmLinks', subjectId: companyId })

/** The asking that is open, or else the last one. */
export async function findAsking(tx: Tx, companyId: string): Promise<LinkAskingRow | null> {
  const [row] = await tx.db
    .select()
    .from(linkAskings)
    .where(within(tx, linkAskings, eq(linkAskings.companyId, companyId)))
    .orderBy(sql`${linkAskings.closedAt} is null desc`, desc(linkAskings.openedAt), desc(linkAskings.id))
    .limit(1)
  return row ?? null
}

/** Open units that an employee heads, by name. */
export const listHeaded = (tx: Tx, companyId: string, employeeId: string): Promise<UnitRow[]> =>
  tx.db
    .select()
    .from(units)
    .where(
      within(tx, units, eq(units.companyId, companyId), eq(units.headEmployeeId, employeeId), isNull(units.closedAt)),
    )
    .orderBy(byName(units.name), asc(units.id))

export interface Head extends HeadAsked {
  name: string
  hasAddress: boolean
  delivery: PersonalLinkRow | null
}

export interface Heads {
  heads: Head[]
  /** Open units that nobody can be asked about. */
  headless: { id: string; name: string }[]
}

/** Heads of a company's open units by name, with how the asking has come to them. Three statements. */
export async function listHeads(tx: Tx, companyId: string, asking: LinkAskingRow | null): Promise<Heads> {
  const rows = await tx.db
    .select({ id: units.id, name: units.name, employeeId: employees.id, head: employees.name, email: employees.email })
    .from(units)
    .leftJoin(
      employees,
      and(eq(employees.companyId, units.companyId), eq(employees.id, units.headEmployeeId), isNull(employees.leftAt)),
    )
    .where(within(tx, units, eq(units.companyId, companyId), isNull(units.closedAt)))
    .orderBy(byName(employees.name), byName(units.name), asc(units.id))
  const asked = await tx.db
    .select()
    .from(linkAsked)
    .where(
      within(
        tx,
        linkAsked,
        eq(linkAsked.companyId, companyId),
        asking ? eq(linkAsked.askingId, asking.id) : sql`false`,
      ),
    )
  const sent = await listPersonalLinks(tx, mailingOf(companyId))
  const heads = new Map<string, Head>()
  for (const { employeeId, head, email, ...unit } of rows) {
    if (employeeId === null || head === null) continue
    const known = heads.get(employeeId)
    const { askedAt = null, answeredAt = null } = asked.find((one) => one.employeeId === employeeId) ?? {}
    const delivery = askedAt === null ? null : (sent.find((one) => one.employeeId === employeeId) ?? null)
    heads.set(employeeId, {
      ...{ employeeId, name: head, hasAddress: email !== null, askedAt, answeredAt, delivery },
      units: [...(known?.units ?? []), unit],
    })
  }
  return {
    heads: [...heads.values()],
    headless: rows.filter(({ employeeId }) => employeeId === null).map(({ id, name }) => ({ id, name })),
  }
}

/** Live links at one end of which is one of these units. */
export const listLinksOf = (tx: Tx, companyId: string, unitIds: readonly string[]): Promise<LinkRow[]> =>
  tx.db
    .select()
    .from(links)
    .where(
      within(
        tx,
        links,
        eq(links.companyId, companyId),
        ne(links.state, 'retired'),
        or(inArray(links.clientUnitId, [...unitIds]), inArray(links.providerUnitId, [...unitIds])),
      ),
    )
    .orderBy(asc(links.id))

/** What was said of each of these links, the first word first. */
export async function answersOfLinks(tx: Tx, linkIds: readonly string[]): Promise<LinkAnswerRow[][]> {
  const rows = await tx.db
    .select()
    .from(linkAnswers)
    .where(within(tx, linkAnswers, inArray(linkAnswers.linkId, [...linkIds])))
    .orderBy(asc(linkAnswers.at), asc(linkAnswers.id))
  return linkIds.map((id) => rows.filter(({ linkId }) => linkId === id))
}
