/** A released round read piece by piece: whole, a large one would not fit beside others in memory. */
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { companyBody, unitBody } from '../../schema/releases/snapshot.ts'
import { releaseEntries, releases } from '../../schema/releases/tables.ts'
import type { UnitFigures } from '../../schema/results/figures.ts'
import { within, type Tx } from '../core/context.ts'
import type { ResultsHead } from './rules/resultRows.ts'

const headShape = companyBody.pick({ round: true, rules: true, scale: true, criteria: true, index: true })

/** The published release of a round and what it says beside its units; null when there is none. The units stay in the database. */
export async function findResultsHead(
  tx: Tx,
  companyId: string,
  roundId: string,
): Promise<{ releaseId: string; head: ResultsHead } | null> {
  const part = sql`(select to_json(part) from json_to_record(${releaseEntries.body}::json)
    as part(round json, rules json, scale json, criteria json, index json))`
  const [row] = await tx.db
    .select({ releaseId: releases.id, head: part })
    .from(releaseEntries)
    .innerJoin(
      releases,
      and(eq(releases.companyId, releaseEntries.companyId), eq(releases.id, releaseEntries.releaseId)),
    )
    .where(
      within(
        tx,
        releaseEntries,
        eq(releaseEntries.companyId, companyId),
        eq(releaseEntries.kind, 'company'),
        eq(releases.state, 'published'),
        eq(releases.roundId, roundId),
      ),
    )
  return row ? { releaseId: row.releaseId, head: headShape.parse(row.head) } : null
}

export interface ReadUnit {
  entryId: string
  unit: UnitFigures
}

/** A few units of a release in the order of its document, those after an entry. What is released never changes. */
export async function listUnitsAfter(
  tx: Tx,
  companyId: string,
  releaseId: string,
  after: string | null,
  limit: number,
): Promise<ReadUnit[]> {
  const rows = await tx.db
    .select({ entryId: releaseEntries.id, body: releaseEntries.body })
    .from(releaseEntries)
    .where(
      within(
        tx,
        releaseEntries,
        eq(releaseEntries.companyId, companyId),
        eq(releaseEntries.releaseId, releaseId),
        eq(releaseEntries.kind, 'unit'),
        after === null ? undefined : gt(releaseEntries.id, after),
      ),
    )
    // Ids are in the order of writing, which is that of the document.
    .orderBy(asc(releaseEntries.id))
    .limit(limit)
  return rows.map(({ entryId, body }) => ({ entryId, unit: unitBody.parse(JSON.parse(body)).unit }))
}
