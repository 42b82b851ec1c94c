import { command, operation } from '../../core/operation.ts'

export interface OfferedService {
  id: string
  name: string
  description: string
  sortOrder: number
  retiredAt: string | null
  version: number
  editBlockedBecause: string | null
  provider: { id: string; name: string }
}

const fields = /* GraphQL */ `
  fragment OfferedService on Service {
    id
    name
    description
    sortOrder
    retiredAt
    version
    editBlockedBecause
    provider {
      id
      name
    }
  }
`

export const servicesQuery = operation<{ services: OfferedService[] }, { companyId: string }>(/* GraphQL */ `
  query Services($companyId: UUID!) {
    services(companyId: $companyId, retired: true) {
      ...OfferedService
    }
  }
  ${fields}
`)

interface ServiceText {
  name: string
  description: string
}

export const addServiceCommand = command<{ addService: OfferedService }, ServiceText & { providerUnitId: string }>(
  /* GraphQL */ `
    mutation AddService($input: AddServiceInput!) {
      addService(input: $input) {
        ...OfferedService
      }
    }
    ${fields}
  `,
)

export const editServiceCommand = command<
  { editService: OfferedService },
  ServiceText & { id: string; version: number }
>(/* GraphQL */ `
  mutation EditService($input: EditServiceInput!) {
    editService(input: $input) {
      ...OfferedService
    }
  }
  ${fields}
`)

export const retireServiceCommand = command<
  { retireService: OfferedService },
  { id: string; version: number; retired: boolean }
>(/* GraphQL */ `
  mutation RetireService($input: RetireServiceInput!) {
    retireService(input: $input) {
      ...OfferedService
    }
  }
  ${fields}
`)
