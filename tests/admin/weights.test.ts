/** Weights on the screen make 100 whatever is moved. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canMove,
  divide,
  mostOf,
  moveBorder,
  setWeight,
  shareEqually,
  toHundred,
} from '../../schema/weights/hundred.ts'
import { largestRemainder } from '../../server/weights/rules.ts'

const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0)

/** Weights that make 100, which of them are locked, and one of them. */
const stacks = fc
  .array(fc.tuple(fc.nat(100), fc.boolean()), { minLength: 1, maxLength: 9 })
  .map((rows) => ({ points: toHundred(rows.map(([share]) => share)), locked: rows.map(([, lock]) => lock) }))
  .chain((stack) => fc.record({ stack: fc.constant(stack), at: fc.nat(stack.points.length - 1) }))

const isSound = (points: readonly number[]) =>
  sum(points) === 100 && points.every((share) => Number.isInteger(share) && share >= 0)

describe('a stack of weights', () => {
  it('makes 100 of whole numbers, whatever is moved and locked; locked weights stay', () =>
    fc.assert(
      fc.property(
        stacks,
        fc.double({ min: -50, max: 200, noNaN: true }),
        ({ stack: { points, locked }, at }, asked) => {
          const moved = setWeight(points, locked, at, asked)
          expect(isSound(moved)).toBe(true)
          expect(moved.filter((_, place) => locked[place])).toEqual(points.filter((_, place) => locked[place]))
          if (canMove(locked, at))
            expect(moved[at]).toBe(Math.max(0, Math.min(mostOf(points, locked, at), Math.round(asked))))
          else expect(moved).toEqual(points)
        },
      ),
    ))

  it('keeps the order of the others: who weighed more weighs no less afterwards', () =>
    fc.assert(
      fc.property(stacks, fc.nat(100), ({ stack: { points, locked }, at }, asked) => {
        const moved = setWeight(points, locked, at, asked)
        const free = points.map((_, place) => place).filter((place) => place !== at && !locked[place])
        for (const one of free)
          for (const other of free)
            if ((points[one] ?? 0) > (points[other] ?? 0)) expect(moved[one]).toBeGreaterThanOrEqual(moved[other] ?? 0)
      }),
    ))

  it.each([
    ['takes from the others in proportion', [50, 30, 20], [], 0, 60, [60, 24, 16]],
    ['gives the odd point to the largest remainder', [34, 33, 33], [], 0, 50, [50, 25, 25]],
    ['shares equally among others that weigh nothing', [100, 0, 0], [], 0, 99, [99, 1, 0]],
    ['leaves a locked weight alone', [50, 30, 20], [false, true], 0, 60, [60, 30, 10]],
    ['stops where only locked weights remain', [50, 30, 20], [false, true], 0, 95, [70, 30, 0]],
    ['does not move when all others are locked', [50, 30, 20], [false, true, true], 0, 60, [50, 30, 20]],
  ])('%s', (_, points, locked, at, asked, expected) =>
    expect(
      setWeight(
        points,
        points.map((_share, place) => locked[place] ?? false),
        at,
        asked,
      ),
    ).toEqual(expected),
  )

  it('changes only two neighbours when their border is dragged', () =>
    fc.assert(
      fc.property(stacks, fc.double({ min: -20, max: 120, noNaN: true }), ({ stack: { points }, at }, to) => {
        fc.pre(at < points.length - 1)
        const moved = moveBorder(points, at, to)
        expect(isSound(moved)).toBe(true)
        const apart = (_: number, place: number) => place !== at && place !== at + 1
        expect(moved.filter(apart)).toEqual(points.filter(apart))
      }),
    ))

  it('shares equally what is not locked', () => {
    expect(shareEqually([50, 30, 20], [false, false, false])).toEqual([34, 33, 33])
    expect(shareEqually([50, 30, 20], [true, false, false])).toEqual([50, 25, 25])
  })

  it('divides as the server does', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (points) => {
        fc.pre(sum(points) > 0)
        expect(divide(points, 100)).toEqual(largestRemainder(points, 100))
      }),
    ))
})
