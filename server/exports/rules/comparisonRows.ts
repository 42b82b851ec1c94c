/** Two neighbouring rounds as rows: index, providers, links and the criteria of links. Pure and lazy. */
import type { Locale } from '../../../schema/core/say.ts'
import type { ComparisonKind } from '../../../schema/exports/terms.ts'
import type { UnitName } from '../../../schema/results/figures.ts'
import { compareRounds } from '../../comparisons/rules/compare.ts'
import { optionsFor, readFigures, type ComparisonGround } from '../../comparisons/rules/ground.ts'
import type { PresentedDifference, PresentedEffects, PresentedValue } from '../../comparisons/rules/present/figures.ts'
import {
  presentIndex,
  presentProvider,
  type PairOfBodies,
  type PresentedBlock,
  type PresentedPair,
} from '../../comparisons/rules/present/pairs.ts'
import { decimalsShown, exactly, printed, type Row } from './cells.ts'

function headOf({ from, to }: PairOfBodies): Row {
  return {
    company: to.round.companyName,
    from_round_id: from.round.id,
    from_round_number: exactly(from.round.number),
    from_round: from.round.title,
    to_round_id: to.round.id,
    to_round_number: exactly(to.round.number),
    to_round: to.round.title,
    from_rules_version: exactly(from.rules.number),
    to_rules_version: exactly(to.rules.number),
  }
}

interface Compared {
  readonly from: PresentedValue | null
  readonly to: PresentedValue | null
  readonly difference: PresentedDifference
}

function compare(kind: ComparisonKind, { from, to, difference }: Compared, head: Row, locale: Locale): Row {
  return {
    ...head,
    kind,
    from: printed(from?.value ?? null, decimalsShown(from?.shown ?? null, locale)),
    from_shown: from?.shown ?? null,
    to: printed(to?.value ?? null, decimalsShown(to?.shown ?? null, locale)),
    to_shown: to?.shown ?? null,
    difference: printed(difference.value, decimalsShown(difference.shown, locale)),
    difference_exact: exactly(difference.exact),
    difference_shown: difference.shown,
    reason: difference.reason,
    why: difference.because,
  }
}

const withLikeForLike = (change: PresentedDifference, locale: Locale): Row => ({
  like_for_like: printed(change.value, decimalsShown(change.shown, locale)),
  like_for_like_exact: exactly(change.exact),
  like_for_like_shown: change.shown,
})

const withEffects = (effects: PresentedEffects | null): Row => ({
  effect_score: exactly(effects?.score.exact ?? null),
  effect_weight: exactly(effects?.weight.exact ?? null),
  effect_entry: exactly(effects?.entry.exact ?? null),
  effect_exit: exactly(effects?.exit.exact ?? null),
})

const withTrend = ({ verdict, said, change, low, high }: PresentedPair['trend']): Row => ({
  verdict,
  verdict_said: said,
  change: exactly(change?.exact ?? null),
  change_low: exactly(low?.exact ?? null),
  change_high: exactly(high?.exact ?? null),
})

const codesOf = (units: readonly UnitName[]): string => units.map(({ code }) => code).join(' ')

function* listBlockRows(block: PresentedBlock, provider: Row, locale: Locale): Generator<Row> {
  const link: Row = {
    ...provider,
    regime: block.regime,
    clients: block.name,
    from_clients: codesOf(block.fromUnits),
    to_clients: codesOf(block.toUnits),
  }
  yield compare('link', block, link, locale)
  for (const criterion of block.criteria) {
    const named: Row = { ...link, criterion_code: criterion.code, criterion: criterion.name }
    yield compare('cell', criterion, named, locale)
  }
}

function* listProviderRows(pair: PresentedPair, head: Row, locale: Locale): Generator<Row> {
  const unit = pair.after ?? pair.before
  const provider: Row = { ...head, provider_id: unit?.id ?? null, provider_code: unit?.code ?? null }
  provider.provider = unit?.name ?? null
  yield {
    ...compare('unit', pair, provider, locale),
    ...withLikeForLike(pair.likeForLike, locale),
    ...withEffects(pair.effects),
    ...withTrend(pair.trend),
    coverage_from: exactly(pair.coverageFrom),
    coverage_to: exactly(pair.coverageTo),
    common: exactly(pair.commonClients),
    comparable: pair.comparable,
    // A difference may be shown although the two are not comparable: the reason belongs to the row then, too.
    reason: pair.reason,
    why: pair.because,
  }
  for (const block of pair.blocks) yield* listBlockRows(block, provider, locale)
}

/** Rows of `comparisonColumns` for one pair: digits are those of the API. */
export function* listPairRows(ground: ComparisonGround, bodies: PairOfBodies, locale: Locale): Generator<Row> {
  const [from, to] = [readFigures(bodies.from), readFigures(bodies.to)]
  const pair = compareRounds(from, to, optionsFor(ground, from, to))
  const head = headOf(bodies)
  const index = presentIndex(pair, bodies, locale)
  yield {
    ...compare('index', index, head, locale),
    ...withLikeForLike(index.likeForLike, locale),
    ...withEffects(index.effects),
    common: exactly(index.comparableProviders),
    comparable: index.comparableProviders > 0,
  }
  for (const line of pair.providers) yield* listProviderRows(presentProvider(line, bodies, locale), head, locale)
}
