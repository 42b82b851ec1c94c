/** Two devices, one draft: of each provider's answer the one that was given later, by a count that both go on with. */
import type { Draft, DraftAnswer } from './draft.ts'

/** The count of the last change that a draft knows of. */
export const lastEdit = ({ answers, choiceEdited }: Draft): number =>
  Math.max(choiceEdited, ...Object.values(answers).map(({ edited }) => edited))

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Of two answers of the same turn the one at hand wins, and counts as later from here on: all devices come to it. */
function laterOf(mine: DraftAnswer | undefined, other: DraftAnswer): DraftAnswer {
  if (!mine || other.edited > mine.edited) return other
  return other.edited < mine.edited || isSame(mine, other) ? mine : { ...mine, edited: mine.edited + 1 }
}

/** `mine` is what this device shows: it keeps its place. */
export function mergeDrafts(mine: Draft, other: Draft): Draft {
  const newer = Object.entries(other.answers).map(([id, answer]) => [id, laterOf(mine.answers[id], answer)] as const)
  const { chosen, showOthers, restConfirmed, choiceEdited } = other.choiceEdited > mine.choiceEdited ? other : mine
  const answers = { ...mine.answers, ...Object.fromEntries(newer) }
  return { ...mine, answers, chosen, showOthers, restConfirmed, choiceEdited }
}

/** What was kept elsewhere, as this device begins with it: as a whole where nothing has been said here yet. */
export const takeUp = (mine: Draft, kept: Draft | null): Draft =>
  kept === null ? mine : lastEdit(mine) === 0 ? { ...kept, submission: mine.submission } : mergeDrafts(mine, kept)
