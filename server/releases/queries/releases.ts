import { and, asc, count, desc, eq, inArray } from 'drizzle-orm'
import { comments } from '../../../schema/ballots/tables.ts'
import { employees } from '../../../schema/org/tables.ts'
import {
  companyBody,
  summaryBody,
  unitBody,
  type CompanyBody,
  type SummaryBody,
  type UnitBody,
} from '../../../schema/releases/snapshot.ts'
import { commentVerdicts, releaseEntries, releases, type ReleaseRow } from '../../../schema/releases/tables.ts'
import { rounds, roundUnits } from '../../../schema/rounds/tables.ts'
import { say } from '../../../schema/core/say.ts'
import { says } from '../../../schema/releases/says.ts'
import { within, type Tx } from '../../core/context.ts'
import { slice, take, type Page, type PageArgs } from '../../core/page.ts'
import { found } from '../../core/refusal.ts'
import type { FrozenHead, Reader } from '../rules/readers.ts'
import type { DecidedComment, Entry } from '../rules/snapshot.ts'

export interface ModeratedComment extends DecidedComment {
  id: string
  roundId: string
}

/** Comments of a round with what was decided about them, in the order of their text. */
export const listModerated = (tx: Tx, roundId: string): Promise<ModeratedComment[]> => listModeratedOf(tx, [roundId])

/** The same of many rounds at once. */
export const listModeratedOf = (tx: Tx, roundIds: readonly string[]): Promise<ModeratedComment[]> =>
  tx.db
    .select({
      id: comments.id,
      roundId: comments.roundId,
      providerUnitId: comments.providerUnitId,
      audience: comments.audience,
      text: comments.text,
      clientUnitIds: comments.clientUnitIds,
      decision: commentVerdicts.decision,
    })
    .from(comments)
    .leftJoin(
      commentVerdicts,
      and(eq(commentVerdicts.roundId, comments.roundId), eq(commentVerdicts.commentId, comments.id)),
    )
    .where(within(tx, comments, inArray(comments.roundId, [...roundIds])))
    .orderBy(asc(comments.text), asc(comments.id))

export async function findRelease(tx: Tx, id: string): Promise<ReleaseRow | null> {
  const [row] = await tx.db
    .select()
    .from(releases)
    .where(within(tx, releases, eq(releases.id, id)))
  return row ?? null
}

export async function lockRelease(tx: Tx, id: string): Promise<ReleaseRow> {
  const [row] = await tx.db
    .select()
    .from(releases)
    .where(within(tx, releases, eq(releases.id, id)))
    .for('update')
  return found(row, say(says.notFound))
}

export async function countReleases(tx: Tx, roundId: string): Promise<number> {
  const [row] = await tx.db
    .select({ number: count() })
    .from(releases)
    .where(within(tx, releases, eq(releases.roundId, roundId)))
  return row?.number ?? 0
}

/** The release that is read now: the published one, or null. */
export async function findPublished(tx: Tx, roundId: string): Promise<ReleaseRow | null> {
  const [row] = await tx.db
    .select()
    .from(releases)
    .where(within(tx, releases, eq(releases.roundId, roundId), eq(releases.state, 'published')))
    .orderBy(desc(releases.number))
    .limit(1)
  return row ?? null
}

export interface ReleaseFilter {
  withdrawn: boolean
}

export async function listReleases(
  tx: Tx,
  companyId: string,
  filter: ReleaseFilter,
  args: PageArgs,
): Promise<Page<ReleaseRow>> {
  const where = within(
    tx,
    releases,
    eq(releases.companyId, companyId),
    filter.withdrawn ? undefined : eq(releases.state, 'published'),
  )
  const page = slice(args, releases.id, { by: releases.publishedAt, descending: true })
  const rows = await tx.db
    .select({ row: releases, cursorValue: page.cursorValue })
    .from(releases)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db.select({ total: count() }).from(releases).where(where)
  return take(rows, total?.total ?? 0, args)
}

export const listFrozenHeads = (tx: Tx, roundId: string): Promise<FrozenHead[]> =>
  tx.db
    .select({ unitId: roundUnits.unitId, parentId: roundUnits.parentId, headEmployeeId: roundUnits.headEmployeeId })
    .from(roundUnits)
    .where(within(tx, roundUnits, eq(roundUnits.roundId, roundId)))

/** How an employee of the company reads: as the sponsor, as a head, or as everybody. */
export async function findReader(tx: Tx, companyId: string, employeeId: string): Promise<Reader> {
  const [row] = await tx.db
    .select({ sponsor: employees.sponsor })
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, companyId), eq(employees.id, employeeId)))
  return { sponsor: found(row, say(says.noRole)).sponsor, employeeId }
}

export const listEntries = (tx: Tx, releaseId: string): Promise<Entry[]> =>
  tx.db
    .select({ kind: releaseEntries.kind, unitId: releaseEntries.unitId, body: releaseEntries.body })
    .from(releaseEntries)
    .where(within(tx, releaseEntries, eq(releaseEntries.releaseId, releaseId)))

/** The sponsor's part of the published releases of these rounds, oldest round first: what comparisons and exports read. */
export async function listCompanyBodies(
  tx: Tx,
  companyId: string,
  roundIds: readonly string[],
): Promise<CompanyBody[]> {
  const rows = await tx.db
    .select({ body: releaseEntries.body })
    .from(releaseEntries)
    .innerJoin(
      releases,
      and(eq(releases.companyId, releaseEntries.companyId), eq(releases.id, releaseEntries.releaseId)),
    )
    .innerJoin(rounds, and(eq(rounds.companyId, releases.companyId), eq(rounds.id, releases.roundId)))
    .where(
      within(
        tx,
        releaseEntries,
        eq(releaseEntries.companyId, companyId),
        eq(releaseEntries.kind, 'company'),
        eq(releases.state, 'published'),
        inArray(releases.roundId, [...roundIds]),
      ),
    )
    .orderBy(asc(rounds.number))
  return rows.map(({ body }) => companyBody.parse(JSON.parse(body)))
}

export const readCompany = (body: string): CompanyBody => companyBody.parse(JSON.parse(body))
export const readSummary = (body: string): SummaryBody => summaryBody.parse(JSON.parse(body))
export const readUnit = (body: string): UnitBody => unitBody.parse(JSON.parse(body))
