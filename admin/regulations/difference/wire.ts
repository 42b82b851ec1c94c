import { operation } from '../../core/operation.ts'
import type { RuleValue } from '../rules.ts'

export interface RuleDifference {
  path: string
  label: string
  from: RuleValue
  to: RuleValue
  explanation: string
}

export interface TextPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

export interface SectionDifference {
  key: string
  change: 'added' | 'removed' | 'changed'
  title: string
  parts: TextPart[]
}

export interface Difference {
  rules: RuleDifference[]
  sections: SectionDifference[]
}

export const regulationDifferenceQuery = operation<
  { regulationDifference: Difference },
  { fromVersionId: string; toVersionId: string }
>(/* GraphQL */ `
  query RegulationDifference($fromVersionId: UUID!, $toVersionId: UUID!) {
    regulationDifference(fromVersionId: $fromVersionId, toVersionId: $toVersionId) {
      rules {
        path
        label
        from
        to
        explanation
      }
      sections {
        key
        change
        title
        parts {
          kind
          text
        }
      }
    }
  }
`)
