import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { tell } from '../../schema/core/say.ts'
import {
  decideCommentsInput,
  previewReleaseInput,
  releaseRoundInput,
  withdrawReleaseInput,
  type DecideComments,
  type PreviewRelease,
  type ReleaseRound,
  type WithdrawRelease,
} from '../../schema/releases/inputs.ts'
import type { ReleaseRow } from '../../schema/releases/tables.ts'
import type { RoundRow } from '../../schema/rounds/tables.ts'
import { loadActorNames } from '../companies/loaders.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { PageArgs } from '../core/page.ts'
import { Id } from '../core/scalars.ts'
import { whyNot } from '../rounds/rules.ts'
import { Round } from '../rounds/type.ts'
import { decideComments } from './commands/decideComments.ts'
import { releaseRound } from './commands/releaseRound.ts'
import { withdrawRelease } from './commands/withdrawRelease.ts'
import { loadModerated, loadPublished } from './loaders.ts'
import { previewRelease, readRelease } from './queries/readRelease.ts'
import { listReleases } from './queries/releases.ts'
import { whyNotDecide, whyNotRelease, whyNotShow } from './rules/moves.ts'
import { presentRelease } from './rules/present.ts'
import {
  DecideCommentsInput,
  ModeratedCommentType,
  PreviewReleaseInput,
  Release,
  ReleaseConnection,
  ReleasedResults,
  ReleaseRoundInput,
  WithdrawReleaseInput,
} from './type.ts'

@Resolver(() => Release)
export class ReleaseResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who published it; told to the firm alone, and null where that is not known.',
  })
  publishedBy(@Ctx() context: Context, @Root() { publishedBy }: ReleaseRow) {
    return context.actor.kind === 'user' && publishedBy ? context.load(loadActorNames, publishedBy) : null
  }
}

@Resolver(() => Round)
export class ReleasesResolver {
  @Query(() => ReleaseConnection, {
    description: 'Releases of a company, newest first; the firm also sees withdrawn ones.',
  })
  releases(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'The company.' }) companyId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return context.read((tx) => listReleases(tx, companyId, { withdrawn: context.actor.kind === 'user' }, page))
  }

  @Query(() => ReleasedResults, {
    nullable: true,
    description: 'What the reader may see of a round’s release; null when there is nothing for them.',
  })
  async releasedResults(
    @Ctx() context: Context,
    @Arg('roundId', () => Id, { description: 'The round.' }) roundId: string,
  ) {
    const readable = await readRelease(context, roundId)
    return readable && presentRelease(readable, context.locale)
  }

  @Query(() => ReleasedResults, {
    nullable: true,
    description:
      'What an employee, or anybody of the staff, would see if the round were released now to these audiences.',
  })
  async previewRelease(
    @Ctx() context: Context,
    @Input(PreviewReleaseInput, previewReleaseInput) input: PreviewRelease,
  ) {
    return presentRelease(await previewRelease(context, input), context.locale)
  }

  @FieldResolver(() => Release, { nullable: true, description: 'The release that can be read now.' })
  release(@Ctx() context: Context, @Root() round: RoundRow) {
    return context.load(loadPublished, round.id)
  }

  @FieldResolver(() => [ModeratedCommentType], {
    description: 'Comments that survived the close, for the moderator to decide about.',
  })
  async comments(@Ctx() context: Context, @Root() round: RoundRow) {
    const comments = await context.load(loadModerated, round.id)
    return comments.map((comment) => {
      const reason = whyNotShow(comment)
      return { ...comment, showBlockedBecause: reason && tell(reason, context.locale) }
    })
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the round cannot be released now, or null.' })
  async releaseBlockedBecause(@Ctx() context: Context, @Root() round: RoundRow) {
    const wrongState = whyNot('release', round)
    if (wrongState) return tell(wrongState, context.locale)
    const comments = await context.load(loadModerated, round.id)
    const reason = whyNotRelease({ undecidedComments: comments.filter((comment) => comment.decision === null).length })
    return reason && tell(reason, context.locale)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why nothing can be decided about comments now, or null.',
  })
  decideCommentsBlockedBecause(@Ctx() context: Context, @Root() round: RoundRow) {
    const reason = whyNotDecide(round.state)
    return reason && tell(reason, context.locale)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the release cannot be withdrawn now, or null.' })
  withdrawBlockedBecause(@Ctx() context: Context, @Root() round: RoundRow) {
    const reason = whyNot('withdraw', round)
    return reason && tell(reason, context.locale)
  }

  @Mutation(() => Round, { description: 'Decides about comments of a scored round.' })
  decideComments(@Ctx() context: Context, @Input(DecideCommentsInput, decideCommentsInput) input: DecideComments) {
    return decideComments(context, input)
  }

  @Mutation(() => Release, { description: 'Publishes a scored round.' })
  releaseRound(@Ctx() context: Context, @Input(ReleaseRoundInput, releaseRoundInput) input: ReleaseRound) {
    return releaseRound(context, input)
  }

  @Mutation(() => Release, { description: 'Takes a release back.' })
  withdrawRelease(@Ctx() context: Context, @Input(WithdrawReleaseInput, withdrawReleaseInput) input: WithdrawRelease) {
    return withdrawRelease(context, input)
  }
}
