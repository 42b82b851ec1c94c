/** People of an open round: late joiners, leavers, replaced representatives, links that were lost. */
import { eq, sql } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import type { EmployeeRow } from '../../../schema/org/tables.ts'
import type {
  AddParticipant,
  ReissueLink,
  RemoveParticipant,
  ReplaceRepresentative,
} from '../../../schema/rounds/inputs.ts'
import { participants, type ParticipantRow, type RoundRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import type { RoundVerb } from '../../../schema/rounds/terms.ts'
import { permit } from '../../core/access.ts'
import { ownedBy, within, type Context, type Tx } from '../../core/context.ts'
import { write, type Detail } from '../../core/journal.ts'
import { found, insist } from '../../core/refusal.ts'
import { lockRound } from '../queries.ts'
import {
  countRepresentatives,
  findAskedUnit,
  findParticipation,
  needAskedPerson,
  needEmployee,
  needParticipant,
  type AskedPerson,
} from '../queries/people.ts'
import { whyNotNow } from '../rules.ts'
import { whyNotJoin, whyNotRemove, whyNotReplace } from '../rules/people.ts'

/** The round of a participant, locked, then the participant as it stands under that lock. */
async function lockPlace(tx: Tx, id: string, verb: RoundVerb) {
  const { roundId } = await needParticipant(tx, id)
  const round = await lockRound(tx, roundId)
  insist(whyNotNow(verb, round, tx.now))
  return { round, participant: await needParticipant(tx, id) }
}

/** Gives the employee a place of their unit's regime; a place that was taken away is given back with a new link. */
async function give(tx: Tx, round: RoundRow, employee: EmployeeRow, exceptId?: string): Promise<ParticipantRow> {
  const unit = await findAskedUnit(tx, round.id, employee.unitId)
  const place = await findParticipation(tx, round.id, employee.id)
  const representatives = await countRepresentatives(tx, round.id, employee.unitId, exceptId)
  if (!round.rules) throw new Error(`round ${round.id} is open without rules`)
  insist(whyNotJoin({ employee, unit, place, representatives, rules: round.rules }))
  const { unitId } = employee
  const fresh = { unitId, role: unit?.regime === 'R1' ? 'representative' : 'staff', invitation: 'pending' } as const
  const [row] = place
    ? await tx.db
        .update(participants)
        .set({ ...fresh, epoch: place.epoch + 1, failure: null, removedAt: null, removeReason: null })
        .where(within(tx, participants, eq(participants.id, place.id)))
        .returning()
    : await tx.db
        .insert(participants)
        .values({ ...ownedBy(tx, round.companyId), roundId: round.id, employeeId: employee.id, ...fresh })
        .returning()
  return found(row, say(says.noParticipant))
}

/**
 * Takes a place away: the link dies. What a representative sent goes with it. An anonymous ballot stays where it is, for
 * a count that fell would tell that there was one.
 */
async function takeAway(tx: Tx, participant: ParticipantRow, reason: string): Promise<void> {
  if (participant.role === 'representative') await tx.db.execute(sql`select remove_sealed_ballot(${participant.id})`)
  await tx.db
    .update(participants)
    .set({ removedAt: tx.now, removeReason: reason })
    .where(within(tx, participants, eq(participants.id, participant.id)))
}

const note = (tx: Tx, context: Context, verb: RoundVerb | 'reissueLink', round: RoundRow, detail: Detail) =>
  write(tx, context.actor, { verb, subject: 'round', subjectId: round.id, companyId: round.companyId, detail })

/** Adds a late joiner of a unit that the round asks; in an R1 unit as a representative, up to the permitted number. */
export function addParticipant(context: Context, { roundId, employeeId }: AddParticipant): Promise<AskedPerson> {
  permit(context.actor, 'Mutation', 'addParticipant')
  return context.write(async (tx) => {
    const round = await lockRound(tx, roundId)
    const employee = await needEmployee(tx, round.companyId, employeeId)
    insist(whyNotNow('addParticipant', round, tx.now))
    const { id } = await give(tx, round, employee)
    await note(tx, context, 'addParticipant', round, { participantId: id })
    return needAskedPerson(tx, id)
  })
}

/** Takes a leaver out of an open round. The answer is the same whether they had answered or not. */
export function removeParticipant(context: Context, { id, reason }: RemoveParticipant): Promise<AskedPerson> {
  permit(context.actor, 'Mutation', 'removeParticipant')
  return context.write(async (tx) => {
    const { round, participant } = await lockPlace(tx, id, 'removeParticipant')
    insist(whyNotRemove(participant))
    await takeAway(tx, participant, reason)
    await note(tx, context, 'removeParticipant', round, { participantId: id })
    return needAskedPerson(tx, id)
  })
}

/** Puts another employee of an R1 unit in a representative's place; what the former one sent is discarded. */
export function replaceRepresentative(context: Context, input: ReplaceRepresentative): Promise<AskedPerson> {
  permit(context.actor, 'Mutation', 'replaceRepresentative')
  return context.write(async (tx) => {
    const { round, participant } = await lockPlace(tx, input.id, 'replaceRepresentative')
    const successor = await needEmployee(tx, round.companyId, input.employeeId)
    insist(whyNotReplace(participant, successor))
    const { id } = await give(tx, round, successor, participant.id)
    await takeAway(tx, participant, input.reason)
    await note(tx, context, 'replaceRepresentative', round, { participantId: input.id, successorId: id })
    return needAskedPerson(tx, id)
  })
}

/** Kills a participant's link and makes another; a ballot that was sent by the old one stands. */
export function reissueLink(context: Context, { id }: ReissueLink): Promise<AskedPerson> {
  permit(context.actor, 'Mutation', 'reissueLink')
  return context.write(async (tx) => {
    const { round, participant } = await lockPlace(tx, id, 'invite')
    insist(whyNotRemove(participant))
    await tx.db
      .update(participants)
      .set({ epoch: participant.epoch + 1, invitation: 'pending', failure: null })
      .where(within(tx, participants, eq(participants.id, id)))
    await note(tx, context, 'reissueLink', round, { participantId: id })
    return needAskedPerson(tx, id)
  })
}
