import { eq, inArray, sql } from 'drizzle-orm'
import type { CompanyRow } from '../../../schema/companies/tables.ts'
import type {
  AddCriterion,
  AdoptCriteria,
  AdoptDefaultCriteria,
  ReorderCriteria,
} from '../../../schema/criteria/inputs.ts'
import { says } from '../../../schema/criteria/says.ts'
import { criteria, type CriterionRow } from '../../../schema/criteria/tables.ts'
import { defaultCriteria } from '../../../schema/criteria/terms.ts'
import { say, type Locale } from '../../../schema/core/say.ts'
import { lockCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { whyNotAdoptDefaults } from '../rules.ts'
import { listCriteria, listLibrary, needLibraryCriteria } from '../queries.ts'

type NewCriterion = Pick<CriterionRow, 'code' | 'name' | 'question' | 'points'>

/** Locks the company, so that codes and the order of its set have one writer at a time. */
export async function lockSet(tx: Tx, companyId: string): Promise<{ company: CompanyRow; set: CriterionRow[] }> {
  const company = await lockCompany(tx, companyId)
  insist(whyNotWorkOn(company))
  return { company, set: await listCriteria(tx, companyId, true) }
}

/** Inserts at the end of the set. `path` names the field to blame for a taken code. */
async function insertAtEnd(
  tx: Tx,
  companyId: string,
  set: readonly CriterionRow[],
  entries: readonly NewCriterion[],
  path: string,
): Promise<CriterionRow[]> {
  const codes = new Set(set.map(({ code }) => code))
  for (const { code } of entries) {
    if (codes.has(code)) throw badInput(path, say(says.codeTaken, { code }))
    codes.add(code)
  }
  const last = Math.max(0, ...set.map(({ sortOrder }) => sortOrder))
  const rows = entries.map(({ code, name, question, points }, at) => ({
    ...ownedBy(tx, companyId),
    code,
    name,
    question,
    points: [...points],
    sortOrder: last + at + 1,
  }))
  const inserted = await tx.db.insert(criteria).values(rows).returning()
  return inserted.toSorted((a, b) => a.sortOrder - b.sortOrder)
}

/** Adds a company's own criterion at the end of its set. */
export function addCriterion(context: Context, { companyId, ...own }: AddCriterion): Promise<CriterionRow> {
  permit(context.actor, 'Mutation', 'addCriterion')
  return context.write(async (tx) => {
    const { set } = await lockSet(tx, companyId)
    const [row] = await insertAtEnd(tx, companyId, set, [own], 'code')
    const criterion = found(row, say(says.notFound))
    await write(tx, context.actor, {
      verb: 'addCriterion',
      subject: 'criterion',
      subjectId: criterion.id,
      companyId,
      detail: { code: own.code },
    })
    return criterion
  })
}

const writeAdoption = (tx: Tx, context: Context, verb: string, companyId: string, rows: readonly CriterionRow[]) =>
  write(tx, context.actor, {
    verb,
    subject: 'company',
    subjectId: companyId,
    companyId,
    detail: { codes: rows.map(({ code }) => code) },
  })

/** Copies criteria of the firm's library to the end of a company's set, in the order given. */
export function adoptCriteria(context: Context, { companyId, fromLibrary }: AdoptCriteria): Promise<CriterionRow[]> {
  permit(context.actor, 'Mutation', 'adoptCriteria')
  return context.write(async (tx) => {
    const { set } = await lockSet(tx, companyId)
    if (new Set(fromLibrary).size < fromLibrary.length) throw badInput('fromLibrary', say(says.twice))
    const entries = await needLibraryCriteria(tx, fromLibrary)
    const rows = await insertAtEnd(tx, companyId, set, entries, 'fromLibrary')
    await writeAdoption(tx, context, 'adoptCriteria', companyId, rows)
    return rows
  })
}

/** The three defaults: as the firm's library words them in that language, else as the method does. */
async function findDefaults(tx: Tx, locale: Locale): Promise<NewCriterion[]> {
  const library = new Map((await listLibrary(tx, locale)).map((entry) => [entry.code, entry]))
  return defaultCriteria.map(({ code, [locale]: text }) => {
    const { name, question, points } = library.get(code) ?? text
    return { code, name, question, points: [...points] }
  })
}

/** Gives a company without criteria the three defaults (domain.md 3): quality, time, attitude, in its language. */
export function adoptDefaultCriteria(context: Context, { companyId }: AdoptDefaultCriteria): Promise<CriterionRow[]> {
  permit(context.actor, 'Mutation', 'adoptDefaultCriteria')
  return context.write(async (tx) => {
    const { company, set } = await lockSet(tx, companyId)
    insist(whyNotAdoptDefaults(set.length))
    const rows = await insertAtEnd(tx, companyId, set, await findDefaults(tx, company.locale), 'companyId')
    await writeAdoption(tx, context, 'adoptDefaultCriteria', companyId, rows)
    return rows
  })
}

/** Puts a company's criteria into the order given; all of its set must be named, each once. */
export function reorderCriteria(context: Context, input: ReorderCriteria): Promise<CriterionRow[]> {
  permit(context.actor, 'Mutation', 'reorderCriteria')
  const { companyId, criterionIds: ids } = input
  return context.write(async (tx) => {
    const { set } = await lockSet(tx, companyId)
    const active = set.filter(({ retiredAt }) => !retiredAt)
    const named = new Set(ids)
    if (named.size < ids.length || named.size !== active.length || active.some(({ id }) => !named.has(id)))
      throw badInput('criterionIds', say(says.orderIncomplete))
    if (ids.length) {
      const places = sql`array_position(array[${sql.join(
        ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}], ${criteria.id})`
      await tx.db
        .update(criteria)
        .set({ sortOrder: places })
        .where(within(tx, criteria, eq(criteria.companyId, companyId), inArray(criteria.id, ids)))
    }
    await write(tx, context.actor, { verb: 'reorderCriteria', subject: 'company', subjectId: companyId, companyId })
    return listCriteria(tx, companyId)
  })
}
