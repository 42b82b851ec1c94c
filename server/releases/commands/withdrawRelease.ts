import { eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type { WithdrawRelease } from '../../../schema/releases/inputs.ts'
import { says } from '../../../schema/releases/says.ts'
import { releases, type ReleaseRow } from '../../../schema/releases/tables.ts'
import { rounds } from '../../../schema/rounds/tables.ts'
import { permit } from '../../core/access.ts'
import { within, type Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { found, insist } from '../../core/refusal.ts'
import { lockRound } from '../../rounds/queries.ts'
import { whyNot } from '../../rounds/rules.ts'
import { findRelease, lockRelease } from '../queries/releases.ts'
import { whyNotWithdraw } from '../rules/moves.ts'

/** Takes a release back with a reason. The snapshot stays as it was; the round is scored again and may be released anew. */
export function withdrawRelease(context: Context, { releaseId, reason }: WithdrawRelease): Promise<ReleaseRow> {
  permit(context.actor, 'Mutation', 'withdrawRelease')
  return context.write(async (tx) => {
    // The round first: every command that moves a round takes its lock before any other.
    const { roundId } = found(await findRelease(tx, releaseId), say(says.notFound))
    const round = await lockRound(tx, roundId)
    const release = await lockRelease(tx, releaseId)
    insist(whyNotWithdraw(release))
    insist(whyNot('withdraw', round))
    const [row] = await tx.db
      .update(releases)
      .set({ state: 'withdrawn', withdrawnAt: tx.now, withdrawReason: reason })
      .where(within(tx, releases, eq(releases.id, releaseId)))
      .returning()
    await tx.db
      .update(rounds)
      .set({ state: 'scored', version: round.version + 1 })
      .where(within(tx, rounds, eq(rounds.id, roundId)))
    await write(tx, context.actor, {
      verb: 'withdrawRelease',
      subject: 'release',
      subjectId: releaseId,
      companyId: release.companyId,
      detail: { roundId, number: release.number },
    })
    return found(row, say(says.notFound))
  })
}
