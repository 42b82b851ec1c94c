import type { Locale } from '../../schema/core/say.ts'
import type { SignIn } from '../../schema/people/inputs.ts'
import type { UserRole } from '../../schema/people/terms.ts'
import { command, operation } from '../core/operation.ts'

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
