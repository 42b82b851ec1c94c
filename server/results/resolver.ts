import { Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { tell } from '../../schema/core/say.ts'
import { scoreRoundInput, type ScoreRound } from '../../schema/results/inputs.ts'
import type { RoundRow } from '../../schema/rounds/tables.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { whyNot } from '../rounds/rules.ts'
import { Round } from '../rounds/type.ts'
import { scoreRound } from './commands.ts'
import { loadFigures } from './loaders.ts'
import { presentRound } from './rules/present.ts'
import { RoundFiguresType, ScoreRoundInput } from './type.ts'

@Resolver(() => Round)
export class ResultsResolver {
  @FieldResolver(() => RoundFiguresType, {
    nullable: true,
    description: 'What was computed, exactly as it may be shown; null before the round is scored.',
  })
  async results(@Ctx() context: Context, @Root() round: RoundRow) {
    const figures = await context.load(loadFigures, round.id)
    return figures && presentRound(figures, context.locale)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the round cannot be scored now, or null.' })
  scoreBlockedBecause(@Ctx() context: Context, @Root() round: RoundRow) {
    const reason = whyNot('score', round)
    return reason && tell(reason, context.locale)
  }

  @Mutation(() => Round, { description: 'Scores a closed round by its frozen rules.' })
  scoreRound(@Ctx() context: Context, @Input(ScoreRoundInput, scoreRoundInput) input: ScoreRound) {
    return scoreRound(context, input)
  }
}
