import { describe, expect, it } from 'vitest'
import { bandOf, tellTotal, tellUnit, type CountBand, type UnitCount } from '../../server/rounds/rules/response.ts'

const staff = (invited: number, cast: number): UnitCount => ({ regime: 'R2', invited, cast })
const span = ({ from, to }: CountBand) => `${from}-${to}`
const bands = (invited: number, k: number) => [
  ...new Set(Array.from({ length: invited + 1 }, (_, cast) => span(tellUnit(staff(invited, cast), k)))),
]

describe('the live count of an anonymous unit', () => {
  it.each([
    [3, ['0-3']],
    [5, ['0-5']],
    [6, ['0-4', '5-6']],
    [8, ['0-4', '5-8']],
    [10, ['0-4', '5-10']],
    [13, ['0-4', '5-9', '10-13']],
    [16, ['0-4', '5-9', '10-14', '15-16']],
  ])('of %i people is told as %j', (invited, told) => expect(bands(invited, 5)).toEqual(told))

  it('never is none alone nor all alone, and holds the count', () => {
    for (let k = 3; k <= 10; k += 1)
      for (let invited = 1; invited <= 45; invited += 1)
        for (let cast = 0; cast <= invited; cast += 1) {
          const { from, to } = tellUnit(staff(invited, cast), k)
          expect(from <= cast && cast <= to).toBe(true)
          expect(from === invited || to === 0).toBe(false)
        }
  })

  it('tells neither end of any range, wherever the range begins', () => {
    for (let width = 2; width <= 7; width += 1)
      for (let from = 0; from <= 15; from += 1)
        for (let to = from + 1; to <= from + 20; to += 1) {
          const [first, last] = [bandOf(from, { from, to }, width), bandOf(to, { from, to }, width)]
          expect(first.to > first.from && last.to > last.from, `${from}-${to} by ${width}`).toBe(true)
        }
  })

  it('is exact where representatives speak by name', () => {
    expect(tellUnit({ regime: 'R1', invited: 2, cast: 2 }, 5)).toEqual({ from: 2, to: 2 })
  })
})

/** All ways in which so many units of these sizes may have answered. */
const worlds = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (before, size) => before.flatMap((one) => Array.from({ length: size + 1 }, (_, cast) => [...one, cast])),
    [[]],
  )

const told = (sizes: readonly number[], casts: readonly number[], k: number): string => {
  const units = sizes.map((invited, at) => staff(invited, casts[at] ?? 0))
  return [...units.map((unit) => tellUnit(unit, k)), tellTotal(units, k)].map(span).join(' ')
}

describe('the live count of a round', () => {
  it.each([
    [3, [4, 4, 4]],
    [3, [4, 3, 6]],
    [3, [5, 4, 5, 1]],
    [3, [7, 4, 9]],
    [3, [2, 2, 3, 3, 4]],
    [5, [6, 6, 8]],
    [5, [5, 5, 5, 5]],
  ])('with k = %i and units of %j tells no unit’s all and no unit’s none, taken with their bands', (k, sizes) => {
    const seen = new Map<string, number[][]>()
    for (const casts of worlds(sizes)) {
      const sight = told(sizes, casts, k)
      seen.set(sight, [...(seen.get(sight) ?? []), casts])
    }
    expect(seen.size).toBeGreaterThan(1)
    for (const [sight, casts] of seen)
      sizes.forEach((size, at) => {
        const possible = new Set(casts.map((one) => one[at]))
        expect(possible.size > 1 || !(possible.has(0) || possible.has(size)), `${sight}: unit ${at}`).toBe(true)
      })
  })

  it('parts what the units leave open once enough are asked, and adds representatives exactly', () => {
    const units = [staff(10, 7), staff(12, 4), staff(8, 2), { regime: 'R1', invited: 2, cast: 1 } as const]
    expect(tellTotal(units, 5)).toEqual({ invited: 32, from: 11, to: 15 })
    expect(tellTotal([staff(10, 7), staff(9, 4)], 5)).toEqual({ invited: 19, from: 5, to: 14 })
  })

  it('is exact when nothing is left open', () => {
    expect(bandOf(4, { from: 4, to: 4 }, 5)).toEqual({ from: 4, to: 4 })
    expect(tellTotal([], 5)).toEqual({ invited: 0, from: 0, to: 0 })
  })
})
