import type {
  ApproveRegulation,
  DraftRegulation,
  EditRegulation,
  PutRegulationInForce,
  RegulationAt,
} from '../../schema/regulations/inputs.ts'
import type { RegulationState } from '../../schema/regulations/terms.ts'
import { command, operation } from '../core/operation.ts'
import type { RuleValue } from './rules.ts'

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
  /** Agreed since, and not named by this version. */
  newerWeights: { id: string; number: number } | null
  editBlockedBecause: string | null
  deleteBlockedBecause: string | null
  submitBlockedBecause: string | null
  returnBlockedBecause: string | null
  approveBlockedBecause: string | null
  putInForceBlockedBecause: string | null
}

export interface RuleExplained {
  path: string
  label: string
  explanation: string
  section: string
  default: RuleValue
  alternatives: { value: string | number | boolean; label: string }[]
}

/** Text that the firm keeps to begin versions with. */
export interface RegulationTemplate {
  id: string
  name: string
  createdAt: string
}

export interface RegulationsAnswer {
  regulationVersions: RegulationVersion[]
  ruleWords: RuleExplained[]
  regulationTemplates: RegulationTemplate[]
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
      newerWeights {
        id
        number
      }
      editBlockedBecause
      deleteBlockedBecause
      submitBlockedBecause
      returnBlockedBecause
      approveBlockedBecause
      putInForceBlockedBecause
    }
    ruleWords {
      path
      label
      explanation
      section
      default
      alternatives {
        value
        label
      }
    }
    regulationTemplates {
      id
      name
      createdAt
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

export const submitRegulationCommand = command<{ submitRegulation: Numbered }, RegulationAt>(/* GraphQL */ `
  mutation SubmitRegulation($input: RegulationAtInput!) {
    submitRegulation(input: $input) {
      id
      number
    }
  }
`)

export const returnRegulationCommand = command<{ returnRegulation: Numbered }, RegulationAt>(/* GraphQL */ `
  mutation ReturnRegulation($input: RegulationAtInput!) {
    returnRegulation(input: $input) {
      id
      number
    }
  }
`)

/** The method's rules for a scale: thresholds that are counted in its points follow its length. */
export const defaultRulesQuery = operation<{ defaultRules: Record<string, unknown> }, { min: number; max: number }>(
  /* GraphQL */ `
    query DefaultRules($min: Int!, $max: Int!) {
      defaultRules(min: $min, max: $max)
    }
  `,
)
