/** A company of its own for every test, and its chart as it comes and goes by files. */
import 'reflect-metadata'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { sessions } from '../../schema/people/tables.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { createLog } from '../../server/core/log.ts'
import { createSecret, hashSecret } from '../../server/core/secrets.ts'
import { orgRoutes } from '../../server/org/http.ts'
import { api, ask, get } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, type UserActor } from '../support/given.ts'
import { givenHouse, type House } from '../support/given/outsiders.ts'

const effect = '{ createdCount changedCount movedCount removedCount unchangedCount }'
export const preview = `query ($input: ImportPreviewInput!) { importPreview(input: $input) {
  refusedBecause encoding delimiter shape postsAsPeople rowsCount errorsCount warningsCount changesNothing planHash importBlockedBecause
  columns { header field guess confidence } sample { line cells }
  units { createdCount changedCount movedCount removedCount unchangedCount created { code name to } changed { code diffs { field from to } } }
  employees ${effect} guards { kind count confirmed message }
  problems { kind severity line lines column found expected message choices { what of to proposed } } } }`
export const importing = `mutation ($input: ImportChartInput!) { importChart(input: $input) { change { id verb what undoBlockedBecause } units ${effect} employees ${effect} } }`

export const undoing = 'mutation ($input: UndoChartChangeInput!) { undoChartChange(input: $input) { id } }'
const wholeChart = `query ($id: UUID!) {
  units(companyId: $id, filter: { closed: true }, orderBy: code) { nodes { code name closedAt headGuessed parent { code } head { code } } }
  employees(companyId: $id, filter: { left: true }, first: 200, orderBy: code) { nodes { code name email position leftAt unit { code } } } }`

export const head =
  'Код подразделения;Подразделение;Код вышестоящего подразделения;Руководитель подразделения;Табельный номер;ФИО;Электронная почта;Язык;Должность'
export const tidy = [
  head,
  '10;Дирекция;;да;001;Орлова Анна;orlova@company.ru;ru;Генеральный директор',
  '20;Закупки;10;да;002;Зуев Пётр;zuev@company.ru;ru;Начальник отдела',
  '20;Закупки;10;;003;Ким Олег;kim@company.ru;en;Закупщик',
  '30;Продажи;10;;004;Лис Ева;lis@company.ru;;Менеджер',
].join('\r\n')

export type Bytes = string | Uint8Array<ArrayBuffer>
export interface Sending {
  actor?: UserActor | null
  company?: string
  headers?: Record<string, string>
}

export function useImports() {
  const database = useDatabase()
  let house: House | undefined
  let serving: Serving
  let url = ''
  let companyId = ''
  const cookies = new Map<string, string>()
  const theHouse = (): House => {
    if (!house) throw new Error('the house is there inside of tests only')
    return house
  }

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
    url = `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
  })
  afterAll(() => serving.stop())
  beforeEach(async () => {
    companyId = await givenCompany(database(), theHouse().admin)
  })

  async function post(bytes: Bytes, { actor = theHouse().admin, company = companyId, headers }: Sending = {}) {
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
  async function upload(bytes: Bytes): Promise<string> {
    const { status, body } = await post(bytes)
    expect(status).toBe(201)
    return body.id ?? ''
  }
  async function download(path: string, init: RequestInit = {}) {
    const cookie = await cookieOf(theHouse().admin)
    const response = await fetch(`${url}/companies/${companyId}/${path}`, { ...init, headers: { cookie } })
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }
  const look = async (uploadId: string, options: object = {}) =>
    (await get(database(), theHouse().admin, preview, { input: { companyId, uploadId, ...options } })).importPreview
  const tryImport = async (uploadId: string, options: object = {}) => {
    const { planHash } = await look(uploadId, options)
    return ask(database(), theHouse().admin, importing, { input: { companyId, uploadId, planHash, ...options } })
  }
  async function bring(text: Bytes, options: object = {}) {
    const answer = await tryImport(await upload(text), options)
    expect(answer.errors).toEqual([])
    return answer.data.importChart
  }
  return {
    ...{ database, house: theHouse, companyId: () => companyId, post, upload, download, look, tryImport, bring },
    chart: () => get(database(), theHouse().admin, wholeChart, { id: companyId }),
  }
}
