/** Batched reads for the fields of a round. Each gives one value per round, in the order of the ids. */
import { count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { journal } from '../../schema/core/tables.ts'
import {
  participants,
  reminderRuns,
  roundCriteria,
  roundLinks,
  rounds,
  roundUnits,
  type ReminderRunRow,
  type RoundCriterionRow,
  type RoundLinkRow,
  type RoundRow,
  type RoundUnitRow,
} from '../../schema/rounds/tables.ts'
import type { InvitationState } from '../../schema/rounds/terms.ts'
import { within, withinFirm, type Batch } from '../core/context.ts'
import type { Page, PageArgs } from '../core/page.ts'
import { listRoundsOf, type RoundFilter } from './queries.ts'
import { readLiveGround, type LiveGround } from './queries/frames.ts'
import { checkReadiness, type Readiness } from './rules/readiness.ts'

/** Rows by their round, in the order of the ids. */
export function groupByRound<T extends { roundId: string }>(ids: readonly string[], rows: readonly T[]): T[][] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]))
  for (const row of rows) groups.get(row.roundId)?.push(row)
  return ids.map((id) => groups.get(id) ?? [])
}

interface PageAsked {
  companyId: string
  filter: RoundFilter
  page: PageArgs
}

interface AskedOfMany extends Omit<PageAsked, 'companyId'> {
  companyIds: string[]
}

function groupByPage(asked: readonly PageAsked[]): AskedOfMany[] {
  const groups = new Map<string, AskedOfMany>()
  for (const { companyId, filter, page } of asked) {
    const key = JSON.stringify([filter, page, page.after ? companyId : null])
    const group = groups.get(key) ?? { filter, page, companyIds: [] }
    group.companyIds.push(companyId)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A key says which page of which company; people and units of one company ask for the same page, once. */
export const roundPageKey = (asked: PageAsked): string => JSON.stringify(asked)

/** Pages of companies' rounds, the newest first; the keys are made by `roundPageKey`. One page of all companies, two statements. */
export const loadRoundPages: Batch<string, Page<RoundRow>> = async (tx, keys) => {
  const asked = keys.map((key): PageAsked => JSON.parse(key))
  const pages = new Map<string, Page<RoundRow>>()
  for (const { filter, page, companyIds } of groupByPage(asked)) {
    const listed = await listRoundsOf(tx, companyIds, filter, page)
    for (const [at, companyId] of companyIds.entries()) {
      const own = listed[at]
      if (own) pages.set(roundPageKey({ companyId, filter, page }), own)
    }
  }
  return asked.map(({ companyId, filter, page }) => {
    const own = pages.get(roundPageKey({ companyId, filter, page }))
    if (!own) throw new Error('a page of rounds was not read')
    return own
  })
}

/** Rounds by their ids; all of them are in scope, for something of theirs has been read. */
export const loadRounds: Batch<string, RoundRow | null> = async (tx, ids) => {
  const rows = await tx.db
    .select()
    .from(rounds)
    .where(within(tx, rounds, inArray(rounds.id, [...ids])))
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** The database's clock, the same for every field of an answer. */
export const loadNow: Batch<string, Date> = async (tx, keys) => keys.map(() => tx.now)

export const loadUnits: Batch<string, RoundUnitRow[]> = async (tx, ids) =>
  groupByRound(
    ids,
    await tx.db
      .select()
      .from(roundUnits)
      .where(within(tx, roundUnits, inArray(roundUnits.roundId, [...ids])))
      .orderBy(roundUnits.sortOrder, roundUnits.code),
  )

export const loadLinks: Batch<string, RoundLinkRow[]> = async (tx, ids) =>
  groupByRound(
    ids,
    await tx.db
      .select()
      .from(roundLinks)
      .where(within(tx, roundLinks, inArray(roundLinks.roundId, [...ids])))
      .orderBy(roundLinks.clientUnitId, roundLinks.providerUnitId),
  )

export const loadCriteria: Batch<string, RoundCriterionRow[]> = async (tx, ids) =>
  groupByRound(
    ids,
    await tx.db
      .select()
      .from(roundCriteria)
      .where(within(tx, roundCriteria, inArray(roundCriteria.roundId, [...ids])))
      .orderBy(roundCriteria.sortOrder, roundCriteria.code),
  )

export const loadReminders: Batch<string, ReminderRunRow[]> = async (tx, ids) =>
  groupByRound(
    ids,
    await tx.db
      .select()
      .from(reminderRuns)
      .where(within(tx, reminderRuns, inArray(reminderRuns.roundId, [...ids])))
      .orderBy(desc(reminderRuns.at), reminderRuns.id),
  )

export type InvitationCounts = Record<InvitationState, number>

/** How many participants stand in which state of invitation; those taken out do not count. */
export const loadInvitations: Batch<string, InvitationCounts> = async (tx, ids) => {
  const rows = await tx.db
    .select({ roundId: participants.roundId, state: participants.invitation, people: count() })
    .from(participants)
    .where(within(tx, participants, inArray(participants.roundId, [...ids]), isNull(participants.removedAt)))
    .groupBy(participants.roundId, participants.invitation)
  return groupByRound(ids, rows).map((own) => {
    const counts: InvitationCounts = { pending: 0, sent: 0, failed: 0, handedOver: 0 }
    for (const { state, people } of own) counts[state] = people
    return counts
  })
}

/** When the personal links were downloaded for a mail merge. */
export const loadLinkDownloads: Batch<string, Date[]> = async (tx, ids) => {
  const rows = await tx.db
    .select({ roundId: sql<string>`${journal.subjectId}`, at: journal.at })
    .from(journal)
    .where(withinFirm(tx, journal, eq(journal.verb, 'downloadLinks'), inArray(journal.subjectId, [...ids])))
    .orderBy(journal.seq)
  return groupByRound(ids, rows).map((own) => own.map(({ at }) => at))
}

export interface DraftReadiness extends Readiness, Pick<LiveGround, 'frame' | 'versions'> {}

/** Readiness of drafts; null for a round that has been opened. The live company is read once per company. */
export const loadReadiness: Batch<string, DraftReadiness | null> = async (tx, ids) => {
  const drafts = await tx.db
    .select()
    .from(rounds)
    .where(within(tx, rounds, inArray(rounds.id, [...ids]), eq(rounds.state, 'draft')))
  const grounds = new Map<string, LiveGround>()
  for (const { companyId } of drafts)
    if (!grounds.has(companyId)) grounds.set(companyId, await readLiveGround(tx, companyId))
  return ids.map((id) => {
    const draft = drafts.find((round) => round.id === id)
    const ground = draft && grounds.get(draft.companyId)
    if (!draft || !ground) return null
    return { ...checkReadiness({ ...ground, window: draft }), frame: ground.frame, versions: ground.versions }
  })
}
