import type {
  ApproveRegulation,
  DraftRegulation,
  EditRegulation,
  PutRegulationInForce,
  RegulationAt,
} from '../../schema/regulations/inputs.ts'
import type { RegulationState } from '../../schema/regulations/terms.ts'
import { command, operation } from '../core/operation.ts'

export interface RegulationVersion {
  id: string
  number: number
  title: string
  state: RegulationState
  rules: Record<string, unknown>
  approvedBy: string
  approvedAt: string | null
  inForceFrom: string | null
  version: number
  weights: { id: string; number: number; shares: { share: number; criterion: { name: string } }[] }
  changes: { path: string; words: string }[]
  editBlockedBecause: string | null
  approveBlockedBecause: string | null
  putInForceBlockedBecause: string | null
}

export interface RuleExplained {
  path: string
  label: string
  explanation: string
  section: string
  default: unknown
}

export interface RegulationsAnswer {
  regulationVersions: RegulationVersion[]
  ruleWords: RuleExplained[]
  company: { id: string; draftRegulationBlockedBecause: string | null } | null
}

export const regulationsQuery = operation<RegulationsAnswer, { companyId: string }>(/* GraphQL */ `
  query Regulations($companyId: UUID!) {
    regulationVersions(companyId: $companyId) {
      id
      number
      title
      state
      rules
      approvedBy
      approvedAt
      inForceFrom
      version
      weights {
        id
        number
        shares {
          share
          criterion {
            name
          }
        }
      }
      changes {
        path
        words
      }
      editBlockedBecause
      approveBlockedBecause
      putInForceBlockedBecause
    }
    ruleWords {
      path
      label
      explanation
      section
      default
    }
    company(id: $companyId) {
      id
      draftRegulationBlockedBecause
    }
  }
`)

interface Numbered {
  id: string
  number: number
}

export const draftRegulationCommand = command<{ draftRegulation: Numbered }, DraftRegulation>(/* GraphQL */ `
  mutation DraftRegulation($input: DraftRegulationInput!) {
    draftRegulation(input: $input) {
      id
      number
    }
  }
`)

export const editRegulationCommand = command<{ editRegulation: Numbered }, EditRegulation>(/* GraphQL */ `
  mutation EditRegulation($input: EditRegulationInput!) {
    editRegulation(input: $input) {
      id
      number
    }
  }
`)

export const deleteRegulationDraftCommand = command<{ deleteRegulationDraft: Numbered }, RegulationAt>(/* GraphQL */ `
  mutation DeleteRegulationDraft($input: RegulationAtInput!) {
    deleteRegulationDraft(input: $input) {
      id
      number
    }
  }
`)

export const approveRegulationCommand = command<{ approveRegulation: Numbered }, ApproveRegulation>(/* GraphQL */ `
  mutation ApproveRegulation($input: ApproveRegulationInput!) {
    approveRegulation(input: $input) {
      id
      number
    }
  }
`)

export const putRegulationInForceCommand = command<
  { putRegulationInForce: Numbered & { inForceFrom: string | null } },
  PutRegulationInForce
>(/* GraphQL */ `
  mutation PutRegulationInForce($input: PutRegulationInForceInput!) {
    putRegulationInForce(input: $input) {
      id
      number
      inForceFrom
    }
  }
`)
