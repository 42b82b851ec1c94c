import type { FoundKind } from '../../schema/companies/terms.ts'
import { operation } from '../core/operation.ts'

export interface Found {
  kind: FoundKind
  id: string
  name: string
  companyId: string
  companyName: string
  unitId: string | null
  unitName: string | null
}

export const searchQuery = operation<{ search: Found[] }, { text: string }>(/* GraphQL */ `
  query Search($text: String!) {
    search(text: $text) {
      kind
      id
      name
      companyId
      companyName
      unitId
      unitName
    }
  }
`)
