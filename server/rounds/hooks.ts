/** What this room has to say when a change of the chart is to be undone. Loading this file is registering it. */
import { eq, inArray, or } from 'drizzle-orm'
import { say, type Message } from '../../schema/core/say.ts'
import type { ChartChangeRow } from '../../schema/org/tables.ts'
import { participants, rounds, roundUnits } from '../../schema/rounds/tables.ts'
import { says } from '../../schema/rounds/says.ts'
import { within, type Tx } from '../core/context.ts'
import { chartHooks } from '../org/hooks.ts'
import { revive } from '../org/rules/rows.ts'
import { addedBy, addedPeople } from '../org/rules/undo.ts'

/** A unit or an employee that a round has taken up stays: the round's frame and its participants point at them. */
async function whyNotTakeBack(tx: Tx, change: ChartChangeRow): Promise<Message | null> {
  const rows = { before: revive(change.before), after: revive(change.after) }
  const [units, people] = [addedBy(rows), addedPeople(rows)]
  if (units.length + people.length === 0) return null
  const asked = tx.db
    .select({ id: participants.roundId })
    .from(participants)
    .where(within(tx, participants, inArray(participants.employeeId, people)))
  const frozen = tx.db
    .select({ id: roundUnits.roundId })
    .from(roundUnits)
    .where(within(tx, roundUnits, or(inArray(roundUnits.unitId, units), inArray(roundUnits.headEmployeeId, people))))
  const [round] = await tx.db
    .select({ title: rounds.title })
    .from(rounds)
    .where(
      within(
        tx,
        rounds,
        eq(rounds.companyId, change.companyId),
        or(inArray(rounds.id, asked), inArray(rounds.id, frozen)),
      ),
    )
    .orderBy(rounds.number)
    .limit(1)
  return round ? say(says.undoAsked, { round: round.title }) : null
}

chartHooks.add({ whyNotUndo: whyNotTakeBack })
