import { describe, expect, it } from 'vitest'
import { publishedMean, scoreRaterFirst } from '../../server/results/rules/cell.ts'
import { roundHalfAway, toHundredForm } from '../../server/results/rules/rounding.ts'
import type { Cell, ScoringRules } from '../../server/results/rules/types.ts'
import { capShares } from '../../server/results/rules/votes.ts'
import {
  defaults,
  exampleCells,
  exampleRaters,
  gather,
  scoreExample as score,
  six,
  unanimous,
  weights,
} from './examples.ts'

describe('the worked example', () => {
  const unit = score(exampleCells)

  it('has the printed cell means and links', () => {
    expect(unit.cells.map(({ criteria }) => criteria.map(({ value }) => six(value)))).toEqual([
      [4.333333, 3.666667, 4.5],
      [3, 2, 4],
      [4.5, 4.5, null],
    ])
    expect(unit.cells.map(({ value }) => six(value))).toEqual([4.166667, 2.9, 4.5])
    expect(unit.cells.map(({ coverage }) => six(coverage))).toEqual([1, 1, 0.8])
  })

  it('renormalises the weights of the third client to .625 and .375', () =>
    expect(unit.cells[2]?.criteria.map(({ omega }) => six(omega))).toEqual([0.625, 0.375, 0]))

  it.each<[string, Partial<ScoringRules>, number]>([
    ['by default', {}, 3.855556],
    ['by respondents', { clientWeight: 'respondents' }, 4.033333],
    ['by intensity', { clientWeight: 'intensity' }, 3.506667],
    ['by the root of intensity', { clientWeight: 'sqrtIntensity' }, 3.679295],
    ['by intensity capped at .40', { clientWeight: 'intensity', intensityCap: 0.4 }, 3.793333],
    ['by available cells', { linkPolicy: 'availableCell' }, 3.809524],
    ['rater first', { insideLink: 'raterFirst' }, 3.90873],
    ['all raters pooled', { insideLink: 'raterFirst', clientWeight: 'respondents' }, 4.065079],
  ])('scores as printed %s', (_, rules, printed) => expect(six(score(exampleCells, rules).value)).toBe(printed))

  it('is 71.388889 of 100', () => expect(six(toHundredForm(unit.value ?? 0, 1, 5))).toBe(71.388889))

  it('has the printed rater-first links', () =>
    expect(exampleRaters.map((raters) => six(scoreRaterFirst(raters, weights)))).toEqual([4.133333, 3.092857, 4.5]))

  it('has the printed criterion profile, the last over two clients', () => {
    expect(unit.profile.map(({ value }) => six(value))).toEqual([3.944444, 3.388889, 4.25])
    expect(unit.profile.map(({ clientUnits }) => clientUnits)).toEqual([3, 3, 2])
  })

  it('can be opened down to its terms', () => {
    const terms = unit.cells.flatMap(({ criteria }) => criteria.map(({ omega, value }) => (omega ?? 0) * (value ?? 0)))
    expect(terms.reduce((a, b) => a + b, 0) / unit.omega).toBeCloseTo(unit.value ?? 0, 12)
  })

  it('is published from means of two decimals', () => {
    const published = score(exampleCells, {}, {})
    expect(published.cells[0]?.criteria.map(({ value }) => value)).toEqual([4.33, 3.67, 4.5])
    expect(six(published.value)).toBe(six((0.5 * 4.33 + 0.3 * 3.67 + 0.2 * 4.5 + 2.9 + 4.5) / 3))
  })
})

describe('the order of averaging', () => {
  const first = [gather('sales', unanimous(50, 4)), gather('hq', unanimous(5, 2))]
  const better = (mark: number, times: number) => {
    const fives = unanimous(1, mark + 1)
    return [...unanimous(times * 4, mark), ...Array.from({ length: times }, () => fives).flat()]
  }
  const second = [gather('sales', better(4, 1)), gather('hq', better(2, 10))]

  it('turns the league table round: better with every client, and worse when pooled', () => {
    const two = { minLinks: 2 }
    const pooled = { minLinks: 2, clientWeight: 'respondents' as const }
    expect([score(first, two).value, score(second, two).value].map(six)).toEqual([3, 3.2])
    const four = [score(first, pooled).value, score(second, pooled).value].map((value) => roundHalfAway(value ?? 0, 4))
    expect(four).toEqual([3.8182, 2.3818])
  })
})

describe('the cap on intensity', () => {
  it('lets the heaviest client overflow into the others', () =>
    expect(capShares([20, 120, 60], 0.4).map(six)).toEqual([0.2, 0.4, 0.4]))
  it('is never below an equal share', () => expect(capShares([1, 9], 0.4)).toEqual([0.5, 0.5]))
  it('leaves a client without interactions without a vote', () =>
    expect(capShares([0, 9, 3], 0.4)).toEqual([0, 0.5, 0.5]))
})

describe('merged cells', () => {
  it('keep one vote per client unit', () => {
    const merged = (id: string, units: string[], answers: number[]): Cell =>
      gather(
        id,
        answers.map((mark) => [mark, mark, mark]),
        { regime: 'R2', clientUnitIds: units },
      )
    const cells = [
      merged('back', ['hr', 'legal', 'logistics'], [4, 4, 4, 5, 2, 2]),
      merged('com', ['marketing', 'retail'], [3, 3, 3, 3, 3, 4, 4]),
      merged('prod', ['prod'], [4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5]),
      merged(
        'sales',
        ['sales'],
        unanimous(8, 4).map(() => 4),
      ),
    ]
    const exact = score(cells)
    expect(exact.cells.map(({ votes }) => votes)).toEqual([3, 2, 1, 1])
    expect(exact.cells.map(({ value }) => six(value))).toEqual([3.5, 3.285714, 4.5, 4])
    expect(six(exact.value)).toBe(3.653061)
    expect(six(score(cells, {}, {}).value)).toBe(six((3 * 3.5 + 2 * 3.3 + 4.5 + 4) / 7))
  })
})

describe('votes', () => {
  it('weigh the criterion profile too', () => {
    const { profile } = score(exampleCells, { clientWeight: 'respondents' })
    expect(six(profile[0]?.value)).toBe(six((3 * (13 / 3) + 2 * 3 + 4 * 4.5) / 9))
  })

  it('of zero make a link that stands behind nothing', () => {
    const cells = exampleCells.map((cell, at) => ({ ...cell, intensity: at === 0 ? 0 : 10 }))
    const unit = score(cells, { clientWeight: 'intensity' })
    expect(unit).toMatchObject({ value: null, reason: 'fewLinks', clientUnits: 2, clientUnitsInCells: 3 })
    expect(six(unit.cells[0]?.value)).toBe(4.166667)
  })
})

describe('the published mean', () => {
  const counts = (total: number, high: number) => ({ criterionId: 'quality', counts: [0, 0, 0, total - high, high] })

  it.each([
    ['one decimal below twenty anonymous answers', 'R2', counts(19, 5), 4.3],
    ['two decimals from twenty on', 'R2', counts(20, 5), 4.25],
    ['two decimals for named representatives', 'R1', counts(4, 1), 4.25],
    ['half away from zero', 'R2', counts(12, 3), 4.3],
  ] as const)('has %s', (_, regime, criterion, mean) =>
    expect(publishedMean(criterion, regime, defaults.scale)).toBe(mean),
  )

  it('is nothing without answers, not zero', () => expect(publishedMean(counts(0, 0), 'R1', defaults.scale)).toBeNull())
})
