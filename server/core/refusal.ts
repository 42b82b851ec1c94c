import type { Message } from '../../schema/core/say.ts'

export const refusalCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'WRONG_STATE',
  'CONFLICT',
  'RATE_LIMITED',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export interface FieldRefusal {
  /** Where in the input, dotted: `rows.3.email`. */
  path: string
  message: Message
}

/** An expected failure: what is so and what to do, in words. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly says: Message,
    readonly fields: readonly FieldRefusal[] = [],
  ) {
    super(says.words.en)
    this.name = 'Refusal'
  }
}

/** Throws when a question was answered with a reason. Questions return null for yes. */
export function insist(reason: Message | null, code: RefusalCode = 'WRONG_STATE'): void {
  if (reason) throw new Refusal(code, reason)
}

/** The record, or NOT_FOUND: what lies out of scope is not there at all. */
export function found<T>(record: T | null | undefined, reason: Message): T {
  if (record === null || record === undefined) throw new Refusal('NOT_FOUND', reason)
  return record
}

export const badInput = (path: string, message: Message): Refusal =>
  new Refusal('BAD_INPUT', message, [{ path, message }])
