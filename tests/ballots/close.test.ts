import { describe, expect, it } from 'vitest'
import { close, countsOf, inQ, pass, rate, rateAll, rules } from './roundAboutIt.ts'
import type { Marks } from './roundAboutIt.ts'

describe('the cells of a closed round', () => {
  it('carry histograms and tallies of merged units, and nothing finer', () => {
    const ballots = [
      ...rateAll('HR', [
        [5, 5, 5],
        [4, 4, null],
        [3, 4, null],
      ]),
      ...rateAll('Legal', [
        [2, 4, null],
        [3, null, 3],
      ]),
      pass('Legal'),
      pass('Sales'),
    ]
    expect(close(ballots).cells).toEqual([
      {
        providerId: 'IT',
        regime: 'R2',
        clientUnitIds: ['HR', 'Legal'],
        under: 'Head',
        respondents: 5,
        notInteracted: 1,
        // Only four people gave two marks that are shown: T was judged by four, so it is not shown either.
        undifferentiated: null,
        commenters: 0,
        intensity: 5,
        raterFirstScore: null,
        criteria: [
          { criterionId: 'Q', counts: [0, 1, 2, 1, 1], low: false },
          { criterionId: 'T', counts: null, low: false },
          { criterionId: 'A', counts: null, low: false },
        ],
      },
    ])
  })

  it('count raters whose shown marks are all identical', () => {
    const rows: Marks[] = [
      [5, 5, 1],
      [4, 4],
      [3, 3],
      [4, 3],
      [2, 4],
    ]
    expect(close(rateAll('Sales', rows)).cells[0]).toMatchObject({ respondents: 5, undifferentiated: 3 })
  })

  it('do not exist when all anonymous respondents together are fewer than k', () => {
    const closed = close([...rateAll('Sales', inQ(4, 4)), ...rateAll('HR', inQ(5, 5))])
    expect(closed.cells).toEqual([])
    expect(closed.providers[0]).toMatchObject({ respondents: { R1: 0, R2: 0 }, shownUnits: { R1: 0, R2: 0 } })
  })

  it('never mix representatives with anonymous staff', () => {
    const closed = close([...rateAll('Head', inQ(1)), ...rateAll('Sales', inQ(4, 4, 4, 4)), ...rateAll('HR', inQ(5))])
    expect(closed.cells.map(({ regime, clientUnitIds, respondents }) => [regime, clientUnitIds, respondents])).toEqual([
      ['R1', ['Head'], 1],
      ['R2', ['HR', 'Sales'], 5],
    ])
    expect(countsOf(closed, 'Q')).toEqual([
      [1, 0, 0, 0, 0],
      [0, 0, 0, 4, 1],
    ])
  })

  it('do not count an all-N/A answer as a respondent', () => {
    const closed = close([...rateAll('Sales', inQ(4, 4, 4, 4)), rate('Sales', [null, null, null])])
    expect(closed.cells).toEqual([])
    expect(closed.round.cast).toEqual([{ unitId: 'Sales', ballots: 5 }])
  })

  it.each([
    [
      'the first client',
      [
        [5, 4, 5],
        [4, 4, null],
        [4, 3, 4],
      ],
      4.133333,
    ],
    [
      'the second client',
      [
        [3, 2, 4],
        [3, null, 4],
      ],
      3.092857,
    ],
    [
      'the third client',
      [
        [5, 5, null],
        [4, 5, null],
        [5, 4, null],
        [4, 4, null],
      ],
      4.5,
    ],
  ])('score rater by rater in R1 when the rules say so: %s of method.md 1.3', (_, rows, score) => {
    const closed = close(rateAll('Head', rows), { rules: { ...rules, insideLink: 'raterFirst' } })
    expect(closed.cells[0]?.raterFirstScore).toBeCloseTo(score, 6)
    expect(close(rateAll('Head', rows)).cells[0]?.raterFirstScore).toBeNull()
  })

  it('score rater by rater to the last bit alike, in whatever order the ballots lie', () => {
    const rows: Marks[] = [
      [4, 2, 5],
      [4, null, 2],
      [null, 3, 5],
      [2, null, 4],
    ]
    const raterFirst = { rules: { ...rules, insideLink: 'raterFirst' as const } }
    const scores = rows.flatMap((_, at) => {
      const turned = [...rows.slice(at), ...rows.slice(0, at)]
      return [turned, [...turned].reverse()].map((each) => close(rateAll('Head', each), raterFirst).cells[0])
    })
    expect(new Set(scores.map((cell) => cell?.raterFirstScore)).size).toBe(1)
  })

  it('leave out and count what does not fit the frozen round', () => {
    const [twice] = rateAll('Head', inQ(4))
    const closed = close([
      { unitId: 'Head', answers: [...(twice?.answers ?? []), ...(twice?.answers ?? [])] },
      rate('IT', [1, 1, 1]),
      rate('Nowhere', [1, 1, 1]),
      rate('Head', [9, null, 5]),
      rate('Head', [null, 2.5, null]),
    ])
    expect(closed.round.unfitAnswers).toBe(3)
    expect(closed.cells.map((cell) => cell.respondents)).toEqual([2])
    expect(countsOf(closed, 'Q')).toEqual([[0, 0, 0, 1, 0]])
  })
})
