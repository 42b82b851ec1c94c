/** The protocol: frozen, printed in two languages from one tree, and to be had as a file. */
import { once } from 'node:events'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Serving } from '../../../server/core/http.ts'
import { agreementRoutes } from '../../../server/weights/procedure/http.ts'
import { printProtocol } from '../../../server/weights/procedure/protocol/write.ts'
import { listProtocols } from '../../../server/weights/procedure/queries.ts'
import { api, contextFor } from '../../support/api.ts'
import { testEnv, useDatabase } from '../../support/db.ts'
import { givenCompany, givenFirm, givenUser, type UserActor } from '../../support/given.ts'
import { givenSettled } from '../../support/given/agreements.ts'
import { givenCookie } from '../../support/given/people.ts'
import { readPdfText } from '../../support/pdfText.ts'

const database = useDatabase()
let admin: UserActor
let companyId: string
let id: string
let serving: Serving
let base: string

beforeAll(async () => {
  ;({ admin } = await givenFirm(database()))
  companyId = await givenCompany(database(), admin)
  id = await givenSettled(database(), admin, companyId)
  const log = pino({ level: 'silent' })
  serving = await serve({ env: testEnv(), database: database(), schema: api(), log, routes: [agreementRoutes] })
  serving.server.listen(0, '127.0.0.1')
  await once(serving.server, 'listening')
  const address = serving.server.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => serving.stop())

const readProtocol = async () => {
  const [row] = await contextFor(database(), admin).read((tx) => listProtocols(tx, [id]))
  if (!row) throw new Error('no protocol')
  return row
}
const fetchFile = async (format: string, who: UserActor = admin, more = '') =>
  fetch(`${base}/agreements/${id}/protocol.${format}${more}`, {
    headers: { cookie: await givenCookie(database(), who) },
  })

describe('a protocol', () => {
  it('says in both languages who agreed, on what and how near they were, and leaves no gaps', async () => {
    const { body, hash } = await readProtocol()
    for (const locale of ['ru', 'en'] as const) {
      const text = JSON.stringify(printProtocol(body, hash, locale))
      expect(text).not.toMatch(/undefined|NaN|\{\w|\w\}(?!,|\]|\}|")/)
      expect(text).toContain(hash.slice(0, 12))
    }
    const text = printProtocol(body, hash, 'ru')
    expect(text.sections.map(({ title }) => title)).toEqual([
      '1. Согласованные веса',
      '2. Кто согласовывал',
      '3. Насколько близки были мнения',
      '4. Предложения и ответы',
      '5. Возражения',
    ])
    expect(JSON.stringify(text.sections[1])).toMatch(/кворум 67\s?%/)
  })

  it('names the owner’s decision and the dissent', async () => {
    const { body, hash } = await readProtocol()
    const objection = {
      iteration: 3,
      unit: 'Склад',
      criterion: 'Сроки',
      proposed: 30,
      wanted: 45,
      reason: 'Опоздания дороже',
    }
    const decided = {
      ...body,
      outcome: 'decided' as const,
      by: 'Директор',
      reason: 'Равновесие',
      objections: [objection],
    }
    const text = JSON.stringify(printProtocol(decided, hash, 'ru'))
    expect(text).toMatch(/Решение заказчика от .* Директор/)
    expect(text).toMatch(/Обоснование: Равновесие/)
    expect(text).toMatch(/"3","Склад","Сроки","30","45","Опоздания дороже"/)
  })

  it('can be changed or removed by nobody', async () => {
    const { sql, end } = await database().openOwner()
    await expect(sql`update agreement_protocols set hash = 'x'`).rejects.toMatchObject({ code: 'IC002' })
    await expect(sql`delete from agreement_protocols`).rejects.toMatchObject({ code: 'IC002' })
    await expect(sql`update agreements set note = 'x' where id = ${id}`).rejects.toMatchObject({ code: 'IC002' })
    await end()
  })

  it('comes as a page, a document and a PDF to its own people', async () => {
    const page = await fetchFile('html', admin, '?locale=en')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Protocol No. 1 of the agreement on weights')
    const docx = Buffer.from(await (await fetchFile('docx')).arrayBuffer())
    expect(docx.subarray(0, 2).toString()).toBe('PK')
    const pdf = Buffer.from(await (await fetchFile('pdf')).arrayBuffer())
    const read = readPdfText(pdf).join(' ')
    expect(read).toContain('Протокол согласования весов № 1')
    expect(read).not.toContain('\uFFFD')
    expect((await fetchFile('txt')).status).toBe(400)
    const elsewhere = await givenUser(database(), admin.firmId, 'consultant', [await givenCompany(database(), admin)])
    expect((await fetchFile('html', elsewhere)).status).toBe(404)
  })
})
