import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { agreeWeightsInput, type AgreeWeights } from '../../schema/weights/inputs.ts'
import type { CompanyRow } from '../../schema/companies/tables.ts'
import type { WeightShareRow, WeightVersionRow } from '../../schema/weights/tables.ts'
import { tell } from '../../schema/core/say.ts'
import { Company } from '../companies/type.ts'
import { whyNotWorkOn } from '../companies/rules.ts'
import type { Context } from '../core/context.ts'
import { Input } from '../core/input.ts'
import { Id } from '../core/scalars.ts'
import { countsByCompany, criteriaById } from '../criteria/loaders.ts'
import { Criterion } from '../criteria/type.ts'
import { agreeWeights } from './commands.ts'
import { sharesByVersion } from './loaders.ts'
import { findCurrentWeights, listWeightVersions } from './queries.ts'
import { whyNotAgree } from './rules.ts'
import { AgreeWeightsInput, WeightShare, WeightVersion } from './type.ts'

@Resolver(() => WeightVersion)
export class WeightsResolver {
  @Query(() => [WeightVersion], { description: 'All versions of a company’s weights, the newest first.' })
  weightVersions(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose weights.' }) companyId: string,
  ) {
    return context.read((tx) => listWeightVersions(tx, companyId))
  }

  @Query(() => WeightVersion, { nullable: true, description: 'The agreed weights of a company, or null.' })
  currentWeights(
    @Ctx() context: Context,
    @Arg('companyId', () => Id, { description: 'Whose weights.' }) companyId: string,
  ) {
    return context.read((tx) => findCurrentWeights(tx, companyId))
  }

  @Mutation(() => WeightVersion, {
    description: 'Records an agreement on weights, brought to exactly 100; the former version is superseded.',
  })
  agreeWeights(@Ctx() context: Context, @Input(AgreeWeightsInput, agreeWeightsInput) input: AgreeWeights) {
    return agreeWeights(context, input)
  }

  @FieldResolver(() => [WeightShare], { description: 'Weights by criterion, in the order of the criteria.' })
  shares(@Root() { id }: WeightVersionRow, @Ctx() context: Context) {
    return context.load(sharesByVersion, id)
  }
}

@Resolver(() => WeightShare)
export class WeightShareResolver {
  @FieldResolver(() => Criterion, { description: 'The criterion weighed.' })
  criterion(@Root() { criterionId }: WeightShareRow, @Ctx() context: Context) {
    return context.load(criteriaById, criterionId)
  }
}

@Resolver(() => Company)
export class CompanyWeightsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why no weights can be agreed, or null.' })
  async agreeWeightsBlockedBecause(@Root() company: CompanyRow, @Ctx() context: Context): Promise<string | null> {
    const { active } = await context.load(countsByCompany, company.id)
    const reason = whyNotWorkOn(company) ?? whyNotAgree(active)
    return reason && tell(reason, context.locale)
  }
}
