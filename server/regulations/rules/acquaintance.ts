/** Who has to read and sign a version. Pure. */
import { say, type Message } from '../../../schema/core/say.ts'
import { changedRules } from '../../../schema/regulations/rules.ts'
import { says } from '../../../schema/regulations/says/people.ts'
import type { RegulationVersionRow } from '../../../schema/regulations/tables.ts'
import { whyNotAgain } from './approval.ts'

type Version = Pick<RegulationVersionRow, 'state' | 'acquaintanceAskedAt' | 'acquaintanceRemindedAt'>

/** A signature under one version is good for another when neither rules nor weights differ: text alone asks nobody again. */
export const isSameInRules = (
  a: Pick<RegulationVersionRow, 'rules' | 'weightVersionId'>,
  b: Pick<RegulationVersionRow, 'rules' | 'weightVersionId'>,
): boolean => a.weightVersionId === b.weightVersionId && changedRules(a.rules, b.rules).length === 0

/** Null means that people may be asked to read and sign it. */
export const whyNotSign = ({ state }: Pick<RegulationVersionRow, 'state'>): Message | null =>
  state === 'approved' || state === 'inForce' ? null : say(says.notToSign)

/** Null means that the version may be sent out; `unsigned` people have not signed it. Asked again, only they get a letter. */
export const whyNotAskAcquaintance = (version: Version, unsigned: number): Message | null =>
  whyNotSign(version) ?? (unsigned ? null : say(says.nobodyToAsk))

export function whyNotRemindAcquaintance(version: Version, unsigned: number, now: Date): Message | null {
  const { acquaintanceAskedAt: asked, acquaintanceRemindedAt: reminded } = version
  const state = whyNotSign(version) ?? (asked ? null : say(says.notAskedYet))
  return state ?? (unsigned ? whyNotAgain(reminded ?? asked, now) : say(says.nobodyToAsk))
}

export interface Signature {
  readonly regulationVersionId: string
  readonly number: number
  readonly shownHash: string
  readonly at: Date
}

/** Null means that the employee may sign the version now; `earlier` is a signature that is good for it already. */
export function whyNotAcknowledge(
  version: Pick<RegulationVersionRow, 'id' | 'state'>,
  earlier: Signature | null,
): Message | null {
  if (!earlier) return whyNotSign(version)
  const { regulationVersionId, number } = earlier
  return regulationVersionId === version.id ? say(says.signed) : say(says.signedEarlier, { number })
}
