import { eq } from 'drizzle-orm'
import type { EditCriterion, ReplaceCriterion, RetireCriterion } from '../../../schema/criteria/inputs.ts'
import { says } from '../../../schema/criteria/says.ts'
import { criteria, type CriterionRow } from '../../../schema/criteria/tables.ts'
import { say } from '../../../schema/core/say.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { changedMeanwhile, write } from '../../core/journal.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { deriveCode, whyNotBecome, whyNotEdit, whyNotRestore } from '../rules.ts'
import { findInUse, findReplaced, needCriterion } from '../queries.ts'
import { lockSet } from './set.ts'

interface Locked {
  criterion: CriterionRow
  /** Codes of the company's other criteria. */
  codes: Set<string>
}

/** The company is locked, not the row: all writers of a set queue up in one place. */
async function lockAt(tx: Tx, id: string, version: number): Promise<Locked> {
  const { companyId } = await needCriterion(tx, id)
  const { set } = await lockSet(tx, companyId)
  const criterion = found(
    set.find((one) => one.id === id),
    say(says.notFound),
  )
  if (criterion.version !== version) throw await changedMeanwhile(tx, id, ['reorderCriteria'])
  return { criterion, codes: new Set(set.filter((one) => one.id !== id).map(({ code }) => code)) }
}

const insistOnFreeCode = (codes: ReadonlySet<string>, code: string): void => {
  if (codes.has(code)) throw badInput('code', say(says.codeTaken, { code }))
}

async function change(tx: Tx, { id, version }: CriterionRow, changes: Partial<CriterionRow>): Promise<CriterionRow> {
  const [row] = await tx.db
    .update(criteria)
    .set({ ...changes, version: version + 1 })
    .where(within(tx, criteria, eq(criteria.id, id)))
    .returning()
  return found(row, say(says.notFound))
}

const writeLine = (tx: Tx, context: Context, verb: string, { id, companyId }: CriterionRow, detail = {}) =>
  write(tx, context.actor, { verb, subject: 'criterion', subjectId: id, companyId, detail })

/** Edits a criterion. Once agreed weights name it, only its name may be corrected. */
export function editCriterion(context: Context, { id, version, ...next }: EditCriterion): Promise<CriterionRow> {
  permit(context.actor, 'Mutation', 'editCriterion')
  return context.write(async (tx) => {
    const { criterion, codes } = await lockAt(tx, id, version)
    insist(whyNotEdit(criterion))
    insist(whyNotBecome(criterion, next, (await findInUse(tx, [id])).has(id)))
    insistOnFreeCode(codes, next.code)
    const row = await change(tx, criterion, next)
    await writeLine(tx, context, 'editCriterion', row)
    return row
  })
}

/** Puts a new criterion in the place of one whose meaning must change; the old one is retired. Answers the new one. */
export function replaceCriterion(context: Context, input: ReplaceCriterion): Promise<CriterionRow> {
  permit(context.actor, 'Mutation', 'replaceCriterion')
  const { id, version, code, name, question, points } = input
  return context.write(async (tx) => {
    const { criterion, codes } = await lockAt(tx, id, version)
    insist(whyNotEdit(criterion))
    codes.add(criterion.code)
    if (code) insistOnFreeCode(codes, code)
    await change(tx, criterion, { retiredAt: tx.now })
    const { companyId, sortOrder } = criterion
    const newCode = code ?? deriveCode(criterion.code, codes)
    const [row] = await tx.db
      .insert(criteria)
      .values({ ...ownedBy(tx, companyId), code: newCode, name, question, points, sortOrder, replacesId: id })
      .returning()
    const replacement = found(row, say(says.notFound))
    await writeLine(tx, context, 'replaceCriterion', replacement, { replacesId: id })
    return replacement
  })
}

/** Takes a criterion out of the set or puts it back. Agreed weights that name it keep naming it. */
export function retireCriterion(context: Context, { id, version, retired }: RetireCriterion): Promise<CriterionRow> {
  permit(context.actor, 'Mutation', 'retireCriterion')
  return context.write(async (tx) => {
    const { criterion } = await lockAt(tx, id, version)
    if (!retired) insist(whyNotRestore(criterion, (await findReplaced(tx, [id])).has(id)))
    const row = await change(tx, criterion, { retiredAt: retired ? (criterion.retiredAt ?? tx.now) : null })
    await writeLine(tx, context, 'retireCriterion', row, { retired })
    return row
  })
}
