import type { DeliveryState } from '../../../schema/people/terms.ts'
import type { LinkDecision, LinkSide, LinkState, LinkWord } from '../../../schema/services/terms.ts'
import { command, operation, type Connection } from '../../core/operation.ts'

export interface OpenLink {
  id: string
  version: number
  state: LinkState
  settleBlockedBecause: string | null
  client: { id: string; name: string }
  provider: { id: string; name: string }
  answers: { side: LinkSide; word: LinkWord; note: string; speaker: string; at: string }[]
}

export interface AskedHead {
  employeeId: string
  name: string
  hasAddress: boolean
  units: { id: string; name: string }[]
  askedAt: string | null
  answeredAt: string | null
  delivery: { delivery: DeliveryState; failure: string | null; lastNoticeAt: string | null } | null
  askBlockedBecause: string | null
}

export interface LinkAsking {
  openedAt: string | null
  deadline: string | null
  closedAt: string | null
  version: number | null
  heads: AskedHead[]
  headless: { id: string; name: string }[]
  askBlockedBecause: string | null
  closeBlockedBecause: string | null
}

export interface AskingAnswer {
  linkAsking: LinkAsking
  links: Connection<OpenLink>
}

const asking = /* GraphQL */ `
  fragment Asking on LinkAsking {
    openedAt
    deadline
    closedAt
    version
    askBlockedBecause
    closeBlockedBecause
    headless {
      id
      name
    }
    heads {
      employeeId
      name
      hasAddress
      askedAt
      answeredAt
      askBlockedBecause
      units {
        id
        name
      }
      delivery {
        delivery
        failure
        lastNoticeAt
      }
    }
  }
`

export const askingQuery = operation<AskingAnswer, { companyId: string }>(/* GraphQL */ `
  query LinkAsking($companyId: UUID!) {
    linkAsking(companyId: $companyId) {
      ...Asking
    }
    links(companyId: $companyId, filter: { open: true }, orderBy: client, first: 100) {
      totalCount
      nodes {
        id
        version
        state
        settleBlockedBecause
        client {
          id
          name
        }
        provider {
          id
          name
        }
        answers {
          side
          word
          note
          speaker
          at
        }
      }
    }
  }
  ${asking}
`)

export interface AskHeads {
  companyId: string
  unitIds: string[]
  deadline: string | null
}

export const askHeadsCommand = command<{ askHeadsForLinks: LinkAsking }, AskHeads>(/* GraphQL */ `
  mutation AskHeadsForLinks($input: AskHeadsForLinksInput!) {
    askHeadsForLinks(input: $input) {
      ...Asking
    }
  }
  ${asking}
`)

export const closeAskingCommand = command<{ closeLinkAsking: LinkAsking }, { companyId: string; version: number }>(
  /* GraphQL */ `
    mutation CloseLinkAsking($input: CloseLinkAskingInput!) {
      closeLinkAsking(input: $input) {
        ...Asking
      }
    }
    ${asking}
  `,
)

export interface SettleLink {
  id: string
  version: number
  decision: LinkDecision
  note: string
}

export const settleLinkCommand = command<{ settleLink: { id: string; state: LinkState } }, SettleLink>(/* GraphQL */ `
  mutation SettleLink($input: SettleLinkInput!) {
    settleLink(input: $input) {
      id
      state
      version
    }
  }
`)
