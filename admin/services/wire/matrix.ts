import type { LinkState } from '../../../schema/services/terms.ts'
import { command, operation } from '../../core/operation.ts'

export interface LinkMatrix {
  units: {
    id: string
    code: string
    name: string
    parentId: string | null
    place: number
    closedAt: string | null
  }[]
  cells: { client: number; provider: number; linkId: string; intensity: number | null; state: LinkState }[]
}

export const linkMatrixQuery = operation<{ linkMatrix: LinkMatrix }, { companyId: string }>(/* GraphQL */ `
  query LinkMatrix($companyId: UUID!) {
    linkMatrix(companyId: $companyId) {
      units {
        id
        code
        name
        parentId
        place
        closedAt
      }
      cells {
        client
        provider
        linkId
        intensity
        state
      }
    }
  }
`)

export interface LinkPair {
  clientUnitId: string
  providerUnitId: string
}

export interface LinkSet {
  set: (LinkPair & { intensity?: number | null; serviceId?: string | null; state?: 'proposed' | 'confirmed' })[]
  remove: LinkPair[]
}

export interface LinkCounts {
  created: number
  changed: number
  retired: number
  unchanged: number
}

export const setLinksCommand = command<{ setLinks: LinkCounts }, LinkSet & { companyId: string }>(/* GraphQL */ `
  mutation SetLinks($input: SetLinksInput!) {
    setLinks(input: $input) {
      created
      changed
      retired
      unchanged
    }
  }
`)
