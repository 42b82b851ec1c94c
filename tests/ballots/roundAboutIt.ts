/** A round in which HR, Legal, Prod and Sales (anonymous) and Head (representatives) rate IT: Head stands above all. */
import { closeBallots } from '../../server/ballots/rules/close.ts'
import type { CloseInput } from '../../server/ballots/rules/close.ts'
import type { OpenedBallot } from '../../server/ballots/rules/voices.ts'

export type Marks = readonly (number | null)[]

export const rules = { k: 5, kComments: 10, minCommenters: 3, extremeGap: 2, insideLink: 'criterionFirst' as const }
const units = ['Head', 'HR', 'IT', 'Legal', 'Prod', 'Sales'].map((id) => ({
  id,
  code: id,
  parentId: id === 'Head' ? null : 'Head',
}))
const criteria = [
  { id: 'Q', weight: 0.5 },
  { id: 'T', weight: 0.3 },
  { id: 'A', weight: 0.2 },
]

/** A ballot about IT alone; marks in the order Q, T, A, null for N/A. */
export const rate = (unitId: string, marks: Marks, comment: string | null = null): OpenedBallot => ({
  unitId,
  answers: [
    {
      providerId: 'IT',
      state: 'rated',
      marks: Object.fromEntries(criteria.flatMap(({ id }, at) => (marks[at] ? [[id, marks[at]]] : []))),
      comment,
      commentFor: 'unit',
    },
  ],
})
export const pass = (unitId: string): OpenedBallot => ({
  unitId,
  answers: [{ providerId: 'IT', state: 'notInteracted', marks: {}, comment: null, commentFor: 'nobody' }],
})
export const rateAll = (unitId: string, rows: readonly Marks[], comments: readonly string[] = []) =>
  rows.map((marks, at) => rate(unitId, marks, comments[at] ?? null))
export const inQ = (...marks: number[]): Marks[] => marks.map((mark) => [mark, 4, 4])

export const close = (ballots: OpenedBallot[], changes: Partial<CloseInput> = {}) =>
  closeBallots({
    ballots,
    units,
    regimes: new Map([['Head', 'R1']]),
    links: ['Head', 'HR', 'Legal', 'Prod', 'Sales'].map((id) => ({
      clientUnitId: id,
      providerId: 'IT',
      intensity: { HR: 2, Legal: 3 }[id] ?? null,
    })),
    criteria,
    scale: { min: 1, max: 5 },
    rules,
    ...changes,
  })
export const countsOf = (closed: ReturnType<typeof close>, criterionId: string) =>
  closed.cells.map((cell) => cell.criteria.find((each) => each.criterionId === criterionId)?.counts)
