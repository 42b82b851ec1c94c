import type { DeliveryState } from '../../../../schema/people/terms.ts'
import type { WeightRules } from '../../../../schema/weights/rules.ts'
import type { AgreementState, WeightMethod } from '../../../../schema/weights/terms.ts'
import { operation } from '../../../core/operation.ts'
import { iterationsFragment, type Iteration } from '../fragments/picture.ts'
import { proposalsFragment, type Proposal } from '../fragments/proposal.ts'

export interface Stakeholder {
  id: string
  unit: { id: string; name: string }
  speaker: { id: string; name: string; email: string | null }
  hasJudged: boolean
  hasAnswered: boolean
  delivery: { delivery: DeliveryState; failure: string | null; lastNoticeAt: string | null; notices: number } | null
  replaceSpeakerBlockedBecause: string | null
}

export interface AgreementCriterion {
  id: string
  name: string
  question: string
}

export interface Agreement {
  id: string
  companyId: string
  number: number
  state: AgreementState
  method: WeightMethod
  rules: Omit<WeightRules, 'method'>
  criteria: AgreementCriterion[]
  note: string
  iteration: number
  reason: string
  noticedAt: string | null
  createdAt: string
  version: number
  editAgreementBlockedBecause: string | null
  startIterationBlockedBecause: string | null
  endIterationBlockedBecause: string | null
  escalateAgreementBlockedBecause: string | null
  cancelAgreementBlockedBecause: string | null
  proposeWeightsBlockedBecause: string | null
  closeProposalBlockedBecause: string | null
  returnToJudgingBlockedBecause: string | null
  recordOwnersDecisionBlockedBecause: string | null
  remindStakeholdersBlockedBecause: string | null
  stakeholders: Stakeholder[]
  iterations: Iteration[]
  proposals: Proposal[]
  weightVersion: { id: string; number: number } | null
  protocol: {
    hash: string
    by: string
    on: string
    reason: string
    shares: { criterion: string; share: number }[]
  } | null
}

export const agreementQuery = operation<{ agreement: Agreement | null }, { id: string }>(/* GraphQL */ `
  query AgreementRoom($id: UUID!) {
    agreement(id: $id) {
      id
      companyId
      number
      state
      method
      note
      iteration
      reason
      noticedAt
      createdAt
      version
      rules {
        randomIndex
        consistencyLimit
        tStrict
        tLoose
        wMin
        acceptShare
        maxIterations
        quorum
        silenceIsConsent
        objectionDays
        blockingShare
      }
      criteria {
        id
        name
        question
      }
      editAgreementBlockedBecause
      startIterationBlockedBecause
      endIterationBlockedBecause
      proposeWeightsBlockedBecause
      closeProposalBlockedBecause
      returnToJudgingBlockedBecause
      escalateAgreementBlockedBecause
      recordOwnersDecisionBlockedBecause
      cancelAgreementBlockedBecause
      remindStakeholdersBlockedBecause
      ...Votes
      ...Iterations
      ...Proposals
      ...Outcome
    }
  }
  fragment Votes on Agreement {
    stakeholders {
      id
      unit {
        id
        name
      }
      speaker {
        id
        name
        email
      }
      hasJudged
      hasAnswered
      delivery {
        delivery
        failure
        lastNoticeAt
        notices
      }
      replaceSpeakerBlockedBecause
    }
  }
  ${iterationsFragment}
  ${proposalsFragment}
  fragment Outcome on Agreement {
    weightVersion {
      id
      number
    }
    protocol {
      hash
      by
      on
      reason
      shares {
        criterion
        share
      }
    }
  }
`)
