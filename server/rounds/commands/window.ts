/** The end of a round before its time: later, or never. */
import { eq, sql } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { LONGEST_WINDOW_DAYS, type CancelRound, type ExtendRound } from '../../../schema/rounds/inputs.ts'
import { rounds, type RoundRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import { permit } from '../../core/access.ts'
import { within, type Context } from '../../core/context.ts'
import { enqueue } from '../../core/jobs.ts'
import { write } from '../../core/journal.ts'
import { badInput, found, insist } from '../../core/refusal.ts'
import { lockRound } from '../queries.ts'
import { whyNot, whyNotNow, whyNotUntil } from '../rules.ts'

/** Moves the end of an open round to a later moment. The reason stands in the journal. */
export function extendRound(context: Context, { id, closesAt, reason }: ExtendRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'extendRound')
  return context.write(async (tx) => {
    const round = await lockRound(tx, id)
    insist(whyNotNow('extend', round, tx.now))
    const early = whyNotUntil(closesAt, round, tx.now)
    if (early) throw badInput('closesAt', early)
    if (closesAt.getTime() - round.opensAt.getTime() > LONGEST_WINDOW_DAYS * 86_400_000)
      throw badInput('closesAt', say(says.windowLong))
    const [row] = await tx.db
      .update(rounds)
      .set({ closesAt, version: round.version + 1 })
      .where(within(tx, rounds, eq(rounds.id, id)))
      .returning()
    const { firmId, companyId } = round
    await enqueue(tx, 'closeRound', { firmId, roundId: id }, { startAfter: closesAt, singletonKey: id })
    await write(tx, context.actor, {
      verb: 'extendRound',
      subject: 'round',
      subjectId: id,
      companyId,
      detail: { from: round.closesAt.toISOString(), to: closesAt.toISOString(), reason },
    })
    return found(row, say(says.notFound))
  })
}

/** Cancels a round that has not been released. Sealed ballots and the key of an open one are destroyed unread. */
export function cancelRound(context: Context, { id, reason }: CancelRound): Promise<RoundRow> {
  permit(context.actor, 'Mutation', 'cancelRound')
  return context.write(async (tx) => {
    const round = await lockRound(tx, id)
    insist(whyNot('cancel', round))
    const [row] = await tx.db
      .update(rounds)
      .set({ state: 'cancelled', cancelledAt: tx.now, cancelReason: reason, version: round.version + 1 })
      .where(within(tx, rounds, eq(rounds.id, id)))
      .returning()
    if (round.state === 'open') await tx.db.execute(sql`select drop_sealed_store(${id})`)
    await write(tx, context.actor, {
      verb: 'cancelRound',
      subject: 'round',
      subjectId: id,
      companyId: round.companyId,
      detail: { from: round.state },
    })
    return found(row, say(says.notFound))
  })
}
