/** The Положение as a document: its clauses say what the rules say, and its files hold the same words. */
import { once } from 'node:events'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesSchema, type RulesInput } from '../../schema/regulations/rules.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { regulationRoutes } from '../../server/regulations/http.ts'
import { renderDocx } from '../../server/core/documents/docx.ts'
import { renderHtml } from '../../server/core/documents/html.ts'
import { renderPdf } from '../../server/core/documents/pdf.ts'
import { hashRules, type RegulationFacts } from '../../server/regulations/text/facts.ts'
import { hashShown } from '../../server/regulations/text/shown.ts'
import type { DocumentText } from '../../server/core/documents/tree.ts'
import { writeRegulation } from '../../server/regulations/text/write.ts'
import { api, contextFor } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { createCompany } from '../../server/companies/commands.ts'
import { givenFirm } from '../support/given.ts'
import { givenCookie } from '../support/given/people.ts'
import { givenRegulation } from '../support/given/regulations.ts'
import { unzip } from '../support/unzip.ts'

const facts = (rules: RulesInput = {}): RegulationFacts => ({
  company: 'ООО «Полюс» & <Ко>',
  version: {
    ...{ number: 2, title: 'Положение', state: 'inForce', text: [] },
    ...{ approvedBy: 'И. О. Директор', inForceFrom: '2026-03-12' },
  },
  rules: rulesSchema.parse(rules),
  weights: { number: 3, agreedBy: 'совет руководителей' },
  criteria: [
    {
      name: 'Качество',
      question: 'Результат соответствует?',
      points: ['нет', 'скорее нет', 'так себе', 'да', 'вполне'],
      weight: 60,
    },
    { name: 'Сроки', question: 'Вовремя?', points: ['1', '2', '3', '4', '5'], weight: 40 },
  ],
  links: 21,
})

/** The same version with something of the firm's written into it. */
const written = (): RegulationFacts => {
  const before = '## Зачем\n\nЭто **важно** и *нужно*: [сайт](https://a.ru).\n\n1. раз\n2. два\n   - глубже'
  const after = '|Кто|Что|\n|-|-|\n|все|всё|'
  const text = [
    { key: 'aims', title: null, before, after },
    { key: '0198f0aa-0000-7000-8000-000000000000', title: 'Горячая линия', before: 'Звоните.', after: '' },
  ]
  return { ...facts(), version: { ...facts().version, text } }
}

const clausesOf = (text: DocumentText, section: number): string[] =>
  text.sections[section - 1]?.blocks.flatMap((block) => (block.kind === 'clause' ? [block.text] : [])) ?? []
const all = (text: DocumentText): string => JSON.stringify(text)

describe('the text of the regulation', () => {
  it('has thirteen sections and three appendices in both languages, and no gaps in them', () => {
    for (const locale of ['ru', 'en'] as const) {
      const text = writeRegulation(facts(), locale)
      expect(text.sections.map(({ appendix }) => appendix)).toEqual([...Array(13).fill(false), true, true, true])
      expect(all(text)).not.toMatch(/undefined|NaN|\{\w|\w\}(?!,|\]|\}|")/)
    }
  })

  it.each<[section: number, rules: RulesInput, changed: RegExp, before: RegExp]>([
    [9, { disclosure: { k: 7 } }, /не меньше 7 человек/, /не меньше 5 человек/],
    [6, { calendar: { windowDays: 21 } }, /открыты 21 день/, /открыты 10 дней/],
    [6, { calendar: { reminderDays: [] } }, /напоминаний нет/, /на 5, 8 день/],
    [7, { lowScore: { reasonRequired: true, at: 1 } }, /К оценке 1 и ниже/, /Объяснять низкую оценку не обязательно/],
    [5, { weights: { quorum: 0.75 } }, /не меньше 75 % подразделений/, /не меньше 67 % подразделений/],
    [12, { bonus: { coupled: true } }, /учитываются при премировании/, /не связаны с оплатой/],
    [10, { appeals: { days: 0 } }, /не предусмотрены/, /в течение 5 дней/],
  ])('changes section %i when a rule changes', (section, rules, changed, before) => {
    const tell = (given: RulesInput) =>
      clausesOf(writeRegulation(facts(given), 'ru'), section)
        .join('\n')
        .replace(/\u00a0/g, ' ')
    expect(tell({})).toMatch(before)
    expect(tell(rules)).toMatch(changed)
    expect(tell(rules)).not.toMatch(before)
  })

  it('names its version, its day and the weights it stands on', () => {
    const text = writeRegulation(facts(), 'ru')
    expect(all(text)).toContain('действует с 12 марта 2026 г.')
    expect(all(text)).toContain('редакция весов № 3, совет руководителей')
    expect(text.sections[4]?.blocks.at(-1)).toMatchObject({
      rows: [
        ['Качество', 'Результат соответствует?', '60'],
        ['Сроки', 'Вовремя?', '40'],
      ],
    })
    expect(text.print).toContain(hashRules(facts()))
  })

  it('stands around the clauses as it was written, and own sections follow the thirteen', () => {
    const text = writeRegulation(written(), 'ru')
    expect(text.sections.map(({ title }) => title)[13]).toBe('14. Горячая линия')
    const kinds = text.sections[1]?.blocks.map(({ kind }) => kind) ?? []
    expect([kinds.slice(0, 5), kinds[5], kinds.at(-1)]).toEqual([
      ['caption', 'paragraph', 'item', 'item', 'item'],
      'clause',
      'table',
    ])
    // Locked: the clauses are those of a version that nobody has edited.
    expect(clausesOf(text, 2)).toEqual(clausesOf(writeRegulation(facts(), 'ru'), 2))
  })

  it('lists those who have signed, and is shown as the same whoever has and wherever the version stands', () => {
    const sheet = [{ name: 'Ю. Юрьев', unit: 'ИТ', signedOn: '2026-03-14' }]
    const [table] = writeRegulation({ ...facts(), sheet }, 'ru').sections.at(-1)?.blocks ?? []
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows[0]).toEqual(['1', 'Ю. Юрьев', 'ИТ', '14 марта 2026 г.', 'по личной ссылке'])
    expect(rows[1]).toEqual(['2', '', '', '', ''])
    const approved = {
      ...facts(),
      sheet,
      version: { ...facts().version, state: 'approved', inForceFrom: null },
    } as const
    expect(hashShown(approved, 'ru')).toBe(hashShown(facts(), 'ru'))
    for (const other of [written(), facts({ disclosure: { k: 6 } }), { ...facts(), links: 22 }])
      expect(hashShown(other, 'ru')).not.toBe(hashShown(facts(), 'ru'))
    expect(hashShown(facts(), 'en')).not.toBe(hashShown(facts(), 'ru'))
  })

  it('has one hash for the same rules and weights, and another for others', () => {
    expect(hashRules(facts())).toBe(hashRules(facts({ disclosure: { k: 5 } })))
    expect(hashRules(facts())).not.toBe(hashRules(facts({ disclosure: { k: 6 } })))
    const [first, second] = facts().criteria
    if (!first || !second) throw new Error('two criteria are given')
    expect(
      hashRules({
        ...facts(),
        criteria: [
          { ...first, weight: 59 },
          { ...second, weight: 41 },
        ],
      }),
    ).not.toBe(hashRules(facts()))
  })
})

describe('what the firm has written', () => {
  it('is a heading, bold and italic type, lists of Word’s own, a link and a table in the DOCX', async () => {
    const bytes = await renderDocx(writeRegulation(written(), 'ru'))
    const body = unzip(bytes, 'word/document.xml')
    expect(body).toMatch(/w:val="Heading2"\/>(?:(?!<w:p>).)*Зачем/)
    expect(body).toMatch(/<w:b\/>(?:(?!<w:r>).)*важно/)
    expect(body).toMatch(/<w:i\/>(?:(?!<w:r>).)*нужно/)
    expect(body.match(/<w:numPr><w:ilvl w:val="0"\/>/g)).toHaveLength(2)
    expect(body.match(/<w:numPr><w:ilvl w:val="1"\/>/g)).toHaveLength(1)
    expect(unzip(bytes, 'word/numbering.xml')).toContain('w:val="%1."')
    expect(unzip(bytes, 'word/_rels/document.xml.rels')).toContain('Target="https://a.ru"')
    expect(body).toContain('14. Горячая линия')
  })

  it('is in the page and in the PDF, too', async () => {
    const page = renderHtml(writeRegulation(written(), 'ru'))
    expect(page).toContain('<ol><li>раз</li><li>два<ul><li>глубже</li></ul></li></ol>')
    expect(page).toContain('<h2>14. Горячая линия</h2>')
    const [plain, more] = [facts(), written()].map((given) => renderPdf(writeRegulation(given, 'ru')))
    const [former, bytes] = await Promise.all([plain, more])
    expect(bytes?.toString('latin1')).toContain('/URI (https://a.ru)')
    expect(bytes?.length).toBeGreaterThan(former?.length ?? 0)
  })
})

describe('the files of the regulation', () => {
  const database = useDatabase()
  let serving: Serving
  let base: string
  let cookie: string
  let outsider: string
  let id: string

  beforeAll(async () => {
    const { admin } = await givenFirm(database())
    const look = { name: 'ООО «Полюс» & <Ко>', locale: 'ru', timeZone: 'Europe/Moscow' } as const
    const company = await createCompany(contextFor(database(), admin), look)
    id = await givenRegulation(database(), admin, company.id)
    cookie = await givenCookie(database(), admin)
    outsider = await givenCookie(database(), (await givenFirm(database())).admin)
    serving = await serve({
      env: testEnv(),
      database: database(),
      schema: api(),
      log: pino({ level: 'silent' }),
      routes: [regulationRoutes],
    })
    serving.server.listen(0, '127.0.0.1')
    await once(serving.server, 'listening')
    const address = serving.server.address()
    base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterAll(() => serving.stop())

  const get = (path: string, own = cookie) => fetch(base + path, { headers: { cookie: own, 'accept-language': 'ru' } })

  it('are refused to whoever is signed out, is there for nobody of another firm, and come in three formats only', async () => {
    expect((await get(`/regulations/${id}/document.html`, '')).status).toBe(401)
    expect((await get(`/regulations/${id}/document.html`, outsider)).status).toBe(404)
    expect((await get(`/regulations/nonsense/document.html`)).status).toBe(400)
    const wrong = await get(`/regulations/${id}/document.odt`)
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('html, docx или pdf')])
  })

  it('hold names as text, never as markup', async () => {
    const page = await (await get(`/regulations/${id}/document.html`)).text()
    expect(page).toContain('ООО «Полюс» &amp; &lt;Ко&gt;')
    expect(page).not.toContain('<Ко>')
    expect(page).toContain('<h2>13. Хранение, изменения, редакции</h2>')
    expect(await (await get(`/regulations/${id}/document.html?locale=en`)).text()).toContain('<h2>8. Calculation</h2>')
  })

  it('are a document for Word with headings, tables and the acquaintance sheet', async () => {
    const answer = await get(`/regulations/${id}/document.docx`)
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''")
    const body = unzip(Buffer.from(await answer.arrayBuffer()), 'word/document.xml')
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(16)
    expect(body).toContain('Лист ознакомления')
    expect(body).toContain('ООО «Полюс» &amp; &lt;Ко&gt;')
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(6)
  })

  it('are a PDF of several pages with its type inside', async () => {
    const bytes = Buffer.from(await (await get(`/regulations/${id}/document.pdf`)).arrayBuffer())
    const text = bytes.toString('latin1')
    expect(text.slice(0, 5)).toBe('%PDF-')
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(5)
    expect(text).toMatch(/\/FontName \/\w+\+Roboto-Regular/)
  })
})
