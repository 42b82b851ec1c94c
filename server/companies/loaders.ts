import { and, eq, inArray } from 'drizzle-orm'
import { companies, type CompanyRow } from '../../schema/companies/tables.ts'
import { assignments } from '../../schema/people/tables.ts'
import { within, type Batch } from '../core/context.ts'
import { byName } from '../core/page.ts'

/** Companies that each user is assigned to, by name; as far as the actor reaches them. */
export const loadAssignedCompanies: Batch<string, CompanyRow[]> = async (tx, userIds) => {
  const rows = await tx.db
    .select({ userId: assignments.userId, company: companies })
    .from(assignments)
    .innerJoin(companies, and(eq(companies.firmId, assignments.firmId), eq(companies.id, assignments.companyId)))
    .where(within(tx, assignments, inArray(assignments.userId, [...userIds])))
    .orderBy(byName(companies.name))
  return userIds.map((id) => rows.filter(({ userId }) => userId === id).map(({ company }) => company))
}
