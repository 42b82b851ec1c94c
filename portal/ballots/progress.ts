/** Where the respondent stands, in the words of «unit 3 of 7, about 6 minutes». */
import { chosenProviders, type Draft } from './draft.ts'
import type { Questionnaire } from './wire.ts'

export interface Progress {
  /** From 1; 0 when no provider is on the screen. */
  number: number
  total: number
  /** Whole minutes for this provider and those after it, at least one. */
  minutes: number
}

/** The forecast of the questionnaire is spread evenly over the providers that it was made for. */
export function progressOf(questionnaire: Questionnaire, draft: Draft): Progress {
  const chosen = chosenProviders(questionnaire, draft)
  const asked = questionnaire.providers.filter((provider) => provider.asked).length
  const perProvider = questionnaire.minutes / Math.max(1, asked)
  const index = chosen.findIndex(({ unitId }) => unitId === draft.at)
  const left = chosen.length - Math.max(0, index)
  return { number: index + 1, total: chosen.length, minutes: Math.max(1, Math.round(perProvider * left)) }
}
