import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { tell } from '../../schema/core/say.ts'
import type { Message } from '../../schema/core/say.ts'
import {
  addUserInput,
  assignCompaniesInput,
  chooseLocaleInput,
  editUserInput,
  userFilterInput,
  userIdInput,
  type AddUser,
  type AssignCompanies,
  type ChooseLocale,
  type EditUser,
  type UserId,
} from '../../schema/people/inputs.ts'
import type { UserRow } from '../../schema/people/tables.ts'
import type { Context } from '../core/context.ts'
import { Input, parseInput } from '../core/input.ts'
import { PageArgs } from '../core/page.ts'
import { Id } from '../core/scalars.ts'
import { Firm } from '../firms/type.ts'
import { addUser, assignCompanies, chooseLocale, deactivateUser, editUser, reactivateUser } from './commands.ts'
import { loadCompanyIds, loadFirms, loadOtherAdmins } from './loaders.ts'
import { findUser, listUsers, userOrders } from './queries.ts'
import { whyNotDeactivate, whyNotGiveRole, whyNotReactivate } from './rules.ts'
import {
  AddUserInput,
  AssignCompaniesInput,
  ChooseLocaleInput,
  EditUserInput,
  User,
  UserConnection,
  UserFilterInput,
  UserIdInput,
  UserOrder,
} from './type.ts'

const told = (reason: Message | null, context: Context) => reason && tell(reason, context.locale)

@Resolver(() => User)
export class PeopleResolver {
  @Query(() => User, { nullable: true, description: 'Whoever is signed in, or null.' })
  me(@Ctx() context: Context) {
    const { actor } = context
    return actor.kind === 'user' ? context.read((tx) => findUser(tx, actor.id)) : null
  }

  @Query(() => User, { nullable: true, description: 'One person of the firm, or null when there is no such.' })
  user(@Ctx() context: Context, @Arg('id', () => Id, { description: 'Which person.' }) id: string) {
    return context.read((tx) => findUser(tx, id))
  }

  @Query(() => UserConnection, { description: 'People of the firm.' })
  users(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => UserFilterInput, { nullable: true, description: 'Which people.' }) filter?: UserFilterInput,
    @Arg('orderBy', () => UserOrder, { nullable: true, description: 'Sorted by; by name when not given.' })
    orderBy?: keyof typeof userOrders,
  ) {
    const parsed = parseInput(userFilterInput, filter ?? {})
    return context.read((tx) => listUsers(tx, page, parsed, userOrders[orderBy ?? 'name']))
  }

  @FieldResolver(() => Firm, { nullable: true, description: 'The firm that the person works in.' })
  firm(@Root() user: UserRow, @Ctx() context: Context) {
    return context.load(loadFirms, user.firmId)
  }

  @FieldResolver(() => [Id], {
    description: 'Companies that the person is assigned to. An admin reaches all of the firm’s whatever stands here.',
  })
  companyIds(@Root() user: UserRow, @Ctx() context: Context) {
    return context.load(loadCompanyIds, user.id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the account can’t be shut now; null when it can.' })
  async deactivateBlockedBecause(@Root() user: UserRow, @Ctx() context: Context) {
    return told(whyNotDeactivate(user, await context.load(loadOtherAdmins, user.id)), context)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the account can’t be opened again now; null when it can.',
  })
  reactivateBlockedBecause(@Root() user: UserRow, @Ctx() context: Context) {
    return told(whyNotReactivate(user), context)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the role of admin can’t be taken away now; null when it can.',
  })
  async demoteBlockedBecause(@Root() user: UserRow, @Ctx() context: Context) {
    return told(whyNotGiveRole(user, 'analyst', await context.load(loadOtherAdmins, user.id)), context)
  }

  @Mutation(() => User, { description: 'Adds a person of the firm.' })
  addUser(@Ctx() context: Context, @Input(AddUserInput, addUserInput) input: AddUser) {
    return addUser(context, input)
  }

  @Mutation(() => User, { description: 'Changes name, role, language of a person of the firm.' })
  editUser(@Ctx() context: Context, @Input(EditUserInput, editUserInput) input: EditUser) {
    return editUser(context, input)
  }

  @Mutation(() => User, { description: 'Says which companies a person works for.' })
  assignCompanies(@Ctx() context: Context, @Input(AssignCompaniesInput, assignCompaniesInput) input: AssignCompanies) {
    return assignCompanies(context, input)
  }

  @Mutation(() => User, { description: 'Shuts an account and ends its sessions.' })
  deactivateUser(@Ctx() context: Context, @Input(UserIdInput, userIdInput) input: UserId) {
    return deactivateUser(context, input)
  }

  @Mutation(() => User, { description: 'Lets an account sign in again.' })
  reactivateUser(@Ctx() context: Context, @Input(UserIdInput, userIdInput) input: UserId) {
    return reactivateUser(context, input)
  }

  @Mutation(() => User, { description: 'Chooses the language that whoever is signed in reads.' })
  chooseLocale(@Ctx() context: Context, @Input(ChooseLocaleInput, chooseLocaleInput) input: ChooseLocale) {
    return chooseLocale(context, input)
  }
}
