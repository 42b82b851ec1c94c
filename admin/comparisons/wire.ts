import { operation } from '../core/operation.ts'
import type { RoundLine } from '../rounds/wire/round.ts'
import { figureFields, type FigureValue } from '../results/wire.ts'

export interface Difference {
  value: number | null
  shown: string | null
  because: string | null
  note: string | null
}

/** What a difference is made of; the four add up to it. */
export const effectNames = ['score', 'weight', 'entry', 'exit'] as const
export type Effects = Record<(typeof effectNames)[number], Difference>

export interface ComparedProvider {
  unit: { id: string; name: string } | null
  values: (FigureValue | null)[]
  pairs: ({
    difference: Difference
    likeForLike: Difference
    coverageFrom: number
    coverageTo: number
    commonClients: number
    comparable: boolean
    because: string | null
    effects: Effects | null
  } | null)[]
}

export interface Comparison {
  rounds: { roundId: string; number: number; title: string; scaleMin: number; scaleMax: number }[]
  index: {
    values: FigureValue[]
    pairs: { difference: Difference; likeForLike: Difference; comparableProviders: number }[]
  }
  providers: ComparedProvider[]
}

const difference = /* GraphQL */ `
  value
  shown
  because
  note
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
          pairs {
            difference {
              ${difference}
            }
            likeForLike {
              ${difference}
            }
            comparableProviders
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
            effects {
              ${effectNames.map((name) => `${name} { ${difference} }`).join('\n')}
            }
          }
        }
      }
    }
  `)

export const releasedRoundsQuery = operation<
  { rounds: { nodes: Pick<RoundLine, 'id' | 'number' | 'title'>[] } },
  { companyId: string }
>(/* GraphQL */ `
  query ReleasedRounds($companyId: UUID!) {
    rounds(companyId: $companyId, filter: { states: [released] }, first: 100, orderBy: number) {
      nodes {
        id
        number
        title
      }
    }
  }
`)
