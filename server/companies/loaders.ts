import { and, eq, inArray } from 'drizzle-orm'
import { companies, type CompanyRow } from '../../schema/companies/tables.ts'
import { apiTokens, assignments, users } from '../../schema/people/tables.ts'
import { within, withinFirm, type Batch } from '../core/context.ts'
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

/** Names of users and tokens of the firm by id. */
export const loadActorNames: Batch<string, string | null> = async (tx, ids) => {
  const people = await tx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(withinFirm(tx, users, inArray(users.id, [...ids])))
  const tokens = await tx.db
    .select({ id: apiTokens.id, name: apiTokens.name })
    .from(apiTokens)
    .where(within(tx, apiTokens, inArray(apiTokens.id, [...ids])))
  const names = new Map([...people, ...tokens].map(({ id, name }) => [id, name]))
  return ids.map((id) => names.get(id) ?? null)
}

/** Names of companies of the firm by id. */
export const loadCompanyNames: Batch<string, string | null> = async (tx, ids) => {
  const rows = await tx.db
    .select({ id: companies.id, name: companies.name })
    .from(companies)
    .where(withinFirm(tx, companies, inArray(companies.id, [...ids])))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return ids.map((id) => names.get(id) ?? null)
}
