import type { RoundMove, RoundState } from '../../../schema/rounds/terms.ts'
import type { ReleaseAudience } from '../../../schema/releases/terms.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import type { Band } from '../../core/page/Band.tsx'
import { operation, type Connection } from '../../core/operation.ts'

export interface RoundLine {
  id: string
  number: number
  title: string
  state: RoundState
  opensAt: string
  closesAt: string
}

export const roundsQuery = operation<
  { rounds: Connection<RoundLine> },
  { companyId: string; first: number; offset: number }
>(/* GraphQL */ `
  query Rounds($companyId: UUID!, $first: Int, $offset: Int) {
    rounds(companyId: $companyId, first: $first, offset: $offset, orderBy: number) {
      nodes {
        id
        number
        title
        state
        opensAt
        closesAt
      }
      totalCount
    }
  }
`)

export interface Finding {
  kind: string
  message: string
  remedy: string
}

export interface Readiness {
  blockers: Finding[]
  warnings: Finding[]
  people: number
  units: { unitId: string; regime: Regime; people: number; providers: number; minutes: number; shown: number }[]
}

export interface UnitResponse extends Band {
  unitId: string
  code: string
  name: string
  regime: Regime
}

export interface Release {
  id: string
  number: number
  audiences: ReleaseAudience[]
  publishedAt: string
}

type Blocked = {
  [K in `${RoundMove | 'invite' | 'downloadLinks' | 'remind' | 'extend'}BlockedBecause`]: string | null
}

export interface Round extends RoundLine, Blocked {
  companyId: string
  openedAt: string | null
  closedAt: string | null
  scoredAt: string | null
  releasedAt: string | null
  cancelledAt: string | null
  cancelReason: string
  threshold: number | null
  release: Release | null
  readiness: Readiness | null
  response: UnitResponse[]
  responseTotal: Band
  invitations: { pending: number; sent: number; failed: number; handedOver: number }
  reminders: { id: string; at: string; finishedAt: string | null }[]
  linkDownloads: string[]
}

export const roundQuery = operation<{ round: Round | null }, { id: string }>(/* GraphQL */ `
  query Round($id: UUID!) {
    round(id: $id) {
      id
      companyId
      number
      title
      state
      opensAt
      closesAt
      openedAt
      closedAt
      scoredAt
      releasedAt
      cancelledAt
      cancelReason
      threshold
      release {
        id
        number
        audiences
        publishedAt
      }
      readiness {
        blockers {
          kind
          message
          remedy
        }
        warnings {
          kind
          message
          remedy
        }
        people
        units {
          unitId
          regime
          people
          providers
          minutes
          shown
        }
      }
      responseTotal {
        invited
        castFrom
        castTo
      }
      response {
        unitId
        code
        name
        regime
        invited
        castFrom
        castTo
      }
      invitations {
        pending
        sent
        failed
        handedOver
      }
      reminders {
        id
        at
        finishedAt
      }
      linkDownloads
      openBlockedBecause
      closeBlockedBecause
      extendBlockedBecause
      cancelBlockedBecause
      inviteBlockedBecause
      downloadLinksBlockedBecause
      remindBlockedBecause
      scoreBlockedBecause
      releaseBlockedBecause
      withdrawBlockedBecause
    }
  }
`)
