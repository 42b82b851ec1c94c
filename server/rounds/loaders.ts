/** Batched reads for the fields of a round. Each gives one value per round, in the order of the ids. */
import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
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
import { within, withinFirm, type Batch, type Tx } from '../core/context.ts'
import type { Page, PageArgs } from '../core/page.ts'
import { listRounds, roundOrders, type RoundFilter } from './queries.ts'
import { readLiveGround, type LiveGround } from './queries/frames.ts'
import { checkReadiness, type Readiness } from './rules/readiness.ts'

function groupByRound<T extends { roundId: string }>(ids: readonly string[], rows: readonly T[]): T[][] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]))
  for (const row of rows) groups.get(row.roundId)?.push(row)
  return ids.map((id) => groups.get(id) ?? [])
}

interface PageAsked {
  companyId: string
  filter: RoundFilter
  page: PageArgs
}

/** A key says which page of which company; people and units of one company ask for the same page, once. */
export const roundPageKey = (asked: PageAsked): string => JSON.stringify(asked)

/** Pages of companies' rounds, the newest first; the keys are made by `roundPageKey`. One company, one page, two statements. */
export const loadRoundPages: Batch<string, Page<RoundRow>> = async (tx, keys) => {
  const pages: Page<RoundRow>[] = []
  for (const key of keys) {
    const { companyId, filter, page }: PageAsked = JSON.parse(key)
    pages.push(await listRounds(tx, companyId, filter, page, roundOrders.number))
  }
  return pages
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

export interface UnitResponse {
  roundId: string
  unitId: string
  code: string
  name: string
  invited: number
  cast: number
}

/** Counts per client unit and nothing else: live while the round is open, as close counted them afterwards. */
export const loadResponse: Batch<string, UnitResponse[]> = async (tx, ids) =>
  groupByRound(ids, [...(await countLive(tx, ids)), ...(await listCounted(tx, ids))])

const named = { code: roundUnits.code, name: roundUnits.name }

async function countLive(tx: Tx, ids: readonly string[]): Promise<UnitResponse[]> {
  const cast = tx.db.$with('cast').as(
    tx.db
      .select({
        roundId: sql<string>`${rounds.id}`.as('cast_round_id'),
        unitId: sql<string>`sealed.unit_id`.as('cast_unit_id'),
        ballots: sql<number>`sealed.cast_count`.as('ballots'),
      })
      .from(rounds)
      .innerJoin(sql`lateral count_sealed_ballots(${rounds.id}) as sealed`, sql`true`)
      .where(within(tx, rounds, inArray(rounds.id, [...ids]), eq(rounds.state, 'open'))),
  )
  return tx.db
    .with(cast)
    .select({
      roundId: participants.roundId,
      unitId: participants.unitId,
      ...named,
      invited: count(),
      cast: sql<number>`coalesce(max(${cast.ballots}), 0)::int`,
    })
    .from(participants)
    .innerJoin(rounds, and(eq(rounds.id, participants.roundId), eq(rounds.state, 'open')))
    .innerJoin(
      roundUnits,
      and(eq(roundUnits.roundId, participants.roundId), eq(roundUnits.unitId, participants.unitId)),
    )
    .leftJoin(cast, and(eq(cast.roundId, participants.roundId), eq(cast.unitId, participants.unitId)))
    .where(within(tx, participants, inArray(participants.roundId, [...ids]), isNull(participants.removedAt)))
    .groupBy(participants.roundId, participants.unitId, roundUnits.code, roundUnits.name, roundUnits.sortOrder)
    .orderBy(roundUnits.sortOrder, roundUnits.code)
}

// The table belongs to the next room, which writes it at close: hence its name here and not its import.
const counted = {
  invited: sql<number>`response.invited`,
  cast: sql<number>`response."cast"`,
}

const listCounted = (tx: Tx, ids: readonly string[]): Promise<UnitResponse[]> =>
  tx.db
    .select({ roundId: roundUnits.roundId, unitId: roundUnits.unitId, ...named, ...counted })
    .from(roundUnits)
    .innerJoin(
      sql`unit_responses as response`,
      sql`response.round_id = ${roundUnits.roundId} and response.unit_id = ${roundUnits.unitId}`,
    )
    .where(within(tx, roundUnits, inArray(roundUnits.roundId, [...ids])))
    .orderBy(roundUnits.sortOrder, roundUnits.code)

/** When the personal links were downloaded for a mail merge. */
export const loadLinkDownloads: Batch<string, Date[]> = async (tx, ids) => {
  const rows = await tx.db
    .select({ roundId: sql<string>`${journal.subjectId}`, at: journal.at })
    .from(journal)
    .where(withinFirm(tx, journal, eq(journal.verb, 'downloadLinks'), inArray(journal.subjectId, [...ids])))
    .orderBy(journal.seq)
  return groupByRound(ids, rows).map((own) => own.map(({ at }) => at))
}

/** Readiness of drafts; null for a round that has been opened. The live company is read once per company. */
export const loadReadiness: Batch<string, Readiness | null> = async (tx, ids) => {
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
    return draft && ground ? checkReadiness({ ...ground, window: draft }) : null
  })
}
