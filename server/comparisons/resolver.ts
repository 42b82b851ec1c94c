import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { comparisonInput } from '../../schema/comparisons/inputs.ts'
import type { Context } from '../core/context.ts'
import { parseInput } from '../core/input.ts'
import { Id } from '../core/scalars.ts'
import { compareRounds } from './commands.ts'
import { presentComparison } from './rules/present.ts'
import { Comparison } from './type/series.ts'

@Resolver(() => Comparison)
export class ComparisonsResolver {
  @Query(() => Comparison, {
    description: 'Compares 2 to 24 released rounds of a company: each with the one before it, like for like.',
  })
  async comparison(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'The company.' }) companyId: string,
    @Arg('roundIds', () => [Id], { description: 'Which rounds, in any order; all of them released.' })
    roundIds: string[],
  ) {
    const { compared, bodies } = await compareRounds(context, parseInput(comparisonInput, { companyId, roundIds }))
    return presentComparison(compared, bodies, context.locale)
  }
}
