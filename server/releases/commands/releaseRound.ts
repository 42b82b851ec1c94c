import { eq } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type { ReleaseRound } from '../../../schema/releases/inputs.ts'
import { says } from '../../../schema/releases/says.ts'
import { releaseEntries, releases, type ReleaseRow } from '../../../schema/releases/tables.ts'
import { rounds } from '../../../schema/rounds/tables.ts'
import { says as resultSays } from '../../../schema/results/says.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context } from '../../core/context.ts'
import { write } from '../../core/journal.ts'
import { found, insist, Refusal } from '../../core/refusal.ts'
import { findFigures } from '../../results/queries.ts'
import { lockRound } from '../../rounds/queries.ts'
import { whyNot } from '../../rounds/rules.ts'
import { countReleases, listModerated } from '../queries/releases.ts'
import { whyNotRelease, whyNotSo } from '../rules/moves.ts'
import { hashSnapshot, takeSnapshot } from '../rules/snapshot.ts'

/**
 * Publishes a scored round to the chosen audiences: an immutable snapshot, one journal line, and the round is released.
 * From here on portals, comparisons and exports read the snapshot and nothing else.
 */
export function releaseRound(context: Context, { roundId, audiences, reason }: ReleaseRound): Promise<ReleaseRow> {
  permit(context.actor, 'Mutation', 'releaseRound')
  return context.write(async (tx) => {
    const round = await lockRound(tx, roundId)
    insist(whyNot('release', round))
    const comments = await listModerated(tx, roundId)
    insist(whyNotRelease({ undecidedComments: comments.filter((comment) => comment.decision === null).length }))
    if (!round.rules) throw new Error(`round ${roundId} is scored without rules`)
    const former = await countReleases(tx, roundId)
    const wrong = whyNotSo(audiences, reason, round.rules, former)
    if (wrong) throw new Refusal('BAD_INPUT', wrong.message, [wrong])
    const figures = found(await findFigures(tx, roundId), say(resultSays.notScored))
    const entries = takeSnapshot(figures, comments, round.rules)
    const owner = ownedBy(tx, round.companyId)
    const [row] = await tx.db
      .insert(releases)
      .values({
        ...owner,
        roundId,
        number: former + 1,
        state: 'published',
        audiences,
        reason,
        hash: hashSnapshot(entries),
        publishedAt: tx.now,
        publishedBy: context.actor.kind === 'user' ? context.actor.id : null,
      })
      .returning()
    const release = found(row, say(says.notFound))
    await tx.db.insert(releaseEntries).values(entries.map((entry) => ({ ...owner, ...entry, releaseId: release.id })))
    await tx.db
      .update(rounds)
      .set({ state: 'released', releasedAt: tx.now, version: round.version + 1 })
      .where(within(tx, rounds, eq(rounds.id, roundId)))
    await write(tx, context.actor, {
      verb: 'releaseRound',
      subject: 'release',
      subjectId: release.id,
      companyId: round.companyId,
      detail: { roundId, number: release.number, audiences, hash: release.hash, entries: entries.length },
    })
    return release
  })
}
