/** What is said before the first answer, and how long it takes. */
import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/ballots/says.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { Regime } from './voices.ts'

/** Sentences with the actual thresholds in them, in the order in which they are read. */
export function listPromises(regime: Regime, unit: string, rules: Pick<Rules, 'disclosure' | 'visibility'>): Message[] {
  const { k, kComments, minCommenters } = rules.disclosure
  const regimePromises =
    regime === 'R1'
      ? [say(says.promiseR1, { unit })]
      : [say(says.promiseR2, { k }), say(says.promiseComments, { n: kComments, m: minCommenters })]
  return [...regimePromises, say(says.promiseReaders, { everyone: rules.visibility.everyone }), say(says.promiseSealed)]
}
