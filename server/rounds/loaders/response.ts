/** How many are asked and have answered, by client unit: as much of it as may be told. */
import { and, count, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { participants, rounds, roundUnits } from '../../../schema/rounds/tables.ts'
import { within, type Batch, type Tx } from '../../core/context.ts'
import { groupByRound } from '../loaders.ts'
import { tellTotal, tellUnit, type UnitCount } from '../rules/response.ts'

interface Counted extends UnitCount {
  roundId: string
  unitId: string
  code: string
  name: string
}

/** What is told of a client unit: between how many and how many have answered. */
export interface UnitResponse extends Omit<Counted, 'cast'> {
  castFrom: number
  castTo: number
}

export interface RoundResponses {
  units: UnitResponse[]
  total: { invited: number; castFrom: number; castTo: number }
}

/** Per client unit and in all: in bands while the round is open, as close counted them afterwards. */
export const loadResponse: Batch<string, RoundResponses> = async (tx, ids) => {
  const live = groupByRound(ids, await countLive(tx, ids))
  const closed = groupByRound(ids, await listCounted(tx, ids))
  return ids.map((_, at) => {
    const [now = [], counted = []] = [live[at], closed[at]]
    return now.length ? tell(now, now[0]?.k ?? 0) : tell(counted, null)
  })
}

/** Without k the round is closed and every count is told as it is. */
function tell(units: readonly Counted[], k: number | null): RoundResponses {
  const exact = units.map((unit) => (k === null ? { ...unit, regime: 'R1' as const } : unit))
  const { invited, from, to } = tellTotal(exact, k ?? 0)
  return {
    units: units.map(({ roundId, unitId, code, name, regime, invited: asked, cast }) => {
      const band = k === null ? { from: cast, to: cast } : tellUnit({ regime, invited: asked, cast }, k)
      return { roundId, unitId, code, name, regime, invited: asked, castFrom: band.from, castTo: band.to }
    }),
    total: { invited, castFrom: from, castTo: to },
  }
}

const named = { code: roundUnits.code, name: roundUnits.name, regime: roundUnits.regime }

/** An anonymous participant who was taken out stays among the invited, as their ballot stays among the cast. */
const counts = or(isNull(participants.removedAt), eq(participants.role, 'staff'))

async function countLive(tx: Tx, ids: readonly string[]): Promise<(Counted & { k: number })[]> {
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
      k: sql<number>`max((${rounds.rules} -> 'disclosure' ->> 'k')::int)`,
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
    .where(within(tx, participants, inArray(participants.roundId, [...ids]), counts))
    .groupBy(participants.roundId, participants.unitId, ...Object.values(named), roundUnits.sortOrder)
    .orderBy(roundUnits.sortOrder, roundUnits.code)
}

// The table belongs to the next room, which writes it at close: hence its name here and not its import.
const counted = {
  invited: sql<number>`response.invited`,
  cast: sql<number>`response."cast"`,
}

const listCounted = (tx: Tx, ids: readonly string[]): Promise<Counted[]> =>
  tx.db
    .select({ roundId: roundUnits.roundId, unitId: roundUnits.unitId, ...named, ...counted })
    .from(roundUnits)
    .innerJoin(
      sql`unit_responses as response`,
      sql`response.round_id = ${roundUnits.roundId} and response.unit_id = ${roundUnits.unitId}`,
    )
    .where(within(tx, roundUnits, inArray(roundUnits.roundId, [...ids])))
    .orderBy(roundUnits.sortOrder, roundUnits.code)
