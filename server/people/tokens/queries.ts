import { and, count, eq, sql } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/people/says.ts'
import { apiTokens, type ApiTokenRow } from '../../../schema/people/tables.ts'
import { within, type Tx } from '../../core/context.ts'
import { slice, take, type Page, type PageArgs } from '../../core/page.ts'
import { found, Refusal } from '../../core/refusal.ts'
import { countCompanies } from '../queries.ts'

/** The company of the scope or NOT_FOUND. Companies stand in a later room: by name, as their foreign keys are. */
export async function needTokenCompany(tx: Tx, id: string): Promise<{ archived: boolean }> {
  if ((await countCompanies(tx, [id])) === 0) throw new Refusal('NOT_FOUND', say(says.companyNotFound))
  const [row] = await tx.db.execute<{ archived: boolean }>(
    sql`select archived_at is not null as archived from companies where firm_id = ${tx.scope.firmId} and id = ${id}`,
  )
  return found(row, say(says.companyNotFound))
}

export async function lockToken(tx: Tx, id: string): Promise<ApiTokenRow> {
  const [row] = await tx.db
    .select()
    .from(apiTokens)
    .where(within(tx, apiTokens, eq(apiTokens.id, id)))
    .for('update')
  return found(row, say(says.tokenNotFound))
}

/** Tokens of a company, the newest first, revoked and expired ones included. */
export async function listTokens(tx: Tx, companyId: string, args: PageArgs): Promise<Page<ApiTokenRow>> {
  await needTokenCompany(tx, companyId)
  const where = within(tx, apiTokens, eq(apiTokens.companyId, companyId))
  const page = slice(args, apiTokens.id, { by: apiTokens.createdAt, descending: true })
  const rows = await tx.db
    .select({ row: apiTokens, cursorValue: page.cursorValue })
    .from(apiTokens)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(apiTokens).where(where)
  return take(rows, total?.total ?? 0, args)
}
