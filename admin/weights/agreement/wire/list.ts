import type { AgreementState, WeightMethod } from '../../../../schema/weights/terms.ts'
import { operation } from '../../../core/operation.ts'

export interface ListedAgreement {
  id: string
  number: number
  state: AgreementState
  method: WeightMethod
  iteration: number
  createdAt: string
  protocol: { on: string; weightVersion: number } | null
}

export interface AgreementsAnswer {
  agreements: ListedAgreement[]
  company: {
    id: string
    openAgreementBlockedBecause: string | null
    agreementUnderWay: { id: string } | null
  } | null
}

export const agreementsQuery = operation<AgreementsAnswer, { companyId: string }>(/* GraphQL */ `
  query Agreements($companyId: UUID!) {
    agreements(companyId: $companyId) {
      id
      number
      state
      method
      iteration
      createdAt
      protocol {
        on
        weightVersion
      }
    }
    company(id: $companyId) {
      id
      openAgreementBlockedBecause
      agreementUnderWay {
        id
      }
    }
  }
`)
