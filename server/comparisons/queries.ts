import { and, asc, eq, exists, inArray, isNull } from 'drizzle-orm'
import { lineage } from '../../schema/org/tables.ts'
import { releases } from '../../schema/releases/tables.ts'
import { participants, rounds } from '../../schema/rounds/tables.ts'
import { within, type Tx } from '../core/context.ts'
import type { AskedPeople, ComparedRound, DatedLineage } from './rules/ground.ts'

/** Rounds of a company among the ids given, oldest first, in whatever state they are. */
export function listComparedRounds(tx: Tx, companyId: string, roundIds: readonly string[]): Promise<ComparedRound[]> {
  const withdrawn = tx.db
    .select({ id: releases.id })
    .from(releases)
    .where(
      and(eq(releases.companyId, rounds.companyId), eq(releases.roundId, rounds.id), eq(releases.state, 'withdrawn')),
    )
  const { id, number, title, state, openedAt, rules } = rounds
  return tx.db
    .select({ id, number, title, state, openedAt, rules, withdrawn: exists(withdrawn).mapWith(Boolean) })
    .from(rounds)
    .where(within(tx, rounds, eq(rounds.companyId, companyId), inArray(rounds.id, [...roundIds])))
    .orderBy(asc(rounds.number))
}

/** Who was asked in each round, by client unit; people taken out of a round are not among them. */
export async function readAskedPeople(tx: Tx, roundIds: readonly string[]): Promise<AskedPeople> {
  const { roundId, unitId, employeeId } = participants
  const rows = await tx.db
    .select({ roundId, unitId, employeeId })
    .from(participants)
    .where(within(tx, participants, inArray(roundId, [...roundIds]), isNull(participants.removedAt)))
  const asked = new Map<string, Map<string, Set<string>>>()
  for (const row of rows) {
    const units = asked.get(row.roundId) ?? new Map<string, Set<string>>()
    asked.set(row.roundId, units)
    units.set(row.unitId, (units.get(row.unitId) ?? new Set<string>()).add(row.employeeId))
  }
  return asked
}

/** Units of a company that were merged or split, oldest first. */
export const listLineage = (tx: Tx, companyId: string): Promise<DatedLineage[]> =>
  tx.db
    .select({ fromUnitId: lineage.fromUnitId, toUnitId: lineage.toUnitId, at: lineage.at })
    .from(lineage)
    .where(within(tx, lineage, eq(lineage.companyId, companyId)))
    .orderBy(asc(lineage.at), asc(lineage.fromUnitId), asc(lineage.toUnitId))
