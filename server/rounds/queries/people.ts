/** People of a round: who is asked, and who may be. */
import { and, count, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm'
import { say } from '../../../schema/core/say.ts'
import { employees } from '../../../schema/org/tables.ts'
import { participants, roundLinks, roundUnits, type ParticipantRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'
import type { InvitationState } from '../../../schema/rounds/terms.ts'
import { within, type Tx } from '../../core/context.ts'
import { byName, slice, take, type Order, type Page, type PageArgs } from '../../core/page.ts'
import { found } from '../../core/refusal.ts'

/** Whether a unit of the round is asked, and under which regime; null when it is not. */
export async function findAskedUnit(tx: Tx, roundId: string, unitId: string) {
  const [row] = await tx.db
    .select({ regime: roundUnits.regime })
    .from(roundUnits)
    .innerJoin(
      roundLinks,
      and(eq(roundLinks.roundId, roundUnits.roundId), eq(roundLinks.clientUnitId, roundUnits.unitId)),
    )
    .where(within(tx, roundUnits, eq(roundUnits.roundId, roundId), eq(roundUnits.unitId, unitId)))
    .limit(1)
  return row ?? null
}

export async function countRepresentatives(tx: Tx, roundId: string, unitId: string, exceptId?: string) {
  const except = exceptId ? ne(participants.id, exceptId) : undefined
  const own = and(eq(participants.roundId, roundId), eq(participants.unitId, unitId), except)
  const [row] = await tx.db
    .select({ people: count() })
    .from(participants)
    .where(within(tx, participants, own, isNull(participants.removedAt)))
  return row?.people ?? 0
}

/** The participant or NOT_FOUND, locked by the lock of its round: take that first. */
export async function needParticipant(tx: Tx, id: string): Promise<ParticipantRow> {
  const [row] = await tx.db
    .select()
    .from(participants)
    .where(within(tx, participants, eq(participants.id, id)))
  return found(row, say(says.noParticipant))
}

export async function findParticipation(tx: Tx, roundId: string, employeeId: string): Promise<ParticipantRow | null> {
  const [row] = await tx.db
    .select()
    .from(participants)
    .where(within(tx, participants, eq(participants.roundId, roundId), eq(participants.employeeId, employeeId)))
  return row ?? null
}

/** An employee of the round's company, or NOT_FOUND. */
export async function needEmployee(tx: Tx, companyId: string, id: string) {
  const [row] = await tx.db
    .select()
    .from(employees)
    .where(within(tx, employees, eq(employees.companyId, companyId), eq(employees.id, id)))
  return found(row, say(says.noEmployee))
}

export interface ParticipantFilter {
  unitId?: string | null
  invitations?: readonly InvitationState[] | null
  hasEmail?: boolean | null
  removed?: boolean | null
}

export const participantOrders = {
  name: { by: byName(employees.name) },
  unit: { by: byName(roundUnits.name) },
} as const satisfies Record<string, Order>

export type AskedPerson = ParticipantRow & { name: string; hasEmail: boolean; unitCode: string; unitName: string }

const ofEmployee = and(eq(employees.companyId, participants.companyId), eq(employees.id, participants.employeeId))
const ofUnit = and(eq(roundUnits.roundId, participants.roundId), eq(roundUnits.unitId, participants.unitId))

/** Who is asked in a round, never who answered. */
export async function listParticipants(
  tx: Tx,
  roundId: string,
  filter: ParticipantFilter,
  args: PageArgs,
  order: Order,
): Promise<Page<AskedPerson>> {
  const where = participantCondition(tx, roundId, filter)
  const page = slice(args, participants.id, order)
  const rows = await tx.db
    .select({ participant: participants, employee: employees, unit: roundUnits, cursorValue: page.cursorValue })
    .from(participants)
    .innerJoin(employees, ofEmployee)
    .innerJoin(roundUnits, ofUnit)
    .where(and(where, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
    .offset(page.offset)
  const [total] = await tx.db
    .select({ total: count() })
    .from(participants)
    .innerJoin(employees, ofEmployee)
    .where(where)
  const people = rows.map(({ participant, employee, unit, cursorValue }) => ({
    row: { ...participant, ...describe(employee, unit) },
    cursorValue,
  }))
  return take(people, total?.total ?? 0, args)
}

const describe = (employee: { name: string; email: string | null }, unit: { code: string; name: string }) => ({
  name: employee.name,
  hasEmail: employee.email !== null,
  unitCode: unit.code,
  unitName: unit.name,
})

function participantCondition(tx: Tx, roundId: string, filter: ParticipantFilter): SQL | undefined {
  const { hasEmail } = filter
  return within(
    tx,
    participants,
    eq(participants.roundId, roundId),
    filter.unitId ? eq(participants.unitId, filter.unitId) : undefined,
    filter.invitations ? inArray(participants.invitation, [...filter.invitations]) : undefined,
    hasEmail === true ? ne(employees.email, '') : hasEmail === false ? isNull(employees.email) : undefined,
    filter.removed ? undefined : isNull(participants.removedAt),
  )
}

/** One participant as the lists show them, or NOT_FOUND. */
export async function needAskedPerson(tx: Tx, id: string): Promise<AskedPerson> {
  const [row] = await tx.db
    .select({ participant: participants, employee: employees, unit: roundUnits })
    .from(participants)
    .innerJoin(employees, ofEmployee)
    .innerJoin(roundUnits, ofUnit)
    .where(within(tx, participants, eq(participants.id, id)))
  const { participant, employee, unit } = found(row, say(says.noParticipant))
  return { ...participant, ...describe(employee, unit) }
}
