import type { Message } from '../../../../schema/core/say.ts'

export const problemKinds = [
  'mapping',
  'raggedRow',
  'tooLong',
  'duplicateReference',
  'unknownParent',
  'selfParent',
  'circle',
  'parentConflict',
  'missingName',
  'malformedEmail',
  'duplicateEmail',
  'unknownLocale',
  'malformedNumber',
  'spelling',
  'unknownHead',
  'severalHeads',
  'keepsPeople',
] as const
export type ProblemKind = (typeof problemKinds)[number]
export type Severity = 'error' | 'warning'

/** One way out of a problem: what to pass as `choices.unitParents[of]` or `choices.superiors[of]`. */
export interface Choice {
  what: 'unitParent' | 'superior'
  /** The unit's code or the post's reference that the choice is about. */
  of: string
  ofName: string
  /** Code of the parent unit, or reference of the senior post; null is nobody, i.e. the top. */
  to: string | null
  toName: string | null
  /** The posts that speak for this choice (empty where posts play no part) and how many people stand behind them. */
  posts: string[]
  count: number
  proposed: boolean
}

/**
 * What is wrong with a row. `line` is counted as a text editor or a sheet counts it, from 1; `lines` are all the lines
 * that take part, `line` among them. Line 0: the problem is not of one row. An error keeps the whole import out.
 */
export interface Problem {
  kind: ProblemKind
  severity: Severity
  line: number
  lines: number[]
  column: string | null
  found: string
  expected: Message
  say: Message
  choices: Choice[]
}

/** A file that cannot be read at all. */
export interface Refused {
  refused: Message
}

type Told = Pick<Problem, 'kind' | 'line' | 'found' | 'expected' | 'say'> & Partial<Problem>

/** A problem with the usual parts filled in: an error of one line without choices. */
export const problemOf = (told: Told): Problem => ({
  severity: 'error',
  lines: [told.line],
  column: null,
  choices: [],
  ...told,
})

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error')
