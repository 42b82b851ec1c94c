import type {
  AddUser,
  AssignCompanies,
  EditUser,
  SetUserPassword,
  UserFilter,
  UserId,
} from '../../../schema/people/inputs.ts'
import { command, operation, type Connection } from '../../core/operation.ts'
import type { Me } from './sessions.ts'

export interface UserLine extends Me {
  active: boolean
  companies: { id: string; name: string }[]
}

export interface UserOfFirm extends UserLine {
  version: number
  deactivateBlockedBecause: string | null
  reactivateBlockedBecause: string | null
  demoteBlockedBecause: string | null
}

interface UsersVariables {
  first: number
  offset: number
  filter: UserFilter
}

export const usersQuery = operation<{ users: Connection<UserLine> }, UsersVariables>(/* GraphQL */ `
  query Users($first: Int, $offset: Int, $filter: UserFilterInput) {
    users(first: $first, offset: $offset, filter: $filter) {
      nodes {
        id
        name
        email
        role
        locale
        active
        companies {
          id
          name
        }
      }
      totalCount
    }
  }
`)

export const userQuery = operation<{ user: UserOfFirm | null }, { id: string }>(/* GraphQL */ `
  query User($id: UUID!) {
    user(id: $id) {
      id
      name
      email
      role
      locale
      active
      version
      companies {
        id
        name
      }
      deactivateBlockedBecause
      reactivateBlockedBecause
      demoteBlockedBecause
    }
  }
`)

export const addUserCommand = command<{ addUser: { id: string; name: string } }, AddUser>(/* GraphQL */ `
  mutation AddUser($input: AddUserInput!) {
    addUser(input: $input) {
      id
      name
    }
  }
`)

export const editUserCommand = command<{ editUser: { id: string; name: string } }, EditUser>(/* GraphQL */ `
  mutation EditUser($input: EditUserInput!) {
    editUser(input: $input) {
      id
      name
    }
  }
`)

export const assignCompaniesCommand = command<{ assignCompanies: UserLine }, AssignCompanies>(/* GraphQL */ `
  mutation AssignCompanies($input: AssignCompaniesInput!) {
    assignCompanies(input: $input) {
      id
      name
      companies {
        id
        name
      }
    }
  }
`)

export const deactivateUserCommand = command<{ deactivateUser: { id: string; name: string } }, UserId>(/* GraphQL */ `
  mutation DeactivateUser($input: UserIdInput!) {
    deactivateUser(input: $input) {
      id
      name
    }
  }
`)

export const reactivateUserCommand = command<{ reactivateUser: { id: string; name: string } }, UserId>(/* GraphQL */ `
  mutation ReactivateUser($input: UserIdInput!) {
    reactivateUser(input: $input) {
      id
      name
    }
  }
`)

export const setUserPasswordCommand = command<{ setUserPassword: { id: string } }, SetUserPassword>(/* GraphQL */ `
  mutation SetUserPassword($input: SetUserPasswordInput!) {
    setUserPassword(input: $input) {
      id
    }
  }
`)
