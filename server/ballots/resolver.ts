import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { closeRoundInput, submitBallotInput, type CloseRound, type SubmitBallot } from '../../schema/ballots/inputs.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { Round } from '../rounds/type.ts'
import { closeRound } from './commands/closeRound.ts'
import { submitBallot } from './commands/submitBallot.ts'
import { readQuestionnaire } from './questionnaire.ts'
import { CloseRoundInput, Questionnaire, Receipt, SubmitBallotInput } from './type.ts'

@Resolver()
export class BallotsResolver {
  @Query(() => Questionnaire, { description: 'The questionnaire behind a personal link.' })
  questionnaire(@Ctx() context: Context) {
    return readQuestionnaire(context)
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
