import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { saveDraftInput, type SaveDraft } from '../../../schema/ballots/inputs.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { discardDraft, readDraft, saveDraft } from './commands.ts'
import { Draft, presentDraft, SaveDraftInput } from './type.ts'

@Resolver()
export class DraftsResolver {
  @Query(() => Draft, {
    nullable: true,
    description: 'The draft that was kept under this personal link; null when there is none, or the round has closed.',
  })
  async draft(@Ctx() context: Context) {
    const kept = await readDraft(context)
    return kept && presentDraft(kept)
  }

  @Mutation(() => Draft, {
    description:
      'Keeps a draft until it is discarded, the ballot is sent, or the round closes; CONFLICT when it is newer.',
  })
  async saveDraft(@Ctx() context: Context, @Input(SaveDraftInput, saveDraftInput) input: SaveDraft) {
    return presentDraft(await saveDraft(context, input))
  }

  @Mutation(() => Boolean, { description: 'Throws the draft away. True when there was one.' })
  discardDraft(@Ctx() context: Context) {
    return discardDraft(context)
  }
}
