import type { AskAcquaintance, RegulationOnly } from '../../../schema/regulations/inputs/people.ts'
import type { AcquaintanceCircle } from '../../../schema/regulations/terms.ts'
import { command, operation, type Connection } from '../../core/operation.ts'
import type { Letter } from '../approval/wire.ts'

export interface Acquaintance {
  of: AcquaintanceCircle
  people: number
  signed: number
  unreachable: number
  askedAt: string | null
  remindedAt: string | null
  askBlockedBecause: string | null
  remindBlockedBecause: string | null
}

export const acquaintanceQuery = operation<
  { regulationVersion: { id: string; acquaintance: Acquaintance } | null },
  { id: string }
>(/* GraphQL */ `
  query RegulationAcquaintance($id: UUID!) {
    regulationVersion(id: $id) {
      id
      acquaintance {
        of
        people
        signed
        unreachable
        askedAt
        remindedAt
        askBlockedBecause
        remindBlockedBecause
      }
    }
  }
`)

export interface SheetPerson {
  id: string
  name: string
  unitName: string
  hasEmail: boolean
  signedAt: string | null
  signedNumber: number | null
  shownHash: string | null
  delivery: Letter | null
}

export interface SheetAsked {
  regulationVersionId: string
  offset: number
  first: number
  filter: { signed?: boolean; search?: string }
  orderBy: string
}

export const sheetQuery = operation<{ acquaintanceSheet: Connection<SheetPerson> }, SheetAsked>(/* GraphQL */ `
  query AcquaintanceSheet(
    $regulationVersionId: UUID!
    $offset: Int
    $first: Int
    $filter: AcquaintanceFilterInput
    $orderBy: AcquaintanceOrder
  ) {
    acquaintanceSheet(
      regulationVersionId: $regulationVersionId
      offset: $offset
      first: $first
      filter: $filter
      orderBy: $orderBy
    ) {
      nodes {
        id
        name
        unitName
        hasEmail
        signedAt
        signedNumber
        shownHash
        delivery {
          delivery
          failure
        }
      }
      totalCount
    }
  }
`)

interface Done {
  id: string
}

export const askAcquaintanceCommand = command<{ askAcquaintance: Done }, AskAcquaintance>(/* GraphQL */ `
  mutation AskAcquaintance($input: AskAcquaintanceInput!) {
    askAcquaintance(input: $input) {
      id
    }
  }
`)

export const remindAcquaintanceCommand = command<{ remindAcquaintance: Done }, RegulationOnly>(/* GraphQL */ `
  mutation RemindAcquaintance($input: RegulationOnlyInput!) {
    remindAcquaintance(input: $input) {
      id
    }
  }
`)
