import { describe, expect, it } from 'vitest'
import { isSafeAtLowEnd } from '../../server/ballots/rules/lowEnd.ts'
import { close, countsOf, inQ, rateAll } from './roundAboutIt.ts'

describe('extreme answers at the low end (method.md 6.7)', () => {
  it.each([
    ['11111', [5, 0, 0, 0, 0], false],
    ['11115, where the one who gave 5 would learn everything', [4, 0, 0, 0, 1], false],
    ['11122', [3, 2, 0, 0, 0], false],
    ['11223', [2, 2, 1, 0, 0], true],
    ['22222', [0, 5, 0, 0, 0], true],
  ])('judges %s', (_, counts, safe) => expect(isSafeAtLowEnd(counts, 2)).toBe(safe))

  it('joins an unsafe cell with the smallest other one, whatever that one answered', () => {
    const ballots = [
      ...rateAll('Sales', inQ(1, 1, 1, 1, 1)),
      ...rateAll('Prod', inQ(5, 5, 5, 5, 5, 5)),
      ...rateAll('HR', inQ(2, 2, 2, 2, 2, 2, 2)),
    ]
    const closed = close(ballots)
    expect(closed.cells.map((cell) => cell.clientUnitIds)).toEqual([['HR'], ['Prod', 'Sales']])
    expect(countsOf(closed, 'Q')).toEqual([
      [0, 7, 0, 0, 0],
      [5, 0, 0, 0, 6],
    ])
  })

  it('is not moved by a criterion that too few judged to be shown', () => {
    const few = rateAll('Sales', [[3, 1], [3, 1], [3], [3], [4]])
    const closed = close([...few, ...rateAll('HR', inQ(4, 4, 4, 4, 4))])
    expect(closed.cells.map((cell) => cell.clientUnitIds)).toEqual([['HR'], ['Sales']])
  })

  it('looks again after a merge', () => {
    const ballots = ['Sales', 'Prod', 'HR'].flatMap((id) =>
      rateAll(id, inQ(...(id === 'HR' ? [3, 3, 3, 3, 3, 3] : [1, 1, 1, 1, 1]))),
    )
    expect(countsOf(close(ballots), 'Q')).toEqual([[10, 0, 6, 0, 0]])
  })

  it('shows only the band when one cell is left and still unsafe', () => {
    const closed = close([...rateAll('Sales', inQ(1, 1, 1, 1, 1)), ...rateAll('HR', inQ(1, 1, 1, 1, 2))])
    expect(closed.cells).toHaveLength(1)
    expect(closed.cells[0]?.criteria).toEqual([
      { criterionId: 'Q', counts: null, low: true },
      { criterionId: 'T', counts: [0, 0, 0, 10, 0], low: false },
      { criterionId: 'A', counts: [0, 0, 0, 10, 0], low: false },
    ])
  })

  it('leaves signed ratings alone', () => {
    expect(countsOf(close(rateAll('Head', inQ(1, 1))), 'Q')).toEqual([[2, 0, 0, 0, 0]])
  })
})
