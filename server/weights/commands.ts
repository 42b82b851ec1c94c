import { eq } from 'drizzle-orm'
import type { AgreeWeights } from '../../schema/weights/inputs.ts'
import { says } from '../../schema/weights/says.ts'
import { weightShares, weightVersions, type WeightVersionRow } from '../../schema/weights/tables.ts'
import { say } from '../../schema/core/say.ts'
import { says as coreSays } from '../../schema/core/says.ts'
import type { CriterionRow } from '../../schema/criteria/tables.ts'
import { lockCompany } from '../companies/queries.ts'
import { dayAt, whyNotWorkOn } from '../companies/rules.ts'
import { permit } from '../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../core/context.ts'
import { write } from '../core/journal.ts'
import { badInput, found, insist, Refusal } from '../core/refusal.ts'
import { listCriteria } from '../criteria/queries.ts'
import { listWeightVersions } from './queries.ts'
import { findWrongShares, toHundred, whyNotAgree, whyNotOn, type GivenShare } from './rules.ts'

function insistOnShares(shares: readonly GivenShare[], set: readonly CriterionRow[]): void {
  const wrong = findWrongShares(shares, new Map(set.map((criterion) => [criterion.id, criterion])))
  const [first] = wrong
  if (!first) return
  const sentence = wrong.length === 1 ? first.message : say(coreSays.badInput, { count: wrong.length })
  throw new Refusal('BAD_INPUT', sentence, wrong)
}

/** In the order of the set, on which ties of the rounding depend (method.md 1.5). */
function shareOut(given: readonly GivenShare[], set: readonly CriterionRow[]) {
  const points = new Map(given.map((share) => [share.criterionId, share.points]))
  const weighed = set.flatMap(({ id, sortOrder }) => {
    const own = points.get(id)
    return own === undefined ? [] : [{ criterionId: id, sortOrder, points: own }]
  })
  const shares = toHundred(weighed.map((one) => one.points))
  return weighed.map(({ criterionId, sortOrder }, at) => ({ criterionId, sortOrder, share: shares[at] ?? 0 }))
}

async function supersede(tx: Tx, companyId: string): Promise<void> {
  await tx.db
    .update(weightVersions)
    .set({ state: 'superseded' })
    .where(within(tx, weightVersions, eq(weightVersions.companyId, companyId), eq(weightVersions.state, 'agreed')))
}

export interface AgreedWeights {
  readonly companyId: string
  readonly agreedOn: string
  readonly agreedBy: string
  readonly note: string
  readonly createdBy: string | null
}

/**
 * The company's next version. A draft is filled, then agreed: the database refuses shares of an agreed version and any
 * sum but 100. The caller holds the company's lock.
 */
export async function insertAgreed(
  tx: Tx,
  agreed: AgreedWeights,
  shares: readonly { criterionId: string; sortOrder: number; share: number }[],
): Promise<WeightVersionRow> {
  const [last] = await listWeightVersions(tx, agreed.companyId)
  const owner = ownedBy(tx, agreed.companyId)
  const [inserted] = await tx.db
    .insert(weightVersions)
    .values({ ...agreed, ...owner, number: (last?.number ?? 0) + 1, state: 'draft', createdAt: tx.now })
    .returning()
  const { id } = found(inserted, say(says.notFound))
  await tx.db.insert(weightShares).values(shares.map((share) => ({ ...owner, weightVersionId: id, ...share })))
  await supersede(tx, agreed.companyId)
  const [row] = await tx.db
    .update(weightVersions)
    .set({ state: 'agreed' })
    .where(within(tx, weightVersions, eq(weightVersions.id, id)))
    .returning()
  return found(row, say(says.notFound))
}

/**
 * Records an agreement on weights as the company's next version: points of any sum become whole hundredths that add up
 * to exactly 100 by largest remainder (method.md 1.5). The version never changes; the former one is superseded.
 * BAD_INPUT: a criterion twice, retired or of another company; all points zero; a date that has not come.
 */
export function agreeWeights(context: Context, input: AgreeWeights): Promise<WeightVersionRow> {
  permit(context.actor, 'Mutation', 'agreeWeights')
  const { companyId, agreedOn, agreedBy, note, shares } = input
  return context.write(async (tx) => {
    const company = await lockCompany(tx, companyId)
    insist(whyNotWorkOn(company))
    const set = await listCriteria(tx, companyId, true)
    insist(whyNotAgree(set.filter(({ retiredAt }) => !retiredAt).length))
    insistOnShares(shares, set)
    const early = whyNotOn(agreedOn, dayAt(company, tx.now))
    if (early) throw badInput('agreedOn', early)
    const createdBy = context.actor.kind === 'user' ? context.actor.id : null
    const agreed = { companyId, agreedOn, agreedBy, note, createdBy }
    const version = await insertAgreed(tx, agreed, shareOut(shares, set))
    await write(tx, context.actor, {
      verb: 'agreeWeights',
      subject: 'weightVersion',
      subjectId: version.id,
      companyId,
      detail: { number: version.number, agreedOn },
    })
    return version
  })
}
