import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { compareRounds } from '../../server/comparisons/rules/compare.ts'
import { findLastFlagged, judgeTrends } from '../../server/comparisons/rules/trend/judge.ts'
import { measureMean, poolVariance } from '../../server/results/rules/precision/measure.ts'
import { criticalT, twoSidedP } from '../../server/results/rules/precision/student.ts'
import { roundOf } from './figures.ts'

const { trend: rules } = rulesSchema.parse({})
const equal = (changes: readonly number[]) => changes.map((value) => ({ value, votes: 1 }))
const it5 = equal([0.4, 0.3, 0.6, 0.2, 0.5])
const fin6 = equal([-0.5, -0.3, -0.6, -0.2, -0.4, -0.1])

describe('Student’s t', () => {
  it.each([
    [1, 0.05, 12.7062047361747],
    [4, 0.05, 2.77644510519779],
    [8, 0.05, 2.30600413520417],
    [30, 0.05, 2.04227245630124],
    [10, 0.01, 3.16927267261695],
  ])('with %d degrees of freedom is exceeded with %d from the tabled value on', (df, alpha, t) => {
    expect(criticalT(alpha, df)).toBeCloseTo(t, 9)
    expect(twoSidedP(t, df)).toBeCloseTo(alpha, 10)
  })

  it('gives the p of the sleep data, Welch and paired', () => {
    expect(twoSidedP(-1.8608135, 17.7764735)).toBeCloseTo(0.0793941, 6)
    expect(twoSidedP(-4.0621277, 9)).toBeCloseTo(0.0028329, 6)
  })

  it('falls from 1 at zero to 0 at infinity', () => {
    expect([twoSidedP(0, 5), twoSidedP(Infinity, 5)]).toEqual([1, 0])
  })
})

describe('the rule of trends', () => {
  it('gives the worked example of method.md 2.2', () => {
    const prior = 0.06455
    const it = measureMean(it5, prior, rules)
    const fin = measureMean(fin6, prior, rules)
    expect([it?.mean, it?.p]).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.002888, 6)])
    expect((it?.mean ?? 0) - (it?.margin ?? 0)).toBeCloseTo(0.181781, 5)
    expect([fin?.mean, fin?.p]).toEqual([expect.closeTo(-0.35, 12), expect.closeTo(0.003577, 6)])
    expect((fin?.mean ?? 0) + (fin?.margin ?? 0)).toBeCloseTo(-0.147386, 5)
  })

  it('names better and worse, and doubts what is within chance, too small, or one of many', () => {
    const sure = { ...rules, s0sq: 0.01 }
    const judge = (changes: number[], of = sure) => judgeTrends([equal(changes)], of)[0]
    expect(judge([0.4, 0.3, 0.6, 0.2, 0.5])).toMatchObject({ verdict: 'improved', doubt: null })
    expect(judge([-0.4, -0.3, -0.6, -0.2, -0.5])).toMatchObject({ verdict: 'worsened', doubt: null })
    expect(judge([0.4, 0.3, -0.6, 0.2, 0.5], rules)?.doubt).toBe('withinChance')
    expect(judge([0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15])?.doubt).toBe('belowLeast')
    const still = Array.from({ length: 20 }, () => equal([0.01, -0.01, 0]))
    const strict = { ...rules, bhQ: 0.001, nu0: 0 }
    const many = judgeTrends([equal([0.3, 0.2, 0.4]), ...still], strict)
    const few = judgeTrends([equal([0.3, 0.2, 0.4]), ...still.slice(0, 3)], strict)
    expect([few[0]?.verdict, many[0]?.doubt]).toEqual(['improved', 'manyUnits'])
  })

  it('uses the company’s own variance from twenty degrees of freedom on', () => {
    expect(poolVariance([it5, fin6], 0.25)).toBe(0.25)
    const many = Array.from({ length: 5 }, () => it5)
    expect(poolVariance(many, 0.25)).toBeCloseTo(0.025, 12)
  })

  it('flags what Benjamini and Hochberg flag', () => {
    const ps = [0.003, 0.68, 0.004, 0.49, 0.19, 0.03, 0.2]
    const last = findLastFlagged(ps, 0.1)
    expect(ps.flatMap((p, at) => (p <= last ? [at] : []))).toEqual([0, 2, 5])
    expect(findLastFlagged([0.9, 0.8], 0.1)).toBe(-1)
  })

  it('measures nothing without common clients, or where nothing is known of chance', () => {
    expect(measureMean([], 0.25, rules)).toBeNull()
    expect(measureMean(equal([0.3]), 0.25, { ...rules, nu0: 0 })).toBeNull()
    expect(measureMean(equal([0.3]), 0.25, rules)?.margin).toBeCloseTo(2.776445 * 0.5, 5)
  })
})

const changes = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 2, maxLength: 9 })

describe('whatever the changes', () => {
  it('swapping the rounds turns the sign and better into worse', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const [there, back] = [
          judgeTrends([equal(list)], rules)[0],
          judgeTrends([equal(list.map((d) => -d))], rules)[0],
        ]
        expect(back?.change).toBeCloseTo(-(there?.change ?? 0), 9)
        const turned = { improved: 'worsened', worsened: 'improved', unclear: 'unclear' } as const
        expect(back?.verdict).toBe(there && turned[there.verdict])
      }),
    )
  })

  it('a shift of the whole later round shifts the change and leaves the margin', () => {
    fc.assert(
      fc.property(changes, fc.double({ min: -1, max: 1, noNaN: true }), (list, shift) => {
        const [plain, moved] = [list, list.map((d) => d + shift)].map((d) => measureMean(equal(d), 0.25, rules))
        expect(moved?.mean).toBeCloseTo((plain?.mean ?? 0) + shift, 9)
        expect(moved?.margin).toBeCloseTo(plain?.margin ?? 0, 9)
      }),
    )
  })

  it('the order of clients does not matter', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const [plain, turned] = [list, list.toReversed()].map((d) => measureMean(equal(d), 0.25, rules))
        expect(turned?.margin).toBeCloseTo(plain?.margin ?? 0, 9)
      }),
    )
  })
})

describe('two rounds', () => {
  const links = { 'R1:A': [4, 3], 'R1:B': [3, 3], 'R2:C+D': [4, 4] }
  const options = { lineage: [], coverageMin: 0.6, mMin: 3, k: 5, countChanged: () => 0, trend: rules }
  const from = roundOf('1', [0.5, 0.5], { IT: links, HR: links })

  it('that are the same show no clear change', () => {
    const { providers } = compareRounds(from, { ...from, roundId: '2' }, options)
    expect(providers.map(({ trend }) => [trend?.change, trend?.verdict])).toEqual(Array(2).fill([0, 'unclear']))
  })

  it('count a merged group by its votes, and in the change of its provider though its arrow is hidden', () => {
    const to = roundOf('2', [0.5, 0.5], { IT: { ...links, 'R2:C+D': [5, 5] } })
    const { providers } = compareRounds(from, to, { ...options, countChanged: () => 2 })
    expect(providers[0]?.blocks.find(({ regime }) => regime === 'R2')?.difference).toBeNull()
    expect(providers[0]?.trend?.change).toBeCloseTo(0.5, 12)
    expect(providers[1]?.trend).toBeNull()
  })
})
