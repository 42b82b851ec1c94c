import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesSchema } from '../../schema/regulations/rules.ts'
import { chanceOfAtLeast, forecastMinutes, forecastRound } from '../../server/rounds/rules/forecast.ts'

const rules = rulesSchema.parse({})

describe('the chance that at least five answer', () => {
  // method.md 0.2
  it.each([
    [7, 0.6, 0.4199],
    [8, 0.6, 0.5941],
    [10, 0.6, 0.8338],
    [12, 0.6, 0.9427],
    [7, 0.8, 0.852],
    [8, 0.8, 0.9437],
  ])('of %i people at a response of %f is %f', (people, response, chance) => {
    expect(chanceOfAtLeast(5, people, response)).toBeCloseTo(chance, 4)
  })

  it('is none with fewer people than five, and sure with everybody answering', () => {
    expect(chanceOfAtLeast(5, 4)).toBe(0)
    expect(chanceOfAtLeast(5, 5, 1)).toBe(1)
    expect(chanceOfAtLeast(5, 5, 0)).toBe(0)
    expect(chanceOfAtLeast(0, 0)).toBe(1)
  })

  it('is a chance, and grows with people and response', () => {
    const input = fc.tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.double({ min: 0.01, max: 0.98, noNaN: true }),
    )
    fc.assert(
      fc.property(input, ([k, people, response]) => {
        const chance = chanceOfAtLeast(k, people, response)
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
        expect(chanceOfAtLeast(k, people + 1, response)).toBeGreaterThanOrEqual(chance - 1e-9)
        expect(chanceOfAtLeast(k, people, response + 0.01)).toBeGreaterThanOrEqual(chance - 1e-9)
      }),
    )
  })
})

describe('minutes of a questionnaire', () => {
  it('do not grow beyond the providers that are asked about by default', () => {
    expect(forecastMinutes(10, 3, rules)).toBeCloseTo((120 + 10 * (25 + 3 * 8)) / 60, 10)
    expect(forecastMinutes(40, 3, rules)).toBe(forecastMinutes(10, 3, rules))
    expect(forecastMinutes(3, 3, rules)).toBeLessThan(5)
  })
})

describe('the forecast of a round', () => {
  const units = [
    { unitId: 'sales', regime: 'R2' },
    { unitId: 'hr', regime: 'R2' },
    { unitId: 'board', regime: 'R1' },
    { unitId: 'it', regime: 'R2' },
    { unitId: 'legal', regime: 'R2' },
  ] as const
  const links = [
    { clientUnitId: 'sales', providerUnitId: 'it' },
    { clientUnitId: 'hr', providerUnitId: 'it' },
    { clientUnitId: 'hr', providerUnitId: 'legal' },
    { clientUnitId: 'board', providerUnitId: 'it' },
  ]
  const people = new Map([
    ['sales', 8],
    ['hr', 2],
    ['board', 1],
  ])
  const { units: clients, providers } = forecastRound({ units, links, criteria: 3, rules, people })
  const client = (id: string) => clients.find((unit) => unit.unitId === id)
  const provider = (id: string) => providers.find((unit) => unit.unitId === id)

  it('merges small units with others of the same provider', () => {
    expect(client('hr')?.alone).toBe(0)
    expect(client('hr')?.shown).toBeCloseTo(0.8338, 4)
    expect(client('sales')?.alone).toBeCloseTo(0.5941, 4)
  })

  it('never merges a representative with anonymous staff', () => {
    expect(client('board')).toMatchObject({ regime: 'R1', people: 1 })
    expect(client('board')?.shown).toBeCloseTo(0.6, 10)
    expect(provider('it')?.shown).toBeCloseTo(1 - (1 - chanceOfAtLeast(5, 10)) * 0.4, 10)
  })

  it('knows a provider that can never be shown', () => {
    expect(provider('legal')).toMatchObject({ clients: 1, people: 2, shown: 0, mostCells: 0 })
    expect(provider('it')).toMatchObject({ clients: 3, people: 11, mostCells: 3 })
  })
})
