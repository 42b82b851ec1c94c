import type { ProposalAnswer, ProposalSource, ProposalVerdict } from '../../../../schema/weights/terms.ts'

export interface ProposedShare {
  criterionId: string
  share: number
  aboveGroup: number | null
}

export interface UnitAnswer {
  stakeholderId: string
  unitName: string
  answer: ProposalAnswer
  criterionId: string | null
  wanted: number | null
  reason: string
  answeredAt: string
}

export interface Proposal {
  id: string
  iteration: number
  source: ProposalSource
  note: string
  proposedAt: string
  closesAt: string
  closedAt: string | null
  verdict: ProposalVerdict | null
  shares: ProposedShare[]
  accepted: number
  objected: number
  silentConsent: number
  silent: number
  answers: UnitAnswer[]
}

export const proposalsFragment = /* GraphQL */ `
  fragment Proposals on Agreement {
    proposals {
      id
      iteration
      source
      note
      proposedAt
      closesAt
      closedAt
      verdict
      accepted
      objected
      silentConsent
      silent
      shares {
        criterionId
        share
        aboveGroup
      }
      answers {
        stakeholderId
        unitName
        answer
        criterionId
        wanted
        reason
        answeredAt
      }
    }
  }
`
