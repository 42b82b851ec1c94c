import type { CommentDecision, ReleaseAudience } from '../../schema/releases/terms.ts'
import type { FigureValue, UnitFigures } from '../results/wire.ts'
import { figureFields, unitFields } from '../results/wire.ts'
import { command, operation } from '../core/operation.ts'

export interface ModeratedComment {
  id: string
  providerUnitId: string
  audience: 'unit' | 'moderator' | 'nobody'
  text: string
  decision: CommentDecision | null
}

export interface ToRelease {
  id: string
  number: number
  title: string
  companyId: string
  releaseBlockedBecause: string | null
  units: { unitId: string; name: string; headEmployeeId: string | null }[]
  comments: ModeratedComment[]
}

export const toReleaseQuery = operation<{ round: ToRelease | null }, { id: string }>(/* GraphQL */ `
  query ToRelease($id: UUID!) {
    round(id: $id) {
      id
      number
      title
      companyId
      releaseBlockedBecause
      units {
        unitId
        name
        headEmployeeId
      }
      comments {
        id
        providerUnitId
        audience
        text
        decision
      }
    }
  }
`)

export interface ReleasedResults {
  title: string
  threshold: number
  criteria: { id: string; name: string }[]
  summary: { index: FigureValue; units: { unit: { id: string; name: string }; figure: FigureValue }[] } | null
  units: UnitFigures[]
  comments: { unitId: string; text: string; from: string[] }[]
}

interface PreviewInput {
  roundId: string
  audiences: ReleaseAudience[]
  employeeId: string
}

export const previewReleaseQuery = operation<
  { previewRelease: ReleasedResults | null },
  { input: PreviewInput }
>(/* GraphQL */ `
    query PreviewRelease($input: PreviewReleaseInput!) {
      previewRelease(input: $input) {
        title
        threshold
        criteria {
          id
          name
        }
        summary {
          index {
            ${figureFields}
          }
          units {
            unit {
              id
              name
            }
            figure {
              ${figureFields}
            }
          }
        }
        units {
          ${unitFields}
        }
        comments {
          unitId
          text
          from
        }
      }
    }
  `)

export const releaseRoundCommand = command<
  { releaseRound: { id: string; number: number } },
  { roundId: string; audiences: ReleaseAudience[]; reason: string }
>(/* GraphQL */ `
  mutation ReleaseRound($input: ReleaseRoundInput!) {
    releaseRound(input: $input) {
      id
      number
    }
  }
`)

export const withdrawReleaseCommand = command<
  { withdrawRelease: { id: string } },
  { releaseId: string; reason: string }
>(/* GraphQL */ `
  mutation WithdrawRelease($input: WithdrawReleaseInput!) {
    withdrawRelease(input: $input) {
      id
    }
  }
`)

export const decideCommentsCommand = command<
  { decideComments: { id: string } },
  { roundId: string; decisions: { commentId: string; decision: CommentDecision }[] }
>(/* GraphQL */ `
  mutation DecideComments($input: DecideCommentsInput!) {
    decideComments(input: $input) {
      id
    }
  }
`)
