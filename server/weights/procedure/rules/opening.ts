import { say, type Message } from '../../../../schema/core/say.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import { says } from '../../../../schema/weights/says/agreements.ts'
import type { AgreementRow } from '../../../../schema/weights/tables/agreements.ts'

const FEWEST_CRITERIA = 2
/** The most criteria that a named table holds an index for (method.md 5.1). */
const tableReaches = { alonsoLamata: Infinity, saaty1980: 10, saaty2005: 15 }

/** Null means that an agreement on so many criteria may be opened. */
export function whyNotOpen(
  criteria: number,
  running: Pick<AgreementRow, 'number'> | null,
  rules?: Pick<WeightRules, 'method' | 'randomIndex'>,
): Message | null {
  if (running) return say(says['agreement.oneAtATime'], { number: running.number })
  if (criteria < FEWEST_CRITERIA) return say(says['agreement.fewCriteria'])
  return rules?.method === 'ahp' && criteria > tableReaches[rules.randomIndex]
    ? say(says['agreement.manyForTable'], { count: criteria })
    : null
}
