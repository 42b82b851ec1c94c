import type { AdoptDefaultCriteria } from '../../schema/criteria/inputs.ts'
import { command, operation } from '../core/operation.ts'

export interface Criterion {
  id: string
  code: string
  name: string
  question: string
  points: string[]
  inUse: boolean
}

export interface CriteriaAnswer {
  criteria: Criterion[]
  company: { id: string; adoptDefaultCriteriaBlockedBecause: string | null } | null
}

export const criteriaQuery = operation<CriteriaAnswer, { companyId: string }>(/* GraphQL */ `
  query Criteria($companyId: UUID!) {
    criteria(companyId: $companyId) {
      id
      code
      name
      question
      points
      inUse
    }
    company(id: $companyId) {
      id
      adoptDefaultCriteriaBlockedBecause
    }
  }
`)

export const adoptDefaultCriteriaCommand = command<{ adoptDefaultCriteria: { id: string }[] }, AdoptDefaultCriteria>(
  /* GraphQL */ `
    mutation AdoptDefaultCriteria($input: AdoptDefaultCriteriaInput!) {
      adoptDefaultCriteria(input: $input) {
        id
      }
    }
  `,
)
