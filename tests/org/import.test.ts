import 'reflect-metadata'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessions } from '../../schema/people/tables.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { createLog } from '../../server/core/log.ts'
import { createSecret, hashSecret } from '../../server/core/secrets.ts'
import { orgRoutes } from '../../server/org/http.ts'
import { api, ask, get, refused } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, type UserActor } from '../support/given.ts'
import { countStatements } from '../support/statements.ts'
import { givenHouse, type House } from '../support/given/outsiders.ts'

const database = useDatabase()
let house: House
let serving: Serving
let url: string
let companyId: string
const cookies = new Map<string, string>()

async function cookieOf(actor: UserActor): Promise<string> {
  const known = cookies.get(actor.id)
  if (known) return known
  const secret = createSecret('ics')
  const now = Date.now()
  await database()
    .db.insert(sessions)
    .values({
      ...{ firmId: actor.firmId, userId: actor.id, tokenHash: hashSecret(secret) },
      ...{ createdAt: new Date(now), seenAt: new Date(now), expiresAt: new Date(now + 3_600_000) },
    })
  cookies.set(actor.id, `ic_session=${secret}`)
  return `ic_session=${secret}`
}

beforeAll(async () => {
  house = await givenHouse(database())
  const log = createLog({ logLevel: 'silent' })
  serving = await serve({ env: testEnv(), database: database(), schema: api(), log, routes: [orgRoutes] })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const { port } = serving.server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
})
afterAll(() => serving.stop())
beforeEach(async () => {
  companyId = await givenCompany(database(), house.admin)
})

interface Sending {
  actor?: UserActor | null
  company?: string
  headers?: Record<string, string>
}

async function post(
  bytes: string | Uint8Array<ArrayBuffer>,
  { actor = house.admin, company = companyId, headers }: Sending = {},
) {
  const response = await fetch(`${url}/companies/${company}/uploads`, {
    method: 'POST',
    headers: {
      'x-requested-with': 'fetch',
      'x-file-name': encodeURIComponent('оргструктура.csv'),
      ...(actor && { cookie: await cookieOf(actor) }),
      ...headers,
    },
    body: bytes,
  })
  return {
    status: response.status,
    body: (await response.json()) as { id?: string; errors?: { extensions: { code: string } }[] },
  }
}

async function upload(bytes: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const { status, body } = await post(bytes)
  expect(status).toBe(201)
  return body.id ?? ''
}

async function download(path: string, init: RequestInit = {}) {
  const cookie = await cookieOf(house.admin)
  const response = await fetch(`${url}/companies/${companyId}/${path}`, { ...init, headers: { cookie } })
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

const effect = '{ createdCount changedCount movedCount removedCount unchangedCount }'
const preview = `query ($input: ImportPreviewInput!) { importPreview(input: $input) {
  refusedBecause encoding delimiter shape postsAsPeople rowsCount errorsCount warningsCount changesNothing planHash importBlockedBecause
  columns { header field guess confidence } sample { line cells }
  units { createdCount changedCount movedCount removedCount unchangedCount created { code name to } changed { code diffs { field from to } } }
  employees ${effect} guards { kind count confirmed message }
  problems { kind severity line lines column found expected message choices { what of to proposed } } } }`
const importing = `mutation ($input: ImportChartInput!) { importChart(input: $input) { change { id verb what undoBlockedBecause } units ${effect} employees ${effect} } }`

const look = async (uploadId: string, options: object = {}) =>
  (await get(database(), house.admin, preview, { input: { companyId, uploadId, ...options } })).importPreview
const tryImport = async (uploadId: string, options: object = {}) => {
  const { planHash } = await look(uploadId, options)
  return ask(database(), house.admin, importing, { input: { companyId, uploadId, planHash, ...options } })
}
async function bring(text: string | Uint8Array<ArrayBuffer>, options: object = {}) {
  const answer = await tryImport(await upload(text), options)
  expect(answer.errors).toEqual([])
  return answer.data.importChart
}
const chart = async () =>
  get(
    database(),
    house.admin,
    'query ($id: UUID!) { units(companyId: $id, filter: { closed: true }, orderBy: code) { nodes { code name closedAt headGuessed parent { code } head { code } } } employees(companyId: $id, filter: { left: true }, first: 200, orderBy: code) { nodes { code name email position leftAt unit { code } } } }',
    { id: companyId },
  )

const head =
  'Код подразделения;Подразделение;Код вышестоящего подразделения;Руководитель подразделения;Табельный номер;ФИО;Электронная почта;Язык;Должность'
const tidy = [
  head,
  '10;Дирекция;;да;001;Орлова Анна;orlova@company.ru;ru;Генеральный директор',
  '20;Закупки;10;да;002;Зуев Пётр;zuev@company.ru;ru;Начальник отдела',
  '20;Закупки;10;;003;Ким Олег;kim@company.ru;en;Закупщик',
  '30;Продажи;10;;004;Лис Ева;lis@company.ru;;Менеджер',
].join('\r\n')

describe('uploading a file', () => {
  it('is refused to whoever is not signed in, may not import or has no business there', async () => {
    const code = async (sending: Sending) => {
      const { status, body } = await post(tidy, sending)
      return [status, body.errors?.[0]?.extensions.code]
    }
    expect(await code({ actor: null })).toEqual([401, 'UNAUTHENTICATED'])
    const { analyst, elsewhere, stranger, companyId: company } = house
    expect(await code({ actor: analyst, company })).toEqual([403, 'FORBIDDEN'])
    expect(await code({ actor: elsewhere, company })).toEqual([404, 'NOT_FOUND'])
    expect(await code({ actor: stranger, company })).toEqual([404, 'NOT_FOUND'])
    expect(await code({ company: 'not-an-id' })).toEqual([400, 'BAD_INPUT'])
  })

  it('needs the header that a page of another site cannot set, a whole name and a body', async () => {
    expect((await post(tidy, { headers: { 'x-requested-with': '' } })).status).toBe(400)
    expect((await post(tidy, { headers: { 'x-file-name': '%E0%A4' } })).status).toBe(400)
    expect((await post('')).status).toBe(400)
    expect((await post(new Uint8Array(10 * 1024 * 1024 + 1))).status).toBe(400)
  })

  it('is no way into another company: its upload is not there', async () => {
    const uploadId = await upload(tidy)
    const other = await givenCompany(database(), house.admin)
    const input = { companyId: other, uploadId }
    await refused('NOT_FOUND', ask(database(), house.admin, preview, { input }))
    const planHash = '0'.repeat(64)
    await refused('NOT_FOUND', ask(database(), house.admin, importing, { input: { ...input, planHash } }))
    const mine = { companyId, uploadId, planHash }
    await refused('NOT_FOUND', ask(database(), house.elsewhere, importing, { input: mine }))
    await refused('NOT_FOUND', ask(database(), house.stranger, importing, { input: mine }))
    await refused('FORBIDDEN', ask(database(), house.analyst, importing, { input: mine }))
    await refused('UNAUTHENTICATED', ask(database(), { kind: 'nobody' }, importing, { input: mine }))
  })
})

describe('importing a chart', () => {
  it('guesses encoding, delimiter and columns, and says what it would do before it does it', async () => {
    const uploadId = await upload(tidy)
    const report = await look(uploadId)
    expect(report).toMatchObject({ encoding: 'utf8', delimiter: 'semicolon', shape: 'parentReference', rowsCount: 4 })
    expect(report.columns[0]).toMatchObject({ header: 'Код подразделения', field: 'unitCode', guess: 'unitCode' })
    expect(report).toMatchObject({ problems: [], importBlockedBecause: null, changesNothing: false })
    expect(report.units).toMatchObject({ createdCount: 3 })
    expect(report.employees).toMatchObject({ createdCount: 4 })
    expect((await chart()).units.nodes).toEqual([])
  })

  it('brings units, heads, people and positions, and changes nothing the second time', async () => {
    const done = await bring(tidy)
    expect(done.change).toMatchObject({ verb: 'import', undoBlockedBecause: null })
    const { units, employees } = await chart()
    expect(units.nodes[1]).toMatchObject({ code: '20', name: 'Закупки', parent: { code: '10' }, head: { code: '002' } })
    expect(employees.nodes[2]).toMatchObject({ code: '003', position: 'Закупщик', unit: { code: '20' } })
    expect((await look(await upload(tidy))).changesNothing).toBe(true)
    expect((await bring(tidy)).change).toBeNull()
    expect(await chart()).toEqual({ units, employees })
  })

  it('reads Windows-1251, and says so', async () => {
    const bytes = Uint8Array.from(tidy, (letter) => {
      const at = letter.charCodeAt(0)
      return at < 128 ? at : letter === 'ё' ? 0xb8 : at - 0x410 + 0xc0
    })
    const uploadId = await upload(bytes)
    expect(await look(uploadId)).toMatchObject({ encoding: 'windows1251', problems: [] })
    expect((await chart()).employees.nodes).toEqual([])
    await bring(bytes)
    expect((await chart()).employees.nodes[1]).toMatchObject({ name: 'Зуев Пётр' })
  })

  it('changes only what changed, by code, and is taken back exactly', async () => {
    await bring(tidy)
    const before = await chart()
    const next = tidy
      .replace('30;Продажи;10', '30;Сбыт;20')
      .replace('20;Закупки;10;;003;Ким Олег', '30;Сбыт;20;;003;Ким Олег Ильич')
      .replace('\r\n30;Сбыт;20;;004;Лис Ева;lis@company.ru;;Менеджер', '')
    const done = await bring(next, { removeMissing: true })
    expect(done.units).toMatchObject({ createdCount: 0, changedCount: 1, movedCount: 1, removedCount: 0 })
    expect(done.employees).toMatchObject({ createdCount: 0, changedCount: 1, movedCount: 1, removedCount: 1 })
    const after = await chart()
    expect(after.units.nodes[2]).toMatchObject({ code: '30', name: 'Сбыт', parent: { code: '20' } })
    expect(after.employees.nodes[3].leftAt).not.toBeNull()
    expect(after.employees.nodes[2]).toMatchObject({ position: 'Закупщик', unit: { code: '30' } })
    const undo = 'mutation ($input: UndoChartChangeInput!) { undoChartChange(input: $input) { id } }'
    await get(database(), house.admin, undo, { input: { companyId, id: done.change.id } })
    expect(await chart()).toEqual(before)
    const again = await bring(next, { removeMissing: true })
    expect(await chart()).toMatchObject({ units: after.units })
    // Who comes back by code is the same person.
    expect(again.change).not.toBeNull()
    await bring(tidy, { removeMissing: true })
    expect((await look(await upload(tidy), { removeMissing: true })).changesNothing).toBe(true)
    expect((await chart()).employees.nodes).toHaveLength(4)
  }, 120_000)

  it('stops and asks before it removes over 40 % of the employees', async () => {
    await bring(tidy)
    const half = tidy.split('\r\n').slice(0, 3).join('\r\n')
    const uploadId = await upload(half)
    const removing = { removeMissing: true }
    const report = await look(uploadId, removing)
    expect(report.guards).toMatchObject([{ kind: 'removal', count: 2, confirmed: false }])
    expect(report.importBlockedBecause).toBe(report.guards[0].message)
    const answer = tryImport(uploadId, removing)
    expect(await refused('WRONG_STATE', answer)).toBe(report.guards[0].message)
    await bring(half, { ...removing, confirmed: ['removal'] })
    expect((await chart()).units.nodes[2].closedAt).not.toBeNull()
  })

  it('is refused when the chart has changed since the report', async () => {
    const uploadId = await upload(tidy)
    const { planHash } = await look(uploadId)
    await bring(tidy.replace('Дирекция', 'Правление'))
    await refused('CONFLICT', ask(database(), house.admin, importing, { input: { companyId, uploadId, planHash } }))
    await refused(
      'BAD_INPUT',
      ask(database(), house.admin, importing, { input: { companyId, uploadId, planHash: 'x' } }),
      'planHash',
    )
  })
})

describe('a bad file', () => {
  const bad = [
    head,
    '10;Дирекция;;;001;Орлова Анна;orlova@company.ru;;',
    '20;Закупки;99;;002;Зуев Пётр;zuev@company.ru;;',
    '30;Продажи;30;;003;Ким Олег;kim-company.ru;;',
    '40;А;50;;004;Лис Ева;lis@company.ru;;',
    '50;Б;40;;001;Рыбин Ян;lis@company.ru;;',
    '60;Склад;10;;006',
  ].join('\n')

  it('has every bad row named by line and column, with what was found and what belongs there', async () => {
    const { problems, importBlockedBecause, errorsCount } = await look(await upload(bad))
    const brief = problems.map(({ kind, line, column, found }: Record<string, unknown>) => [kind, line, column, found])
    expect(brief).toEqual([
      ['unknownParent', 3, 'Код вышестоящего подразделения', '99'],
      ['selfParent', 4, 'Код вышестоящего подразделения', '30'],
      ['malformedEmail', 4, 'Электронная почта', 'kim-company.ru'],
      ['circle', 5, 'Код вышестоящего подразделения', 'А → Б → А'],
      ['duplicateEmail', 6, 'Электронная почта', 'lis@company.ru'],
      ['duplicateReference', 6, 'Табельный номер', '001'],
      ['raggedRow', 7, null, '5'],
    ])
    expect(problems.every(({ message, expected }: Record<string, string>) => message && expected)).toBe(true)
    expect(errorsCount).toBe(7)
    expect(importBlockedBecause).toContain('7 ошибок')
  })

  it('changes nothing while one error is left, and goes in whole without the excluded rows', async () => {
    const uploadId = await upload(bad)
    await refused('WRONG_STATE', tryImport(uploadId))
    await refused('WRONG_STATE', tryImport(uploadId, { exclude: [3, 4, 5, 6] }))
    expect(await chart()).toEqual({ units: { nodes: [] }, employees: { nodes: [] } })
    const answer = await tryImport(uploadId, { exclude: [3, 4, 5, 6, 7] })
    expect(answer.errors).toEqual([])
    expect((await chart()).units.nodes).toHaveLength(1)
  })

  it('gives its rejected rows as a file, by address and by posted options', async () => {
    const uploadId = await upload(bad)
    const path = `imports/${uploadId}/rejected.csv`
    const text = (await download(`${path}?locale=ru`)).toString('utf8')
    expect(text.startsWith('\uFEFFКод подразделения;')).toBe(true)
    expect(text.trim().split('\r\n')).toHaveLength(6)
    const body = JSON.stringify({ exclude: [3, 4, 5, 6] })
    const rest = (await download(path, { method: 'POST', body })).toString('utf8')
    expect(rest.trim().split('\r\n')).toHaveLength(2)
  })

  it('is refused as a whole, with a sentence, when it is no table at all', async () => {
    const report = await look(await upload(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])))
    expect(report.refusedBecause).toContain('.xls')
    expect(report.importBlockedBecause).toBe(report.refusedBecause)
  })

  it('takes codes that JavaScript knows for codes like any other', async () => {
    await bring(tidy.replaceAll('20;', 'constructor;').replaceAll('30;', '__proto__;'), {
      choices: { unitParents: [{ of: '__proto__', to: 'constructor' }] },
    })
    expect((await chart()).units.nodes.map(({ code }: { code: string }) => code)).toContain('__proto__')
  })
})

describe('a list of posts without people', () => {
  const posts = [
    'Post Unique Reference,Job Title,Unit,Reports to Senior Post',
    '1,Chief,Board,XX',
    '2,Head of sales,Sales,1',
    '3,Clerk,Sales,2',
    '4,Clerk,Sales,2',
  ].join('\n')

  it('becomes a chart to work with: every post an employee called by its title, heads guessed', async () => {
    expect(await look(await upload(posts))).toMatchObject({ shape: 'reportsTo', postsAsPeople: true })
    await bring(posts)
    const { units, employees } = await chart()
    expect(employees.nodes.map(({ code, name }: Record<string, string>) => [code, name])).toEqual([
      ['1', 'Chief'],
      ['2', 'Head of sales'],
      ['3', 'Clerk'],
      ['4', 'Clerk'],
    ])
    const sales = units.nodes.find(({ name }: { name: string }) => name === 'Sales')
    expect(sales).toMatchObject({ headGuessed: true, head: { code: '2' } })
    expect((await bring(posts)).change).toBeNull()
  })

  it('brings units alone when asked to', async () => {
    await bring(posts, { postsAsPeople: false })
    expect((await chart()).employees.nodes).toEqual([])
    expect((await chart()).units.nodes).toHaveLength(2)
  })
})

describe('the chart as a file', () => {
  it.each(['chart.csv?locale=ru', 'chart.csv?locale=en', 'chart.xlsx?locale=ru'])(
    '%s comes back in without a change',
    async (path) => {
      await bring(tidy.replace('Зуев Пётр', '=Зуев'))
      const report = await look(await upload(new Uint8Array(await download(path))), { removeMissing: true })
      expect(report).toMatchObject({ problems: [], changesNothing: true, guards: [] })
    },
  )

  it('begins as a template that imports as it is', async () => {
    const template = await download('org-template.csv?locale=en')
    expect((await look(await upload(new Uint8Array(template)))).importBlockedBecause).toBeNull()
  })
})

describe('a large chart', () => {
  it('of 5,000 people goes in, is changed and taken back by a few dozen statements', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => {
      const unit = at % 200
      return `u${unit};Отдел ${unit};${unit ? 'u0' : ''};;${at};Сотрудник ${at};s${at}@company.ru;ru;Специалист`
    })
    const uploadId = await upload([head, ...rows].join('\n'))
    const { planHash } = await look(uploadId)
    const counted = countStatements(database())
    await get(counted, house.admin, importing, { input: { companyId, uploadId, planHash } })
    // Wall time says more of the machine than of the code: two seconds alone, half a minute among other tests.
    expect(counted.takeCount()).toBeLessThan(40)
    const moved = rows.map((row) => row.replace(/^u7;Отдел 7;/u, 'u8;Отдел 8;'))
    const done = await bring([head, ...moved].join('\n'))
    expect(done.employees).toMatchObject({ movedCount: 25, createdCount: 0 })
    const undo = 'mutation ($input: UndoChartChangeInput!) { undoChartChange(input: $input) { id } }'
    const last = 'query ($id: UUID!) { lastChartChange(companyId: $id) { id } }'
    await get(database(), house.admin, undo, { input: { companyId, id: done.change.id } })
    const { lastChartChange } = await get(database(), house.admin, last, { id: companyId })
    counted.takeCount()
    await get(counted, house.admin, undo, { input: { companyId, id: lastChartChange.id } })
    expect(counted.takeCount()).toBeLessThan(40)
    expect(await chart()).toEqual({ units: { nodes: [] }, employees: { nodes: [] } })
  }, 120_000)
})
