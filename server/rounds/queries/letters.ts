/** What letters are made of. Ids of those who have not answered live in memory only, for as long as the letters go out. */
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import { companies } from '../../../schema/companies/tables.ts'
import type { Locale } from '../../../schema/core/say.ts'
import { employees } from '../../../schema/org/tables.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import {
  participants,
  reminderRuns,
  roundCriteria,
  roundLinks,
  rounds,
  roundUnits,
  type RoundRow,
} from '../../../schema/rounds/tables.ts'
import { within, type Tx } from '../../core/context.ts'

export interface Addressee {
  participantId: string
  epoch: number
  name: string
  /** Null: no e-mail, a link only through the file. */
  address: string | null
  locale: Locale
  unitId: string
  unitCode: string
  unitName: string
  regime: Regime
}

export interface LetterGround {
  round: RoundRow
  companyName: string
  timeZone: string
  locale: Locale
  criteria: number
  /** Providers per client unit. */
  providers: ReadonlyMap<string, number>
}

/** What all letters of a round share; null when the round isn't there. */
export async function readLetterGround(tx: Tx, roundId: string): Promise<LetterGround | null> {
  const [head] = await tx.db
    .select({ round: rounds, companyName: companies.name, timeZone: companies.timeZone, locale: companies.locale })
    .from(rounds)
    .innerJoin(companies, and(eq(companies.firmId, rounds.firmId), eq(companies.id, rounds.companyId)))
    .where(within(tx, rounds, eq(rounds.id, roundId)))
  if (!head) return null
  const [asked] = await tx.db
    .select({ criteria: count() })
    .from(roundCriteria)
    .where(within(tx, roundCriteria, eq(roundCriteria.roundId, roundId)))
  const links = await tx.db
    .select({ unitId: roundLinks.clientUnitId, providers: count() })
    .from(roundLinks)
    .where(within(tx, roundLinks, eq(roundLinks.roundId, roundId)))
    .groupBy(roundLinks.clientUnitId)
  const providers = new Map(links.map((link) => [link.unitId, link.providers]))
  return { ...head, criteria: asked?.criteria ?? 0, providers }
}

const select = (tx: Tx, roundId: string, ...conditions: (SQL | undefined)[]) =>
  tx.db
    .select({
      participantId: participants.id,
      epoch: participants.epoch,
      name: employees.name,
      address: employees.email,
      locale: employees.locale,
      unitId: roundUnits.unitId,
      unitCode: roundUnits.code,
      unitName: roundUnits.name,
      regime: roundUnits.regime,
    })
    .from(participants)
    .innerJoin(
      employees,
      and(eq(employees.companyId, participants.companyId), eq(employees.id, participants.employeeId)),
    )
    .innerJoin(
      roundUnits,
      and(eq(roundUnits.roundId, participants.roundId), eq(roundUnits.unitId, participants.unitId)),
    )
    .where(within(tx, participants, eq(participants.roundId, roundId), isNull(participants.removedAt), ...conditions))

/** Everybody who is asked, by unit and name: for the file of a mail merge. */
export const listAddressees = (tx: Tx, roundId: string): Promise<Addressee[]> =>
  select(tx, roundId).orderBy(asc(roundUnits.code), sql`${employees.name} collate "und-x-icu"`, asc(employees.code))

/** The next of those who wait for an invitation by mail; `after` is the last participant of the batch before, `only` the one who is meant. */
export const listWaiting = (
  tx: Tx,
  roundId: string,
  { after, only, limit }: { after: string | null; only: string | null; limit: number },
): Promise<Addressee[]> =>
  select(
    tx,
    roundId,
    eq(participants.invitation, 'pending'),
    isNotNull(employees.email),
    after ? gt(participants.id, after) : undefined,
    only ? eq(participants.id, only) : undefined,
  )
    .orderBy(asc(participants.id))
    .limit(limit)

/** Those with an address who have not answered yet. Never stored, logged or shown. */
export const listUnanswered = (tx: Tx, roundId: string): Promise<Addressee[]> =>
  select(
    tx,
    roundId,
    isNotNull(employees.email),
    inArray(participants.id, sql`(select participant_id from unanswered_participants(${roundId}))`),
  ).orderBy(asc(participants.id))

export async function findReminderRun(tx: Tx, roundId: string, occasion: string) {
  const [row] = await tx.db
    .select()
    .from(reminderRuns)
    .where(within(tx, reminderRuns, eq(reminderRuns.roundId, roundId), eq(reminderRuns.occasion, occasion)))
  return row ?? null
}
