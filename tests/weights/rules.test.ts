import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder, toHundred } from '../../server/weights/rules.ts'

const roc4 = [1, 2, 3, 4].map((place) => [1, 2, 3, 4].reduce((sum, j) => (j >= place ? sum + 1 / j / 4 : sum), 0))

describe('weights in hundredths', () => {
  it.each([
    ['the judgements of three persons', [0.388453, 0.370259, 0.143516, 0.097773], [39, 37, 14, 10]],
    ['thirds, the earlier criterion first', [1 / 3, 1 / 3, 1 / 3], [34, 33, 33]],
    ['a ranking of four', roc4, [52, 27, 15, 6]],
    ['shares that are already whole', [0.29, 0.57, 0.14], [29, 57, 14]],
    ['points of any sum', [5, 3, 2], [50, 30, 20]],
    ['a criterion of weight 0', [0, 1, 2], [0, 33, 67]],
    ['halves that tie but for their last bits', [0.145, 0.245, 0.61], [15, 24, 61]],
  ])('come from %s', (_, shares, hundredths) => expect(toHundred(shares)).toEqual(hundredths))

  it('add up to the total and differ from the exact share by less than one', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 }),
        fc.nat(1000),
        (list, total) => {
          const sum = list.reduce((all, one) => all + one, 0)
          fc.pre(sum > 0)
          const parts = largestRemainder(list, total)
          expect(parts.reduce((all, one) => all + one, 0)).toBe(total)
          parts.forEach((part, at) => expect(Math.abs(part - ((list[at] ?? 0) / sum) * total)).toBeLessThan(1 + 1e-9))
        },
      ),
    ))

  it.each([
    ['nothing', []],
    ['all zero', [0, 0]],
    ['a negative share', [2, -1]],
    ['no number', [1, Number.NaN]],
  ])('are refused for %s', (_, shares) => expect(() => toHundred(shares)).toThrow(RangeError))
})
