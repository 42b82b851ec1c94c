/** A whole comparison in the reader's language. Pure: the same released documents give the same answer. */
import type { Locale } from '../../../schema/core/say.ts'
import type { CompanyBody } from '../../../schema/releases/snapshot.ts'
import type { ChainPoint } from './chain.ts'
import type { ManyRounds, Series } from './compareMany.ts'
import { presentValue, type PresentedValue } from './present/figures.ts'
import { findUnit, presentIndex, presentProvider, type PairOfBodies, type PresentedPair } from './present/pairs.ts'

const presentRoundName = (body: CompanyBody) => ({
  roundId: body.round.id,
  number: body.round.number,
  title: body.round.title,
  closedAt: new Date(body.round.closedAt),
  rules: body.rules,
  threshold: body.threshold,
  scaleMin: body.scale.min,
  scaleMax: body.scale.max,
})

/** Points of the like-for-like series, each on the scale of its round; a round without a value has that value's reason. */
const presentChain = (
  chain: readonly ChainPoint[],
  values: readonly (PresentedValue | null)[],
  bodies: readonly CompanyBody[],
  locale: Locale,
) =>
  chain.map(({ value, anchored }, at) => {
    const scale = bodies[at]?.scale
    const figure = value === null || !scale ? (values[at] ?? null) : presentValue(value, null, scale, locale)
    return { figure, anchored }
  })

function listPairs(compared: ManyRounds, bodies: readonly CompanyBody[]) {
  return compared.pairs.flatMap((pair, at) => {
    const [from, to] = [bodies[at], bodies[at + 1]]
    return from && to ? [{ pair, bodies: { from, to } satisfies PairOfBodies }] : []
  })
}

type Pairs = ReturnType<typeof listPairs>

/** The provider's line in each pair of neighbours; null where neither round knows it. */
function presentPairs(series: Series, pairs: Pairs, locale: Locale): (PresentedPair | null)[] {
  return pairs.map(({ pair, bodies }, at) => {
    const [from, to] = [series.unitIds[at] ?? null, series.unitIds[at + 1] ?? null]
    const line = pair.providers.find(({ fromUnitId, toUnitId }) => fromUnitId === from && toUnitId === to)
    return line ? presentProvider(line, bodies, locale) : null
  })
}

function presentSeries(series: Series, bodies: readonly CompanyBody[], pairs: Pairs, locale: Locale) {
  const found = bodies.map((body, at) => findUnit(body, series.unitIds[at] ?? null))
  const values = found.map((one, at) => {
    const scale = bodies[at]?.scale
    return one && scale ? presentValue(one.value, one.reason, scale, locale) : null
  })
  return {
    units: found.map((one) => one?.unit ?? null),
    /** Under its latest name. */
    unit: found.findLast((one) => one !== null)?.unit ?? null,
    values,
    chain: presentChain(series.chain, values, bodies, locale),
    pairs: presentPairs(series, pairs, locale),
  }
}

/** Shapes of the API's `Comparison`. Bodies are those that were compared, in order. */
export function presentComparison(compared: ManyRounds, bodies: readonly CompanyBody[], locale: Locale) {
  const pairs = listPairs(compared, bodies)
  const indexes = bodies.map(({ index, scale }) => presentValue(index.value, index.reason, scale, locale))
  return {
    rounds: bodies.map(presentRoundName),
    index: {
      values: indexes,
      chain: presentChain(compared.index.chain, indexes, bodies, locale),
      pairs: pairs.map(({ pair, bodies: two }) => presentIndex(pair, two, locale)),
    },
    providers: compared.providers.map((series) => presentSeries(series, bodies, pairs, locale)),
  }
}
