import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  archiveCompanyInput,
  companyFilterInput,
  createCompanyInput,
  editCompanyInput,
  type ArchiveCompany,
  type CreateCompany,
  type EditCompany,
} from '../../schema/companies/inputs.ts'
import type { Context } from '../core/context.ts'
import { Input, parseInput } from '../core/input.ts'
import { JournalLine } from '../core/journalApi.ts'
import { PageArgs } from '../core/page.ts'
import type { UserRow } from '../../schema/people/tables.ts'
import { User } from '../people/type.ts'
import { archiveCompany, createCompany, editCompany } from './commands.ts'
import { loadActorNames, loadAssignedCompanies, loadCompanyNames } from './loaders.ts'
import { companyOrders, findCompany, listCompanies } from './queries.ts'
import {
  ArchiveCompanyInput,
  Company,
  CompanyConnection,
  CompanyFilterInput,
  CompanyOrder,
  CreateCompanyInput,
  EditCompanyInput,
} from './type.ts'
import { Id } from '../core/scalars.ts'

@Resolver(() => Company)
export class CompaniesResolver {
  @Query(() => CompanyConnection, { description: 'Companies that the actor works for.' })
  companies(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CompanyFilterInput, { nullable: true, description: 'Which companies.' })
    filter?: CompanyFilterInput,
    @Arg('orderBy', () => CompanyOrder, { nullable: true, description: 'Sorted by; by name when not given.' })
    orderBy?: keyof typeof companyOrders,
  ) {
    const wanted = parseInput(companyFilterInput, filter ?? {})
    return context.read((tx) => listCompanies(tx, page, wanted, companyOrders[orderBy ?? 'name']))
  }

  @Query(() => Company, { nullable: true, description: 'One company, or null when it is not there for the actor.' })
  company(@Ctx() context: Context, @Arg('id', () => Id, { description: 'Which company.' }) id: string) {
    return context.read((tx) => findCompany(tx, id))
  }

  @Mutation(() => Company, { description: 'Creates a client company.' })
  createCompany(@Ctx() context: Context, @Input(CreateCompanyInput, createCompanyInput) input: CreateCompany) {
    return createCompany(context, input)
  }

  @Mutation(() => Company, { description: 'Changes name, language, time zone.' })
  editCompany(@Ctx() context: Context, @Input(EditCompanyInput, editCompanyInput) input: EditCompany) {
    return editCompany(context, input)
  }

  @Mutation(() => Company, { description: 'Puts a company into the archive or takes it out.' })
  archiveCompany(@Ctx() context: Context, @Input(ArchiveCompanyInput, archiveCompanyInput) input: ArchiveCompany) {
    return archiveCompany(context, input)
  }
}

@Resolver(() => User)
export class AssignedCompaniesResolver {
  @FieldResolver(() => [Company], {
    description:
      'Companies that the person is assigned to, by name. An admin reaches all of the firm’s whatever stands here.',
  })
  companies(@Root() user: UserRow, @Ctx() context: Context) {
    return context.load(loadAssignedCompanies, user.id)
  }
}

/** A line keeps ids alone: whoever reads it is told what they are called now. */
@Resolver(() => JournalLine)
export class JournalNamesResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the user or token that acted is called now.' })
  actorName(@Root() { actorId }: JournalLine, @Ctx() context: Context) {
    return actorId && context.load(loadActorNames, actorId)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the company concerned is called now.' })
  companyName(@Root() { companyId }: JournalLine, @Ctx() context: Context) {
    return companyId && context.load(loadCompanyNames, companyId)
  }
}
