/** Who may still join an open round, who may take whose place. */
import { say, type Message } from '../../../schema/core/say.ts'
import type { EmployeeRow } from '../../../schema/org/tables.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { ParticipantRow } from '../../../schema/rounds/tables.ts'
import { says } from '../../../schema/rounds/says.ts'

export interface Joining {
  readonly employee: Pick<EmployeeRow, 'leftAt' | 'unitId'>
  /** The frozen client unit of the employee, or null when that unit isn't asked. */
  readonly unit: { readonly regime: Regime } | null
  /** The employee's place in the round so far, or null. */
  readonly place: Pick<ParticipantRow, 'removedAt' | 'role' | 'unitId'> | null
  /** Representatives that the unit has besides. */
  readonly representatives: number
  readonly rules: Pick<Rules, 'regime'>
}

/**
 * Null means that the employee may join. Whoever was taken out may come back; an anonymous one to the same unit only,
 * for a ballot of theirs may stand there.
 */
export function whyNotJoin({ employee, unit, place, representatives, rules }: Joining): Message | null {
  if (employee.leftAt) return say(says.employeeLeft)
  if (!unit) return say(says.unitNotAsked)
  if (place && !place.removedAt) return say(says.alreadyAsked)
  if (place?.role === 'staff' && place.unitId !== employee.unitId) return say(says.unitOfOld)
  if (unit.regime === 'R1' && representatives >= rules.regime.maxRepresentatives)
    return say(says.enoughRepresentatives, { count: representatives })
  return null
}

export const whyNotRemove = (participant: Pick<ParticipantRow, 'removedAt'>): Message | null =>
  participant.removedAt ? say(says.alreadyRemoved) : null

/** Null means that the letter with the link can go out: to an address, and not to somebody who has it. */
export function whyNotInvite(
  participant: Pick<ParticipantRow, 'removedAt' | 'invitation'>,
  hasEmail: boolean,
): Message | null {
  if (participant.removedAt) return say(says.alreadyRemoved)
  if (!hasEmail) return say(says.noEmail)
  return participant.invitation === 'sent' || participant.invitation === 'handedOver' ? say(says.invitedAlready) : null
}

/** Whether a participant's place is one that somebody else can take. */
export const whyNotGiveWay = (participant: Pick<ParticipantRow, 'removedAt' | 'role'>): Message | null =>
  participant.role === 'representative' ? whyNotRemove(participant) : say(says.notRepresentative)

/** Only who speaks for a unit by name has a place that somebody else can take, and only one of the same unit. */
export function whyNotReplace(
  participant: Pick<ParticipantRow, 'removedAt' | 'role' | 'unitId'>,
  successor: Pick<EmployeeRow, 'unitId'>,
): Message | null {
  return whyNotGiveWay(participant) ?? (participant.unitId === successor.unitId ? null : say(says.otherUnit))
}
