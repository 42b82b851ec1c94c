/** What a round's state and window allow. The console greys its verbs by the same questions that guard the commands. */
import { say, type Message } from '../../schema/core/say.ts'
import type { Rules } from '../../schema/regulations/rules.ts'
import type { RoundRow } from '../../schema/rounds/tables.ts'
import { says } from '../../schema/rounds/says.ts'
import { roundMoves, roundVerbs, type RoundMove, type RoundState, type RoundVerb } from '../../schema/rounds/terms.ts'

export type RoundAct = RoundMove | RoundVerb

const isMove = (act: RoundAct): act is RoundMove => act in roundMoves

const statesFor = (act: RoundAct): readonly RoundState[] => (isMove(act) ? roundMoves[act].from : roundVerbs[act])

/** Acts that make no sense, or would reopen the round by the back door, once its window has ended. */
const withinWindow: ReadonlySet<RoundAct> = new Set<RoundAct>([
  'open',
  'extend',
  'invite',
  'remind',
  'addParticipant',
  'removeParticipant',
  'replaceRepresentative',
])

/** Null means that the round's state allows it. */
export const whyNot = (act: RoundAct, round: Pick<RoundRow, 'state'>): Message | null =>
  statesFor(act).includes(round.state) ? null : say(says.wrongState, { state: round.state, act })

/** State and window. `now` is the database's clock. Extending after the end would be reopening (method.md D3). */
export function whyNotNow(act: RoundAct, round: Pick<RoundRow, 'state' | 'closesAt'>, now: Date): Message | null {
  const over = withinWindow.has(act) && now >= round.closesAt
  return whyNot(act, round) ?? (over ? say(says.windowOver, { act }) : null)
}

/** Whether the new end of the window is an extension: later than the present one and still to come. */
export const whyNotUntil = (closesAt: Date, round: Pick<RoundRow, 'closesAt'>, now: Date): Message | null =>
  closesAt > round.closesAt && closesAt > now ? null : say(says.laterOnly)

/**
 * When the rules have reminders sent: days after the opening that the window still holds. Of an open round only those
 * to come; none of one that takes no answers any more.
 */
export function listReminders(
  round: Pick<RoundRow, 'state' | 'opensAt' | 'openedAt' | 'closesAt'>,
  rules: Pick<Rules, 'calendar'> | null,
  now: Date,
): Date[] {
  const begins = round.openedAt ?? round.opensAt
  const days = round.state === 'draft' || round.state === 'open' ? (rules?.calendar.reminderDays ?? []) : []
  return days
    .map((day) => new Date(begins.getTime() + day * 86_400_000))
    .filter((at) => at < round.closesAt && (round.state === 'draft' || at > now))
}

/** Less than a day, so that the reminder of the next morning does not wait for the hour of the last one. */
const HOURS_BETWEEN_REMINDERS = 20

/** Null means that people may be written to again. `last` is when the latest reminder was begun. */
export const whyNotRemindAgain = (last: Date | null, now: Date): Message | null =>
  last !== null && now.getTime() - last.getTime() < HOURS_BETWEEN_REMINDERS * 3_600_000
    ? say(says.remindedLately)
    : null
