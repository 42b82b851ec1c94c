import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { closeRoundInput, submitBallotInput, type CloseRound, type SubmitBallot } from '../../schema/ballots/inputs.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { Id } from '../core/scalars.ts'
import { Round } from '../rounds/type.ts'
import { closeRound } from './commands/closeRound.ts'
import { submitBallot } from './commands/submitBallot.ts'
import { previewQuestionnaire, readQuestionnaire } from './questionnaire.ts'
import { CloseRoundInput, Questionnaire, Receipt, SubmitBallotInput } from './type.ts'

@Resolver()
export class BallotsResolver {
  @Query(() => Questionnaire, { description: 'The questionnaire behind a personal link.' })
  questionnaire(@Ctx() context: Context) {
    return readQuestionnaire(context)
  }

  @Query(() => Questionnaire, {
    description: 'The questionnaire as people of a client unit get it, or would get it if a draft were opened now.',
  })
  previewQuestionnaire(
    @Ctx() context: Context,
    @Arg('roundId', () => Id, { description: 'Which round.' }) roundId: string,
    @Arg('unitId', () => Id, { description: 'The client unit.' }) unitId: string,
  ) {
    return previewQuestionnaire(context, roundId, unitId)
  }

  @Mutation(() => Receipt, { description: 'Takes a ballot, once.' })
  submitBallot(@Ctx() context: Context, @Input(SubmitBallotInput, submitBallotInput) input: SubmitBallot) {
    return submitBallot(context, input)
  }

  @Mutation(() => Round, { description: 'Closes a round: opens the seals, keeps the cells, destroys the ballots.' })
  closeRound(@Ctx() context: Context, @Input(CloseRoundInput, closeRoundInput) input: CloseRound) {
    return closeRound(context, input)
  }
}
