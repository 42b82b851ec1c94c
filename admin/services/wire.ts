import type { LinkState } from '../../schema/services/terms.ts'
import { command, operation } from '../core/operation.ts'

export interface LinkMatrix {
  units: { id: string; code: string; name: string }[]
  cells: { client: number; provider: number; linkId: string; intensity: number | null; state: LinkState }[]
}

export const linkMatrixQuery = operation<{ linkMatrix: LinkMatrix }, { companyId: string }>(/* GraphQL */ `
  query LinkMatrix($companyId: UUID!) {
    linkMatrix(companyId: $companyId) {
      units {
        id
        code
        name
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

interface Pair {
  clientUnitId: string
  providerUnitId: string
}

export interface LinkCounts {
  created: number
  changed: number
  retired: number
  unchanged: number
}

export const setLinksCommand = command<{ setLinks: LinkCounts }, { companyId: string; set: Pair[]; remove: Pair[] }>(
  /* GraphQL */ `
    mutation SetLinks($input: SetLinksInput!) {
      setLinks(input: $input) {
        created
        changed
        retired
        unchanged
      }
    }
  `,
)

export interface LinkImport extends LinkCounts {
  rows: number
  problems: { line: number; column: string | null; found: string; message: string }[]
  applied: boolean
}

export interface LinkImportInput {
  companyId: string
  uploadId: string
  excludeLines: number[]
  dryRun: boolean
}

export const importLinksCommand = command<{ importLinks: LinkImport }, LinkImportInput>(/* GraphQL */ `
  mutation ImportLinks($input: ImportLinksInput!) {
    importLinks(input: $input) {
      created
      changed
      retired
      unchanged
      rows
      problems {
        line
        column
        found
        message
      }
      applied
    }
  }
`)
