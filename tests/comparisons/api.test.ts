import { beforeAll, describe, expect, it } from 'vitest'
import { lineage } from '../../schema/org/tables.ts'
import type { Actor } from '../../server/core/context.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { nobody } from '../support/given.ts'
import { givenChart, type GivenChart } from '../support/given/org.ts'
import { givenHouse, type House } from '../support/given/outsiders.ts'
import { countStatements } from '../support/statements.ts'
import type { Links } from './figures.ts'
import { bodyOf, givenReleasedRound, givenScoredRound, withdraw, type Asked } from './released.ts'

const database = useDatabase()
let house: House
let chart: GivenChart
let roundIds: string[]

const figure = '{ value exact shown reason because }'
const difference = '{ value exact shown reason because note }'
const query = `query ($companyId: UUID!, $roundIds: [UUID!]!) { comparison(companyId: $companyId, roundIds: $roundIds) {
  rounds { roundId number title rules { number } }
  index { values ${figure} chain { figure ${figure} anchored } pairs { difference ${difference} comparableProviders } }
  providers {
    unit { code name } units { code } values ${figure} chain { figure { shown } anchored }
    pairs {
      difference ${difference} likeForLike ${difference} coverageFrom coverageTo commonClients comparable reason because
      trend { verdict said change { shown } low { shown } high { shown } }
      effects { score ${difference} weight ${difference} entry ${difference} exit ${difference} }
      blocks {
        name regime fromUnits { code } toUnits { code } from ${figure} to ${figure} difference ${difference}
        criteria { code name from ${figure} to ${figure} difference ${difference} }
      }
    }
  }
} }`

/** IT gains with A; WEB and NET are merged into ONE before the second round opens. */
const first: Links = {
  IT: { 'R1:A': [4, 3], 'R1:B': [3, 3], 'R1:C': [4, 4], 'R2:HR': [3.5, 3.1] },
  WEB: { 'R1:A': [4, 4], 'R1:B': [4, 4], 'R1:C': [4, 4] },
}
const second: Links = {
  IT: { 'R1:A': [4.5, 3.33], 'R1:B': [3, 3], 'R1:C': [4, 4], 'R2:HR': [3.2, 3.4] },
  ONE: { 'R1:A': [5, 5], 'R1:B': [5, 5], 'R1:C': [5, 5] },
}

const release = (number: number, links: Links, asked: Asked) => {
  const body = bodyOf({ number, links, companyId: house.companyId, ids: chart.units })
  return givenReleasedRound(database(), house.admin, body, chart.units, asked).then((releaseId) => ({
    roundId: body.round.id,
    releaseId,
  }))
}

const people = (count: number) => chart.employees.get('HR')?.slice(0, count) ?? []

beforeAll(async () => {
  house = await givenHouse(database())
  const codes = ['A', 'B', 'C', 'IT', 'WEB', 'NET', 'ONE']
  const units = [...codes.map((code) => ({ code })), { code: 'HR', people: 12 }]
  chart = await givenChart(database(), house.admin, house.companyId, units)
  const one = await release(1, first, { HR: people(6) })
  const two = await release(2, second, { HR: people(8) })
  const three = await release(3, second, { HR: people(8) })
  roundIds = [one.roundId, two.roundId, three.roundId]
  const edge = (from: string, kind: 'merge' | 'split', at: Date) => ({
    firmId: house.firmId,
    companyId: house.companyId,
    fromUnitId: chart.units.get(from) ?? '',
    toUnitId: chart.units.get('ONE') ?? '',
    kind,
    at,
  })
  const between = new Date(Date.UTC(2026, 0, 25))
  const longBefore = new Date(Date.UTC(2025, 1, 1))
  const edges = [edge('WEB', 'merge', between), edge('NET', 'merge', between), edge('IT', 'split', longBefore)]
  await contextFor(database(), house.admin).write(async (tx) => void (await tx.db.insert(lineage).values(edges)))
})

const compare = (actor: Actor, ids = roundIds, locale: 'ru' | 'en' = 'ru', companyId = house.companyId) =>
  ask(database(), actor, query, { companyId, roundIds: ids }, { locale })
const compared = async (ids = roundIds, locale: 'ru' | 'en' = 'ru') => {
  const variables = { companyId: house.companyId, roundIds: ids }
  return (await get(database(), house.analyst, query, variables, { locale })).comparison
}
const providerOf = (comparison: { providers: { unit: { code: string } }[] }, code: string) => {
  const found = comparison.providers.find(({ unit }) => unit.code === code)
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests that know their shape
  return found as any
}

describe('a comparison', () => {
  it('is refused to whoever may not read it, and is not there outside of its company', async () => {
    await refused('UNAUTHENTICATED', compare(nobody))
    const { firmId, companyId } = house
    await refused('FORBIDDEN', compare({ kind: 'token', id: firmId, firmId, companyId, tokenKind: 'portal' }))
    await refused('FORBIDDEN', compare({ kind: 'viewer', id: firmId, firmId, companyId, employeeId: firmId }))
    await refused('NOT_FOUND', compare(house.elsewhere))
    await refused('NOT_FOUND', compare(house.stranger))
    await refused('NOT_FOUND', compare(house.admin, roundIds, 'ru', house.otherCompanyId))
    await refused('NOT_FOUND', compare(house.admin, [...roundIds, house.companyId]))
  })

  it('takes 2 to 24 different rounds', async () => {
    await refused('BAD_INPUT', compare(house.admin, roundIds.slice(0, 1)), 'roundIds')
    await refused('BAD_INPUT', compare(house.admin, [...roundIds, roundIds[0] ?? '']), 'roundIds')
    const many = Array.from({ length: 25 }, (_, at) => `00000000-0000-4000-8000-0000000000${10 + at}`)
    await refused('BAD_INPUT', compare(house.admin, many), 'roundIds')
  })

  it('names the round that is not released, and the one whose release was withdrawn', async () => {
    const scored = bodyOf({ number: 7, links: first, companyId: house.companyId, ids: chart.units })
    await givenScoredRound(database(), house.admin, scored, chart.units)
    const ids = [roundIds[0] ?? '', scored.round.id]
    expect(await refused('WRONG_STATE', compare(house.analyst, ids))).toMatch(/«Раунд 7» не опубликованы/)
    const other = await release(8, first, {})
    await withdraw(database(), house.admin, other.releaseId, other.roundId)
    const withdrawn = compare(house.analyst, [roundIds[0] ?? '', other.roundId], 'en')
    expect(await refused('WRONG_STATE', withdrawn)).toMatch(/“Раунд 8” has been withdrawn/)
  })

  it('is open to an analyst’s token of the company', async () => {
    const { firmId, companyId } = house
    const token: Actor = { kind: 'token', id: firmId, firmId, companyId, tokenKind: 'analyst' }
    expect((await compare(token)).errors).toEqual([])
  })

  it('puts rounds into the order of their numbers, whatever the order asked', async () => {
    const { rounds, index } = await compared([...roundIds].reverse())
    expect(rounds.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3])
    expect(index.values).toHaveLength(3)
    expect(index.pairs).toHaveLength(2)
  })

  it('prints differences with their sign, rounded from the unrounded ones, in either language', async () => {
    const [pair] = providerOf(await compared(), 'IT').pairs
    const block = (code: string) =>
      pair.blocks.find(({ toUnits }: { toUnits: { code: string }[] }) => toUnits[0]?.code === code)
    expect(block('A').criteria.map((one: { difference: { shown: string } }) => one.difference.shown)).toEqual([
      '+0,50',
      '+0,33',
    ])
    expect(block('B').difference).toMatchObject({ value: 0, shown: '0,00', reason: null })
    const english = await compared([...roundIds], 'en')
    expect(providerOf(english, 'IT').pairs[0].blocks[0].from.shown).toBe('3.50')
    expect(pair).toMatchObject({ comparable: true, commonClients: 4, coverageFrom: 1, coverageTo: 1 })
    expect(pair.difference.value).toBeCloseTo(0.1, 1)
    expect(pair.difference.shown).toBe(pair.likeForLike.shown)
    expect(pair.effects.score.exact).toBeCloseTo(pair.difference.exact, 12)
  })

  it('hides the arrow of an anonymous link where fewer than k of the people asked have changed, and says why', async () => {
    const pairs = providerOf(await compared(), 'IT').pairs
    const anonymous = (at: number) => pairs[at].blocks.find(({ regime }: { regime: string }) => regime === 'R2')
    expect(anonymous(0)).toMatchObject({
      name: 'Отдел HR',
      from: { shown: '3,30' },
      to: { shown: '3,30' },
      difference: {
        value: null,
        shown: null,
        reason: 'fewPeopleChanged',
        because: expect.stringMatching(/указала бы/),
      },
    })
    expect(anonymous(0).criteria[0].difference.reason).toBe('fewPeopleChanged')
    expect(anonymous(1).difference).toMatchObject({ value: 0, reason: null })
  })

  it('says of each unit whether it changed, with the interval, and why nothing can be said', async () => {
    const comparison = await compared()
    const [pair] = providerOf(comparison, 'IT').pairs
    expect(pair.trend).toEqual({
      verdict: 'unclear',
      said: expect.stringMatching(/^Разница 0,10 укладывается в обычные колебания ±0,\d\d\. Это не значит/),
      change: { shown: '+0,10' },
      low: { shown: expect.stringMatching(/^−0,/) },
      high: { shown: expect.stringMatching(/^\+0,/) },
    })
    const [begun] = providerOf(comparison, 'ONE').pairs
    expect(begun.trend).toMatchObject({ verdict: 'incomparable', change: null, low: null, high: null })
    expect(begun.trend.said).toBe(`Сравнивать нельзя. ${begun.because}`)
    const english = providerOf(await compared(roundIds, 'en'), 'IT').pairs[0].trend.said
    expect(english).toMatch(/^The difference of 0\.10 lies within what chance does/)
  })

  it('begins a new series for a provider that was merged between the openings, and tells it so', async () => {
    const comparison = await compared()
    const web = providerOf(comparison, 'WEB')
    const one = providerOf(comparison, 'ONE')
    expect(web.values.map((value: { shown: string } | null) => value?.shown ?? null)).toEqual(['4,00', null, null])
    expect(one.units.map((unit: { code: string } | null) => unit?.code ?? null)).toEqual([null, 'ONE', 'ONE'])
    expect(one.pairs[0]).toMatchObject({ comparable: false, reason: 'newSeries', difference: { value: null } })
    expect(one.pairs[0].because).toMatch(/новый ряд/)
    expect(one.chain.map(({ anchored }: { anchored: boolean }) => anchored)).toEqual([false, true, false])
    expect(web.pairs[1]).toBeNull()
  })

  it('costs the same six statements however many rounds and providers it has', async () => {
    const counted = countStatements(database())
    const cost = async (ids: string[]) => {
      await get(counted, house.analyst, query, { companyId: house.companyId, roundIds: ids })
      return counted.takeCount()
    }
    expect(await cost(roundIds.slice(0, 2))).toBe(6)
    expect(await cost(roundIds)).toBe(6)
  })
})
