import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { CompanyRow } from '../../schema/companies/tables.ts'
import type { Locale } from '../../schema/core/say.ts'
import { connectionOf } from '../core/page.ts'
import { enumOf } from '../core/enum.ts'
import { LocaleEnum } from '../people/type.ts'
import { Id, Moment } from '../core/scalars.ts'

@ObjectType({ description: 'A client company of the firm.' })
export class Company
  implements Pick<CompanyRow, 'id' | 'name' | 'locale' | 'timeZone' | 'createdAt' | 'archivedAt' | 'version'>
{
  @Field(() => Id, { description: 'Identifier.' })
  id: string
  @Field(() => String, { description: 'Name.' })
  name: string
  @Field(() => LocaleEnum, { description: 'Language of letters and questionnaires.' })
  locale: Locale
  @Field(() => String, { description: 'Time zone of deadlines, such as Europe/Moscow.' })
  timeZone: string
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt: Date
  @Field(() => Moment, { nullable: true, description: 'When it was put into the archive.' })
  archivedAt: Date | null
  @Field(() => Int, { description: 'Version for optimistic locking.' })
  version: number
}

@ObjectType({ simpleResolvers: true, description: 'A page of companies.' })
export class CompanyConnection extends connectionOf(Company, 'Company') {}

export const CompanyOrder = enumOf('CompanyOrder', 'What companies are sorted by.', ['name', 'createdAt'])

@InputType({ description: 'Which companies.' })
export class CompanyFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  name?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Also those in the archive.' })
  archived?: boolean | null
  @Field(() => [Id], { nullable: true, description: 'Just these.' })
  ids?: string[] | null
}

@InputType({ description: 'A new company.' })
export class CreateCompanyInput {
  @Field(() => String, { description: 'Name, unique in the firm.' })
  name: string
  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'Language of letters and questionnaires; Russian when not given.',
  })
  locale?: Locale | null
  @Field(() => String, { nullable: true, description: 'Time zone of deadlines; Europe/Moscow when not given.' })
  timeZone?: string | null
}

@InputType({ description: 'A change of a company.' })
export class EditCompanyInput extends CreateCompanyInput {
  @Field(() => Id, { description: 'Which company.' })
  id: string
  @Field(() => Int, { description: 'The version that was read.' })
  version: number
}

@InputType({ description: 'Into the archive or out of it.' })
export class ArchiveCompanyInput {
  @Field(() => Id, { description: 'Which company.' })
  id: string
  @Field(() => Boolean, { description: 'True puts it into the archive, false takes it out.' })
  archived: boolean
}
