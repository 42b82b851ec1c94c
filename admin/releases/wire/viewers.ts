import type { CompanyRole } from '../../../schema/people/terms.ts'
import { operation, type Connection } from '../../core/operation.ts'

export interface FoundViewer {
  id: string
  name: string
  roles: CompanyRole[]
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
        roles
        unit {
          name
        }
      }
      totalCount
    }
  }
`)
