import type { LinkState } from '../../../schema/services/terms.ts'
import { command, operation, type Connection } from '../../core/operation.ts'

export interface UnitLink {
  id: string
  intensity: number | null
  state: LinkState
  version: number
  client: { id: string; name: string }
  provider: { id: string; name: string }
  service: { id: string; name: string } | null
  staleBecause: string | null
  confirmBlockedBecause: string | null
  retireBlockedBecause: string | null
}

export interface UnitLinksAnswer {
  clients: Connection<UnitLink>
  providers: Connection<UnitLink>
}

const fields = /* GraphQL */ `
  fragment UnitLink on Link {
    id
    intensity
    state
    version
    client {
      id
      name
    }
    provider {
      id
      name
    }
    service {
      id
      name
    }
    staleBecause
    confirmBlockedBecause
    retireBlockedBecause
  }
`

export const linksOfUnitQuery = operation<UnitLinksAnswer, { companyId: string; unitId: string }>(/* GraphQL */ `
  query LinksOfUnit($companyId: UUID!, $unitId: UUID!) {
    clients: links(companyId: $companyId, filter: { providerUnitId: $unitId }, orderBy: client, first: 200) {
      nodes {
        ...UnitLink
      }
      totalCount
    }
    providers: links(companyId: $companyId, filter: { clientUnitId: $unitId }, orderBy: provider, first: 200) {
      nodes {
        ...UnitLink
      }
      totalCount
    }
  }
  ${fields}
`)

export interface LinkAt {
  id: string
  version: number
}

export const confirmLinkCommand = command<{ confirmLink: UnitLink }, LinkAt>(/* GraphQL */ `
  mutation ConfirmLink($input: LinkAtInput!) {
    confirmLink(input: $input) {
      ...UnitLink
    }
  }
  ${fields}
`)

export const retireLinkCommand = command<{ retireLink: UnitLink }, LinkAt>(/* GraphQL */ `
  mutation RetireLink($input: LinkAtInput!) {
    retireLink(input: $input) {
      ...UnitLink
    }
  }
  ${fields}
`)

export interface ProposeLink {
  clientUnitId: string
  providerUnitId: string
  intensity: number | null
  serviceId: string | null
}

export const proposeLinkCommand = command<{ proposeLink: UnitLink }, ProposeLink>(/* GraphQL */ `
  mutation ProposeLink($input: ProposeLinkInput!) {
    proposeLink(input: $input) {
      ...UnitLink
    }
  }
  ${fields}
`)
