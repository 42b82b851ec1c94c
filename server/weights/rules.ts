/** Weights in whole hundredths (method.md 1.5, 5.1): what people agree on must add up to exactly 100. */

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
