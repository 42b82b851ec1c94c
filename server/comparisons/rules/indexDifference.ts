/** How the company index moved, and how much of it is the same providers (method.md 1.1 with u = 1; 8.2). */
import type { ProviderComparison } from './compare.ts'
import { decomposeChange } from './decompose.ts'
import type { Decomposition, Entry } from './decompose.ts'
import { haveSameScale } from './figures.ts'
import type { RoundFigures } from './figures.ts'

export interface IndexDifference {
  readonly from: number | null
  readonly to: number | null
  /** Difference of the published values; null when one is missing or the scale changed. */
  readonly difference: number | null
  /** Mean of the like-for-like changes of the comparable providers; null without any. */
  readonly likeForLike: number | null
  readonly comparableProviders: number
  /** 8.2 over providers: what the index owes to the same providers and what to newly or no longer shown ones. */
  readonly decomposition: Decomposition | null
}

type Compared = Pick<ProviderComparison, 'fromUnitId' | 'toUnitId' | 'from' | 'to' | 'comparable' | 'likeForLike'>

const entriesOf = (providers: readonly Compared[], side: 'from' | 'to'): Entry[] =>
  providers.flatMap((provider) => {
    const value = provider[side]
    const key = JSON.stringify([provider.fromUnitId, provider.toUnitId])
    return value === null ? [] : [{ key, weight: 1, value, whole: provider.comparable }]
  })

/** Providers that are not comparable count as gone and come anew: their change is no change of service. */
export function compareIndex(from: RoundFigures, to: RoundFigures, providers: readonly Compared[]): IndexDifference {
  const sameScale = haveSameScale(from, to)
  const changes = providers.flatMap(({ comparable, likeForLike }) =>
    comparable && likeForLike !== null ? [likeForLike] : [],
  )
  return {
    from: from.index,
    to: to.index,
    difference: sameScale && from.index !== null && to.index !== null ? to.index - from.index : null,
    likeForLike: changes.length > 0 ? changes.reduce((all, change) => all + change, 0) / changes.length : null,
    comparableProviders: changes.length,
    decomposition: sameScale ? decomposeChange(entriesOf(providers, 'from'), entriesOf(providers, 'to')) : null,
  }
}
