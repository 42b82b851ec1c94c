/** What the state and the clock of an agreement allow; pages grey their verbs by the same questions that guard the commands. */
import { say, type Message } from '../../../../schema/core/say.ts'
import type { GroupPicture } from '../../../../schema/weights/picture.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import { says } from '../../../../schema/weights/says/agreements.ts'
import {
  agreementMoves,
  agreementVerbs,
  type AgreementMove,
  type AgreementState,
  type AgreementVerb,
} from '../../../../schema/weights/terms.ts'
import { areApart } from '../../agreement/camps.ts'

export type AgreementAct = AgreementMove | AgreementVerb

const isMove = (act: AgreementAct): act is AgreementMove => act in agreementMoves
const statesFor = (act: AgreementAct): readonly AgreementState[] =>
  isMove(act) ? agreementMoves[act].from : agreementVerbs[act]

interface Standing {
  readonly state: AgreementState
}
interface Counting extends Standing {
  readonly iteration: number
  readonly rules: Pick<WeightRules, 'maxIterations'>
}

/** Null means that the agreement's state allows it. */
export const whyNot = (act: AgreementAct, { state }: Standing): Message | null =>
  statesFor(act).includes(state) ? null : say(says['agreement.wrongState'], { state, act })

const whyNotAnother = ({ iteration, rules: { maxIterations: most } }: Counting): Message | null =>
  iteration < most ? null : say(says['agreement.lastIteration'], { most })

/** `retired`: names of criteria of the agreement that the company has retired meanwhile. */
export const whyNotWithRetired = (retired: readonly string[]): Message | null =>
  retired[0] === undefined ? null : say(says['agreement.criterionRetired'], { name: retired[0] })

export const whyNotStart = (agreement: Counting, retired: readonly string[]): Message | null =>
  whyNot('startIteration', agreement) ?? whyNotAnother(agreement) ?? whyNotWithRetired(retired)

const HOUR = 3_600_000
const LONGEST_DAYS = 60

export const whyNotUntil = (deadline: Date, now: Date): Message | null => {
  const ahead = deadline.getTime() - now.getTime()
  return ahead >= HOUR && ahead <= LONGEST_DAYS * 24 * HOUR ? null : say(says['agreement.badDeadline'])
}

/** Early by hand once somebody has judged; at the deadline whatever there is. */
export function whyNotEnd(agreement: Standing, deadline: Date, judged: number, now: Date): Message | null {
  const early = now < deadline && judged === 0 ? say(says['agreement.nobodyJudged']) : null
  return whyNot('endIteration', agreement) ?? early
}

/** The stop rule before a proposal (method.md 5.4): quorum, and near enough or standing still. */
export function whyNotPropose(agreement: Standing, picture: GroupPicture | null): Message | null {
  const reason = whyNot('proposeWeights', agreement)
  if (reason || !picture) return reason
  const { judged, units } = picture
  switch (picture.verdict) {
    case 'near':
    case 'standstill':
      return null
    case 'noQuorum':
      return say(says['agreement.noQuorum'], { judged, units })
    case 'apart':
      return say(says['agreement.apart'])
    case 'exhausted':
      return say(says['agreement.exhausted'])
    case 'again':
      return picture.camps ? say(says['agreement.apart']) : say(says['agreement.iterateFirst'])
  }
}

export function whyNotClose(
  agreement: Standing,
  closesAt: Date,
  { answered, units }: { answered: number; units: number },
  now: Date,
): Message | null {
  const early = now < closesAt && answered < units ? say(says['agreement.stillAnswering'], { answered, units }) : null
  return whyNot('closeProposal', agreement) ?? early
}

export const whyNotReturn = (agreement: Counting): Message | null =>
  whyNot('returnToJudging', agreement) ?? whyNotAnother(agreement)

/** After a return always; after an iteration when the camps differ, or when there is none left. */
export function whyNotEscalate(agreement: Counting, picture: GroupPicture | null): Message | null {
  const reason = whyNot('escalateAgreement', agreement)
  if (reason || agreement.state === 'returned' || !picture) return reason
  if (picture.verdict === 'near' || picture.verdict === 'standstill') return say(says['agreement.proposeFirst'])
  const isApart = picture.t !== null && areApart(picture.t, picture.w)
  return isApart || whyNotAnother(agreement) ? null : say(says['agreement.iterateFirst'])
}

/** Less than a day, so that the reminder of the next morning does not wait for the hour of the last letters. */
const HOURS_BETWEEN_LETTERS = 20

export function whyNotRemind(agreement: Standing, waiting: number, last: Date | null, now: Date): Message | null {
  const nobody = waiting === 0 ? say(says['agreement.nobodyWaits']) : null
  const lately = last !== null && now.getTime() - last.getTime() < HOURS_BETWEEN_LETTERS * HOUR
  return whyNot('remindStakeholders', agreement) ?? nobody ?? (lately ? say(says['agreement.remindedLately']) : null)
}

/** A unit has one vote: once it is cast, the next speaker waits for the next question. */
export function whyNotReplace(agreement: Standing, hasJudged: boolean, hasAnswered: boolean): Message | null {
  const reason = whyNot('replaceSpeaker', agreement)
  if (reason) return reason
  if (agreement.state === 'judging' && hasJudged) return say(says['agreement.alreadyJudged'])
  return agreement.state === 'proposed' && hasAnswered ? say(says['agreement.alreadyAnswered']) : null
}

export const whyNotJudge = (agreement: Standing, deadline: Date | null, now: Date): Message | null =>
  whyNot('submitJudgement', agreement) ?? (deadline && now >= deadline ? say(says['agreement.iterationOver']) : null)

export const whyNotAnswer = (agreement: Standing, closesAt: Date | null, now: Date): Message | null =>
  whyNot('answerProposal', agreement) ?? (closesAt && now >= closesAt ? say(says['agreement.windowOver']) : null)
