import { Field, Int, ObjectType } from 'type-graphql'
import { onboardingSteps, type OnboardingStep } from '../../../schema/rounds/terms.ts'
import { enumOf } from '../../core/enum.ts'

export const OnboardingStepEnum = enumOf('OnboardingStep', 'A step on the way to the first round.', onboardingSteps)

@ObjectType({ simpleResolvers: true, description: 'How far one step of the onboarding is.' })
export class StepProgressType {
  @Field(() => OnboardingStepEnum, { description: 'Which step.' })
  step: OnboardingStep
  @Field(() => Int, {
    description:
      'How many of it there are: units, links, criteria, agreed weights, regulations in force, opened rounds.',
  })
  count: number
  @Field(() => Boolean, { description: 'Whether it is done.' })
  done: boolean
  @Field(() => String, { nullable: true, description: 'What the step waits for, or null.' })
  blockedBecause: string | null
}
