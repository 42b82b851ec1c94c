import type { Locale } from '../../../schema/core/say.ts'
import type { ChangePassword, ChooseLocale, Revoke, SignIn } from '../../../schema/people/inputs.ts'
import type { UserRole } from '../../../schema/people/terms.ts'
import { command, operation } from '../../core/operation.ts'

export interface Me {
  id: string
  name: string
  email: string
  role: UserRole
  locale: Locale
}

export const meQuery = operation<{ me: Me | null }, Record<string, never>>(/* GraphQL */ `
  query Me {
    me {
      id
      name
      email
      role
      locale
    }
  }
`)

export const signInCommand = command<{ signIn: Me }, SignIn>(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
      name
      email
      role
      locale
    }
  }
`)

export const signOutCommand = operation<{ signOut: boolean }, Record<string, never>>(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`)

export const signOutEverywhereCommand = operation<{ signOutEverywhere: boolean }, Record<string, never>>(/* GraphQL */ `
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`)

export const changePasswordCommand = command<{ changePassword: { id: string } }, ChangePassword>(/* GraphQL */ `
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      id
    }
  }
`)

export const chooseLocaleCommand = command<{ chooseLocale: { id: string; locale: Locale } }, ChooseLocale>(
  /* GraphQL */ `
    mutation ChooseLocale($input: ChooseLocaleInput!) {
      chooseLocale(input: $input) {
        id
        locale
      }
    }
  `,
)

export interface Session {
  id: string
  createdAt: string
  seenAt: string
  expiresAt: string
  current: boolean
}

export const sessionsQuery = operation<{ sessions: Session[] }, Record<string, never>>(/* GraphQL */ `
  query Sessions {
    sessions {
      id
      createdAt
      seenAt
      expiresAt
      current
    }
  }
`)

export const revokeSessionCommand = command<{ revokeSession: { id: string } }, Revoke>(/* GraphQL */ `
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      id
    }
  }
`)
