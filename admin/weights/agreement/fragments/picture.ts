import type { ConsensusLevel, IterationVerdict } from '../../../../schema/weights/terms.ts'

export interface CriterionPicture {
  criterionId: string
  weight: number | null
  min: number
  q1: number
  median: number
  q3: number
  max: number
}

export interface Camp {
  units: number
  t: number
  weights: { criterionId: string; weight: number }[]
}

export interface Picture {
  judged: number
  units: number
  verdict: IterationVerdict
  criteria: CriterionPicture[]
  t: number | null
  w: number | null
  p: number | null
  similarity: number | null
  ahpConsensus: number | null
  level: ConsensusLevel | null
  consistencyRatio: number | null
  camps: Camp[] | null
  change: number | null
}

export interface Iteration {
  number: number
  startedAt: string
  deadline: string
  endedAt: string | null
  picture: Picture | null
  arguments: string[]
}

export const iterationsFragment = /* GraphQL */ `
  fragment Iterations on Agreement {
    iterations {
      number
      startedAt
      deadline
      endedAt
      arguments
      picture {
        judged
        units
        verdict
        t
        w
        p
        similarity
        ahpConsensus
        level
        consistencyRatio
        change
        criteria {
          criterionId
          weight
          min
          q1
          median
          q3
          max
        }
        camps {
          units
          t
          weights {
            criterionId
            weight
          }
        }
      }
    }
  }
`
