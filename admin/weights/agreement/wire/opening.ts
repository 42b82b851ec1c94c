import type { WeightRules } from '../../../../schema/weights/rules.ts'
import { command, operation } from '../../../core/operation.ts'

export interface UnitToChoose {
  id: string
  code: string
  name: string
  head: { id: string; name: string } | null
}

export interface OpeningAnswer {
  company: { id: string; openAgreementBlockedBecause: string | null; units: UnitToChoose[] } | null
  criteria: { id: string; name: string; question: string }[]
  regulationVersions: { id: string; number: number; state: string; rules: Record<string, unknown> }[]
  ruleWords: { path: string; label: string; explanation: string; default: unknown }[]
  linkMatrix: {
    units: { id: string }[]
    /** Places among the units. */
    cells: { client: number }[]
  }
}

export const openingQuery = operation<OpeningAnswer, { companyId: string }>(/* GraphQL */ `
  query AgreementOpening($companyId: UUID!) {
    company(id: $companyId) {
      id
      openAgreementBlockedBecause
      units {
        id
        code
        name
        head {
          id
          name
        }
      }
    }
    criteria(companyId: $companyId) {
      id
      name
      question
    }
    regulationVersions(companyId: $companyId) {
      id
      number
      state
      rules
    }
    ruleWords {
      path
      label
      explanation
      default
    }
    linkMatrix(companyId: $companyId) {
      units {
        id
      }
      cells {
        client
      }
    }
  }
`)

export interface AgreementGiven {
  rules: WeightRules
  stakeholders: { unitId: string; employeeId: string }[]
  note: string
}

interface Numbered {
  id: string
  number: number
}

export const openAgreementCommand = command<{ openAgreement: Numbered }, AgreementGiven & { companyId: string }>(
  /* GraphQL */ `
    mutation OpenAgreement($input: OpenAgreementInput!) {
      openAgreement(input: $input) {
        id
        number
      }
    }
  `,
)

export const editAgreementCommand = command<
  { editAgreement: Numbered },
  AgreementGiven & { id: string; version: number }
>(/* GraphQL */ `
  mutation EditAgreement($input: EditAgreementInput!) {
    editAgreement(input: $input) {
      id
      number
    }
  }
`)
