import type { AgreeWeights } from '../../schema/weights/inputs.ts'
import type { WeightState } from '../../schema/weights/terms.ts'
import { command, operation } from '../core/operation.ts'

export interface WeightVersion {
  id: string
  number: number
  state: WeightState
  agreedOn: string | null
  agreedBy: string
  note: string
  shares: { share: number; criterion: { id: string; name: string } }[]
}

export interface WeightsAnswer {
  criteria: { id: string; name: string; question: string }[]
  weightVersions: WeightVersion[]
  company: { id: string; agreeWeightsBlockedBecause: string | null } | null
}

export const weightsQuery = operation<WeightsAnswer, { companyId: string }>(/* GraphQL */ `
  query Weights($companyId: UUID!) {
    criteria(companyId: $companyId) {
      id
      name
      question
    }
    weightVersions(companyId: $companyId) {
      id
      number
      state
      agreedOn
      agreedBy
      note
      shares {
        share
        criterion {
          id
          name
        }
      }
    }
    company(id: $companyId) {
      id
      agreeWeightsBlockedBecause
    }
  }
`)

export const agreeWeightsCommand = command<{ agreeWeights: { id: string; number: number } }, AgreeWeights>(
  /* GraphQL */ `
    mutation AgreeWeights($input: AgreeWeightsInput!) {
      agreeWeights(input: $input) {
        id
        number
      }
    }
  `,
)
