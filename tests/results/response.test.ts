import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boundMean,
  countBand,
  gaugeRepresentativeness,
  ratingRate,
  responseBand,
  responseRate,
  silentMeanFor,
  warnOfQuorum,
} from '../../server/results/rules/response.ts'
import { roundHalfAway } from '../../server/results/rules/rounding.ts'

const five = { min: 1, max: 5 }
const units = [
  { invited: 20, cast: 16 },
  { invited: 40, cast: 16 },
  { invited: 10, cast: 9 },
  { invited: 10, cast: 8 },
]

describe('response', () => {
  it('of a client unit is cast over invited, and unknown when nobody was invited', () => {
    expect(responseRate({ cast: 16, invited: 40 })).toBe(0.4)
    expect(responseRate({ cast: 0, invited: 0 })).toBeNull()
  })

  it('about a provider leaves out those who did not interact with it', () => {
    expect(ratingRate({ valid: 6, cast: 16, notInteracted: 8 })).toBe(0.75)
    expect(ratingRate({ valid: 0, cast: 4, notInteracted: 4 })).toBeNull()
  })

  it.each([
    [0.29, 'notCompared'],
    [0.3, 'careful'],
    [0.49, 'careful'],
    [0.5, 'ok'],
    [0.69, 'ok'],
    [0.7, 'good'],
    [0.1 + 0.2 + 0.4, 'good'],
  ])('of %d is %s', (rate, band) => expect(responseBand(rate)).toBe(band))

  it('warns below three client units and below half of the people invited', () => {
    expect(warnOfQuorum({ clientUnits: 3, invited: 40, cast: 20 })).toEqual([])
    expect(warnOfQuorum({ clientUnits: 2, invited: 40, cast: 20 })).toEqual(['fewClientUnits'])
    expect(warnOfQuorum({ clientUnits: 3, invited: 41, cast: 20 })).toEqual(['lowResponse'])
    expect(warnOfQuorum({ clientUnits: 1, invited: 40, cast: 0 })).toEqual(['fewClientUnits', 'lowResponse'])
  })
})

describe('representativeness', () => {
  it('has the printed figures of Sales, Prod, HR and Fin', () => {
    const gauge = gaugeRepresentativeness(units)
    expect(gauge?.rate).toBeCloseTo(0.6125, 12)
    const printed = [gauge?.deviation, gauge?.indicator, gauge?.biasBound].map((one) => roundHalfAway(one ?? 0, 6))
    expect(printed).toEqual([0.216049, 0.567902, 0.352733])
  })

  it('is 1 when every unit answered alike, and never more', () => {
    expect(gaugeRepresentativeness([units[1] ?? { invited: 0, cast: 0 }, { invited: 10, cast: 4 }])?.indicator).toBe(1)
    const unit = fc.nat(30).chain((invited) => fc.record({ invited: fc.constant(invited), cast: fc.nat(invited) }))
    fc.assert(
      fc.property(fc.array(unit), (list) => {
        expect(gaugeRepresentativeness(list)?.indicator ?? 1).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('has no bias bound without answers and says nothing about nobody', () => {
    expect(gaugeRepresentativeness([{ invited: 5, cast: 0 }])?.biasBound).toBeNull()
    expect(gaugeRepresentativeness([])).toBeNull()
  })
})

describe('the worst case', () => {
  it('of 4.2 at 60 % response lies between 2.92 and 4.52', () => {
    const { low, high } = boundMean(4.2, 0.6, five)
    expect([roundHalfAway(low, 2), roundHalfAway(high, 2)]).toEqual([2.92, 4.52])
  })

  it('needs the silent to average 2.45 to pull it to 3.5', () => {
    expect(roundHalfAway(silentMeanFor(3.5, 4.2, 0.6) ?? 0, 2)).toBe(2.45)
    expect(silentMeanFor(3.5, 4.2, 1)).toBeNull()
  })
})

describe('a count in a release', () => {
  it.each([
    [4, 5, null],
    [5, 5, { from: 5, to: 9 }],
    [9, 5, { from: 5, to: 9 }],
    [10, 5, { from: 10, to: 19 }],
    [19, 5, { from: 10, to: 19 }],
    [20, 5, { from: 20, to: 20 }],
    [7, 7, { from: 7, to: 9 }],
    [13, 12, { from: 12, to: 19 }],
    [21, 25, null],
    [0, 0, null],
  ])('of %d with k = %d is %j', (count, k, band) => expect(countBand(count, k)).toEqual(band))
})
