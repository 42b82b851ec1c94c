import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoment, writeMoment } from '../../admin/core/moment.ts'

const zones = ['Europe/Moscow', 'Asia/Kolkata', 'UTC', 'Pacific/Kiritimati']

describe('a moment in the company’s time zone', () => {
  it('is written as its clocks show it', () =>
    expect(writeMoment(new Date('2026-11-24T21:30:00Z'), 'Europe/Moscow')).toBe('2026-11-25T00:30'))

  it('is read by the same clocks, in summer and in winter', () => {
    expect(readMoment('2026-07-01T12:00', 'Europe/Berlin')).toBe('2026-07-01T10:00:00.000Z')
    expect(readMoment('2026-12-01T12:00', 'Europe/Berlin')).toBe('2026-12-01T11:00:00.000Z')
  })

  it('is null while it is not whole', () => expect(readMoment('2026-07-', 'Europe/Berlin')).toBeNull())

  it('comes back from the input as it went in', () => {
    const minute = fc.integer({ min: 27_000_000, max: 50_000_000 })
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (at, zone) => {
        const moment = new Date(at * 60_000)
        return readMoment(writeMoment(moment, zone), zone) === moment.toISOString()
      }),
    )
  })
})
