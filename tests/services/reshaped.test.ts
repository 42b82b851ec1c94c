/** Links and services when the chart under them changes. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenLinks } from '../support/given/services.ts'

const database = useDatabase()
let house: House
let companyId: string
let units: Map<string, string>
let employees: Map<string, string[]>
const at = (code: string) => units.get(code) ?? ''

const verb = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
const merge = verb('mergeUnits', 'MergeUnitsInput', 'id')
const split = verb('splitUnit', 'SplitUnitInput', 'id')
const close = verb('closeUnit', 'CloseUnitInput', 'id')
const addUnit = verb('addUnit', 'AddUnitInput', 'id')
const editEmployee = verb('editEmployee', 'EditEmployeeInput', 'id')
const undo = verb('undoChartChange', 'UndoChartChangeInput', 'id')
const addService = verb('addService', 'AddServiceInput', 'id version')
const retireService = verb('retireService', 'RetireServiceInput', 'id')
const setLinks = verb('setLinks', 'SetLinksInput', 'created')
const mend = verb('mendLinks', 'MendLinksInput', 'created retired')

const run = async (mutation: string, input: object) =>
  Object.values<Record<string, never>>(await get(database(), house.admin, mutation, { input }))[0] ?? {}
const tryTo = (mutation: string, input: object) => ask(database(), house.admin, mutation, { input })
const pair = (client: string, provider: string, more: object = {}) => ({
  clientUnitId: at(client),
  providerUnitId: at(provider),
  ...more,
})
const link = (client: string, provider: string, more: object = {}) =>
  run(setLinks, { companyId, set: [pair(client, provider, more)] })
const offer = (provider: string, name: string) => run(addService, { providerUnitId: at(provider), name })

/** `client>provider intensity state service`, sorted. */
async function linksNow(): Promise<string[]> {
  const query = `query ($id: UUID!) { links(companyId: $id, first: 100) { nodes { state intensity client { code } provider { code } service { name provider { code } } } } }`
  const { links } = await get(database(), house.admin, query, { id: companyId })
  const told = links.nodes.map(
    (one: {
      state: string
      intensity: number | null
      client: { code: string }
      provider: { code: string }
      service: { name: string; provider: { code: string } } | null
    }) =>
      [
        `${one.client.code}>${one.provider.code}`,
        one.intensity,
        one.state,
        one.service && `${one.service.provider.code}:${one.service.name}`,
      ]
        .filter((part) => part !== null)
        .join(' '),
  )
  return told.sort()
}
const live = async () => (await linksNow()).filter((one) => !one.includes('retired'))
async function servicesNow(): Promise<string[]> {
  const query = `query ($id: UUID!) { services(companyId: $id, retired: true) { name retiredAt provider { code } } }`
  const { services } = await get(database(), house.admin, query, { id: companyId })
  const told = services.map(
    (one: { name: string; retiredAt: string | null; provider: { code: string } }) =>
      `${one.provider.code}:${one.name}${one.retiredAt ? ' retired' : ''}`,
  )
  return told.sort()
}
async function lastChange() {
  const query = 'query ($id: UUID!) { lastChartChange(companyId: $id) { id undoBlockedBecause } }'
  return (await get(database(), house.admin, query, { id: companyId })).lastChartChange
}
const undoLast = async () => run(undo, { companyId, id: (await lastChange()).id })

beforeAll(async () => {
  house = await givenHouse(database())
})
beforeEach(async () => {
  companyId = await givenCompany(database(), house.admin)
  const specs = ['X', 'Y', 'M', 'P'].map((code) => ({ code, people: 2 }))
  const chart = await givenChart(database(), house.admin, companyId, specs)
  units = chart.units
  employees = chart.employees
})

describe('a merge of units', () => {
  it('takes their links along: duplicates become one with intensities added, a link with itself goes', async () => {
    await givenLinks(database(), house.admin, companyId, [
      [at('X'), at('P'), 3],
      [at('Y'), at('P'), 4],
      [at('M'), at('P'), 5],
      [at('P'), at('Y')],
      [at('X'), at('M'), 1],
      [at('X'), at('Y'), 1],
    ])
    await run(merge, { ids: [at('X'), at('Y')], intoId: at('M') })
    expect(await live()).toEqual(['M>P 12 confirmed', 'P>M confirmed'])
    const toMend = 'query ($id: UUID!) { linksToMend(companyId: $id) { link { id } } }'
    expect((await get(database(), house.admin, toMend, { id: companyId })).linksToMend).toEqual([])
    const closed = { companyId, set: [pair('P', 'X')] }
    await refused('BAD_INPUT', tryTo(setLinks, closed), 'set.0.providerUnitId')
    await refused('WRONG_STATE', tryTo(addService, { providerUnitId: at('X'), name: 'Услуга' }))
  })

  it('takes their services along, and links carry the namesake where the remaining unit offers one', async () => {
    const stock = await offer('X', 'Отгрузка')
    const pack = await offer('X', 'Упаковка')
    await offer('M', 'Отгрузка')
    await link('P', 'X', { serviceId: stock['id'] })
    await link('Y', 'X', { serviceId: pack['id'] })
    await run(merge, { ids: [at('X')], intoId: at('M') })
    expect(await live()).toEqual(['P>M confirmed M:Отгрузка', 'Y>M confirmed M:Упаковка'])
    expect(await servicesNow()).toEqual(['M:Отгрузка', 'M:Упаковка', 'X:Отгрузка retired'])
  })

  it('comes back on undo, services and links exactly as they were', async () => {
    const stock = await offer('X', 'Отгрузка')
    const own = await offer('M', 'Отгрузка')
    await run(retireService, { id: own['id'], version: own['version'], retired: true })
    await link('P', 'X', { serviceId: stock['id'], intensity: 2 })
    await link('P', 'M', { intensity: 3 })
    await link('X', 'M')
    await link('Y', 'X', { state: 'proposed' })
    const before = [await linksNow(), await servicesNow()]
    for (const _ of [1, 2]) {
      await run(merge, { ids: [at('X'), at('Y')], intoId: at('M') })
      expect(await live()).toEqual(['P>M 5 confirmed'])
      expect((await lastChange()).undoBlockedBecause).toBeNull()
      await undoLast()
      expect([await linksNow(), await servicesNow()]).toEqual(before)
    }
  })

  it('is not undone over links that have been edited since, or that rest on a service that would go', async () => {
    const pack = await offer('X', 'Упаковка')
    await link('P', 'X', { intensity: 2 })
    await run(merge, { ids: [at('X')], intoId: at('M') })
    await link('P', 'M', { intensity: 9 })
    const edited = await lastChange()
    expect(edited.undoBlockedBecause).toContain('Связи и услуги')
    const answer = tryTo(undo, { companyId, id: edited.id })
    expect(await refused('WRONG_STATE', answer)).toBe(edited.undoBlockedBecause)
    await link('P', 'M', { intensity: 2 })
    expect((await lastChange()).undoBlockedBecause).toBeNull()
    await link('Y', 'M', { serviceId: pack['id'] })
    expect((await lastChange()).undoBlockedBecause).toContain('Связи и услуги')
  })
})

describe('a unit that would go with an undoing', () => {
  it('stays while a link or a service rests on it', async () => {
    const { id = '' } = await run(addUnit, { companyId, name: 'Юристы' })
    units.set('L', id)
    expect((await lastChange()).undoBlockedBecause).toBeNull()
    await link('P', 'L')
    const { id: change, undoBlockedBecause } = await lastChange()
    expect(undoBlockedBecause).toContain('опираются')
    expect(await refused('WRONG_STATE', tryTo(undo, { companyId, id: change }))).toBe(undoBlockedBecause)
  })
})

describe('links of units that were split and closed', () => {
  it('are shown as stale, and are moved to the successor or retired by one command', async () => {
    await givenLinks(database(), house.admin, companyId, [
      [at('X'), at('P'), 3],
      [at('Y'), at('P')],
    ])
    const [first = '', second = ''] = employees.get('X') ?? []
    const { id: heir = '' } = await run(split, { id: at('X'), name: 'Преемник', code: 'H', employeeIds: [first] })
    await run(editEmployee, { id: second, version: 1, unitId: heir, name: 'Ким Олег' })
    await run(close, { id: at('X'), version: await versionOf(at('X')) })
    const toMend = `query ($id: UUID!) { linksToMend(companyId: $id) { reason link { staleBecause } to { clientUnitId providerUnitId } } }`
    const { linksToMend: seen } = await get(database(), house.admin, toMend, { id: companyId })
    expect(seen).toMatchObject([{ to: [{ clientUnitId: heir, providerUnitId: at('P') }] }])
    expect(seen[0].reason).toBe(seen[0].link.staleBecause)
    expect(seen[0].reason).toMatch(/закрыто: перенесите/)

    await refusedToOutsiders(database(), house, mend, { companyId: house.companyId })
    expect(await run(mend, { companyId })).toEqual({ created: 1, retired: 1 })
    expect(await live()).toEqual(['H>P 3 confirmed', 'Y>P confirmed'])
    await refused('WRONG_STATE', tryTo(mend, { companyId }))
  })
})

async function versionOf(id: string): Promise<number> {
  return (await get(database(), house.admin, 'query ($id: UUID!) { unit(id: $id) { version } }', { id })).unit.version
}
