/** Exact decomposition of a change: Bennet score and weight effects, Melitz-Polanec entry and exit (method.md 8.2). */

export interface Entry {
  readonly key: string
  /** omega of method.md 1.1; any positive scale. */
  readonly weight: number
  readonly value: number
  /** False when the entry speaks for fewer client units than its counterpart could: then it is never common. */
  readonly whole: boolean
}

/** What one entry adds to each effect, in points of the scale. */
export interface Part {
  readonly key: string
  readonly score: number
  readonly weight: number
  readonly entry: number
  readonly exit: number
}

export interface Decomposition {
  readonly from: number
  readonly to: number
  /** to - from = score + weight + entry + exit, up to rounding of doubles. */
  readonly difference: number
  readonly score: number
  readonly weight: number
  readonly entry: number
  readonly exit: number
  /** S1(K) - S0(K) = score + weight. */
  readonly likeForLike: number
  /** Share of each round's weight that lies in entries common to both. */
  readonly coverage: { readonly from: number; readonly to: number }
  readonly parts: readonly Part[]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const weightOf = (entries: readonly Entry[]) => sum(entries.map(({ weight }) => weight))

/** Weighted mean of the entries, or null when they carry no weight. */
export function meanOf(entries: readonly Entry[]): number | null {
  const total = weightOf(entries)
  return total > 0 ? sum(entries.map(({ weight, value }) => weight * value)) / total : null
}

interface CommonEntry {
  readonly before: Entry
  readonly after: Entry
}

function pairEntries(from: readonly Entry[], to: readonly Entry[]): CommonEntry[] {
  const after = new Map(to.filter(({ whole }) => whole).map((entry) => [entry.key, entry]))
  return from.flatMap((before) => {
    const match = before.whole ? after.get(before.key) : undefined
    return match ? [{ before, after: match }] : []
  })
}

const nothing = { score: 0, weight: 0, entry: 0, exit: 0 }

/** Score and weight effect of each common entry; the weights are normalised on the common entries of their round. */
function splitCommon(pairs: readonly CommonEntry[], mean: { from: number; to: number }): Part[] {
  const totalBefore = weightOf(pairs.map(({ before }) => before))
  const totalAfter = weightOf(pairs.map(({ after }) => after))
  const reference = (mean.from + mean.to) / 2
  return pairs.map(({ before, after }) => {
    const [w0, w1] = [before.weight / totalBefore, after.weight / totalAfter]
    const score = ((w0 + w1) / 2) * (after.value - before.value)
    return { ...nothing, key: before.key, score, weight: (w1 - w0) * ((before.value + after.value) / 2 - reference) }
  })
}

/** How far the entries that lie outside the common ones pull their round's mean away from the mean of the common ones. */
function pullOfOthers(entries: readonly Entry[], common: ReadonlySet<Entry>, commonMean: number) {
  const total = weightOf(entries)
  return entries
    .filter((entry) => !common.has(entry))
    .map(({ key, weight, value }) => ({ key, pull: (weight / total) * (value - commonMean) }))
}

const total = (parts: readonly Part[], effect: keyof typeof nothing) => sum(parts.map((part) => part[effect]))

/**
 * Decomposes the change of a weighted mean between two rounds. Keys are unique within a round, weights not negative.
 * Null when no common entry carries weight in both rounds: such rounds cannot be compared.
 */
export function decomposeChange(from: readonly Entry[], to: readonly Entry[]): Decomposition | null {
  const pairs = pairEntries(from, to)
  const [before, after] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)]
  const [s0, s1, k0, k1] = [meanOf(from), meanOf(to), meanOf(before), meanOf(after)]
  if (s0 === null || s1 === null || k0 === null || k1 === null) return null
  const left = pullOfOthers(from, new Set(before), k0).map(({ key, pull }) => ({ ...nothing, key, exit: -pull }))
  const entered = pullOfOthers(to, new Set(after), k1).map(({ key, pull }) => ({ ...nothing, key, entry: pull }))
  const parts = [...splitCommon(pairs, { from: k0, to: k1 }), ...left, ...entered]
  return {
    from: s0,
    to: s1,
    difference: s1 - s0,
    score: total(parts, 'score'),
    weight: total(parts, 'weight'),
    entry: total(parts, 'entry'),
    exit: total(parts, 'exit'),
    likeForLike: k1 - k0,
    coverage: { from: weightOf(before) / weightOf(from), to: weightOf(after) / weightOf(to) },
    parts,
  }
}
