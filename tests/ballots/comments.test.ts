import { describe, expect, it } from 'vitest'
import { closeBallots } from '../../server/ballots/rules/close.ts'
import type { CommentFor, OpenedBallot } from '../../server/ballots/rules/voices.ts'

const rules = { k: 5, kComments: 10, minCommenters: 3, extremeGap: 2, insideLink: 'criterionFirst' as const }
const units = ['Head', 'HR', 'IT', 'Prod', 'Sales'].map((id) => ({ id, code: id, parentId: null }))

/** `people` raters of IT in one unit, the first of whom left these comments. */
const crowd = (unitId: string, people: number, comments: string[] = [], commentFor: CommentFor = 'unit') =>
  Array.from(
    { length: people },
    (_, at): OpenedBallot => ({
      unitId,
      answers: [{ providerId: 'IT', state: 'rated', marks: { Q: 4 }, comment: comments[at] ?? null, commentFor }],
    }),
  )

const commentsOf = (...ballots: OpenedBallot[][]) =>
  closeBallots({
    ballots: ballots.flat(),
    units,
    regimes: new Map([['Head', 'R1']]),
    links: ['Head', 'HR', 'Prod', 'Sales'].map((id) => ({ clientUnitId: id, providerId: 'IT', intensity: null })),
    criteria: [{ id: 'Q', weight: 1 }],
    scale: { min: 1, max: 5 },
    rules,
  }).comments.map(({ text, clientUnitIds }) => [text, clientUnitIds])

describe('comments at close (method.md 6.9)', () => {
  it('of representatives stay with their unit, signed', () =>
    expect(commentsOf(crowd('Head', 1, ['Спасибо']))).toEqual([['Спасибо', ['Head']]]))

  it('go when fewer than ten people rated', () => expect(commentsOf(crowd('Sales', 9, ['a', 'b', 'c']))).toEqual([]))

  it('go when fewer than three people commented', () => expect(commentsOf(crowd('Sales', 20, ['a', 'b']))).toEqual([]))

  it('name the unit that satisfies both rules alone, sorted by text', () =>
    expect(commentsOf(crowd('Sales', 10, ['c', ' a ', 'b']))).toEqual([
      ['a', ['Sales']],
      ['b', ['Sales']],
      ['c', ['Sales']],
    ]))

  it('name no unit when only the company as a whole satisfies them', () =>
    expect(commentsOf(crowd('Sales', 8, ['a', 'b']), crowd('HR', 8, ['c']))).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ]))

  it('stay unnamed where a named unit would leave too small a rest', () =>
    expect(commentsOf(crowd('Sales', 12, ['a', 'b', 'c']), crowd('HR', 6, ['d']))).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
      ['d', null],
    ]))

  it('name a large unit when a smaller one is enough to hide the rest', () =>
    expect(
      commentsOf(crowd('Sales', 20, ['a', 'b', 'c']), crowd('Prod', 10, ['d', 'e', 'f']), crowd('HR', 6, ['g'])),
    ).toEqual([
      ['a', ['Sales']],
      ['b', ['Sales']],
      ['c', ['Sales']],
      ['d', null],
      ['e', null],
      ['f', null],
      ['g', null],
    ]))

  it('name a unit beside others that left no comments', () =>
    expect(commentsOf(crowd('Sales', 10, ['a', 'b', 'c']), crowd('HR', 6))).toHaveLength(3))

  it('for nobody are dropped and hide nobody', () => {
    expect(commentsOf(crowd('Head', 1, ['x'], 'nobody'))).toEqual([])
    expect(commentsOf(crowd('Sales', 10, ['a', 'b']), crowd('HR', 6, ['c'], 'nobody'))).toEqual([])
  })

  it('that are empty are none', () => expect(commentsOf(crowd('Sales', 10, ['a', 'b', '  ']))).toEqual([]))
})
