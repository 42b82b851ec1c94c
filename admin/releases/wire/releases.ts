import type { CommentDecision, ReleaseAudience } from '../../../schema/releases/terms.ts'
import type { PlacedUnit } from '../../results/arrange.ts'
import type { FigureValue, RoundFigures, UnitFigures } from '../../results/wire.ts'
import { figureFields, roundFields, unitFields } from '../../results/wire.ts'
import { command, operation, type Connection } from '../../core/operation.ts'

export interface ModeratedComment {
  id: string
  providerUnitId: string
  audience: 'unit' | 'moderator' | 'nobody'
  text: string
  decision: CommentDecision | null
  /** Why readers can't be shown it, or null. */
  showBlockedBecause: string | null
}

export interface ToRelease {
  id: string
  number: number
  title: string
  companyId: string
  releaseBlockedBecause: string | null
  /** Why nothing can be decided about comments now. */
  decideCommentsBlockedBecause: string | null
  /** The release that is read now. */
  release: { number: number; audiences: ReleaseAudience[] } | null
  results: { rules: { title: string; number: number; weightVersion: number } } | null
  units: (PlacedUnit & { headEmployeeId: string | null })[]
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
      decideCommentsBlockedBecause
      release {
        number
        audiences
      }
      results {
        rules {
          title
          number
          weightVersion
        }
      }
      units {
        unitId
        name
        parentId
        headEmployeeId
      }
      comments {
        id
        providerUnitId
        audience
        text
        decision
        showBlockedBecause
      }
    }
  }
`)

export interface ReleasedResults {
  title: string
  threshold: number
  scaleMin: number
  scaleMax: number
  criteria: RoundFigures['criteria']
  summary: { index: FigureValue; units: { unit: { id: string; name: string }; figure: FigureValue }[] } | null
  units: UnitFigures[]
  comments: { unitId: string; text: string; from: string[] | null }[]
  /** Everything that may be shown: the sponsor's. */
  company: RoundFigures | null
}

interface PreviewInput {
  roundId: string
  audiences: ReleaseAudience[]
  /** Null: anybody of the staff. */
  employeeId: string | null
}

export const previewReleaseQuery = operation<
  { previewRelease: ReleasedResults | null },
  { input: PreviewInput }
>(/* GraphQL */ `
    query PreviewRelease($input: PreviewReleaseInput!) {
      previewRelease(input: $input) {
        title
        threshold
        scaleMin
        scaleMax
        criteria {
          id
          name
          weight
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
        company {
          ${roundFields}
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

export interface ReleaseLine {
  id: string
  roundId: string
  number: number
  hash: string
  publishedAt: string
  publishedBy: string | null
  audiences: ReleaseAudience[]
  reason: string
  withdrawnAt: string | null
  withdrawReason: string | null
}

export const releasesQuery = operation<{ releases: Connection<ReleaseLine> }, { companyId: string }>(/* GraphQL */ `
  query Releases($companyId: UUID!) {
    releases(companyId: $companyId, first: 200) {
      nodes {
        id
        roundId
        number
        hash
        publishedAt
        publishedBy
        audiences
        reason
        withdrawnAt
        withdrawReason
      }
      totalCount
    }
  }
`)
