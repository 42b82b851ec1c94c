/** Batched reads for what a release adds to a round. Each gives one value per round, in the order of the ids. */
import { asc, eq, inArray } from 'drizzle-orm'
import { releases, type ReleaseRow } from '../../schema/releases/tables.ts'
import { within, type Batch } from '../core/context.ts'
import { listModeratedOf, type ModeratedComment } from './queries/releases.ts'

/** The release that is read now: the published one of the highest number, or null. */
export const loadPublished: Batch<string, ReleaseRow | null> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(releases)
    .where(within(tx, releases, inArray(releases.roundId, [...ids]), eq(releases.state, 'published')))
    .orderBy(asc(releases.number))
  const latest = new Map(rows.map((row) => [row.roundId, row]))
  return ids.map((id) => latest.get(id) ?? null)
}

/** Comments with what was decided about them, in the order of their text. */
export const loadModerated: Batch<string, ModeratedComment[]> = async (tx, ids) => {
  const groups = new Map<string, ModeratedComment[]>(ids.map((id) => [id, []]))
  for (const comment of await listModeratedOf(tx, ids)) groups.get(comment.roundId)?.push(comment)
  return ids.map((id) => groups.get(id) ?? [])
}
