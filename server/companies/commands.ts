import { and, eq, ne } from 'drizzle-orm'
import type { ArchiveCompany, CreateCompany, EditCompany } from '../../schema/companies/inputs.ts'
import { says } from '../../schema/companies/says.ts'
import { companies, type CompanyRow } from '../../schema/companies/tables.ts'
import { say } from '../../schema/core/say.ts'
import { permit } from '../core/access.ts'
import { withinFirm, type Context, type Tx } from '../core/context.ts'
import { changedMeanwhile, write } from '../core/journal.ts'
import { badInput, found } from '../core/refusal.ts'
import { lockCompany } from './queries.ts'

async function insistOnFreeName(tx: Tx, name: string, exceptId?: string): Promise<void> {
  const taken = await tx.db
    .select({ id: companies.id })
    .from(companies)
    .where(withinFirm(tx, companies, eq(companies.name, name), exceptId ? ne(companies.id, exceptId) : undefined))
  if (taken.length) throw badInput('name', say(says.nameTaken, { name }))
}

/** Creates a client company of the actor's firm. */
export function createCompany(context: Context, input: CreateCompany): Promise<CompanyRow> {
  permit(context.actor, 'Mutation', 'createCompany')
  return context.write(async (tx) => {
    await insistOnFreeName(tx, input.name)
    const [row] = await tx.db
      .insert(companies)
      .values({ ...input, firmId: tx.scope.firmId, createdAt: tx.now })
      .returning()
    const company = found(row, say(says.notFound))
    await write(tx, context.actor, {
      verb: 'createCompany',
      subject: 'company',
      subjectId: company.id,
      companyId: company.id,
    })
    return company
  })
}

/** Renames a company or changes its language and time zone, if nobody else did meanwhile. */
export function editCompany(context: Context, { id, version, ...changes }: EditCompany): Promise<CompanyRow> {
  permit(context.actor, 'Mutation', 'editCompany')
  return context.write(async (tx) => {
    const company = await lockCompany(tx, id)
    if (company.version !== version) throw await changedMeanwhile(tx, id)
    await insistOnFreeName(tx, changes.name, id)
    const [row] = await tx.db
      .update(companies)
      .set({ ...changes, version: version + 1 })
      .where(and(eq(companies.firmId, tx.scope.firmId), eq(companies.id, id)))
      .returning()
    await write(tx, context.actor, { verb: 'editCompany', subject: 'company', subjectId: id, companyId: id })
    return found(row, say(says.notFound))
  })
}

/** Puts a company into the archive or takes it out. */
export function archiveCompany(context: Context, { id, archived }: ArchiveCompany): Promise<CompanyRow> {
  permit(context.actor, 'Mutation', 'archiveCompany')
  return context.write(async (tx) => {
    const company = await lockCompany(tx, id)
    const [row] = await tx.db
      .update(companies)
      .set({ archivedAt: archived ? tx.now : null, version: company.version + 1 })
      .where(and(eq(companies.firmId, tx.scope.firmId), eq(companies.id, id)))
      .returning()
    await write(tx, context.actor, {
      verb: 'archiveCompany',
      subject: 'company',
      subjectId: id,
      companyId: id,
      detail: { archived },
    })
    return found(row, say(says.notFound))
  })
}
