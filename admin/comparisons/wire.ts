import type { Verdict } from '../../schema/comparisons/terms.ts'
import { operation } from '../core/operation.ts'
import type { RoundLine } from '../rounds/wire/round.ts'
import { figureFields, type FigureValue } from '../results/wire.ts'

export interface Difference {
  value: number | null
  /** Before rounding for display: for pictures alone. */
  exact: number | null
  shown: string | null
  because: string | null
  note: string | null
}

/** What a difference is made of; the four add up to it. */
export const effectNames = ['score', 'weight', 'entry', 'exit'] as const
export type Effects = Record<(typeof effectNames)[number], Difference>

/** What is said of a change, and the change of the common clients with its interval. */
export interface Trend {
  verdict: Verdict
  said: string
  change: Difference | null
  low: Difference | null
  high: Difference | null
}

export interface ComparedPair {
  difference: Difference
  likeForLike: Difference
  coverageFrom: number
  coverageTo: number
  commonClients: number
  comparable: boolean
  because: string | null
  trend: Trend
  effects: Effects | null
}

/** A point of the like-for-like series; `anchored` where it begins, or begins again. */
export interface ChainPoint {
  figure: FigureValue | null
  anchored: boolean
}

export interface ComparedProvider {
  unit: { id: string; name: string } | null
  values: (FigureValue | null)[]
  chain: ChainPoint[]
  pairs: (ComparedPair | null)[]
}

export interface ComparedRound {
  roundId: string
  number: number
  title: string
  scaleMin: number
  scaleMax: number
}

export interface ComparedIndexPair {
  difference: Difference
  likeForLike: Difference
  comparableProviders: number
  effects: Effects | null
}

export interface Comparison {
  rounds: ComparedRound[]
  index: { values: FigureValue[]; chain: ChainPoint[]; pairs: ComparedIndexPair[] }
  providers: ComparedProvider[]
}

export type ReleasedRound = Pick<RoundLine, 'id' | 'number' | 'title'>

const difference = /* GraphQL */ `
  value
  exact
  shown
  because
  note
`

const effects = effectNames.map((name) => `${name} { ${difference} }`).join('\n')

const chain = /* GraphQL */ `
  figure {
    ${figureFields}
  }
  anchored
`

export const comparisonQuery = operation<
  { comparison: Comparison },
  { companyId: string; roundIds: string[] }
>(/* GraphQL */ `
    query Comparison($companyId: UUID!, $roundIds: [UUID!]!) {
      comparison(companyId: $companyId, roundIds: $roundIds) {
        rounds {
          roundId
          number
          title
          scaleMin
          scaleMax
        }
        index {
          values {
            ${figureFields}
          }
          chain {
            ${chain}
          }
          pairs {
            difference {
              ${difference}
            }
            likeForLike {
              ${difference}
            }
            comparableProviders
            effects {
              ${effects}
            }
          }
        }
        providers {
          unit {
            id
            name
          }
          values {
            ${figureFields}
          }
          chain {
            ${chain}
          }
          pairs {
            difference {
              ${difference}
            }
            likeForLike {
              ${difference}
            }
            coverageFrom
            coverageTo
            commonClients
            comparable
            because
            trend {
              verdict
              said
              change {
                ${difference}
              }
              low {
                ${difference}
              }
              high {
                ${difference}
              }
            }
            effects {
              ${effects}
            }
          }
        }
      }
    }
  `)

export const releasedRoundsQuery = operation<{ rounds: { nodes: ReleasedRound[] } }, { companyId: string }>(
  /* GraphQL */ `
    query ReleasedRounds($companyId: UUID!) {
      rounds(companyId: $companyId, filter: { states: [released] }, first: 100, orderBy: number) {
        nodes {
          id
          number
          title
        }
      }
    }
  `,
)
