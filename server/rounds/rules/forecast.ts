/** What may be expected of a round before it opens: minutes per person and the chance that answers can be shown. */
import type { Regime } from '../../../schema/org/terms.ts'
import type { Rules } from '../../../schema/regulations/rules.ts'
import type { FramedLink, FramedUnit } from './frame.ts'

/** Share of the invited who answer, when nothing is known yet (method.md 0.2). */
export const EXPECTED_RESPONSE = 0.6
/** A questionnaire that takes longer is answered badly or not at all (domain.md 3: 10-15 minutes). */
export const MOST_MINUTES = 15

// Planning figures for reading and marking on a phone; they err on the slow side.
const SECONDS_TO_BEGIN = 120
const SECONDS_PER_PROVIDER = 25
const SECONDS_PER_MARK = 8

/**
 * P(at least k of `people` answer), each with probability `response`, independently: the upper tail of the binomial
 * (method.md 0.2). Logarithms keep it right for thousands of people.
 */
export function chanceOfAtLeast(k: number, people: number, response: number = EXPECTED_RESPONSE): number {
  if (k <= 0) return 1
  if (people < k || response <= 0) return 0
  if (response >= 1) return 1
  const odds = Math.log(response) - Math.log1p(-response)
  let term = people * Math.log1p(-response)
  let below = 0
  for (let answers = 0; answers < k; answers += 1) {
    below += Math.exp(term)
    term += Math.log((people - answers) / (answers + 1)) + odds
  }
  return Math.min(1, Math.max(0, 1 - below))
}

/** Minutes that one questionnaire takes: reading the promise, then so many providers with so many marks each. */
export const forecastMinutes = (providers: number, criteria: number, rules: Pick<Rules, 'calendar'>): number => {
  const asked = Math.min(providers, rules.calendar.providersAsked)
  return (SECONDS_TO_BEGIN + asked * (SECONDS_PER_PROVIDER + criteria * SECONDS_PER_MARK)) / 60
}

export interface UnitForecast {
  readonly unitId: string
  readonly regime: Regime
  readonly people: number
  readonly providers: number
  readonly minutes: number
  /** Chance that enough of its own people answer to stand alone: k of them in R2, one in R1. */
  readonly alone: number
  /** Chance that its answers are shown at least merged with other units, about the provider where it is likeliest. */
  readonly shown: number
}

export interface ProviderForecast {
  readonly unitId: string
  readonly clients: number
  /** People asked about it. */
  readonly people: number
  /** Chance that at least one cell about it can be shown. */
  readonly shown: number
  /** The most cells that may ever be shown about it; one vote each in R1, merged groups of at least k in R2. */
  readonly mostCells: number
}

export interface Forecast {
  readonly units: readonly UnitForecast[]
  readonly providers: readonly ProviderForecast[]
}

export interface ForecastInput {
  readonly units: readonly Pick<FramedUnit, 'unitId' | 'regime'>[]
  readonly links: readonly Pick<FramedLink, 'clientUnitId' | 'providerUnitId'>[]
  readonly criteria: number
  readonly rules: Pick<Rules, 'calendar' | 'disclosure'>
  /** People asked per client unit. */
  readonly people: ReadonlyMap<string, number>
  readonly response?: number
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/**
 * Merging (method.md 6.4) shows something about a provider exactly when at least k of all its R2 people answer: what is
 * left at the root is joined to a cell, and there is a cell as soon as k people are there. Any answer of an R1 unit is a
 * cell by itself. Assumes that whoever answers rates every provider of the unit: the true chance is somewhat lower.
 */
export function forecastRound(input: ForecastInput): Forecast {
  const { people, rules, response = EXPECTED_RESPONSE } = input
  const { k } = rules.disclosure
  const regimes = new Map(input.units.map((unit) => [unit.unitId, unit.regime]))
  const clients = groupLinks(input.links, 'providerUnitId', 'clientUnitId')
  const count = (ids: readonly string[], regime: Regime) =>
    ids.filter((id) => regimes.get(id) === regime).map((id) => people.get(id) ?? 0)
  const merged = new Map(
    [...clients].map(([id, ids]) => [id, chanceOfAtLeast(k, total(count(ids, 'R2')), response)] as const),
  )
  const providers = [...clients].map(([unitId, ids]): ProviderForecast => {
    const signed = count(ids, 'R1')
    const anonymous = count(ids, 'R2')
    const shown = 1 - (1 - (merged.get(unitId) ?? 0)) * (1 - chanceOfAtLeast(1, total(signed), response))
    const mostCells =
      signed.filter((n) => n > 0).length +
      Math.min(anonymous.filter((n) => n > 0).length, Math.floor(total(anonymous) / k))
    return { unitId, clients: ids.length, people: total(signed) + total(anonymous), shown, mostCells }
  })
  const units = [...groupLinks(input.links, 'clientUnitId', 'providerUnitId')].map(([unitId, ids]): UnitForecast => {
    const regime = regimes.get(unitId) ?? 'R2'
    const asked = people.get(unitId) ?? 0
    const alone = chanceOfAtLeast(regime === 'R1' ? 1 : k, asked, response)
    const shown = regime === 'R1' || asked === 0 ? alone : Math.max(0, ...ids.map((id) => merged.get(id) ?? 0))
    const minutes = forecastMinutes(ids.length, input.criteria, rules)
    return { unitId, regime, people: asked, providers: ids.length, minutes, alone, shown }
  })
  return { units, providers }
}

function groupLinks<K extends 'clientUnitId' | 'providerUnitId'>(
  links: ForecastInput['links'],
  by: K,
  gather: 'clientUnitId' | 'providerUnitId',
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const link of links) {
    const group = groups.get(link[by])
    if (group) group.push(link[gather])
    else groups.set(link[by], [link[gather]])
  }
  return groups
}
