import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { locales, type Locale } from '../../schema/core/say.ts'
import type { UserRow } from '../../schema/people/tables.ts'
import type { SignIn } from '../../schema/people/inputs.ts'
import { userRoles, type UserRole } from '../../schema/people/terms.ts'
import { enumOf } from '../core/enum.ts'
import { Id } from '../core/scalars.ts'

export const UserRoleEnum = enumOf('UserRole', 'What a person of the firm may do.', userRoles)
export const LocaleEnum = enumOf('Locale', 'A language of the interface and of letters.', locales)

@ObjectType({ simpleResolvers: true, description: 'A person of the consulting firm.' })
export class User implements Pick<UserRow, 'id' | 'name' | 'email' | 'role' | 'locale' | 'active' | 'version'> {
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => String, { description: 'Address for signing in.' })
  email: string
  @Field(() => UserRoleEnum, { description: 'What the person may do in the firm.' })
  role: UserRole
  @Field(() => LocaleEnum, { description: 'Language of the interface.' })
  locale: Locale
  @Field(() => Boolean, { description: 'Whether the account may sign in.' })
  active: boolean
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@InputType({ description: 'An account and its password.' })
export class SignInInput implements SignIn {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email: string
  @Field(() => String, { description: 'Password.' })
  password: string
}
