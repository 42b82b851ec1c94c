import type { DeliveryState } from '../../../schema/people/terms.ts'
import type { AnswerRemark, RegulationOnly, SetApprovalRoute } from '../../../schema/regulations/inputs/people.ts'
import type { ApprovalOrder, ApproverState } from '../../../schema/regulations/terms.ts'
import { command, operation } from '../../core/operation.ts'

export interface Letter {
  delivery: DeliveryState
  failure: string | null
}

export interface Approver {
  employeeId: string
  name: string
  left: boolean
  state: ApproverState
  decidedAt: string | null
  delivery: Letter | null
}

export interface Remark {
  id: string
  attempt: number
  sectionKey: string
  sectionTitle: string
  text: string
  by: string
  createdAt: string
  answer: string
  answeredAt: string | null
}

export interface ApprovalVersion {
  id: string
  version: number
  answerRemarkBlockedBecause: string | null
  approvalRoute: {
    order: ApprovalOrder
    attempt: number
    remindedAt: string | null
    setBlockedBecause: string | null
    remindBlockedBecause: string | null
    approvers: Approver[]
  }
  remarks: Remark[]
}

export const approvalQuery = operation<{ regulationVersion: ApprovalVersion | null }, { id: string }>(/* GraphQL */ `
  query RegulationApproval($id: UUID!) {
    regulationVersion(id: $id) {
      id
      version
      answerRemarkBlockedBecause
      approvalRoute {
        order
        attempt
        remindedAt
        setBlockedBecause
        remindBlockedBecause
        approvers {
          employeeId
          name
          left
          state
          decidedAt
          delivery {
            delivery
            failure
          }
        }
      }
      remarks {
        id
        attempt
        sectionKey
        sectionTitle
        text
        by
        createdAt
        answer
        answeredAt
      }
    }
  }
`)

interface Done {
  id: string
}

export const setRouteCommand = command<{ setApprovalRoute: Done }, SetApprovalRoute>(/* GraphQL */ `
  mutation SetApprovalRoute($input: SetApprovalRouteInput!) {
    setApprovalRoute(input: $input) {
      id
    }
  }
`)

export const remindApproversCommand = command<{ remindApprovers: Done }, RegulationOnly>(/* GraphQL */ `
  mutation RemindApprovers($input: RegulationOnlyInput!) {
    remindApprovers(input: $input) {
      id
    }
  }
`)

export const answerRemarkCommand = command<{ answerRemark: Done }, AnswerRemark>(/* GraphQL */ `
  mutation AnswerRemark($input: AnswerRemarkInput!) {
    answerRemark(input: $input) {
      id
    }
  }
`)
