import type { ArchiveCompany, CreateCompany, EditCompany } from '../../schema/companies/inputs.ts'
import type { Locale } from '../../schema/core/say.ts'
import type { OnboardingStep, RoundState } from '../../schema/rounds/terms.ts'
import { asking, pageOf, type ListParams, type Wire } from '../core/buildQuery.ts'
import { command, operation, type Connection } from '../core/operation.ts'

export interface Company {
  id: string
  name: string
  locale: Locale
  timeZone: string
  createdAt: string
  archivedAt: string | null
  version: number
}

interface ListVariables {
  first: number
  offset: number
  filter: { name?: string; archived?: boolean; ids?: string[] }
  orderBy: 'name' | 'createdAt'
}

export const companiesQuery = operation<{ companies: Connection<Company> }, ListVariables>(/* GraphQL */ `
  query Companies($first: Int, $offset: Int, $filter: CompanyFilterInput, $orderBy: CompanyOrder) {
    companies(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        name
        locale
        timeZone
        createdAt
        archivedAt
        version
      }
      totalCount
    }
  }
`)

const companyFields = /* GraphQL */ `
  id
  name
  locale
  timeZone
  createdAt
  archivedAt
  version
`

export const companyQuery = operation<{ company: Company | null }, { id: string }>(/* GraphQL */ `
  query Company($id: UUID!) {
    company(id: $id) {
      ${companyFields}
    }
  }
`)

export const createCompanyCommand = command<{ createCompany: Company }, CreateCompany>(/* GraphQL */ `
  mutation CreateCompany($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      ${companyFields}
    }
  }
`)

/** How far one step of the onboarding is, and what it waits for. */
export interface Progress {
  step: OnboardingStep
  count: number
  done: boolean
  blockedBecause: string | null
}

export interface ProgressAnswer {
  company: {
    id: string
    onboarding: Progress[]
    /** The latest round that has results. */
    scored: Connection<{ id: string; title: string; state: RoundState }>
    released: { totalCount: number }
  } | null
}

export const progressQuery = operation<ProgressAnswer, { companyId: string }>(/* GraphQL */ `
  query Progress($companyId: UUID!) {
    company(id: $companyId) {
      id
      onboarding {
        step
        count
        done
        blockedBecause
      }
      scored: rounds(first: 1, filter: { states: [scored, released] }) {
        nodes {
          id
          title
          state
        }
        totalCount
      }
      released: rounds(first: 1, filter: { states: [released] }) {
        totalCount
      }
    }
  }
`)

export const editCompanyCommand = command<{ editCompany: Company }, EditCompany>(/* GraphQL */ `
  mutation EditCompany($input: EditCompanyInput!) {
    editCompany(input: $input) {
      ${companyFields}
    }
  }
`)

export const archiveCompanyCommand = command<{ archiveCompany: Company }, ArchiveCompany>(/* GraphQL */ `
  mutation ArchiveCompany($input: ArchiveCompanyInput!) {
    archiveCompany(input: $input) {
      ${companyFields}
    }
  }
`)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function listVariables(params: ListParams): ListVariables {
  const name = textOf(params.filter?.['name']).trim()
  return {
    ...pageOf(params),
    filter: { ...(name && { name }), archived: params.filter?.['archived'] === true },
    orderBy: params.sort?.field === 'createdAt' ? 'createdAt' : 'name',
  }
}

export const companiesWire: Wire = {
  GET_LIST: (params) =>
    asking(companiesQuery, listVariables(params), ({ companies }) => ({
      data: companies.nodes,
      total: companies.totalCount,
    })),
  GET_MANY: ({ ids }) =>
    asking(
      companiesQuery,
      { first: ids.length, offset: 0, filter: { ids: ids.map(String), archived: true }, orderBy: 'name' },
      ({ companies }) => ({ data: companies.nodes }),
    ),
  GET_ONE: ({ id }) => asking(companyQuery, { id: String(id) }, ({ company }) => ({ data: company })),
}
