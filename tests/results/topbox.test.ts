import { describe, expect, it } from 'vitest'
import { roundHalfAway } from '../../server/results/rules/rounding.ts'
import { scoreRound } from '../../server/results/rules/score.ts'
import { shareTopBox, wilsonInterval } from '../../server/results/rules/topbox.ts'
import type { Cell, ScoringRules } from '../../server/results/rules/types.ts'
import { defaults, exampleCells, gather, unanimous, weights } from './examples.ts'

const four = (value: number | null | undefined) => (value == null ? null : roundHalfAway(value, 4))

function topBox(cells: readonly Cell[], from: number, rules: Partial<ScoringRules> = {}) {
  const unit = scoreRound({ providerIds: ['it'], cells, weights, rules: { ...defaults, ...rules } }).units[0]
  if (!unit) throw new Error('the provider is missing')
  return shareTopBox(unit, cells, 'quality', from, defaults.scale)
}

describe('the interval of a share', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [7, 9, 0.4526, 0.9368],
  ])('of %d among %d is %d to %d', (hits, trials, low, high) => {
    const interval = wilsonInterval(hits, trials)
    expect([four(interval.low), four(interval.high)]).toEqual([low, high])
  })

  it.each([
    [10, 100, 0.05522854161313612, 0.1743673043676654],
    [25, 100, 0.17545094003724265, 0.3430464637007583],
    [0, 1, 0, 0.7934567085261071],
  ])('with z = 1.96 of %d among %d is as published to the last digit', (hits, trials, low, high) => {
    const interval = wilsonInterval(hits, trials, 1.96)
    expect(interval.low).toBeCloseTo(low, 14)
    expect(interval.high).toBeCloseTo(high, 14)
  })
})

describe('the top box of the worked example', () => {
  it('pools to 3 of 9 and 7 of 9 answers', () => {
    expect(four(topBox(exampleCells, 5).pooled)).toBe(0.3333)
    expect(four(topBox(exampleCells, 4).pooled)).toBe(0.7778)
  })

  it('equals the pooled share when clients are weighed by respondents', () => {
    const shares = [5, 4].map((from) => four(topBox(exampleCells, from, { clientWeight: 'respondents' }).share))
    expect(shares).toEqual([0.3333, 0.7778])
  })

  it('gives every client one vote by default', () => expect(four(topBox(exampleCells, 4).share)).toBe(0.6667))
})

describe('the top box of anonymous answers', () => {
  const anonymous = (id: string, n: number) => gather(id, unanimous(n, 4), { regime: 'R2' })

  it('stays hidden below ten of them, whatever the named ones add', () => {
    const named = gather('n', unanimous(3, 5))
    expect(topBox([anonymous('a', 9), named], 4)).toMatchObject({ share: null, pooled: null, reason: 'fewAnswers' })
    expect(topBox([anonymous('a', 5), anonymous('b', 5)], 4)).toMatchObject({ share: 1, pooled: 1, reason: null })
  })

  it('is no data where the criterion is available nowhere', () =>
    expect(topBox([anonymous('a', 3)], 4).reason).toBe('noData'))
})
