import 'reflect-metadata'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { parse } from 'csv-parse/sync'
import { desc, eq } from 'drizzle-orm'
import pino from 'pino'
import readBook from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journal } from '../../schema/core/tables.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { unpackZip } from '../../server/org/imports/rules/zip.ts'
import { exportRoutes } from '../../server/exports/http.ts'
import { api, get } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenChart } from '../support/given/org.ts'
import { givenHouse, type House } from '../support/given/outsiders.ts'
import { givenToken } from '../support/given/people.ts'
import { bodyOf, givenReleasedRound, givenScoredRound, withdraw } from '../comparisons/released.ts'

const database = useDatabase()
let house: House
let serving: Serving
let url: string
let token: string
let rounds: string[]
let ids: Map<string, string>

const links = {
  IT: { 'R1:A': [4, 3], 'R1:B': [3, 3], 'R1:C': [4, 4] },
  LAW: { 'R1:A': [5, null], 'R1:B': [4, 4], 'R1:C': [4, 4] },
}
const later = { ...links, IT: { 'R1:A': [3.33, 3], 'R1:B': [3, 3], 'R1:C': [4, 4] } }
const names = { LAW: '=HYPERLINK("http://x";"Юристы")' }

beforeAll(async () => {
  house = await givenHouse(database())
  const { admin, companyId } = house
  ids = (
    await givenChart(
      database(),
      admin,
      companyId,
      ['A', 'B', 'C', 'IT', 'LAW'].map((code) => ({ code })),
    )
  ).units
  const bodies = [links, later].map((one, at) =>
    bodyOf({ number: at + 1, title: `Весна "${at + 1}"`, links: one, companyId, ids, names }),
  )
  for (const body of bodies) await givenReleasedRound(database(), admin, body, ids)
  rounds = bodies.map(({ round }) => round.id)
  token = (await givenToken(database(), admin, companyId, 'analyst')).secret
  const log = pino({ level: 'silent' })
  serving = await serve({ env: testEnv(), database: database(), schema: api(), log, routes: [exportRoutes] })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  url = `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
})
afterAll(() => serving.stop())

const results = (format: string, query = '', round = rounds[0] ?? '') =>
  `/exports/companies/${house.companyId}/rounds/${round}/results.${format}${query}`
const comparison = (format: string, query = '', list = rounds) =>
  `/exports/companies/${house.companyId}/comparison.${format}?rounds=${list.join(',')}${query}`

const take = async (path: string, secret: string | null = token) => {
  const response = await fetch(url + path, { headers: secret ? { authorization: `Bearer ${secret}` } : {} })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString('utf8') }
}
const code = async (path: string, secret: string | null = token) => {
  const { status, text } = await take(path, secret)
  return [status, JSON.parse(text).errors[0].extensions.code]
}
const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const table = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { columns: true, delimiter, bom: true })
const lastLine = async () => {
  const [line] = await database()
    .db.select()
    .from(journal)
    .where(eq(journal.firmId, house.firmId))
    .orderBy(desc(journal.seq))
    .limit(1)
  return line
}

describe('a file', () => {
  it('is refused to whoever may not read the company', async () => {
    expect(await code(results('csv'), null)).toEqual([401, 'UNAUTHENTICATED'])
    const portal = await givenToken(database(), house.admin, house.companyId, 'portal')
    expect(await code(comparison('csv'), portal.secret)).toEqual([403, 'FORBIDDEN'])
    const foreign = await givenToken(database(), house.admin, house.otherCompanyId, 'analyst')
    expect(await code(results('csv'), foreign.secret)).toEqual([404, 'NOT_FOUND'])
    expect(await code(comparison('csv'), foreign.secret)).toEqual([404, 'NOT_FOUND'])
    const abroad = await givenToken(database(), house.stranger, await companyOf(), 'analyst')
    expect(await code(results('csv'), abroad.secret)).toEqual([404, 'NOT_FOUND'])
  })

  it('is refused with the wrong parameter named', async () => {
    expect(await code(results('pdf'))).toEqual([400, 'BAD_INPUT'])
    expect(await code(results('csv', '?for=paper'))).toEqual([400, 'BAD_INPUT'])
    expect(await code(results('csv', '?locale=de'))).toEqual([400, 'BAD_INPUT'])
    expect(await code(comparison('csv', '', [rounds[0] ?? '']))).toEqual([400, 'BAD_INPUT'])
    expect(await code(comparison('csv', '', ['1', '2']))).toEqual([400, 'BAD_INPUT'])
  })

  it('of a round that is not released, or whose release is withdrawn, is refused', async () => {
    const make = (number: number) => bodyOf({ number, links, companyId: house.companyId, ids })
    const [scored, taken] = [make(6), make(7)]
    await givenScoredRound(database(), house.admin, scored, ids)
    const release = await givenReleasedRound(database(), house.admin, taken, ids)
    await withdraw(database(), house.admin, release, taken.round.id)
    for (const { round } of [scored, taken])
      expect(await code(results('csv', '', round.id))).toEqual([409, 'WRONG_STATE'])
  })

  it('comes as an attachment with its Russian name and a link to the data dictionary', async () => {
    const { status, headers } = await take(results('csv', '?locale=ru'))
    expect(status).toBe(200)
    const disposition = headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''/)
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toMatch(
      /^Компания \d+ — Весна  1 {2}?— результаты\.csv$/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('link')).toBe('</exports/dictionary.csv?locale=ru>; rel="describedby"; type="text/csv"')
  })

  it('is journalled, and does not come when it cannot be', async () => {
    await take(comparison('jsonl', '&locale=en'))
    expect(await lastLine()).toMatchObject({
      verb: 'exportComparison',
      actor: 'token',
      companyId: house.companyId,
      detail: { format: 'jsonl', locale: 'en', for: 'machine', rounds },
    })
    const owner = await database().openOwner()
    await owner.sql`revoke insert on journal from internal_client_app`
    const { status, text, headers } = await take(results('csv'))
    await owner.sql`grant insert on journal to internal_client_app`
    await owner.end()
    expect(status).toBe(500)
    expect(text).not.toMatch(/IT|provider/)
    expect(headers.get('content-disposition')).toBeNull()
  })
})

const companyOf = async () =>
  (await get(database(), house.stranger, 'mutation { createCompany(input: { name: "Чужая" }) { id } }')).createCompany
    .id

describe('the formats', () => {
  const kinds = ['value', 'value_shown', 'answers_from', 'rules_version'] as const

  it('print the digits of the API', async () => {
    const query = `query ($c: UUID!, $r: [UUID!]!) { comparison(companyId: $c, roundIds: $r) { providers { unit { code }
      values { shown } pairs { difference { shown value } likeForLike { shown } blocks { difference { shown } } } } } }`
    const { providers } = (await get(database(), house.analyst, query, { c: house.companyId, r: rounds })).comparison
    const it = providers.find((one: { unit: { code: string } }) => one.unit.code === 'IT')
    const isIt = (row: Record<string, unknown>) => row['kind'] === 'unit' && row['provider_code'] === 'IT'
    const { shown, value } = it.pairs[0].difference
    expect(shown).toMatch(/^−\d,\d\d$/)

    const json = lines((await take(comparison('jsonl', '&locale=ru'))).text).find(isIt)
    const machine = table((await take(comparison('csv', '&locale=ru'))).text).find(isIt)
    const excel = table((await take(comparison('csv', '&locale=ru&for=excel'))).text, ';').find(isIt)
    const sheet = await readSheet(await take(comparison('xlsx', '&locale=ru')))
    const row = sheet.find(isIt)
    for (const one of [json, machine, excel, row]) expect(one?.['difference_shown']).toBe(shown)
    for (const one of [json, machine, excel, row]) expect(one?.['to_shown']).toBe(it.values[1].shown)
    expect(json?.['difference']).toBe(value)
    expect(row?.['difference']).toBe(value)
    expect(machine?.['difference']).toBe(shown.replace('−', '-').replace(',', '.'))
    expect(excel?.['difference']).toBe(shown.replace('−', '-'))
  })

  it('hold the same rows of results', async () => {
    const json = lines((await take(results('jsonl'))).text)
    const csv = table((await take(results('csv'))).text)
    const sheet = await readSheet(await take(results('xlsx')))
    expect(json.length).toBe(1 + 2 + 6 * 3)
    expect(csv.length).toBe(json.length)
    expect(sheet.length).toBe(json.length)
    for (const [at, row] of json.entries())
      for (const name of kinds) {
        const same = (cell: unknown) => (cell === null || cell === undefined || cell === '' ? null : String(cell))
        const number = (cell: unknown) => (same(cell) === null || name === 'value_shown' ? same(cell) : Number(cell))
        expect(number(csv[at]?.[name])).toBe(number(row[name]))
        expect(number(sheet[at]?.[name])).toBe(number(row[name]))
      }
  })

  it('go by the reader: Excel in Russian gets a byte order mark, semicolons and decimal commas, a program RFC 4180', async () => {
    const excel = await take(results('csv', '?for=excel&locale=ru'))
    expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(excel.text).toMatch(/;3,50;/)
    const english = await take(results('csv', '?for=excel&locale=en'))
    expect([...english.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(english.text).toMatch(/,3\.50,/)
    const machine = await take(results('csv', '?locale=ru'))
    expect(machine.bytes.subarray(0, 7).toString()).toBe('company')
    expect(machine.text).toMatch(/,3\.50,/)
    expect(machine.text.split('\r\n').at(-1)).toBe('')
  })

  it('let no name of a unit run as a formula', async () => {
    for (const query of ['?for=excel&locale=ru', '']) {
      const rows = table((await take(results('csv', query))).text, query ? ';' : ',')
      expect(rows.find((row) => row['provider_code'] === 'LAW')?.['provider']).toBe(`'${names.LAW}`)
    }
    const book = await take(results('xlsx'))
    const rows = await readSheet(book)
    expect(rows.find((row) => row['provider_code'] === 'LAW')?.['provider']).toBe(names.LAW)
    expect(sheetXml(book.bytes)).not.toMatch(/<f[ >]/)
  })

  it('give a workbook typed numbers, a frozen and filtered header, and the dictionary on its second sheet', async () => {
    const book = await take(results('xlsx'))
    const xml = sheetXml(book.bytes)
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+22"\/>/)
    const [data, dictionary] = await readBook(book.bytes)
    expect([data?.sheet, dictionary?.sheet]).toEqual(['Результаты', 'Словарь данных'])
    expect(dictionary?.data.map((row) => row[1])).toContain('value_exact')
  })

  it('have a dictionary for everybody, as CSV and as JSON lines', async () => {
    const csv = await take('/exports/dictionary.csv?locale=ru', null)
    expect(csv.status).toBe(200)
    const rows = table(csv.text)
    expect(lines((await take('/exports/dictionary.jsonl', null)).text)).toEqual(rows)
    const columns = new Set(Object.keys(lines((await take(results('jsonl'))).text)[0] ?? {}))
    expect(new Set(rows.filter(({ file }) => file === 'results').map(({ name }) => name))).toEqual(columns)
    expect(await code('/exports/dictionary.xlsx', null)).toEqual([400, 'BAD_INPUT'])
  })
})

async function readSheet({ bytes }: { bytes: Buffer }): Promise<Record<string, unknown>[]> {
  const [sheet] = await readBook(bytes)
  const [head = [], ...rows] = sheet?.data ?? []
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at]])))
}

function sheetXml(bytes: Buffer): string {
  const unpacked = unpackZip(bytes, 64 * 1024 * 1024)
  if (!('files' in unpacked)) throw new Error('the workbook does not unpack')
  return [...unpacked.files].find(([name]) => name === 'xl/worksheets/sheet1.xml')?.[1].toString('utf8') ?? ''
}
