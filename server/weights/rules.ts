/** Weights in whole hundredths (method.md 1.5, 5.1): what people agree on must add up to exactly 100. */
import { say, type Message } from '../../schema/core/say.ts'
import type { CriterionRow } from '../../schema/criteria/tables.ts'
import { says } from '../../schema/weights/says.ts'
import type { FieldRefusal } from '../core/refusal.ts'

export interface GivenShare {
  criterionId: string
  points: number
}

/** Remainders closer than this are a tie: they differ only by the dust of binary arithmetic. */
const TIE = 1e9

/**
 * Whole numbers that add up to `total` and differ from the exact proportions by less than 1: everybody gets the floor,
 * the largest remainders get one more; among equal remainders the earlier goes first.
 * @param shares >= 0, of any positive sum
 * @throws RangeError when a share is negative or no number, all are zero, or the total is no whole number >= 0
 */
export function largestRemainder(shares: readonly number[], total = 100): number[] {
  if (shares.some((share) => !Number.isFinite(share) || share < 0)) throw new RangeError('A share must be zero or more')
  if (!Number.isInteger(total) || total < 0) throw new RangeError('The total must be a whole number, zero or more')
  const sum = shares.reduce((all, share) => all + share, 0)
  if (sum <= 0) throw new RangeError('The shares are all zero')
  const parts = shares.map((share, at) => {
    const exact = (share / sum) * total
    const floor = Math.floor(exact + 1 / TIE)
    return { at, floor, remainder: Math.round(Math.max(0, exact - floor) * TIE) }
  })
  const left = total - parts.reduce((all, { floor }) => all + floor, 0)
  const favoured = parts.toSorted((a, b) => b.remainder - a.remainder || a.at - b.at).slice(0, left)
  const raised = new Set(favoured.map(({ at }) => at))
  return parts.map(({ at, floor }) => (raised.has(at) ? floor + 1 : floor))
}

/** Weights as whole hundredths, in the order of the criteria. Throws as `largestRemainder` does. */
export const toHundred = (shares: readonly number[]): number[] => largestRemainder(shares, 100)

/** Null means that weights may be agreed: there is a criterion to weigh. */
export const whyNotAgree = (activeCriteria: number): Message | null =>
  activeCriteria > 0 ? null : say(says.noCriteria)

/** Null means that the agreement is of today or earlier; both as YYYY-MM-DD. */
export const whyNotOn = (agreedOn: string, today: string): Message | null =>
  agreedOn > today ? say(says.inFuture, { today }) : null

/**
 * What is wrong with the points given, each with its place in the input (`shares.2.criterionId`).
 * @param criteria the company's criteria by id, retired ones included
 */
export function findWrongShares(
  shares: readonly GivenShare[],
  criteria: ReadonlyMap<string, Pick<CriterionRow, 'name' | 'retiredAt'>>,
): FieldRefusal[] {
  const seen = new Set<string>()
  const wrong = shares.flatMap(({ criterionId }, at): FieldRefusal[] => {
    const path = `shares.${at}.criterionId`
    const criterion = criteria.get(criterionId)
    if (!criterion) return [{ path, message: say(says.notOfCompany) }]
    const { name } = criterion
    if (seen.has(criterionId)) return [{ path, message: say(says.twice, { name }) }]
    seen.add(criterionId)
    return criterion.retiredAt ? [{ path, message: say(says.retired, { name }) }] : []
  })
  if (!wrong.length && shares.every(({ points }) => points === 0))
    return [{ path: 'shares', message: say(says.allZero) }]
  return wrong
}
