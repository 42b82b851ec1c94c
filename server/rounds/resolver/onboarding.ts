import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { tell } from '../../../schema/core/say.ts'
import { Company } from '../../companies/type.ts'
import type { Context } from '../../core/context.ts'
import { countOnboarding } from '../queries/onboarding.ts'
import { listSteps } from '../rules/onboarding.ts'
import { StepProgressType } from '../type/onboarding.ts'

@Resolver(() => Company)
export class OnboardingResolver {
  @FieldResolver(() => [StepProgressType], { description: 'How far the company is on its way to the first round.' })
  async onboarding(@Ctx() context: Context, @Root() company: Company) {
    const counts = await context.load(countOnboarding, company.id)
    return listSteps(counts).map((step) => ({
      ...step,
      blockedBecause: step.blockedBecause && tell(step.blockedBecause, context.locale),
    }))
  }
}
