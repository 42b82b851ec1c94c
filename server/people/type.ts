import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../../schema/core/say.ts'
import type { UserRow } from '../../schema/people/tables.ts'
import type { AssignCompanies, ChooseLocale, EditUser, UserId } from '../../schema/people/inputs.ts'
import { userRoles, type UserRole } from '../../schema/people/terms.ts'
import { enumOf } from '../core/enum.ts'
import { connectionOf } from '../core/page.ts'
import { Id, Moment } from '../core/scalars.ts'
import { LocaleEnum } from '../firms/type.ts'

export { LocaleEnum } from '../firms/type.ts'
export const UserRoleEnum = enumOf('UserRole', 'What a person of the firm may do.', userRoles)

@ObjectType({ simpleResolvers: true, description: 'A person of the consulting firm.' })
export class User
  implements Pick<UserRow, 'id' | 'name' | 'email' | 'role' | 'locale' | 'active' | 'createdAt' | 'version'>
{
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
  @Field(() => Moment, { description: 'When the account was made.' })
  createdAt: Date
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@ObjectType({ simpleResolvers: true, description: 'A page of people of the firm.' })
export class UserConnection extends connectionOf(User, 'User') {}

export const UserOrder = enumOf('UserOrder', 'What people are sorted by.', ['name', 'email', 'createdAt'])

@InputType({ description: 'Which people of the firm.' })
export class UserFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the address.' })
  search?: string | null
  @Field(() => UserRoleEnum, { nullable: true, description: 'Just this role.' })
  role?: UserRole | null
  @Field(() => Boolean, { nullable: true, description: 'Just active accounts, or just shut ones.' })
  active?: boolean | null
  @Field(() => Id, { nullable: true, description: 'Just those assigned to this company.' })
  companyId?: string | null
}

@InputType({ description: 'A new person of the firm.' })
export class AddUserInput {
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => String, { description: 'Address for signing in; nobody else may have it.' })
  email: string
  @Field(() => UserRoleEnum, { description: 'What the person may do in the firm.' })
  role: UserRole
  @Field(() => LocaleEnum, { nullable: true, description: 'Language of the interface; the firm’s when not given.' })
  locale?: Locale | null
  @Field(() => String, { description: 'First password, at least ten characters.' })
  password: string
  @Field(() => [Id], { nullable: true, description: 'Companies to work for; none when not given.' })
  companyIds?: string[] | null
}

@InputType({ description: 'A change of a person of the firm.' })
export class EditUserInput implements EditUser {
  @Field(() => Id, { description: 'Which person.' })
  id: string
  @Field(() => String, { description: 'Full name.' })
  name: string
  @Field(() => UserRoleEnum, { description: 'What the person may do in the firm.' })
  role: UserRole
  @Field(() => LocaleEnum, { description: 'Language of the interface.' })
  locale: Locale
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'The companies that a person works for.' })
export class AssignCompaniesInput implements AssignCompanies {
  @Field(() => Id, { description: 'Which person.' })
  userId: string
  @Field(() => [Id], { description: 'All the companies; those that are not here are taken away.' })
  companyIds: string[]
}

@InputType({ description: 'A person of the firm.' })
export class UserIdInput implements UserId {
  @Field(() => Id, { description: 'Which person.' })
  id: string
}

@InputType({ description: 'A language to read in.' })
export class ChooseLocaleInput implements ChooseLocale {
  @Field(() => LocaleEnum, { description: 'Which one.' })
  locale: Locale
}
