import type { AgreementState } from '../../../../schema/weights/terms.ts'
import { command } from '../../../core/operation.ts'

/** What each verb answers with; the page reads the rest anew. */
interface Moved {
  id: string
  number: number
  state: AgreementState
  iteration: number
}

interface Reasoned {
  id: string
  reason: string
}

interface Share {
  criterionId: string
  share: number
}

export interface Proposed {
  id: string
  shares: Share[]
  note: string
}

export interface Decided {
  id: string
  shares: Share[]
  decidedBy: string
  decidedOn: string
  reason: string
}

export const startIterationCommand = command<{ startIteration: Moved }, { id: string; deadline: string }>(
  /* GraphQL */ `
    mutation StartIteration($input: StartIterationInput!) {
      startIteration(input: $input) {
        id
        number
        state
        iteration
      }
    }
  `,
)

export const endIterationCommand = command<{ endIteration: Moved }, { id: string }>(/* GraphQL */ `
  mutation EndIteration($input: AgreementInput!) {
    endIteration(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)

export const closeProposalCommand = command<{ closeProposal: Moved }, { id: string }>(/* GraphQL */ `
  mutation CloseProposal($input: AgreementInput!) {
    closeProposal(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)

export const returnToJudgingCommand = command<{ returnToJudging: Moved }, Reasoned>(/* GraphQL */ `
  mutation ReturnToJudging($input: AgreementReasonInput!) {
    returnToJudging(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)

export const escalateAgreementCommand = command<{ escalateAgreement: Moved }, Reasoned>(/* GraphQL */ `
  mutation EscalateAgreement($input: AgreementReasonInput!) {
    escalateAgreement(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)

export const cancelAgreementCommand = command<{ cancelAgreement: Moved }, Reasoned>(/* GraphQL */ `
  mutation CancelAgreement($input: AgreementReasonInput!) {
    cancelAgreement(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)

export const remindStakeholdersCommand = command<{ remindStakeholders: Moved }, { id: string }>(/* GraphQL */ `
  mutation RemindStakeholders($input: AgreementInput!) {
    remindStakeholders(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)

export const replaceSpeakerCommand = command<{ replaceSpeaker: Moved }, { stakeholderId: string; employeeId: string }>(
  /* GraphQL */ `
    mutation ReplaceSpeaker($input: ReplaceSpeakerInput!) {
      replaceSpeaker(input: $input) {
        id
        number
        state
        iteration
      }
    }
  `,
)

export const proposeWeightsCommand = command<{ proposeWeights: Moved }, Proposed>(/* GraphQL */ `
  mutation ProposeWeights($input: ProposeWeightsInput!) {
    proposeWeights(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)

export const recordOwnersDecisionCommand = command<{ recordOwnersDecision: Moved }, Decided>(/* GraphQL */ `
  mutation RecordOwnersDecision($input: RecordOwnersDecisionInput!) {
    recordOwnersDecision(input: $input) {
      id
      number
      state
      iteration
    }
  }
`)
