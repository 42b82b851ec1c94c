/** Groups instead of places: who stands out of the company's mean by more than chance. */
import { describe, expect, it } from 'vitest'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { measureMean } from '../../server/results/rules/precision/measure.ts'
import { listStandings } from '../../server/results/rules/precision/standings.ts'
import { bodyOf } from '../comparisons/released.ts'

const { trend } = rulesSchema.parse({})
const clients = (marks: readonly number[]) =>
  Object.fromEntries(marks.map((mark, at) => [`R1:C${at}`, [mark, mark]] as const))

describe('how units stand to the mean', () => {
  const links = {
    HIGH: clients([4.9, 4.8, 5, 4.9, 4.8, 4.9]),
    MID: clients([4, 4.2, 3.9, 4.1, 4, 3.9]),
    LOW: clients([2.9, 3, 3.1, 3, 2.8, 3.1]),
    ODD: clients([5, 2, 5, 3, 5, 4]),
    ONE: clients([5]),
    NONE: {},
  }
  const body = bodyOf({ number: 1, links })
  const standings = listStandings(body, { ...trend, s0sq: 0.05 })
  const of = (id: string) => standings.find(({ unitId }) => unitId === id)

  it('is above or below where the interval leaves the mean out, and level where it does not', () => {
    expect(standings.map(({ unitId, standing }) => [unitId, standing])).toEqual([
      ['HIGH', 'above'],
      ['MID', 'level'],
      ['LOW', 'below'],
      ['ODD', 'level'],
    ])
  })

  it('is not said of a unit without a score, nor of one that stands on a single link', () => {
    expect([of('ONE'), of('NONE')]).toEqual([undefined, undefined])
  })

  it('has an interval around the score that stays within the scale', () => {
    const high = body.units.find(({ unit }) => unit.id === 'HIGH')?.value ?? 0
    expect(of('HIGH')?.low).toBeLessThan(high)
    expect(of('HIGH')?.high).toBe(5)
    expect((of('MID')?.high ?? 0) - (of('MID')?.low ?? 0)).toBeGreaterThan(0)
  })

  it('gives the interval between client units of method.md 2.3 where the company’s own variance counts for nothing', () => {
    const measured = measureMean(
      [4.2, 3.9, 4.6, 3.4, 4.1, 4.4].map((value) => ({ value, votes: 1 })),
      0,
      { ...trend, nu0: 0 },
    )
    expect(measured?.mean).toBeCloseTo(4.1, 12)
    expect((measured?.mean ?? 0) - (measured?.margin ?? 0)).toBeCloseTo(3.659737, 6)
    expect((measured?.mean ?? 0) + (measured?.margin ?? 0)).toBeCloseTo(4.540263, 6)
  })
})
