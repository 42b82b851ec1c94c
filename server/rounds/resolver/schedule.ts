import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { tell } from '../../../schema/core/say.ts'
import { MOST_PLANNED, planRoundsInput, type PlanRounds } from '../../../schema/rounds/inputs.ts'
import type { Context } from '../../core/context.ts'
import { Input } from '../../core/input.ts'
import { Id } from '../../core/scalars.ts'
import { planRounds } from '../commands/schedule.ts'
import { proposeSchedule } from '../queries/schedule.ts'
import { Round } from '../type.ts'
import { PlanRoundsInput } from '../type/inputs.ts'
import { RoundSchedule } from '../type/schedule.ts'

@Resolver()
export class RoundScheduleResolver {
  @Query(() => RoundSchedule, { description: 'The next rounds of a company by the cadence of its regulation.' })
  async proposedRounds(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose rounds.' }) companyId: string,
    @Arg('count', () => Int, { defaultValue: 4, description: 'How many; one to twelve.' }) count: number,
  ): Promise<RoundSchedule> {
    const most = Math.min(MOST_PLANNED, Math.max(1, count))
    const { rounds, blockedBecause } = await context.read((tx) => proposeSchedule(tx, companyId, most))
    return { rounds, blockedBecause: blockedBecause && tell(blockedBecause, context.locale) }
  }

  @Mutation(() => [Round], { description: 'Plans several rounds at once, each to follow the one before it.' })
  planRounds(@Ctx() context: Context, @Input(PlanRoundsInput, planRoundsInput) input: PlanRounds) {
    return planRounds(context, input)
  }
}
