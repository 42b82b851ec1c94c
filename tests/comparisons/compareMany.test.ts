import { describe, expect, it } from 'vitest'
import type { LineageEdge } from '../../server/comparisons/rules/lineage.ts'
import { compareMany } from '../../server/comparisons/rules/compareMany.ts'
import type { RoundFigures } from '../../server/comparisons/rules/figures.ts'
import { roundOf } from './figures.ts'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import type { Links } from './figures.ts'

const level = (value: number): Links[string] => ({ 'R1:A': [value], 'R1:B': [value], 'R1:C': [value] })
const round = (id: string, links: Links, k?: number): RoundFigures => {
  const figures = roundOf(id, [1], links)
  return k === undefined ? figures : { ...figures, k }
}
const many = (rounds: RoundFigures[], lineage: Record<string, LineageEdge[]> = {}, thresholdBreaks = true) =>
  compareMany(rounds, {
    thresholdBreaks,
    optionsFor: (_, to) => ({
      lineage: lineage[to.roundId] ?? [],
      coverageMin: 0.6,
      trend: rulesSchema.parse({}).trend,
      mMin: 3,
      k: 5,
      countChanged: () => 0,
    }),
  })
const printed = (points: readonly { value: number | null }[] | undefined) =>
  points?.map(({ value }) => value?.toFixed(2) ?? null)

describe('several rounds compared', () => {
  it('pairs neighbours and carries the like-for-like series under the published values', () => {
    const compared = many([
      round('1', { IT: level(3.9) }),
      round('2', { IT: { ...level(4), 'R1:D': [1] } }),
      round('3', { IT: { ...level(3.95), 'R1:D': [1] } }),
      round('4', { IT: level(4.15) }),
    ])
    expect(compared.pairs.map(({ fromRoundId, toRoundId }) => fromRoundId + toRoundId)).toEqual(['12', '23', '34'])
    expect(compared.providers).toHaveLength(1)
    expect(printed(compared.providers[0]?.chain)).toEqual(['3.90', '4.00', '3.96', '4.16'])
    expect(compared.providers[0]?.values.map((value) => value?.toFixed(4))).toEqual([
      '3.9000',
      '3.2500',
      '3.2125',
      '4.1500',
    ])
    expect(printed(compared.index.chain)).toEqual(['3.90', '4.00', '3.96', '4.16'])
  })

  it('follows a provider under its new id and starts another series after a merger', () => {
    const compared = many(
      [
        round('1', { IT: level(3), Web: level(4) }),
        round('2', { Dig: level(4), Web: level(4) }),
        round('3', { One: level(5) }),
      ],
      {
        2: [{ fromUnitId: 'IT', toUnitId: 'Dig' }],
        3: [
          { fromUnitId: 'Dig', toUnitId: 'One' },
          { fromUnitId: 'Web', toUnitId: 'One' },
        ],
      },
    )
    expect(compared.providers.map(({ unitIds, values }) => [unitIds, values])).toEqual([
      [
        ['IT', 'Dig', null],
        [3, 4, null],
      ],
      [
        ['Web', 'Web', null],
        [4, 4, null],
      ],
      [
        [null, null, 'One'],
        [null, null, 5],
      ],
    ])
  })

  it('keeps the place of a provider that one round does not know, and anchors it anew', () => {
    const compared = many([
      round('1', { IT: level(3) }),
      round('2', { HR: level(3) }),
      round('3', { IT: level(4), HR: level(3) }),
    ])
    const series = compared.providers.find(({ unitIds }) => unitIds.includes('IT'))
    expect(compared.providers).toHaveLength(2)
    expect(series?.values).toEqual([3, null, 4])
    expect(series?.chain.map(({ anchored }) => anchored)).toEqual([true, false, true])
  })

  it.each([
    [true, ['3.00', '4.00']],
    [false, ['3.00', '3.50']],
  ])('breaks the series at a new threshold when the rules say so: %s', (breaks, chain) => {
    const from = round('1', { IT: { ...level(3) } }, 5)
    const to = round('2', { IT: { ...level(3.5), 'R1:D': [5.5] } }, 7)
    const compared = many([from, to], {}, breaks)
    expect(printed(compared.providers[0]?.chain)).toEqual(chain)
    expect(compared.pairs[0]?.providers[0]?.comparable).toBe(true)
  })

  it('has nothing to pair in a single round', () => {
    expect(many([round('1', { IT: level(3) })]).pairs).toEqual([])
  })
})
