import type { RoundMove, RoundState } from '../../../schema/rounds/terms.ts'
import type { ReleaseAudience } from '../../../schema/releases/terms.ts'
import type { Regime } from '../../../schema/org/terms.ts'
import type { Band } from '../../core/page/Band.tsx'
import { operation } from '../../core/operation.ts'

export interface RoundLine {
  id: string
  number: number
  title: string
  state: RoundState
  opensAt: string
  closesAt: string
}

export interface Finding {
  kind: string
  message: string
  remedy: string
}

export interface Frame {
  units: number
  clientUnits: number
  providerUnits: number
  links: number
  staff: number
  representatives: number
  criteria: { name: string; weight: number }[]
  regulationNumber: number | null
  weightsNumber: number | null
  threshold: number | null
}

export interface Prospect {
  unitId: string
  name: string
  regime: Regime
  people: number
  providers: number
  minutes: number
  alone: number
  shown: number
}

export interface Readiness {
  blockers: Finding[]
  warnings: Finding[]
  people: number
  frame: Frame
  units: Prospect[]
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

type RoundVerbAsked = 'edit' | 'invite' | 'downloadLinks' | 'remind' | 'extend' | 'testLetter'

type Blocked = {
  [K in `${RoundMove | RoundVerbAsked}BlockedBecause`]: string | null
}

export interface Round extends RoundLine, Blocked {
  companyId: string
  openedAt: string | null
  closedAt: string | null
  scoredAt: string | null
  releasedAt: string | null
  cancelledAt: string | null
  cancelReason: string
  regulationNumber: number | null
  threshold: number | null
  release: Release | null
  readiness: Readiness | null
  response: UnitResponse[]
  responseTotal: Band
  invitations: { pending: number; sent: number; failed: number; handedOver: number }
  reminders: { id: string; at: string; finishedAt: string | null }[]
  plannedReminders: string[]
  linkDownloads: string[]
  version: number
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
      regulationNumber
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
        frame {
          units
          clientUnits
          providerUnits
          links
          staff
          representatives
          criteria {
            name
            weight
          }
          regulationNumber
          weightsNumber
          threshold
        }
        units {
          unitId
          name
          regime
          people
          providers
          minutes
          alone
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
      plannedReminders
      linkDownloads
      version
      editBlockedBecause
      testLetterBlockedBecause
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
