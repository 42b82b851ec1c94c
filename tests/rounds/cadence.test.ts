import { describe, expect, it } from 'vitest'
import { addMonths, proposeWindows } from '../../server/rounds/rules/cadence.ts'

const at = (text: string) => new Date(text)
const moscow = 'Europe/Moscow'

describe('so many months later', () => {
  it.each([
    ['the same day and hour', '2026-01-15T06:00:00Z', 3, moscow, '2026-04-15T06:00:00.000Z'],
    ['over the end of a year', '2026-11-15T06:00:00Z', 3, moscow, '2027-02-15T06:00:00.000Z'],
    ['the last day of a shorter month', '2026-01-31T06:00:00Z', 1, moscow, '2026-02-28T06:00:00.000Z'],
    ['the last day of a leap February', '2027-08-31T06:00:00Z', 6, moscow, '2028-02-29T06:00:00.000Z'],
    ['the same hour of the clocks in summer', '2026-01-15T08:00:00Z', 6, 'Europe/Berlin', '2026-07-15T07:00:00.000Z'],
    [
      'the day of the zone, not of Greenwich',
      '2026-01-30T20:30:00Z',
      1,
      'Asia/Vladivostok',
      '2026-02-27T20:30:00.000Z',
    ],
    ['with its seconds', '2026-01-15T06:07:08.009Z', 12, 'America/New_York', '2027-01-15T06:07:08.009Z'],
  ])('%s', (_, from, months, zone, to) => expect(addMonths(at(from), months, zone).toISOString()).toBe(to))
})

describe('the next windows', () => {
  const quarterly = { cadence: 'quarterly', windowDays: 10 } as const
  const ask = (more: object = {}) =>
    proposeWindows({
      ...{ calendar: quarterly, last: at('2026-03-02T06:00:00Z'), timeZone: moscow, now: at('2026-03-20T00:00:00Z') },
      ...{ count: 3, ...more },
    }).map(({ opensAt, closesAt }) => [opensAt, closesAt].map((one) => one.toISOString().slice(0, 16)).join(' '))

  it('follow the last round by the cadence, as long as the rules say', () => {
    expect(ask()).toEqual([
      '2026-06-02T06:00 2026-06-12T06:00',
      '2026-09-02T06:00 2026-09-12T06:00',
      '2026-12-02T06:00 2026-12-12T06:00',
    ])
    expect(ask({ calendar: { cadence: 'yearly', windowDays: 5 }, count: 1 })).toEqual([
      '2027-03-02T06:00 2027-03-07T06:00',
    ])
  })

  it('leave out what is over: nothing is planned into the past', () => {
    expect(ask({ now: at('2026-10-01T00:00:00Z'), count: 1 })).toEqual(['2026-12-02T06:00 2026-12-12T06:00'])
  })

  it('begin the next morning where there was no round yet', () => {
    expect(ask({ last: null, count: 2 })).toEqual([
      '2026-03-21T06:00 2026-03-31T06:00',
      '2026-06-21T06:00 2026-07-01T06:00',
    ])
  })

  it('keep to the end of the month, however short one of them is', () => {
    const calendar = { cadence: 'monthly', windowDays: 3 }
    const opens = ask({ calendar, last: at('2026-01-31T06:00:00Z'), now: at('2026-02-01T00:00:00Z') })
    expect(opens.map((one) => one.slice(5, 10))).toEqual(['02-28', '03-31', '04-30'])
  })

  it('are none where the sponsor decides', () => {
    expect(ask({ calendar: { cadence: 'onDemand', windowDays: 10 } })).toEqual([])
  })
})
