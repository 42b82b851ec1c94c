/** Ranking into weights: rank-order centroids (method.md 5.1). */

/** Weight of each place, best first: w_i = (1/n) Σ_{j≥i} 1/j. Adds up to 1. */
export function rankOrderCentroids(places: number): number[] {
  const weights: number[] = []
  let tail = 0
  for (let place = places; place >= 1; place--) {
    tail += 1 / place
    weights.unshift(tail / places)
  }
  return weights
}

/**
 * Places from 1, best first; equal `order` numbers share the mean of the places that they take up.
 * @param order any numbers, smaller is better
 */
export function averageRanks(order: readonly number[]): number[] {
  return order.map((own) => {
    const before = order.filter((other) => other < own).length
    const equal = order.filter((other) => other === own).length
    return before + (equal + 1) / 2
  })
}

/** Weights of ranked criteria, in the order given; tied criteria share the mean weight of the places they take up. */
export function weighRanking(order: readonly number[]): number[] {
  const weights = rankOrderCentroids(order.length)
  return order.map((own) => {
    const before = order.filter((other) => other < own).length
    const equal = order.filter((other) => other === own).length
    return weights.slice(before, before + equal).reduce((sum, weight) => sum + weight, 0) / equal
  })
}
