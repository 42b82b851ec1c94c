import { and, asc, count, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { companies } from '../../schema/companies/tables.ts'
import { participants, roundLinks, rounds, roundUnits, type RoundRow } from '../../schema/rounds/tables.ts'
import { within, type Tx } from '../core/context.ts'
import { listFrozenCriteria } from '../rounds/queries.ts'
import type { FramedCriterion } from '../rounds/rules/frame.ts'

export interface AskedProvider {
  unitId: string
  name: string
  serviceName: string | null
}

export interface Asked {
  round: RoundRow
  companyName: string
  unitName: string
  regime: 'R1' | 'R2'
  providers: AskedProvider[]
  criteria: readonly Pick<FramedCriterion, 'criterionId' | 'name' | 'question' | 'points'>[]
  /** The longest list of providers in the round: what ballots are padded by. */
  mostProviders: number
}

/** Everything that a person of one client unit is asked in a round; null when the round has no such unit. */
export async function findAsked(tx: Tx, roundId: string, unitId: string): Promise<Asked | null> {
  const [head] = await tx.db
    .select({ round: rounds, companyName: companies.name, unitName: roundUnits.name, regime: roundUnits.regime })
    .from(rounds)
    .innerJoin(companies, and(eq(companies.firmId, rounds.firmId), eq(companies.id, rounds.companyId)))
    .innerJoin(roundUnits, and(eq(roundUnits.roundId, rounds.id), eq(roundUnits.unitId, unitId)))
    .where(within(tx, rounds, eq(rounds.id, roundId)))
  if (!head) return null
  const providers = await tx.db
    .select({ unitId: roundUnits.unitId, name: roundUnits.name, serviceName: roundLinks.serviceName })
    .from(roundLinks)
    .innerJoin(
      roundUnits,
      and(eq(roundUnits.roundId, roundLinks.roundId), eq(roundUnits.unitId, roundLinks.providerUnitId)),
    )
    .where(within(tx, roundLinks, eq(roundLinks.roundId, roundId), eq(roundLinks.clientUnitId, unitId)))
    .orderBy(sql`${roundLinks.intensity} desc nulls last`, asc(roundUnits.sortOrder), asc(roundUnits.code))
  const [most] = await tx.db
    .select({ providers: count() })
    .from(roundLinks)
    .where(within(tx, roundLinks, eq(roundLinks.roundId, roundId)))
    .groupBy(roundLinks.clientUnitId)
    .orderBy(desc(count()))
    .limit(1)
  return { ...head, providers, criteria: await listFrozenCriteria(tx, roundId), mostProviders: most?.providers ?? 0 }
}

export async function hasAnswered(tx: Tx, participantId: string): Promise<boolean> {
  const [row] = await tx.db.execute<{ has: boolean }>(sql`select has_sealed_ballot(${participantId}) as has`)
  return row?.has ?? false
}

export type SealOutcome = 'accepted' | 'repeated' | 'answered' | 'conflict' | 'closed' | 'removed'

export async function storeSealed(
  tx: Tx,
  participantId: string,
  key: string,
  mac: Buffer,
  ballot: Buffer,
): Promise<SealOutcome> {
  const [row] = await tx.db.execute<{ outcome: SealOutcome }>(
    sql`select seal_ballot(${participantId}, ${key}, ${mac}, ${ballot}) as outcome`,
  )
  if (!row) throw new Error('seal_ballot gave no answer')
  return row.outcome
}

/** All sealed ballots of a round that is being closed, in random order. */
export async function takeSealed(tx: Tx, roundId: string): Promise<{ unitId: string; ballot: Buffer }[]> {
  const rows = await tx.db.execute<{ unit_id: string; ballot: Buffer }>(
    sql`select unit_id, ballot from take_sealed_ballots(${roundId})`,
  )
  return rows.map((row) => ({ unitId: row.unit_id, ballot: row.ballot }))
}

/** An anonymous participant who was taken out counts, as a ballot of theirs does: neither tells of the other. */
export const countInvited = (tx: Tx, roundId: string): Promise<{ unitId: string; invited: number }[]> =>
  tx.db
    .select({ unitId: participants.unitId, invited: count() })
    .from(participants)
    .where(
      within(
        tx,
        participants,
        eq(participants.roundId, roundId),
        or(isNull(participants.removedAt), eq(participants.role, 'staff')),
      ),
    )
    .groupBy(participants.unitId)
