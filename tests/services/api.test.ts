import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { storeUpload } from '../../server/org/commands/storeUpload.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenLinks } from '../support/given/services.ts'

const database = useDatabase()
let house: House
let units: Map<string, string>
let foreign: Map<string, string>
const id = (code: string) => units.get(code) ?? ''

const verb = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
const serviceFields = 'id name description sortOrder retiredAt version editBlockedBecause provider { code }'
const linkFields = `id intensity state version client { code } provider { code } service { name }
  staleBecause confirmBlockedBecause retireBlockedBecause`
const counts = 'created changed retired unchanged'
const addService = verb('addService', 'AddServiceInput', serviceFields)
const editService = verb('editService', 'EditServiceInput', serviceFields)
const retireService = verb('retireService', 'RetireServiceInput', serviceFields)
const setLinks = verb('setLinks', 'SetLinksInput', counts)
const propose = verb('proposeLink', 'ProposeLinkInput', linkFields)
const confirm = verb('confirmLink', 'LinkAtInput', linkFields)
const retire = verb('retireLink', 'LinkAtInput', linkFields)
const importLinks = verb(
  'importLinks',
  'ImportLinksInput',
  `${counts} rows applied problems { line column found message }`,
)
const list = `query ($companyId: UUID!, $filter: LinkFilterInput, $orderBy: LinkOrder, $first: Int, $after: String) {
  links(companyId: $companyId, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes { ${linkFields} } } }`
const matrix = `query ($companyId: UUID!) { linkMatrix(companyId: $companyId) {
  units { id code closedAt } cells { client provider linkId intensity serviceId state } } }`
const catalogue = `query ($companyId: UUID!, $retired: Boolean) { services(companyId: $companyId, retired: $retired) { ${serviceFields} } }`

const asConsultant = (mutation: string, input: object) => ask(database(), house.consultant, mutation, { input })
const done = async (mutation: string, input: object) =>
  Object.values<Record<string, never>>(await get(database(), house.consultant, mutation, { input }))[0] ?? {}
const cell = (client: string, provider: string, more: object = {}) => ({
  clientUnitId: id(client),
  providerUnitId: id(provider),
  ...more,
})
const pairsOf = async (companyId = house.companyId) => {
  const { linkMatrix: seen } = await get(database(), house.admin, matrix, { companyId })
  return seen.cells.map(
    ({ client, provider, intensity }: { client: number; provider: number; intensity: number | null }) =>
      `${seen.units[client].code}>${seen.units[provider].code}${intensity === null ? '' : ` ${intensity}`}`,
  )
}

beforeAll(async () => {
  house = await givenHouse(database())
  const specs = ['SAL', 'LOG', 'FIN', 'ITD', 'HRD'].map((code) => ({ code }))
  units = (await givenChart(database(), house.admin, house.companyId, specs)).units
  foreign = (await givenChart(database(), house.admin, house.otherCompanyId, [{ code: 'SAL' }])).units
})

describe('the catalogue of services', () => {
  it('is written service by service', async () => {
    const input = { providerUnitId: id('ITD'), name: 'Рабочее место' }
    await refusedToOutsiders(database(), house, addService, input)
    await refused('BAD_INPUT', asConsultant(addService, { ...input, name: ' ' }), 'name')
    const service = await done(addService, input)
    expect(service).toMatchObject({ description: '', sortOrder: 1, version: 1, provider: { code: 'ITD' } })
    await refused('BAD_INPUT', asConsultant(addService, input), 'name')

    const edited = { id: service['id'], version: 1, name: 'Рабочие места', description: 'Компьютер и доступы' }
    await refusedToOutsiders(database(), house, editService, edited)
    expect(await done(editService, edited)).toMatchObject({ name: 'Рабочие места', sortOrder: 1, version: 2 })
    await refused('CONFLICT', asConsultant(editService, edited))

    const retired = { id: service['id'], version: 2 }
    await refusedToOutsiders(database(), house, retireService, retired)
    const gone = await done(retireService, retired)
    expect(gone['retiredAt']).not.toBeNull()
    expect(await refused('WRONG_STATE', asConsultant(editService, { ...edited, version: 3 }))).toBe(
      gone['editBlockedBecause'],
    )
    const seen = (more: object = {}) =>
      get(database(), house.analyst, catalogue, { companyId: house.companyId, ...more })
    expect((await seen()).services).toEqual([])
    expect((await seen({ retired: true })).services).toHaveLength(1)
    await done(retireService, { id: service['id'], version: 3, retired: false })
    expect((await seen()).services).toHaveLength(1)
  })
})

describe('the matrix of links', () => {
  const companyId = () => house.companyId

  it('is refused to outsiders', () =>
    refusedToOutsiders(database(), house, setLinks, { companyId: companyId(), set: [cell('SAL', 'LOG')] }))

  it('writes nothing when one cell is wrong, and names the cell', async () => {
    const { services } = await get(database(), house.consultant, catalogue, { companyId: companyId() })
    const serviceId = services[0].id
    const wrong: [string, object][] = [
      ['set.1.providerUnitId', cell('LOG', 'LOG')],
      ['set.1.providerUnitId', { ...cell('LOG', 'SAL'), providerUnitId: foreign.get('SAL') }],
      ['set.1', cell('SAL', 'LOG')],
      ['set.1.intensity', cell('LOG', 'FIN', { intensity: 0 })],
      ['set.1.intensity', cell('LOG', 'FIN', { intensity: 1e12 })],
      ['set.1.serviceId', cell('LOG', 'FIN', { serviceId })],
      ['set.1.serviceId', cell('LOG', 'FIN', { serviceId: house.companyId })],
      ['set.1.state', cell('LOG', 'FIN', { state: 'retired' })],
    ]
    for (const [path, second] of wrong)
      await refused(
        'BAD_INPUT',
        asConsultant(setLinks, { companyId: companyId(), set: [cell('SAL', 'LOG'), second] }),
        path,
      )
    const both = { companyId: companyId(), set: [cell('SAL', 'LOG')], remove: [cell('SAL', 'LOG')] }
    await refused('BAD_INPUT', asConsultant(setLinks, both), 'remove.0')
    expect(await pairsOf()).toEqual([])
  })

  it('sets, changes and removes in one call', async () => {
    const { services } = await get(database(), house.consultant, catalogue, { companyId: companyId() })
    const set = [
      cell('SAL', 'LOG', { intensity: 20 }),
      cell('LOG', 'SAL'),
      cell('FIN', 'ITD', { serviceId: services[0].id, intensity: 2.5 }),
    ]
    expect(await done(setLinks, { companyId: companyId(), set })).toMatchObject({ created: 3, changed: 0 })
    const next = { set: [cell('SAL', 'LOG', { intensity: 21 }), cell('LOG', 'SAL')], remove: [cell('FIN', 'ITD'), cell('FIN', 'SAL')] } // prettier-ignore
    expect(await done(setLinks, { companyId: companyId(), ...next })).toEqual({
      created: 0,
      changed: 1,
      retired: 1,
      unchanged: 2,
    })
    expect((await pairsOf()).sort()).toEqual(['LOG>SAL', 'SAL>LOG 21'])
    await refused('NOT_FOUND', ask(database(), house.elsewhere, matrix, { companyId: companyId() }))
  })

  it('lists links by filter and order, page by page', async () => {
    await givenLinks(database(), house.admin, companyId(), [
      [id('HRD'), id('LOG'), 50],
      [id('HRD'), id('FIN'), 5],
    ])
    const seen = async (more: object) =>
      (await get(database(), house.analyst, list, { companyId: companyId(), ...more })).links
    const codes = (nodes: { client: { code: string }; provider: { code: string } }[]) =>
      nodes.map(({ client, provider }) => `${client.code}>${provider.code}`)
    expect((await seen({})).totalCount).toBe(5)
    expect(codes((await seen({ filter: { state: 'retired' } })).nodes)).toEqual(['FIN>ITD'])
    expect(codes((await seen({ filter: { clientUnitId: id('HRD') }, orderBy: 'provider' })).nodes)).toEqual([
      'HRD>FIN',
      'HRD>LOG',
    ])
    for (const orderBy of ['client', 'provider', 'intensity']) {
      const all = codes((await seen({ orderBy })).nodes)
      const first = await seen({ orderBy, first: 2 })
      const rest = await seen({ orderBy, first: 3, after: first.pageInfo.endCursor })
      expect([...codes(first.nodes), ...codes(rest.nodes)]).toEqual(all)
    }
    expect(codes((await seen({ orderBy: 'intensity' })).nodes)[0]).toBe('HRD>LOG')
    expect((await get(database(), house.elsewhere, list, { companyId: companyId() })).links.totalCount).toBe(0)
  })

  it('takes a full matrix of 200 units in one call', async () => {
    const company = await givenCompany(database(), house.admin)
    const specs = Array.from({ length: 200 }, (_, at) => ({ code: `U${at}` }))
    const ids = [...(await givenChart(database(), house.admin, company, specs)).units.values()]
    const pairs = ids.flatMap((client) =>
      ids.flatMap((provider) => (client === provider ? [] : [[client, provider] as const])),
    )
    await givenLinks(database(), house.admin, company, pairs)
    const { linkMatrix: seen } = await get(database(), house.admin, matrix, { companyId: company })
    expect(seen.units).toHaveLength(200)
    expect(seen.cells).toHaveLength(200 * 199)
  }, 60_000)
})

describe('a link by itself', () => {
  it('is proposed, confirmed, retired, and proposed again', async () => {
    const input = cell('ITD', 'HRD', { intensity: 4 })
    await refusedToOutsiders(database(), house, propose, input)
    await refused('BAD_INPUT', asConsultant(propose, cell('ITD', 'ITD')), 'providerUnitId')
    const foreignUnit = { ...input, providerUnitId: foreign.get('SAL') }
    await refused('BAD_INPUT', ask(database(), house.admin, propose, { input: foreignUnit }), 'providerUnitId')
    let link = await done(propose, input)
    const at = () => ({ id: link['id'], version: link['version'] })
    expect(link).toMatchObject({ state: 'proposed', intensity: 4, confirmBlockedBecause: null })
    await refused('WRONG_STATE', asConsultant(propose, input))

    await refusedToOutsiders(database(), house, confirm, at())
    await refused('CONFLICT', asConsultant(confirm, { ...at(), version: 99 }))
    link = await done(confirm, at())
    expect(link).toMatchObject({ state: 'confirmed', version: 2 })
    expect(await refused('WRONG_STATE', asConsultant(confirm, at()))).toBe(link['confirmBlockedBecause'])

    await refusedToOutsiders(database(), house, retire, at())
    link = await done(retire, at())
    expect(await refused('WRONG_STATE', asConsultant(retire, at()))).toBe(link['retireBlockedBecause'])
    expect(await done(propose, cell('ITD', 'HRD'))).toMatchObject({
      id: link['id'],
      state: 'proposed',
      intensity: null,
    })
  })
})

describe('an import of links', () => {
  let companyId: string
  const table = (...rows: string[]) => ['Клиент;Поставщик;Интенсивность;Услуга', ...rows].join('\n')

  beforeAll(async () => {
    companyId = await givenCompany(database(), house.admin)
    const specs = [{ code: 'A1', name: 'Склад' }, { code: 'A2', name: 'Продажи' }, { code: 'A3', name: 'Продажи' }] // prettier-ignore
    const chart = await givenChart(database(), house.admin, companyId, specs)
    const input = { providerUnitId: chart.units.get('A1'), name: 'Отгрузка' }
    await get(database(), house.admin, addService, { input })
  })
  const asAdmin = (input: object) => ask(database(), house.admin, importLinks, { input: { companyId, ...input } })

  it('is refused to outsiders', async () => {
    await refusedToOutsiders(database(), house, importLinks, { companyId: house.companyId, text: table('SAL;LOG;;') })
  })

  it('names every bad row by its line and column, and writes nothing', async () => {
    const text = table('A2;A1;5;Отгрузка', 'A9;A1;;', 'A1;A1;;', 'A3;A1;мало;', 'A2;A1;;', 'A3;A2;;Отгрузка', 'Продажи;A1;;', 'A3;A1') // prettier-ignore
    const { data } = await asAdmin({ text })
    expect(data.importLinks).toMatchObject({ rows: 8, applied: false, created: 0 })
    const seen = data.importLinks.problems.map(({ line, column }: { line: number; column: string }) => [line, column])
    expect(seen).toEqual([
      [3, 'client'],
      [4, 'provider'],
      [5, 'intensity'],
      [6, null],
      [7, 'service'],
      [8, 'client'],
      [9, null],
    ])
    expect(data.importLinks.problems[0].message).toContain('«A9»')
    const message = await refused('BAD_INPUT', asAdmin({ text, dryRun: false }), 'lines.3.client')
    expect(message).toContain('7 строк с ошибками')
    expect(await pairsOf(companyId)).toEqual([])
  })

  it('carries out what the dry run promised, over the rows that are not passed over', async () => {
    const text = table('A2;Склад;1 200,5;отгрузка', 'A9;A1;;', 'a3;A1;;')
    const input = { text, excludeLines: [3] }
    const dry = (await asAdmin(input)).data.importLinks
    expect(dry).toMatchObject({ created: 2, problems: [], applied: false })
    expect(await pairsOf(companyId)).toEqual([])
    const real = (await asAdmin({ ...input, dryRun: false })).data.importLinks
    expect(real).toEqual({ ...dry, applied: true })
    expect((await pairsOf(companyId)).sort()).toEqual(['A2>A1 1200.5', 'A3>A1'])
    const again = (await asAdmin({ ...input, dryRun: false })).data.importLinks
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
  })

  it('reads an uploaded file in Windows-1251 too, of its own company only', async () => {
    const bytes = Buffer.from([0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x2c, 0x70, 0x72, 0x6f, 0x76, 0x69, 0x64, 0x65, 0x72, 0x0a, 0x41, 0x31, 0x2c, 0x41, 0x32]) // prettier-ignore
    const upload = await storeUpload(contextFor(database(), house.admin), { companyId, name: 'links.csv', bytes })
    const { data } = await asAdmin({ uploadId: upload.id })
    expect(data.importLinks).toMatchObject({ created: 1, problems: [] })
    await refused('NOT_FOUND', asConsultant(importLinks, { companyId: house.companyId, uploadId: upload.id }))
  })

  it('names the line and column of a cell that is too long, and shows no more of it than its beginning', async () => {
    const { data } = await asAdmin({ text: table('A2;A1;;', `A3;A1;;${'у'.repeat(5000)}`) })
    const [problem] = data.importLinks.problems
    expect(problem).toMatchObject({ line: 3, column: 'service', found: `${'у'.repeat(60)}…` })
    expect(problem.message.replaceAll('\u00a0', ' ')).toContain(
      '«Услуга»: в ячейке 5 000 знаков, а можно не больше 300',
    )
  })

  it('refuses what is no table of links', async () => {
    await refused('BAD_INPUT', asAdmin({}), 'text')
    await refused('BAD_INPUT', asAdmin({ text: '' }), 'text')
    await refused('BAD_INPUT', asAdmin({ text: table('A1;A\u0000;;') }), 'text')
    const { data } = await asAdmin({ text: 'a;b\nA1;A2' })
    expect(data.importLinks.problems).toMatchObject([
      { line: 1, column: 'client' },
      { line: 1, column: 'provider' },
    ])
  })
})
