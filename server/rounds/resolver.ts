import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { CompanyRow } from '../../schema/companies/tables.ts'
import { tell } from '../../schema/core/say.ts'
import * as inputs from '../../schema/rounds/inputs.ts'
import { Company } from '../companies/type.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { PageArgs } from '../core/page.ts'
import { Id } from '../core/scalars.ts'
import './hooks.ts'
import { copyRound, createRound, editRound } from './commands/draft.ts'
import { openRound } from './commands/open.ts'
import { cancelRound, extendRound } from './commands/window.ts'
import { loadRoundPages, roundPageKey } from './loaders.ts'
import { findRound, listRounds, roundOrders } from './queries.ts'
import { readChanges } from './queries/changes.ts'
import { Round, RoundConnection, RoundFilterInput, RoundOrder } from './type.ts'
import { RoundChange } from './type/fields.ts'
import * as types from './type/inputs.ts'

@Resolver(() => Round)
export class RoundsResolver {
  @Query(() => RoundConnection, { description: 'Rounds of a company, or of all companies that the actor works for.' })
  rounds(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('companyId', () => Id, { nullable: true, description: 'Whose rounds.' }) companyId?: string | null,
    @Arg('filter', () => RoundFilterInput, { nullable: true, description: 'Which rounds.' }) filter?: RoundFilterInput,
    @Arg('orderBy', () => RoundOrder, { nullable: true, description: 'Sorted by; the newest first when not given.' })
    orderBy?: keyof typeof roundOrders,
  ) {
    return context.read((tx) => listRounds(tx, companyId ?? null, filter ?? {}, page, roundOrders[orderBy ?? 'number']))
  }

  @Query(() => Round, { nullable: true, description: 'One round, or null when it is not there for the actor.' })
  round(@Ctx() context: Context, @Arg('id', () => Id, { description: 'Which round.' }) id: string) {
    return context.read((tx) => findRound(tx, id))
  }

  @Query(() => [RoundChange], {
    description: 'What the company changed since a round was opened: chart, links, criteria, weights, rules, people.',
  })
  async changesSince(
    @Ctx() context: Context,
    @Arg('roundId', () => Id, { description: 'The round to compare the company with.' }) roundId: string,
  ): Promise<RoundChange[]> {
    const changes = await context.read((tx) => readChanges(tx, roundId))
    return changes.map(({ kind, message }) => ({ kind, sentence: tell(message, context.locale) }))
  }

  @Mutation(() => Round, { description: 'Plans a round. Nothing is frozen before it opens.' })
  createRound(
    @Ctx() context: Context,
    @Input(types.CreateRoundInput, inputs.createRoundInput) input: inputs.CreateRound,
  ) {
    return createRound(context, input)
  }

  @Mutation(() => Round, { description: 'Changes title and window of a draft.' })
  editRound(@Ctx() context: Context, @Input(types.EditRoundInput, inputs.editRoundInput) input: inputs.EditRound) {
    return editRound(context, input)
  }

  @Mutation(() => Round, { description: 'Plans the next round after another one.' })
  copyRound(@Ctx() context: Context, @Input(types.CopyRoundInput, inputs.copyRoundInput) input: inputs.CopyRound) {
    return copyRound(context, input)
  }

  @Mutation(() => Round, {
    description:
      'Opens a draft: freezes chart, links, criteria, weights, rules and people, and takes ballots from then on.',
  })
  openRound(@Ctx() context: Context, @Input(types.OpenRoundInput, inputs.openRoundInput) input: inputs.OpenRound) {
    return openRound(context, input)
  }

  @Mutation(() => Round, { description: 'Moves the end of an open round to a later moment.' })
  extendRound(
    @Ctx() context: Context,
    @Input(types.ExtendRoundInput, inputs.extendRoundInput) input: inputs.ExtendRound,
  ) {
    return extendRound(context, input)
  }

  @Mutation(() => Round, {
    description: 'Cancels a round before its release; ballots of an open one are destroyed unread.',
  })
  cancelRound(
    @Ctx() context: Context,
    @Input(types.CancelRoundInput, inputs.cancelRoundInput) input: inputs.CancelRound,
  ) {
    return cancelRound(context, input)
  }
}

@Resolver(() => Company)
export class CompanyRoundsResolver {
  @FieldResolver(() => RoundConnection, { description: 'Rounds of the company, the newest first.' })
  rounds(
    @Root() { id }: CompanyRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RoundFilterInput, { nullable: true, description: 'Which rounds.' }) filter?: RoundFilterInput,
  ) {
    return context.load(loadRoundPages, roundPageKey({ companyId: id, filter: filter ?? {}, page }))
  }
}
