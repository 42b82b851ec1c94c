/** More than two rounds: every pair of neighbours, a table of values, and chain-linked series (method.md 8.3). */
import { chainLink } from './chain.ts'
import type { ChainPoint } from './chain.ts'
import { compareRounds } from './compare.ts'
import type { ComparisonOptions, ProviderComparison, RoundsComparison } from './compare.ts'
import type { RoundFigures } from './figures.ts'

export interface Series {
  /** The provider's unit per round; null where the round does not know it or its series has not begun. */
  readonly unitIds: readonly (string | null)[]
  readonly values: readonly (number | null)[]
  readonly chain: readonly ChainPoint[]
}

export interface ManyRounds {
  readonly roundIds: readonly string[]
  /** Neighbours in order: one fewer than rounds. */
  readonly pairs: readonly RoundsComparison[]
  readonly providers: readonly Series[]
  readonly index: { readonly values: readonly (number | null)[]; readonly chain: readonly ChainPoint[] }
}

export interface ManyRoundsOptions {
  readonly optionsFor: (from: RoundFigures, to: RoundFigures) => ComparisonOptions
  /** Whether a changed threshold k breaks the chain, as the rules' `trend.breaks` says. */
  readonly thresholdBreaks: boolean
}

/** What one provider went through, by place of the pair. */
type Strand = Map<number, ProviderComparison>

const lastOf = (strand: Strand) => [...strand.values()].at(-1)

function continues(strand: Strand, line: ProviderComparison): boolean {
  const last = lastOf(strand)
  if (!last || last.reason === 'newSeries') return last?.toUnitId != null && last.toUnitId === line.fromUnitId
  if (last.toUnitId !== null) return last.toUnitId === line.fromUnitId
  // A unit that a round did not know comes back under its id, unless lineage says that it is another one.
  return line.fromUnitId === null && line.reason !== 'newSeries' && last.fromUnitId === line.toUnitId
}

function strandProviders(pairs: readonly RoundsComparison[]): Strand[] {
  const strands: Strand[] = []
  for (const [at, { providers }] of pairs.entries())
    for (const line of providers) {
      const strand = strands.find((one) => !one.has(at) && continues(one, line))
      if (strand) strand.set(at, line)
      else strands.push(new Map([[at, line]]))
    }
  return strands
}

/** Per round what the pair before it says of its later side, or else the pair after it of its earlier side. */
function readRounds<T>(strand: Strand, rounds: number, later: (line: ProviderComparison) => T, earlier: typeof later) {
  return Array.from({ length: rounds }, (_, round): T | null => {
    const [before, after] = [strand.get(round - 1), strand.get(round)]
    return (before ? later(before) : null) ?? (after ? earlier(after) : null)
  })
}

const hasNewThreshold = (from: RoundFigures, to: RoundFigures) =>
  from.k !== undefined && to.k !== undefined && from.k !== to.k

/** Compares each round with the next one; rounds are given in order of time. */
export function compareMany(rounds: readonly RoundFigures[], options: ManyRoundsOptions): ManyRounds {
  const neighbours = rounds.flatMap((to, at) => {
    const from = rounds[at - 1]
    return from ? [{ from, to }] : []
  })
  const pairs = neighbours.map(({ from, to }) => compareRounds(from, to, options.optionsFor(from, to)))
  const broken = neighbours.map(({ from, to }) => options.thresholdBreaks && hasNewThreshold(from, to))
  const readSeries = (strand: Strand): Series => {
    const read = <T>(later: (line: ProviderComparison) => T, earlier: typeof later) =>
      readRounds(strand, rounds.length, later, earlier)
    const values = read(
      (line) => line.to,
      (line) => line.from,
    )
    const steps = pairs.map((_, at) => {
      const line = strand.get(at)
      return line?.comparable && !broken[at] ? line.likeForLike : null
    })
    const unitIds = read(
      (line) => line.toUnitId,
      (line) => line.fromUnitId,
    )
    return { unitIds, values, chain: chainLink(values, steps) }
  }
  const indexes = rounds.map(({ index }) => index)
  const indexSteps = pairs.map(({ index }, at) => (broken[at] ? null : index.likeForLike))
  return {
    roundIds: rounds.map(({ roundId }) => roundId),
    pairs,
    providers: strandProviders(pairs).map(readSeries),
    index: { values: indexes, chain: chainLink(indexes, indexSteps) },
  }
}
