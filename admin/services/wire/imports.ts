import { command } from '../../core/operation.ts'
import type { LinkCounts } from './matrix.ts'

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
