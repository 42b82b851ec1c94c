import type { Locale } from '../../../schema/core/say.ts'
import type { AddEmployee, EditEmployee, MarkEmployeeLeft, SetSponsor } from '../../../schema/org/inputs.ts'
import { command, operation, type Connection } from '../../core/operation.ts'
import type { Named } from './units.ts'

export interface EmployeeRow extends Named {
  code: string
  version: number
  unitId: string
  position: string | null
  email: string | null
  locale: Locale
  leftAt: string | null
}

export interface EmployeesAsked {
  companyId: string
  filter: { unitId?: string; search?: string; sponsor?: boolean }
  offset: number
  first: number
}

export const employeesQuery = operation<{ employees: Connection<EmployeeRow> }, EmployeesAsked>(/* GraphQL */ `
  query ChartEmployees($companyId: UUID!, $filter: EmployeeFilterInput, $offset: Int, $first: Int) {
    employees(companyId: $companyId, filter: $filter, offset: $offset, first: $first) {
      nodes {
        id
        name
        code
        version
        unitId
        position
        email
        locale
        leftAt
      }
      totalCount
    }
  }
`)

export const addEmployeeCommand = command<{ addEmployee: Named }, AddEmployee>(/* GraphQL */ `
  mutation AddEmployee($input: AddEmployeeInput!) {
    addEmployee(input: $input) {
      id
      name
    }
  }
`)

export const editEmployeeCommand = command<{ editEmployee: Named }, EditEmployee>(/* GraphQL */ `
  mutation EditEmployee($input: EditEmployeeInput!) {
    editEmployee(input: $input) {
      id
      name
    }
  }
`)

export const markEmployeeLeftCommand = command<{ markEmployeeLeft: Named }, MarkEmployeeLeft>(/* GraphQL */ `
  mutation MarkEmployeeLeft($input: MarkEmployeeLeftInput!) {
    markEmployeeLeft(input: $input) {
      id
      name
    }
  }
`)

export const setSponsorCommand = command<{ setSponsor: Named }, SetSponsor>(/* GraphQL */ `
  mutation SetSponsor($input: SetSponsorInput!) {
    setSponsor(input: $input) {
      id
      name
    }
  }
`)
