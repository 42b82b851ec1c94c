import { say, type Message } from '../../schema/core/say.ts'
import { says } from '../../schema/criteria/says.ts'
import type { CriterionRow } from '../../schema/criteria/tables.ts'

export type CriterionMeaning = Pick<CriterionRow, 'code' | 'question' | 'points'>

const isSameMeaning = (a: CriterionMeaning, b: CriterionMeaning): boolean =>
  a.code === b.code &&
  a.question === b.question &&
  a.points.length === b.points.length &&
  a.points.every((point, at) => point === b.points[at])

/** Null means that the criterion is in the company's set and may be edited or replaced. */
export const whyNotEdit = (criterion: Pick<CriterionRow, 'name' | 'retiredAt'>): Message | null =>
  criterion.retiredAt ? say(says.retired, { name: criterion.name }) : null

/** Null means that code, question and scale may change: no agreed weights name the criterion yet. */
export const whyNotChangeMeaning = (criterion: Pick<CriterionRow, 'name'>, inUse: boolean): Message | null =>
  inUse ? say(says.meaningStands, { name: criterion.name }) : null

/** The same for one edit: an edit that leaves the meaning alone is free. */
export const whyNotBecome = (
  criterion: CriterionMeaning & Pick<CriterionRow, 'name'>,
  next: CriterionMeaning,
  inUse: boolean,
): Message | null => (isSameMeaning(criterion, next) ? null : whyNotChangeMeaning(criterion, inUse))

/** Null means that a retired criterion may come back. */
export const whyNotRestore = (criterion: Pick<CriterionRow, 'name'>, replaced: boolean): Message | null =>
  replaced ? say(says.replaced, { name: criterion.name }) : null

/** Null means that the company may take the three defaults: it has none yet. */
export const whyNotAdoptDefaults = (count: number): Message | null => (count > 0 ? say(says.hasCriteria) : null)

/** A free code made of another one: `quality` gives `quality-2`, `quality-2` gives `quality-3`. */
export function deriveCode(code: string, taken: ReadonlySet<string>): string {
  const stem = code.replace(/-\d{1,6}$/, '').slice(0, 50)
  let number = 2
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}
