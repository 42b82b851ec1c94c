import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { say, type Locale } from '../../schema/core/say.ts'
import { says } from '../../schema/criteria/says.ts'
import { criteria, libraryCriteria, type CriterionRow, type LibraryCriterionRow } from '../../schema/criteria/tables.ts'
import { within, withinFirm, type Tx } from '../core/context.ts'
import { found } from '../core/refusal.ts'

/** The firm's library in its order, of one language or of all. */
export const listLibrary = (tx: Tx, locale?: Locale | null): Promise<LibraryCriterionRow[]> =>
  tx.db
    .select()
    .from(libraryCriteria)
    .where(withinFirm(tx, libraryCriteria, locale ? eq(libraryCriteria.locale, locale) : undefined))
    .orderBy(asc(libraryCriteria.sortOrder), asc(libraryCriteria.id))

/** Entries of the library in the order asked; NOT_FOUND when one is missing. */
export async function needLibraryCriteria(tx: Tx, ids: readonly string[]): Promise<LibraryCriterionRow[]> {
  const rows = await tx.db
    .select()
    .from(libraryCriteria)
    .where(withinFirm(tx, libraryCriteria, inArray(libraryCriteria.id, [...ids])))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found(byId.get(id), say(says.notInLibrary)))
}

export async function lockLibraryCriterion(tx: Tx, id: string): Promise<LibraryCriterionRow> {
  const [row] = await tx.db
    .select()
    .from(libraryCriteria)
    .where(withinFirm(tx, libraryCriteria, eq(libraryCriteria.id, id)))
    .for('update')
  return found(row, say(says.notInLibrary))
}

/** Criteria of a company in its order; retired ones only when asked. */
export const listCriteria = (tx: Tx, companyId: string, withRetired = false): Promise<CriterionRow[]> =>
  tx.db
    .select()
    .from(criteria)
    .where(
      within(tx, criteria, eq(criteria.companyId, companyId), withRetired ? undefined : isNull(criteria.retiredAt)),
    )
    .orderBy(asc(criteria.sortOrder), asc(criteria.id))

export async function needCriterion(tx: Tx, id: string): Promise<CriterionRow> {
  const [row] = await tx.db
    .select()
    .from(criteria)
    .where(within(tx, criteria, eq(criteria.id, id)))
  return found(row, say(says.notFound))
}

/** Which of these criteria agreed weights name. Weights are a later room: asked by name, as the database's own guard does. */
export async function findInUse(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.db
    .select({ id: criteria.id })
    .from(criteria)
    .where(
      and(
        within(tx, criteria, inArray(criteria.id, [...ids])),
        sql`exists (select 1 from weight_shares s join weight_versions v on v.id = s.weight_version_id
          where s.criterion_id = ${criteria.id} and v.state in ('agreed', 'superseded'))`,
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

/** Which of these criteria another one replaces. */
export async function findReplaced(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.db
    .select({ id: criteria.replacesId })
    .from(criteria)
    .where(within(tx, criteria, inArray(criteria.replacesId, [...ids])))
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

export interface CriteriaCounts {
  all: number
  active: number
}

/** How many criteria each company has, retired ones included or not. */
export async function countCriteria(tx: Tx, companyIds: readonly string[]): Promise<Map<string, CriteriaCounts>> {
  const rows = await tx.db
    .select({
      companyId: criteria.companyId,
      all: sql<number>`count(*)::int`,
      active: sql<number>`(count(*) filter (where ${criteria.retiredAt} is null))::int`,
    })
    .from(criteria)
    .where(within(tx, criteria, inArray(criteria.companyId, [...companyIds])))
    .groupBy(criteria.companyId)
  return new Map(rows.map(({ companyId, all, active }) => [companyId, { all, active }]))
}
