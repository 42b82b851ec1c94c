/**
 * From the voices of a cell to what is written of it (method.md D2).
 *
 * What a cell of R2 may carry: only figures about all of its people, at least k of them. Their attributes may be small,
 * as a bar of a histogram may: `notInteracted` is what remains of the counts that 6.3 takes for known to everybody,
 * `commenters` counts people of the whole cell. Two figures have a narrower base and are held back with it: the
 * histogram of a criterion that fewer than k people judged, and `undifferentiated` when fewer than k people gave two
 * marks that are shown. The latter looks at shown criteria only; otherwise it would speak of histograms that are never
 * written. Releases turn counts into bands (D6).
 */
import { isSafeAtLowEnd } from './lowEnd.ts'
import type { MergedCell } from './merge.ts'
import type { FrozenCriterion, FrozenScale, Regime, Voice } from './voices.ts'

export interface CellRules {
  /** Fewest respondents of a cell, and fewest answers of a criterion in it (R2). */
  readonly k: number
  /** g of method.md 6.7, in steps of the scale. */
  readonly extremeGap: number
  readonly insideLink: 'criterionFirst' | 'raterFirst'
}

export interface EmittedCriterion {
  readonly criterionId: string
  /** Answers per mark from L to U; null when there are none or, in R2, fewer than k, or when `low`. */
  readonly counts: readonly number[] | null
  /** R2: the last cell of this provider is still unsafe at the low end; the band of 6.7 is shown, not scored. */
  readonly low: boolean
}

export interface EmittedCell {
  readonly providerId: string
  readonly regime: Regime
  /** In the order of unit codes. R2: the cell's votes are as many as these units (D1). */
  readonly clientUnitIds: readonly string[]
  /** The node whose «прочие подразделения» the cell is, or null. */
  readonly under: string | null
  /** Distinct people with at least one valid mark. */
  readonly respondents: number
  /** People of these client units who said that they did not interact with the provider. */
  readonly notInteracted: number
  /** Raters with at least two marks on shown criteria, all identical; null when fewer than k people of R2 gave two. */
  readonly undifferentiated: number | null
  /** Distinct raters who left a comment for somebody. */
  readonly commenters: number
  /** Sum over the links that carry one, null when none does. */
  readonly intensity: number | null
  /** R1 under the rule raterFirst: mean over raters of the weighted mean of their available marks (1.1). */
  readonly raterFirstScore: number | null
  readonly criteria: readonly EmittedCriterion[]
}

export interface CellGround {
  readonly criteria: readonly FrozenCriterion[]
  readonly scale: FrozenScale
  readonly rules: CellRules
}

/** Answers per mark from L to U for one criterion (its place in the round's list). */
export function countMarks(voices: readonly Voice[], criterion: number, scale: FrozenScale): number[] {
  const counts = new Array<number>(scale.max - scale.min + 1).fill(0)
  for (const voice of voices) {
    const mark = voice.marks[criterion] ?? null
    if (mark !== null) counts[mark - scale.min] = (counts[mark - scale.min] ?? 0) + 1
  }
  return counts
}

/** Whether some criterion of an R2 cell has answers enough to be written, but is unsafe at the low end (6.7). */
export const isUnsafeCell = (voices: readonly Voice[], { criteria, scale, rules }: CellGround): boolean =>
  criteria.some((_, at) => {
    const counts = countMarks(voices, at, scale)
    return sum(counts) >= rules.k && !isSafeAtLowEnd(counts, rules.extremeGap)
  })

/**
 * Writes one cell from the voices of its units about its provider. In R1 a cell is one link, one vote, shown as it is;
 * in R2 everything that concerns fewer than k people is null.
 */
export function emitCell(
  place: { providerId: string; regime: Regime; cell: Pick<MergedCell, 'unitIds' | 'under'> },
  voices: readonly Voice[],
  intensities: readonly (number | null)[],
  ground: CellGround,
): EmittedCell {
  const raters = voices.filter((voice) => voice.isRater)
  const criteria = ground.criteria.map((criterion, at) =>
    emitCriterion(criterion.id, countMarks(raters, at, ground.scale), place.regime, ground.rules),
  )
  const shown = criteria.flatMap(({ counts }, at) => (counts ? [at] : []))
  const carried = intensities.filter((intensity) => intensity !== null)
  const raterFirst = place.regime === 'R1' && ground.rules.insideLink === 'raterFirst'
  return {
    providerId: place.providerId,
    regime: place.regime,
    clientUnitIds: place.cell.unitIds,
    under: place.cell.under,
    respondents: raters.length,
    notInteracted: voices.filter((voice) => voice.notInteracted).length,
    undifferentiated: countUndifferentiated(raters, shown, place.regime === 'R2' ? ground.rules.k : 0),
    commenters: raters.filter((voice) => voice.comment !== null).length,
    intensity: carried.length > 0 ? sum(carried) : null,
    raterFirstScore: raterFirst ? scoreRaterFirst(raters, ground.criteria) : null,
    criteria,
  }
}

function emitCriterion(criterionId: string, counts: number[], regime: Regime, rules: CellRules): EmittedCriterion {
  const answers = sum(counts)
  if (regime === 'R1') return { criterionId, counts: answers > 0 ? counts : null, low: false }
  if (answers < rules.k) return { criterionId, counts: null, low: false }
  const low = !isSafeAtLowEnd(counts, rules.extremeGap)
  return { criterionId, counts: low ? null : counts, low }
}

function countUndifferentiated(raters: readonly Voice[], shown: readonly number[], fewest: number): number | null {
  const judged = raters
    .map((rater) => shown.flatMap((at) => rater.marks[at] ?? []))
    .filter((marks) => marks.length >= 2)
  return judged.length < fewest ? null : judged.filter((marks) => new Set(marks).size === 1).length
}

function scoreRaterFirst(raters: readonly Voice[], criteria: readonly FrozenCriterion[]): number | null {
  const scores = raters.flatMap((rater) => {
    const judged = criteria.flatMap(({ weight }, at) => {
      const mark = rater.marks[at] ?? null
      return mark === null || weight <= 0 ? [] : [{ weight, mark }]
    })
    const weights = sum(judged.map(({ weight }) => weight))
    return judged.length > 0 ? [sum(judged.map(({ weight, mark }) => weight * mark)) / weights] : []
  })
  // Sorted before adding: a sum of doubles depends on the order, and the order of ballots must not show anywhere.
  return scores.length > 0 ? sum(scores.sort((a, b) => a - b)) / scores.length : null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
