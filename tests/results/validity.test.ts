import { describe, expect, it } from 'vitest'
import { scoreRound } from '../../server/results/rules/score.ts'
import type { Cell, ScoringRules } from '../../server/results/rules/types.ts'
import { ScoringFault } from '../../server/results/rules/types.ts'
import { defaults, exampleCells, gather, scoreExample as score, six, unanimous, weights } from './examples.ts'

describe('what is missing', () => {
  const anonymous = (id: string, raters: Parameters<typeof gather>[1], rest: Partial<Cell> = {}) =>
    gather(id, raters, { regime: 'R2', ...rest })

  it('drops a criterion below k from an anonymous cell and keeps one answer of a representative', () => {
    const raters = [...unanimous(4, 4), [4, 3, null], [5, null, null]]
    const [cell] = score([anonymous('a', raters)]).cells
    expect(cell?.criteria.map(({ reason }) => reason)).toEqual([null, null, 'fewAnswers'])
    expect(cell?.coverage).toBeCloseTo(0.8, 12)
    expect(score([gather('a', [[4, null, null]])]).cells[0]?.value).toBe(4)
  })

  it('says nothing of an anonymous cell whose people are fewer than k, whatever its histograms claim', () =>
    expect(score([anonymous('a', unanimous(6, 4), { respondents: 4 })]).cells[0]?.reason).toBe('fewAnswers'))

  it('never puts the raters of an anonymous cell first', () => {
    const [cell] = score([anonymous('a', unanimous(5, 4), { raterFirstScore: 1 })], { insideLink: 'raterFirst' }).cells
    expect(cell).toMatchObject({ value: 4, insideLink: 'criterionFirst' })
  })

  it('says "few answers" of a criterion suppressed at close', () => {
    const cell = anonymous('a', unanimous(6, 4))
    const kept = { ...cell, criteria: cell.criteria.slice(0, 2), suppressedCriteria: ['attitude'] }
    const [scored] = score([kept]).cells
    expect(scored?.criteria.map(({ reason }) => reason)).toEqual([null, null, 'fewAnswers'])
    expect(scored?.value).toBe(4)
  })

  it('shows the criteria of a cell below W_min and does not score it', () => {
    const [cell] = score([gather('a', [[null, 4, null]])]).cells
    expect(cell).toMatchObject({ value: null, reason: 'lowCoverage', votes: 0, omega: 0 })
    expect(cell?.criteria[1]).toMatchObject({ value: 4, omega: 0 })
  })

  it('counts such a cell in the criterion profile, with its votes', () => {
    const { profile, value } = score([...exampleCells, gather('d', [[null, 1, null]])])
    expect(six(value)).toBe(3.855556)
    expect(six(profile[1]?.value)).toBe(six((11 / 3 + 2 + 4.5 + 1) / 4))
    expect(profile[1]?.terms.map(({ cellId }) => cellId)).toEqual(['c1', 'c2', 'c3', 'd'])
  })

  it('scores a cell exactly at W_min', () =>
    expect(score([gather('a', [[4, null, null]])]).cells[0]?.reason).toBeNull())

  it('tells apart no data, few answers, low coverage, few links and a single anonymous cell', () => {
    const asked = (cells: Cell[], rules: Partial<ScoringRules> = {}) => score(cells, rules).reason
    expect(asked([])).toBe('noData')
    expect(asked([gather('a', [[null, null, null]])])).toBe('noData')
    expect(asked([anonymous('a', unanimous(4, 4))])).toBe('fewAnswers')
    expect(asked([gather('a', [[null, null, 4]])])).toBe('lowCoverage')
    expect(asked([gather('a', unanimous(1, 4)), gather('b', unanimous(1, 4))])).toBe('fewLinks')
    const merged = anonymous('m', unanimous(6, 4), { clientUnitIds: ['a', 'b', 'c'] })
    expect(asked([merged])).toBe('oneCell')
    expect(asked([merged, gather('d', unanimous(1, 3))])).toBeNull()
    expect(asked([gather('a', unanimous(1, 4))], { minLinks: 1 })).toBeNull()
  })

  it('leaves units without a score out of the company index, and says how many there are', () => {
    const cells = exampleCells.concat(gather('x', unanimous(1, 1), { providerId: 'hr' }))
    const providerIds = ['it', 'hr', 'legal']
    const { units, index } = scoreRound({ providerIds, cells, weights, rules: defaults }, { exact: true })
    expect(units.map(({ reason }) => reason)).toEqual([null, 'fewLinks', 'noData'])
    expect(index).toMatchObject({ unitIds: ['it'], reason: null })
    expect(six(index.value)).toBe(3.855556)
    expect(index.coverage).toBeCloseTo(1 / 3, 12)
  })

  it('has no index without a scored unit', () =>
    expect(scoreRound({ providerIds: ['it'], cells: [], weights, rules: defaults }).index).toMatchObject({
      value: null,
      reason: 'noData',
    }))
})

describe('a contradiction', () => {
  const rules = (change: Partial<ScoringRules>) => ({ ...defaults, ...change })
  const attempt = (change: Partial<Parameters<typeof scoreRound>[0]>) => () =>
    scoreRound({ providerIds: ['it'], cells: exampleCells, weights, rules: defaults, ...change })
  const idle = exampleCells.map((cell) => ({ ...cell, intensity: 0 }))
  const unknown = exampleCells.map((cell) => ({ ...cell, intensity: null }))
  const own = gather('it', unanimous(1, 4))

  it.each([
    ['all weights zero', attempt({ weights: weights.map(({ id }) => ({ id, weight: 0 })) })],
    ['a negative weight', attempt({ weights: weights.map(({ id }, at) => ({ id, weight: at - 1 })) })],
    ['a criterion weighed twice', attempt({ weights: [...weights, ...weights] })],
    ['a criterion without weight', attempt({ weights: weights.slice(1) })],
    ['all votes zero', attempt({ cells: idle, rules: rules({ clientWeight: 'sqrtIntensity' }) })],
    ['no intensity', attempt({ cells: unknown, rules: rules({ clientWeight: 'intensity' }) })],
    ['a unit judging itself', attempt({ cells: [own] })],
    ['another scale', attempt({ rules: rules({ scale: { min: 1, max: 10 } }) })],
    ['representatives of two units', attempt({ cells: [gather('a', [], { clientUnitIds: ['a', 'b'] })] })],
  ])('is refused: %s', (_, scoring) => expect(scoring).toThrow(ScoringFault))
})
