import { eq, sql } from 'drizzle-orm'
import type {
  AddLibraryCriterion,
  EditLibraryCriterion,
  RemoveLibraryCriterion,
} from '../../../schema/criteria/inputs.ts'
import { says } from '../../../schema/criteria/says.ts'
import { libraryCriteria, type LibraryCriterionRow } from '../../../schema/criteria/tables.ts'
import { say, type Locale } from '../../../schema/core/say.ts'
import { permit } from '../../core/access.ts'
import { withinFirm, type Context, type Tx } from '../../core/context.ts'
import { changedMeanwhile, write } from '../../core/journal.ts'
import { badInput, found } from '../../core/refusal.ts'
import { listLibrary, lockLibraryCriterion } from '../queries.ts'

async function insistOnFreeCode(tx: Tx, code: string, locale: Locale, exceptId?: string): Promise<void> {
  const taken = (await listLibrary(tx, locale)).some((entry) => entry.code === code && entry.id !== exceptId)
  if (taken) throw badInput('code', say(says.codeTaken, { code }))
}

/** Puts a criterion at the end of the firm's library. One code stands once in each language. */
export function addLibraryCriterion(context: Context, input: AddLibraryCriterion): Promise<LibraryCriterionRow> {
  permit(context.actor, 'Mutation', 'addLibraryCriterion')
  return context.write(async (tx) => {
    await insistOnFreeCode(tx, input.code, input.locale)
    const last = sql<number>`(select coalesce(max(l.sort_order), 0) + 1 from library_criteria l where l.firm_id = ${tx.scope.firmId})`
    const [row] = await tx.db
      .insert(libraryCriteria)
      .values({ ...input, firmId: tx.scope.firmId, sortOrder: last })
      .returning()
    const entry = found(row, say(says.notInLibrary))
    await write(tx, context.actor, { verb: 'addLibraryCriterion', subject: 'libraryCriterion', subjectId: entry.id })
    return entry
  })
}

/** Rewrites a criterion of the library. Companies that took it keep what they took. */
export function editLibraryCriterion(
  context: Context,
  { id, version, ...changes }: EditLibraryCriterion,
): Promise<LibraryCriterionRow> {
  permit(context.actor, 'Mutation', 'editLibraryCriterion')
  return context.write(async (tx) => {
    const entry = await lockLibraryCriterion(tx, id)
    if (entry.version !== version) throw await changedMeanwhile(tx, id)
    await insistOnFreeCode(tx, changes.code, entry.locale, id)
    const [row] = await tx.db
      .update(libraryCriteria)
      .set({ ...changes, version: version + 1 })
      .where(withinFirm(tx, libraryCriteria, eq(libraryCriteria.id, id)))
      .returning()
    await write(tx, context.actor, { verb: 'editLibraryCriterion', subject: 'libraryCriterion', subjectId: id })
    return found(row, say(says.notInLibrary))
  })
}

/** Takes a criterion out of the library; answers what was taken out. */
export function removeLibraryCriterion(
  context: Context,
  { id, version }: RemoveLibraryCriterion,
): Promise<LibraryCriterionRow> {
  permit(context.actor, 'Mutation', 'removeLibraryCriterion')
  return context.write(async (tx) => {
    const entry = await lockLibraryCriterion(tx, id)
    if (entry.version !== version) throw await changedMeanwhile(tx, id)
    await tx.db.delete(libraryCriteria).where(withinFirm(tx, libraryCriteria, eq(libraryCriteria.id, id)))
    await write(tx, context.actor, { verb: 'removeLibraryCriterion', subject: 'libraryCriterion', subjectId: id })
    return entry
  })
}
