/** Drafts of rounds: create, edit, copy the last one. */
import { eq } from 'drizzle-orm'
import { say, tell } from '../../../schema/core/say.ts'
import type { CompanyRow } from '../../../schema/companies/tables.ts'
import { LONGEST_WINDOW_DAYS, type CopyRound, type CreateRound, type EditRound } from '../../../schema/rounds/inputs.ts'
import { rounds, type RoundRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import { lockCompany } from '../../companies/queries.ts'
import { whyNotWorkOn } from '../../companies/rules.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { changedMeanwhile, write } from '../../core/journal.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { findNextNumber, findRound, lockRound, needRound } from '../queries.ts'
import { whyNot } from '../rules.ts'

interface Draft {
  title: string | undefined
  opensAt: Date
  closesAt: Date
  previousRoundId: string | null
}

/** The company's row is locked by the caller, so that numbers go up one by one. */
export async function insertDraft(tx: Tx, company: CompanyRow, draft: Draft): Promise<RoundRow> {
  const number = await findNextNumber(tx, company.id)
  const title = draft.title ?? tell(say(says.defaultTitle, { number }), company.locale)
  const [row] = await tx.db
    .insert(rounds)
    .values({ ...ownedBy(tx, company.id), ...draft, number, title, createdAt: tx.now })
    .returning()
  return found(row, say(says.notFound))
}

/** Plans a round of a company. Nothing is frozen before it opens. */
export function createRound(context: Context, input: CreateRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'createRound')
  const { companyId, title, opensAt, closesAt, previousRoundId = null } = input
  return context.write(async (tx) => {
    const company = await lockCompany(tx, companyId)
    insist(whyNotWorkOn(company))
    const previous = previousRoundId && (await findRound(tx, previousRoundId))
    if (previousRoundId && (!previous || previous.companyId !== companyId))
      throw badInput('previousRoundId', say(says.previousElsewhere))
    const round = await insertDraft(tx, company, { title, opensAt, closesAt, previousRoundId })
    await write(tx, context.actor, {
      verb: 'createRound',
      subject: 'round',
      subjectId: round.id,
      companyId,
      detail: { number: round.number },
    })
    return round
  })
}

/** Changes title and window of a draft, if nobody else did meanwhile. */
export function editRound(context: Context, { id, version, ...changes }: EditRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'editRound')
  return context.write(async (tx) => {
    const round = await lockRound(tx, id)
    insist(whyNot('edit', round))
    if (round.version !== version) throw await changedMeanwhile(tx, id)
    const [row] = await tx.db
      .update(rounds)
      .set({ ...changes, version: version + 1 })
      .where(within(tx, rounds, eq(rounds.id, id)))
      .returning()
    const { companyId } = round
    await write(tx, context.actor, { verb: 'editRound', subject: 'round', subjectId: id, companyId })
    return found(row, say(says.notFound))
  })
}

/** Plans the next round after another one: compared with it, as long as it, unless told otherwise. */
export function copyRound(context: Context, { id, title, opensAt, closesAt }: CopyRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'copyRound')
  return context.write(async (tx) => {
    const source = await needRound(tx, id)
    const company = await lockCompany(tx, source.companyId)
    insist(whyNotWorkOn(company))
    const begins = opensAt ?? tx.now
    const ends = closesAt ?? new Date(begins.getTime() + source.closesAt.getTime() - source.opensAt.getTime())
    if (ends <= begins) throw badInput('closesAt', say(says.windowOrder))
    if (ends.getTime() - begins.getTime() > LONGEST_WINDOW_DAYS * 86_400_000)
      throw badInput('closesAt', say(says.windowLong))
    const round = await insertDraft(tx, company, { title, opensAt: begins, closesAt: ends, previousRoundId: id })
    await write(tx, context.actor, {
      verb: 'copyRound',
      subject: 'round',
      subjectId: round.id,
      companyId: company.id,
      detail: { number: round.number, sourceId: id },
    })
    return round
  })
}
