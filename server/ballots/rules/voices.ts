/** What the opened ballots say, brought into one shape before anything is counted. */

export type Regime = 'R1' | 'R2'
export type CommentFor = 'unit' | 'moderator' | 'nobody'

export interface OpenedAnswer {
  readonly providerId: string
  readonly state: 'rated' | 'notInteracted'
  /** Marks by criterion id; a criterion that is missing here was not judged (N/A). */
  readonly marks: Readonly<Record<string, number>>
  readonly comment: string | null
  readonly commentFor: CommentFor
}

/** One respondent's ballot; it names the client unit and nobody. */
export interface OpenedBallot {
  readonly unitId: string
  readonly answers: readonly OpenedAnswer[]
}

export interface FrozenLink {
  readonly clientUnitId: string
  readonly providerId: string
  readonly intensity: number | null
}

export interface FrozenCriterion {
  readonly id: string
  readonly weight: number
}

/** Whole marks from `min` (L) to `max` (U). */
export interface FrozenScale {
  readonly min: number
  readonly max: number
}

/** What one respondent said about one provider. */
export interface Voice {
  readonly unitId: string
  readonly providerId: string
  /** One place per criterion, in the order of the round's criteria; null is N/A. */
  readonly marks: readonly (number | null)[]
  /** At least one valid mark: only raters are respondents in the sense of method.md 6.4. */
  readonly isRater: boolean
  readonly notInteracted: boolean
  /** Trimmed, never empty, and meant for somebody. */
  readonly comment: { readonly text: string; readonly commentFor: 'unit' | 'moderator' } | null
}

export interface Heard {
  /** One list per ballot. */
  readonly ballots: readonly (readonly Voice[])[]
  /** Answers about a provider that the ballot's unit isn't linked to, or a second one about the same provider. */
  readonly unfitAnswers: number
}

/**
 * Reads the ballots. The intake validates them, so an answer that doesn't fit the frozen round is a fault or a forgery:
 * it is left out and counted, because a close that stops at it could be stopped by anybody who can write to the store.
 */
export function hearBallots(
  ballots: readonly OpenedBallot[],
  frozen: { links: readonly FrozenLink[]; criteria: readonly FrozenCriterion[]; scale: FrozenScale },
): Heard {
  const linked = new Set(frozen.links.map((link) => linkKey(link.clientUnitId, link.providerId)))
  let unfitAnswers = 0
  const heard = ballots.map((ballot) => {
    const seen = new Set<string>()
    return ballot.answers.flatMap((answer) => {
      const fits = linked.has(linkKey(ballot.unitId, answer.providerId)) && !seen.has(answer.providerId)
      if (!fits) unfitAnswers += 1
      seen.add(answer.providerId)
      return fits ? [hearAnswer(ballot.unitId, answer, frozen.criteria, frozen.scale)] : []
    })
  })
  return { ballots: heard, unfitAnswers }
}

export const linkKey = (clientUnitId: string, providerId: string): string => JSON.stringify([clientUnitId, providerId])

/** The items by key, in the order of their coming. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function hearAnswer(
  unitId: string,
  answer: OpenedAnswer,
  criteria: readonly FrozenCriterion[],
  scale: FrozenScale,
): Voice {
  const marks = criteria.map((criterion) => {
    const mark = answer.state === 'rated' ? answer.marks[criterion.id] : undefined
    return mark !== undefined && Number.isInteger(mark) && mark >= scale.min && mark <= scale.max ? mark : null
  })
  const isRater = marks.some((mark) => mark !== null)
  const notInteracted = answer.state === 'notInteracted'
  return { unitId, providerId: answer.providerId, marks, isRater, notInteracted, comment: hearComment(answer) }
}

function hearComment({ comment, commentFor }: OpenedAnswer): Voice['comment'] {
  const text = comment?.trim() ?? ''
  return text === '' || commentFor === 'nobody' ? null : { text, commentFor }
}
