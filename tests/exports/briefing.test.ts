/** The briefing pack: its example is the company's own arithmetic, its parts are there in both languages and three formats. */
import { once } from 'node:events'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefingParts } from '../../schema/exports/terms.ts'
import { rulesSchema, type RulesInput } from '../../schema/regulations/rules.ts'
import { createCompany } from '../../server/companies/commands.ts'
import type { Block, DocumentText } from '../../server/core/documents/tree.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { workExample, type Example } from '../../server/exports/briefing/example.ts'
import { briefingRoutes } from '../../server/exports/briefing/http.ts'
import type { BriefingFacts } from '../../server/exports/briefing/pen.ts'
import { writeBriefing } from '../../server/exports/briefing/write.ts'
import { api, contextFor } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm } from '../support/given.ts'
import { givenCookie } from '../support/given/people.ts'
import { givenRegulation } from '../support/given/regulations.ts'
import { readPdfText } from '../support/pdfText.ts'
import { unzip } from '../support/unzip.ts'

const facts = (rules: RulesInput = {}, weights = [50, 30, 20]): BriefingFacts => ({
  company: 'ООО «Полюс» & <Ко>',
  version: { number: 2, title: 'Положение', inForceFrom: '2026-03-12' },
  rules: rulesSchema.parse(rules),
  weights: { number: 3, agreedBy: 'совет руководителей' },
  criteria: weights.map((weight, at) => ({ name: `Критерий ${at + 1}`, question: 'Как?', points: [], weight })),
  links: 21,
})

const textOf = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return block.runs.map(({ text }) => text).join('')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n')
    case 'clause':
    case 'caption':
      return block.text
  }
}
const textsOf = (text: DocumentText): string =>
  text.sections
    .flatMap(({ title, blocks }) => [title, ...blocks.map(textOf)])
    .join('\n')
    .replace(/\u00a0/g, ' ')

/** By hand, from the marks alone: as a person with a pencil would. */
function recompute({ clients, regime }: Example, { rules, criteria }: BriefingFacts) {
  const round = (value: number, decimals: number) => Math.round((value + 1e-9) * 10 ** decimals) / 10 ** decimals
  const mean = (marks: readonly number[]) => {
    const sum = marks.reduce((total, mark) => total + mark, 0)
    return round(sum / marks.length, regime === 'R2' && marks.length < 20 ? 1 : 2)
  }
  const links = clients.map(({ marks }) => {
    const means = marks.map(mean)
    return { means, score: means.reduce((sum, one, at) => sum + (one * (criteria[at]?.weight ?? 0)) / 100, 0) }
  })
  const votes = clients.map(({ marks, intensity }) => {
    const { clientWeight } = rules.scoring
    if (clientWeight === 'respondents') return marks[0]?.length ?? 0
    return clientWeight === 'sqrtIntensity' ? Math.sqrt(intensity) : 1
  })
  const total = votes.reduce((sum, one) => sum + one, 0)
  const score = links.reduce((sum, link, at) => sum + link.score * (votes[at] ?? 0), 0) / total
  return { links, score }
}

const cases: readonly (readonly [string, RulesInput])[] = [
  ['the default rules', {}],
  ['a higher threshold and more clients', { disclosure: { k: 7 }, scoring: { minLinks: 5 } }],
  ['representatives', { regime: { default: 'R1' } }],
  ['votes by respondents', { scoring: { clientWeight: 'respondents' } }],
  ['votes by the root of intensity', { scoring: { clientWeight: 'sqrtIntensity' } }],
  ['so many people that a mean has two decimals', { disclosure: { k: 22, kComments: 30, distributionsFrom: 30 } }],
]

describe('the worked example', () => {
  it.each(cases)('is the arithmetic of the rules, done again from the marks: %s', (_, rules) => {
    const given = facts(rules)
    const example = workExample(given)
    const again = recompute(example, given)
    expect(example.clients.length).toBeGreaterThanOrEqual(Math.max(3, given.rules.scoring.minLinks))
    for (const [at, link] of again.links.entries()) {
      const cell = example.scored.cells[at]
      expect(cell?.criteria.map(({ value }) => value)).toEqual(link.means)
      expect(cell?.value).toBeCloseTo(link.score, 10)
    }
    expect(example.scored.value).toBeCloseTo(again.score, 10)
    expect(example.index).toBeCloseTo((again.score + example.others.reduce((sum, one) => sum + one, 0)) / 3, 10)
    expect(example.hundred).toBeCloseTo(((again.score - 1) / 4) * 100, 8)
    const shown = textsOf(writeBriefing(given, 'ru', 'method'))
    expect(shown).toContain(again.score.toFixed(2).replace('.', ','))
  })

  it('stays within the scale and is scored on any of them, under any order inside a link', () => {
    for (const [min, max] of [
      [0, 1],
      [1, 3],
      [0, 10],
      [1, 10],
    ] as const)
      for (const insideLink of ['criterionFirst', 'raterFirst'] as const) {
        const rules = { scale: { min, max }, scoring: { topBox: max, insideLink }, regime: { default: 'R1' } } as const
        const given = { ...facts(), rules: { ...facts().rules, ...{ scale: { ...facts().rules.scale, min, max } } } }
        given.rules = {
          ...given.rules,
          scoring: { ...given.rules.scoring, insideLink },
          regime: { ...given.rules.regime, ...rules.regime },
        }
        const { clients, scored } = workExample(given)
        const marks = clients.flatMap((one) => one.marks.flat())
        expect(Math.min(...marks), `${min}..${max}`).toBeGreaterThanOrEqual(min)
        expect(Math.max(...marks), `${min}..${max}`).toBeLessThanOrEqual(max)
        expect(scored.value).not.toBeNull()
        expect(textsOf(writeBriefing(given, 'en'))).not.toMatch(/undefined|NaN/)
      }
  })
})

describe('the text of the pack', () => {
  it('has five parts in both languages, and no gaps in them', () => {
    for (const locale of ['ru', 'en'] as const) {
      const whole = writeBriefing(facts(), locale)
      expect(whole.sections).toHaveLength(briefingParts.length)
      expect(textsOf(whole)).not.toMatch(/undefined|NaN|\{\w|\w\}/)
      for (const [at, part] of briefingParts.entries()) {
        const alone = writeBriefing(facts(), locale, part)
        expect(alone.title).toBe(whole.sections[at]?.title)
        expect(alone.sections.length).toBeGreaterThan(2)
      }
    }
  })

  it.each<[part: (typeof briefingParts)[number], rules: RulesInput, changed: RegExp, before: RegExp]>([
    ['announcement', { calendar: { windowDays: 21 } }, /открыты 21 день/, /открыты 10 дней/],
    ['method', { disclosure: { k: 7 } }, /ответили 6 человек/, /ответили 4 человека/],
    ['respondents', { lowScore: { reasonRequired: true, at: 1 } }, /К оценке 1 и ниже/, /не обязательно/],
    [
      'respondents',
      { regime: { default: 'R1' } },
      /анонимности в этом режиме нет/,
      /По умолчанию сотрудники отвечают анонимно/,
    ],
    ['heads', { appeals: { days: 9 } }, /в течение 9 дней/, /в течение 5 дней/],
    ['kickoff', { bonus: { coupled: true } }, /учитываются при премировании/, /не связаны с оплатой/],
  ])('changes %s when a rule changes', (part, rules, changed, before) => {
    const tell = (given: RulesInput) => textsOf(writeBriefing(facts(given), 'ru', part))
    expect(tell({})).toMatch(before)
    expect(tell(rules)).toMatch(changed)
    expect(tell(rules)).not.toMatch(before)
  })

  it('names the regulation and the weights it stands on', () => {
    const { standing, print } = writeBriefing(facts(), 'ru')
    expect(standing.join()).toContain('редакция № 2, действует с 12 марта 2026 г.; веса — редакция № 3')
    expect(print).toMatch(/правила [0-9A-F]{12}$/)
    expect(textsOf(writeBriefing(facts({}, [20, 50, 30]), 'ru', 'kickoff'))).toContain('именно у критерия «Критерий 2»')
  })
})

describe('the files of the pack', () => {
  const database = useDatabase()
  let serving: Serving
  let base: string
  let cookies: { own: string; outsider: string }
  let companyId: string
  let emptyId: string

  beforeAll(async () => {
    const { admin } = await givenFirm(database())
    const look = { name: 'ООО «Полюс» & <Ко>', locale: 'ru', timeZone: 'Europe/Moscow' } as const
    companyId = (await createCompany(contextFor(database(), admin), look)).id
    await givenRegulation(database(), admin, companyId)
    emptyId = await givenCompany(database(), admin)
    const outsider = await givenCookie(database(), (await givenFirm(database())).admin)
    cookies = { own: await givenCookie(database(), admin), outsider }
    const log = pino({ level: 'silent' })
    serving = await serve({ env: testEnv(), database: database(), schema: api(), log, routes: [briefingRoutes] })
    serving.server.listen(0, '127.0.0.1')
    await once(serving.server, 'listening')
    const address = serving.server.address()
    base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterAll(() => serving.stop())

  const get = (id: string, rest: string, cookie = cookies.own) =>
    fetch(`${base}/companies/${id}/briefing.${rest}`, { headers: { cookie, 'accept-language': 'ru' } })

  it('are refused to outsiders, for what is not there, and while no regulation is in force', async () => {
    expect((await get(companyId, 'html', '')).status).toBe(401)
    expect((await get(companyId, 'html', cookies.outsider)).status).toBe(404)
    const part = await get(companyId, 'html?part=everything')
    expect([part.status, await part.text()]).toEqual([400, expect.stringContaining('announcement, method')])
    expect((await get(companyId, 'odt')).status).toBe(400)
    const none = await get(emptyId, 'pdf')
    expect([none.status, await none.text()]).toEqual([409, expect.stringContaining('введите её в действие')])
  })

  it('hold names as text, never as markup, in the language that is asked for', async () => {
    const page = await (await get(companyId, 'html')).text()
    expect(page).toContain('ООО «Полюс» &amp; &lt;Ко&gt;')
    expect(page).not.toContain('<Ко>')
    expect(await (await get(companyId, 'html?locale=en&part=method')).text()).toContain('<h2>An example</h2>')
  })

  it('are a document for Word with headings and tables, and a PDF with its type inside', async () => {
    const answer = await get(companyId, 'docx')
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain('Материалы к запуску')
    const body = unzip(Buffer.from(await answer.arrayBuffer()), 'word/document.xml')
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(briefingParts.length)
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(4)
    for (const [locale, part, words] of [
      ['ru', 'heads', 'ООО «Полюс» & <Ко>'],
      ['en', 'method', 'An example'],
      ['ru', 'kickoff', 'ООО «Полюс» & <Ко>'],
    ] as const) {
      const bytes = Buffer.from(await (await get(companyId, `pdf?part=${part}&locale=${locale}`)).arrayBuffer())
      expect(bytes.toString('latin1')).toMatch(/\/FontName \/\w+\+Roboto-Regular/)
      const read = readPdfText(bytes).join(' ')
      expect(read).toContain(words)
      expect(read).not.toContain('\uFFFD')
    }
  })
})
