import type { RoundState } from '../../../schema/rounds/terms.ts'
import type { Band } from '../../core/page/Band.tsx'
import { operation, type Connection } from '../../core/operation.ts'
import type { RoundLine } from './round.ts'

export interface ListedRound extends RoundLine {
  responseTotal: Band
}

export interface RoundsAsked {
  companyId: string
  filter: { states?: RoundState[]; title?: string }
  first: number
  offset: number
}

export const roundsQuery = operation<{ rounds: Connection<ListedRound> }, RoundsAsked>(/* GraphQL */ `
  query Rounds($companyId: UUID!, $filter: RoundFilterInput, $first: Int, $offset: Int) {
    rounds(companyId: $companyId, filter: $filter, first: $first, offset: $offset, orderBy: number) {
      nodes {
        id
        number
        title
        state
        opensAt
        closesAt
        responseTotal {
          invited
          castFrom
          castTo
        }
      }
      totalCount
    }
  }
`)
