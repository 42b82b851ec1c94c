import type {
  ImportDelimiter,
  ImportEncoding,
  ImportField,
  ImportGuard,
  ImportShape,
} from '../../../schema/org/terms.ts'
import { command, operation } from '../../core/operation.ts'

export interface ChoiceMade {
  of: string
  to: string | null
}

/** How a file is read: sent with every dry run, and once more with the import itself. */
export interface ImportOptions {
  companyId: string
  uploadId: string
  /** Guessed where they are not said. */
  encoding?: ImportEncoding | null
  delimiter?: ImportDelimiter | null
  sheet?: string | null
  mapping?: { field: ImportField; header: string }[]
  exclude: number[]
  choices: { unitParents: ChoiceMade[]; superiors: ChoiceMade[]; createParents: boolean }
  removeMissing: boolean
  postsAsPeople?: boolean
  confirmed: ImportGuard[]
}

export interface ImportEffect {
  createdCount: number
  changedCount: number
  movedCount: number
  removedCount: number
  unchangedCount: number
}

export interface ImportChoice {
  what: 'unitParent' | 'superior'
  of: string
  ofName: string
  to: string | null
  toName: string | null
  posts: string[]
  count: number
  proposed: boolean
}

export interface ImportProblem {
  kind: string
  severity: 'error' | 'warning'
  line: number
  lines: number[]
  column: string | null
  found: string
  expected: string
  message: string
  choices: ImportChoice[]
}

export interface ImportPreview {
  refusedBecause: string | null
  sheets: string[]
  columns: { header: string; field: ImportField | null; guess: ImportField | null; confidence: number | null }[]
  shape: ImportShape | null
  postsAsPeople: boolean
  rowsCount: number
  sample: { line: number; cells: string[] }[]
  units: ImportEffect | null
  employees: ImportEffect | null
  errorsCount: number
  warningsCount: number
  problems: ImportProblem[]
  guards: { kind: ImportGuard; confirmed: boolean; message: string }[]
  changesNothing: boolean
  planHash: string | null
  importBlockedBecause: string | null
}

const effect = /* GraphQL */ `
  createdCount
  changedCount
  movedCount
  removedCount
  unchangedCount
`

export const importPreviewQuery = operation<{ importPreview: ImportPreview }, { input: ImportOptions }>(/* GraphQL */ `
  query ImportPreview($input: ImportPreviewInput!) {
    importPreview(input: $input) {
      refusedBecause
      sheets
      columns {
        header
        field
        guess
        confidence
      }
      shape
      postsAsPeople
      rowsCount
      sample {
        line
        cells
      }
      units {
        ${effect}
      }
      employees {
        ${effect}
      }
      errorsCount
      warningsCount
      problems {
        kind
        severity
        line
        lines
        column
        found
        expected
        message
        choices {
          what
          of
          ofName
          to
          toName
          posts
          count
          proposed
        }
      }
      guards {
        kind
        confirmed
        message
      }
      changesNothing
      planHash
      importBlockedBecause
    }
  }
`)

export const importChartCommand = command<
  { importChart: { units: ImportEffect; employees: ImportEffect } },
  ImportOptions & { planHash: string }
>(/* GraphQL */ `
  mutation ImportChart($input: ImportChartInput!) {
    importChart(input: $input) {
      units {
        ${effect}
      }
      employees {
        ${effect}
      }
    }
  }
`)
