import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimalsOf,
  displayDecimals,
  rescale,
  roundDifference,
  roundForDisplay,
  roundHalfAway,
  toHundredForm,
} from '../../server/results/rules/rounding.ts'

const five = { min: 1, max: 5 }
const ten = { min: 1, max: 10 }
const hundred = { min: 0, max: 100 }

describe('rounding', () => {
  it.each([
    [2.675, 2.68],
    [4.005, 4.01],
    [4.165, 4.17],
    [4.1649999, 4.16],
    [-0.125, -0.13],
    [-2.675, -2.68],
    [1.005, 1.01],
    [4.999, 5],
    [0, 0],
    [3, 3],
    [1e-9, 0],
  ])('rounds %d as on paper, to %d', (value, rounded) => expect(roundHalfAway(value, 2)).toBe(rounded))

  it('is not fooled by the dust of a sum that should be 4.165', () => {
    const dusty = 4.165 - 1e-15
    expect(dusty).toBeLessThan(4.165)
    expect(roundHalfAway(dusty, 2)).toBe(4.17)
  })

  it('never answers minus zero', () => expect(Object.is(roundHalfAway(-0.001, 2), 0)).toBe(true))

  it('refuses what is no number', () => {
    expect(() => roundHalfAway(Number.NaN, 2)).toThrow(RangeError)
    expect(() => roundHalfAway(1, 1.5)).toThrow(RangeError)
  })

  it('agrees with whole-number arithmetic on every mean of up to 60 answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.constantFrom(1, 2), (n, seed, decimals) => {
        const sum = n + (seed % (4 * n + 1))
        const scaled = Math.floor((2 * sum * 10 ** decimals + n) / (2 * n))
        expect(roundHalfAway(sum / n, decimals)).toBe(scaled / 10 ** decimals)
      }),
    )
  })

  it('treats a negative as the mirror of the positive and stays within half a unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const rounded = roundHalfAway(value, decimals)
          expect(roundHalfAway(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded)
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9)
        },
      ),
    )
  })
})

describe('decimals', () => {
  it.each([
    ['R1', 1, 2],
    ['R2', 19, 1],
    ['R2', 20, 2],
  ] as const)('of a published mean in %s with %d answers are %d', (regime, answers, decimals) =>
    expect(decimalsOf(regime, answers)).toBe(decimals),
  )

  it('of a shown figure are 2 on 1..5, 1 on 1..10, 0 on 0..100', () => {
    expect([five, ten, hundred].map(displayDecimals)).toEqual([2, 1, 0])
    expect(roundForDisplay(71.5, hundred)).toBe(72)
    expect(roundForDisplay(7.25, ten)).toBe(7.3)
  })
})

describe('a difference', () => {
  it('is rounded from unrounded figures and says when the displayed ones disagree', () => {
    expect(roundDifference(4.004, 4.106, five)).toEqual({ value: 0.1, disagrees: true })
    expect(roundDifference(4.004, 4.104, five)).toEqual({ value: 0.1, disagrees: false })
  })
})

describe('rescaling', () => {
  it('makes 75 of 100 and 7.75 on 1..10 of a 4 on 1..5', () => {
    expect(toHundredForm(4, 1, 5)).toBe(75)
    expect(rescale(4, five, ten)).toBe(7.75)
  })

  it('makes 3.6667 on 1..5 of a 7 on 1..10, and 3.5 of 62.5', () => {
    expect(roundHalfAway(rescale(7, ten, five), 4)).toBe(3.6667)
    expect(rescale(62.5, hundred, five)).toBe(3.5)
  })
})
