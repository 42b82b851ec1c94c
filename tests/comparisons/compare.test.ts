import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { countChangedPeople } from '../../server/comparisons/rules/blockDifferences.ts'
import { compareRounds } from '../../server/comparisons/rules/compare.ts'
import type { ComparisonOptions } from '../../server/comparisons/rules/compare.ts'
import type { RoundFigures } from '../../server/comparisons/rules/figures.ts'
import { roundOf } from './figures.ts'

const { trend } = rulesSchema.parse({})
const options: ComparisonOptions = { lineage: [], coverageMin: 0.6, mMin: 3, k: 5, countChanged: () => 0, trend }
const even = [0.5, 0.5]

const compareOne = (from: RoundFigures, to: RoundFigures, changed: Partial<ComparisonOptions> = {}, unitId = 'IT') => {
  const { providers } = compareRounds(from, to, { ...options, ...changed })
  const found = providers.find(({ fromUnitId, toUnitId }) => fromUnitId === unitId || toUnitId === unitId)
  if (!found) throw new Error(`${unitId} is not compared`)
  return found
}

const three = { 'R1:A': [4, 3], 'R1:B': [3, 3], 'R1:C': [5, 4] }

describe('two rounds compared', () => {
  it('gives the worked example of method.md 8.2 from the cells', () => {
    const from = roundOf('1', [0.5, 0.3, 0.2], {
      IT: { 'R1:Sales': [3.8, 3.0, 4.2], 'R1:Prod': [4.1, 3.6, 4.4], 'R1:HR': [4.6, 4.4, 4.8] },
    })
    const to = roundOf('2', [0.4, 0.4, 0.2], {
      IT: { 'R1:Sales': [4.0, 3.5, 4.1], 'R1:Prod': [4.2, 3.6, 4.5], 'R1:Log': [3.1, 2.8, 3.6] },
    })
    const it = compareOne(from, to, { mMin: 2 })
    expect(it.difference).toBeCloseTo(-0.436667, 6)
    expect(it.likeForLike).toBeCloseTo(0.095, 6)
    expect(it.decomposition?.entry).toBeCloseTo(-0.28, 6)
    expect([it.comparable, it.commonClients]).toEqual([true, 2])
    const sales = it.blocks.find(({ toUnitIds }) => toUnitIds.includes('Sales'))
    expect(sales?.criteria.map(({ difference }) => difference?.toFixed(2))).toEqual(['0.20', '0.50', '-0.10'])
    expect(sales?.difference).toBeCloseTo(0.45 * 0.2 + 0.35 * 0.5 - 0.2 * 0.1, 12)
    expect(compareOne(from, to).reason).toBe('fewCommonClients')
  })

  it('lays merged cells over one another by their join and weighs them by omega', () => {
    const from = roundOf('1', even, { IT: { 'R2:A': [4, 4], 'R2:B+C': [3, 3], 'R2:D': [5, 5] } })
    const to = roundOf('2', even, { IT: { 'R2:A+B': [4, 4], 'R2:C': [2, 2], 'R2:D': [5, 4] } })
    const it = compareOne(from, to)
    expect(it.blocks.map(({ fromUnitIds }) => fromUnitIds)).toEqual([['A', 'B', 'C'], ['D']])
    expect(it.blocks[0]?.from).toBeCloseTo(10 / 3, 12)
    expect(it.blocks[0]?.to).toBeCloseTo(10 / 3, 12)
    expect([it.comparable, it.commonClients, it.coverage]).toEqual([true, 4, { from: 1, to: 1 }])
    expect(it.likeForLike).toBeCloseTo(-0.125, 12)
  })

  it('does not compare a cell with a later one of other client units', () => {
    const from = roundOf('1', even, { IT: { ...three, 'R2:D+E': [2, 2] } })
    const to = roundOf('2', even, { IT: { ...three, 'R2:D': [5, 5] } })
    const it = compareOne(from, to)
    expect([it.comparable, it.likeForLike]).toEqual([true, 0])
    expect(it.difference).not.toBe(0)
    expect(it.blocks.find(({ regime }) => regime === 'R2')?.hidden).toBe('notCommon')
  })

  it('takes a criterion that one cell of a block does not show as not common in that block', () => {
    const from = roundOf('1', even, { IT: { ...three, 'R2:D': [4, 4], 'R2:E': [2, null] } })
    const to = roundOf('2', even, { IT: { ...three, 'R2:D+E': [3, 3] } })
    const it = compareOne(from, to)
    const block = it.blocks.find(({ regime }) => regime === 'R2')
    expect(it.coverage).toEqual({ from: 0.9, to: 0.8 })
    expect(block?.criteria.map(({ difference, hidden }) => [difference, hidden])).toEqual([
      [expect.closeTo(3 - 8 / 3, 12), null],
      [null, 'notCommon'],
    ])
  })
})

describe('a provider cannot be compared', () => {
  const from = roundOf('1', even, { IT: three })

  it.each([
    ['without a score in one of the rounds', roundOf('2', even, { IT: {} }), 'notPublished'],
    ['when the later round does not know it', roundOf('2', even, { HR: three }), 'notPublished'],
    ['across a change of scale', { ...from, scale: { min: 1, max: 10 } }, 'scaleChanged'],
    [
      'when all its client units are others',
      roundOf('2', even, { IT: { 'R1:X': [4, 4], 'R1:Y': [4, 4], 'R1:Z': [4, 4] } }),
      'sameBlocksMissing',
    ],
    [
      'when its client units went over to the other regime',
      roundOf('2', even, { IT: { 'R2:A': [4, 3], 'R2:B': [3, 3], 'R2:C': [5, 4] } }),
      'regimeChanged',
    ],
    [
      'with fewer common client units than the rules demand',
      roundOf('2', even, { IT: { 'R1:A': [4, 4], 'R1:B': [3, 3] } }),
      'fewCommonClients',
    ],
    [
      'when common cells carry too little weight',
      roundOf('2', even, { IT: { ...three, 'R1:D': [1, 1], 'R1:E': [1, 1], 'R1:F': [1, 1] } }),
      'lowCoverage',
    ],
  ])('%s', (_, to, reason) => {
    const it = compareOne(from, to)
    expect([it.comparable, it.reason]).toEqual([false, reason])
  })

  it('accepts common cells that carry exactly the least weight', () => {
    const to = roundOf('2', even, { IT: { ...three, 'R1:D': [1, 1], 'R1:E': [1, 1] } })
    expect(compareOne(from, to).coverage.to).toBeCloseTo(0.6, 12)
    expect(compareOne(from, to).comparable).toBe(true)
  })

  it('still shows the decomposition when only the coverage is low', () => {
    const to = roundOf('2', even, { IT: { ...three, 'R1:D': [1, 1], 'R1:E': [1, 1], 'R1:F': [1, 1] } })
    const it = compareOne(from, to)
    expect(it.decomposition?.entry).toBeCloseTo(it.difference ?? Number.NaN, 12)
    expect(it.likeForLike).toBe(0)
  })

  it('shows no difference of any kind across a change of scale', () => {
    const { providers, index } = compareRounds(from, { ...from, scale: { min: 1, max: 10 } }, options)
    expect(providers.map(({ difference, likeForLike }) => [difference, likeForLike])).toEqual([[null, null]])
    expect(providers[0]?.blocks.flatMap(({ criteria }) => criteria.map((one) => one.difference))).toEqual(
      Array(6).fill(null),
    )
    expect([index.difference, index.decomposition]).toEqual([null, null])
  })
})

describe('lineage', () => {
  it('carries a renumbered unit on, as provider and as client', () => {
    const from = roundOf('1', even, { IT: three })
    const to = roundOf('2', even, { Digital: { 'R1:A2': [5, 4], 'R1:B': [3, 3], 'R1:C': [5, 4] } })
    const lineage = [
      { fromUnitId: 'IT', toUnitId: 'Digital' },
      { fromUnitId: 'A', toUnitId: 'A2' },
    ]
    const it = compareOne(from, to, { lineage })
    expect([it.fromUnitId, it.toUnitId, it.comparable]).toEqual(['IT', 'Digital', true])
    expect(it.likeForLike).toBeCloseTo(1 / 3, 12)
  })

  it.each([
    [
      'that were merged',
      [
        ['IT', 'Digital'],
        ['Web', 'Digital'],
      ],
      ['IT', 'Web'],
      ['Digital'],
    ],
    [
      'that was split',
      [
        ['IT', 'Support'],
        ['IT', 'Digital'],
      ],
      ['IT'],
      ['Support', 'Digital'],
    ],
    ['that took in another and kept its id', [['Web', 'IT']], ['IT', 'Web'], ['IT']],
  ])('starts a new series for providers %s', (_, edges, before, after) => {
    const providers = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, three]))
    const lineage = edges.map(([fromUnitId = '', toUnitId = '']) => ({ fromUnitId, toUnitId }))
    const compared = compareRounds(roundOf('1', even, providers(before)), roundOf('2', even, providers(after)), {
      ...options,
      lineage,
    })
    expect(compared.providers).toHaveLength(before.length + after.length)
    for (const { reason, difference, likeForLike } of compared.providers)
      expect([reason, difference, likeForLike]).toEqual(['newSeries', null, null])
    expect(compared.index.comparableProviders).toBe(0)
  })

  it('joins client units that were merged into one block', () => {
    const from = roundOf('1', even, { IT: { ...three, 'R1:D': [2, 2], 'R1:E': [4, 4] } })
    const to = roundOf('2', even, { IT: { ...three, 'R1:F': [4, 4] } })
    const lineage = [
      { fromUnitId: 'D', toUnitId: 'F' },
      { fromUnitId: 'E', toUnitId: 'F' },
    ]
    const block = compareOne(from, to, { lineage }).blocks.find(({ toUnitIds }) => toUnitIds.includes('F'))
    expect(block?.fromUnitIds).toEqual(['D', 'E'])
    expect([block?.from, block?.to, block?.difference]).toEqual([3, 4, 1])
    expect(compareOne(from, to).blocks.filter(({ hidden }) => hidden === 'notCommon')).toHaveLength(3)
  })
})

describe('arrows that would point at persons', () => {
  const links = { IT: { 'R2:A': [4, 4], 'R2:B': [3, 3], 'R1:C': [5, 4] } }
  const [from, to] = [roundOf('1', even, links), roundOf('2', even, { IT: { ...links.IT, 'R2:A': [3, 4] } })]
  const people = (unit: string, numbers: number[]) => [unit, new Set(numbers.map((one) => `${unit}${one}`))] as const
  const before = new Map([people('A', [1, 2, 3, 4, 5, 6]), people('B', [1, 2, 3, 4, 5])])

  it.each([
    ['nobody changed', [1, 2, 3, 4, 5, 6], null],
    ['one left', [1, 2, 3, 4, 5], 'fewPeopleChanged'],
    ['two left and two came', [1, 2, 3, 4, 7, 8], 'fewPeopleChanged'],
    ['two left and three came', [1, 2, 3, 4, 7, 8, 9], null],
  ])('are hidden by how many people differ: %s', (_, numbers, hidden) => {
    const countChanged = countChangedPeople(before, new Map([people('A', numbers), people('B', [1, 2, 3, 4, 5])]))
    const it = compareOne(from, to, { countChanged })
    const block = it.blocks.find(({ toUnitIds }) => toUnitIds.includes('A'))
    expect([block?.hidden, block?.from, block?.to]).toEqual([hidden, 4, 3.5])
    expect(block?.difference).toBe(hidden ? null : -0.5)
    expect(it.decomposition?.parts.some(({ key }) => key.includes('A'))).toBe(!hidden)
    expect(it.likeForLike).toBeCloseTo(-0.5 / 3, 12)
  })

  it('are hidden in anonymous cells when nobody knows who took part, and never for named representatives', () => {
    const it = compareOne(from, to, { countChanged: () => null })
    expect(it.blocks.map(({ regime, hidden }) => [regime, hidden])).toEqual([
      ['R1', null],
      ['R2', 'fewPeopleChanged'],
      ['R2', 'fewPeopleChanged'],
    ])
  })
})

describe('the company index', () => {
  it('moves by what the same providers did and by who is shown', () => {
    const from = roundOf('1', even, { IT: three, HR: three, Old: { 'R1:A': [1, 1], 'R1:B': [1, 1], 'R1:C': [1, 1] } })
    const better = { 'R1:A': [5, 4], 'R1:B': [4, 4], 'R1:C': [5, 5] }
    const { index } = compareRounds(from, roundOf('2', even, { IT: better, HR: three }), options)
    expect(index.likeForLike).toBeCloseTo(5 / 6 / 2, 12)
    expect(index.decomposition?.score).toBeCloseTo(5 / 6 / 2, 12)
    expect(index.decomposition?.difference).toBeCloseTo(index.difference ?? Number.NaN, 12)
    expect(index.decomposition?.exit).toBeGreaterThan(0)
    expect(index.comparableProviders).toBe(2)
  })
})

describe('any two rounds', () => {
  const marks = fc.array(fc.array(fc.integer({ min: 10, max: 50 }), { minLength: 2, maxLength: 2 }), {
    minLength: 6,
    maxLength: 6,
  })
  const cuts = fc.constantFrom(
    ['A', 'B', 'C', 'D', 'E', 'F'],
    ['A+B', 'C', 'D+E+F'],
    ['A', 'B+C', 'D+E'],
    ['F', 'E+A', 'G'],
  )
  const aRound = fc.tuple(cuts, marks, fc.constantFrom([0.5, 0.5], [0.7, 0.3])).map(([cells, values, weights]) =>
    roundOf('x', weights, {
      IT: Object.fromEntries(cells.map((cell, at) => [`R2:${cell}`, (values[at] ?? []).map((mark) => mark / 10)])),
    }),
  )

  it('give parts that add up to the difference of the published scores', () => {
    fc.assert(
      fc.property(aRound, aRound, (from, to) => {
        const { difference, decomposition } = compareOne(from, to)
        if (!decomposition || difference === null) return
        const { score, weight, entry, exit } = decomposition
        expect(score + weight + entry + exit).toBeCloseTo(difference, 12)
      }),
    )
  })

  it('turn every difference around when swapped, and are comparable both ways or neither', () => {
    fc.assert(
      fc.property(aRound, aRound, (from, to) => {
        const [there, back] = [compareOne(from, to), compareOne(to, from)]
        expect(back.reason).toBe(there.reason)
        expect(back.likeForLike ?? 0).toBeCloseTo(-(there.likeForLike ?? 0), 12)
        for (const [at, block] of there.blocks.entries())
          expect(back.blocks[at]?.difference ?? 0).toBeCloseTo(-(block.difference ?? 0), 12)
      }),
    )
  })

  it('show no change when they are the same round', () => {
    fc.assert(
      fc.property(aRound, (round) => {
        const it = compareOne(round, round, { mMin: 1 })
        expect([it.comparable, it.difference]).toEqual([true, 0])
        expect(it.likeForLike).toBeCloseTo(0, 12)
        expect(it.coverage).toEqual({ from: 1, to: 1 })
      }),
    )
  })
})
