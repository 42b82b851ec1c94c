/** How far a company's onboarding is: what is there, and what the next step waits for. */
import { say, type Message, type Words } from '../../../schema/core/say.ts'
import { says } from '../../../schema/rounds/says/onboarding.ts'
import { onboardingSteps, type OnboardingStep } from '../../../schema/rounds/terms.ts'

/** How many of each there are: open units, confirmed links, criteria in use, agreed weights, regulations in force, rounds opened. */
export type OnboardingCounts = Readonly<Record<OnboardingStep, number>>

export interface StepProgress {
  step: OnboardingStep
  count: number
  done: boolean
  blockedBecause: Message | null
}

const needs: Readonly<Record<OnboardingStep, readonly (readonly [OnboardingStep, Words])[]>> = {
  chart: [],
  links: [['chart', says.needsChart]],
  criteria: [],
  weights: [['criteria', says.needsCriteria]],
  regulation: [['weights', says.needsWeights]],
  round: [
    ['links', says.needsLinks],
    ['regulation', says.needsRegulation],
  ],
}

/** Every step with the first thing that it waits for. */
export const listSteps = (counts: OnboardingCounts): StepProgress[] =>
  onboardingSteps.map((step) => {
    const missing = needs[step].find(([other]) => counts[other] === 0)
    return { step, count: counts[step], done: counts[step] > 0, blockedBecause: missing ? say(missing[1]) : null }
  })
