import { operation, type Connection } from '../../core/operation.ts'

export interface FoundViewer {
  id: string
  name: string
  unit: { name: string }
}

export const findViewersQuery = operation<
  { employees: Connection<FoundViewer> },
  { companyId: string; search: string; first: number }
>(/* GraphQL */ `
  query FindViewers($companyId: UUID!, $search: String!, $first: Int) {
    employees(companyId: $companyId, filter: { search: $search }, first: $first) {
      nodes {
        id
        name
        unit {
          name
        }
      }
      totalCount
    }
  }
`)

/** Who reads as the sponsor: one person at most. */
export const sponsorsQuery = operation<{ employees: Connection<FoundViewer> }, { companyId: string }>(/* GraphQL */ `
  query Sponsors($companyId: UUID!) {
    employees(companyId: $companyId, filter: { sponsor: true }, first: 1) {
      nodes {
        id
        name
        unit {
          name
        }
      }
      totalCount
    }
  }
`)
