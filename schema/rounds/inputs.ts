/** What may come in about rounds. Windows are moments; a round lasts at most 90 days. */
import { z } from 'zod'
import { line, maybe, recordId } from '../core/inputs.ts'
import { says as coreSays } from '../core/says.ts'
import { says } from './says.ts'
import { letterKinds } from './terms.ts'

export const LONGEST_WINDOW_DAYS = 90
const DAY_MS = 86_400_000

const moment = () =>
  z
    .date(coreSays.invalid.key)
    .min(new Date('2000-01-01T00:00:00Z'), says.badMoment.key)
    .max(new Date('2100-01-01T00:00:00Z'), says.badMoment.key)

interface Window {
  opensAt: Date
  closesAt: Date
}

const isOrdered = ({ opensAt, closesAt }: Window) => closesAt > opensAt
const isShort = ({ opensAt, closesAt }: Window) =>
  closesAt.getTime() - opensAt.getTime() <= LONGEST_WINDOW_DAYS * DAY_MS

const atEnd = (error: string) => ({ error, path: ['closesAt'] })
const window = { title: line(), opensAt: moment(), closesAt: moment() }

export const createRoundInput = z
  .object({ companyId: recordId(), ...window, previousRoundId: maybe(recordId()) })
  .refine(isOrdered, atEnd(says.windowOrder.key))
  .refine(isShort, atEnd(says.windowLong.key))
export type CreateRound = z.output<typeof createRoundInput>

export const editRoundInput = z
  .object({ id: recordId(), version: z.int().min(1), ...window })
  .refine(isOrdered, atEnd(says.windowOrder.key))
  .refine(isShort, atEnd(says.windowLong.key))
export type EditRound = z.output<typeof editRoundInput>

/** Without a window the copy opens now and lasts as long as its source; without a title it is called by its number. */
export const copyRoundInput = z
  .object({ id: recordId(), title: maybe(line()), opensAt: maybe(moment()), closesAt: maybe(moment()) })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || closesAt > opensAt, atEnd(says.windowOrder.key))
export type CopyRound = z.output<typeof copyRoundInput>

export const openRoundInput = z.object({ id: recordId() })
export type OpenRound = z.output<typeof openRoundInput>

export const extendRoundInput = z.object({ id: recordId(), closesAt: moment(), reason: line(500) })
export type ExtendRound = z.output<typeof extendRoundInput>

export const cancelRoundInput = z.object({ id: recordId(), reason: line(500) })
export type CancelRound = z.output<typeof cancelRoundInput>

export const addParticipantInput = z.object({ roundId: recordId(), employeeId: recordId() })
export type AddParticipant = z.output<typeof addParticipantInput>

export const removeParticipantInput = z.object({ id: recordId(), reason: line(500) })
export type RemoveParticipant = z.output<typeof removeParticipantInput>

export const replaceRepresentativeInput = z.object({ id: recordId(), employeeId: recordId(), reason: line(500) })
export type ReplaceRepresentative = z.output<typeof replaceRepresentativeInput>

export const reissueLinkInput = z.object({ id: recordId() })
export type ReissueLink = z.output<typeof reissueLinkInput>

/** Everybody who waits, or one of them. */
export const inviteParticipantsInput = z.object({ roundId: recordId(), participantId: maybe(recordId()) })
export type InviteParticipants = z.output<typeof inviteParticipantsInput>

/** The key makes the reminder one and no second, however often the request is repeated. */
export const remindParticipantsInput = z.object({ roundId: recordId(), key: recordId() })
export type RemindParticipants = z.output<typeof remindParticipantsInput>

export const sendTestLetterInput = z.object({ roundId: recordId(), unitId: recordId(), kind: z.enum(letterKinds) })
export type SendTestLetter = z.output<typeof sendTestLetterInput>

const planned = z
  .object(window)
  .refine(isOrdered, atEnd(says.windowOrder.key))
  .refine(isShort, atEnd(says.windowLong.key))
export const MOST_PLANNED = 12
export const planRoundsInput = z.object({ companyId: recordId(), rounds: z.array(planned).min(1).max(MOST_PLANNED) })
export type PlanRounds = z.output<typeof planRoundsInput>

export const downloadLinksInput = z.object({ roundId: recordId() })
export type DownloadLinks = z.output<typeof downloadLinksInput>
