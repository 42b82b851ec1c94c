/** Who reads and signs a version, and who is asked again. */
import { once } from 'node:events'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../server/core/context.ts'
import { serve, type Serving } from '../../server/core/http.ts'
import { regulationRoutes } from '../../server/regulations/http.ts'
import { draftRegulation } from '../../server/regulations/commands/draft.ts'
import { approveRegulation, putRegulationInForce } from '../../server/regulations/commands/moves.ts'
import { editRegulationSection } from '../../server/regulations/commands/text.ts'
import type { RulesInput } from '../../schema/regulations/rules.ts'
import { api, ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, testEnv, useDatabase } from '../support/db.ts'
import { nobody } from '../support/given.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenCookie } from '../support/given/people.ts'
import { givenReader, givenSignature } from '../support/given/regulations.ts'
import { givenNextDraft, givenReadyCompany } from '../support/given/rounds.ts'

const database = useDatabase()
let house: House
let system: Actor
let sales: string[]
let itPeople: string[]
let id: string

const chart = [
  { code: 'SALES', name: 'Продажи', people: 3 },
  { code: 'IT', name: 'ИТ', people: 2 },
  { code: 'ALONE', name: 'Ни с кем не связаны', people: 1 },
]

beforeAll(async () => {
  house = await givenHouse(database())
  system = { kind: 'system', firmId: house.firmId }
  const wishes = { chart, links: [['SALES', 'IT']] as const, rules: { acquaintance: { required: true } } }
  const ready = await givenReadyCompany(database(), house.admin, house.companyId, wishes)
  sales = ready.chart.employees.get('SALES') ?? []
  itPeople = ready.chart.employees.get('IT') ?? []
  const inForce = 'query ($companyId: UUID!) { regulationInForce(companyId: $companyId) { id } }'
  id = (await get(database(), house.admin, inForce, { companyId: house.companyId })).regulationInForce.id
})

const fields = 'acquaintance { of people signed unreachable askedAt remindedAt askBlockedBecause remindBlockedBecause }'
const verb = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { id ${fields} } }`
const askAll = verb('askAcquaintance', 'AskAcquaintanceInput')
const remind = verb('remindAcquaintance', 'RegulationOnlyInput')
const sign = `mutation ($input: AcknowledgeRegulationInput!) { acknowledgeRegulation(input: $input) {
  acknowledgeBlockedBecause signature { number at shownHash } } }`
const mine =
  '{ myRegulation { shownHash acknowledgeBlockedBecause decideBlockedBecause changesSince changes { path } remarks { id } signature { number } } }'
const one = `query ($id: UUID!) { regulationVersion(id: $id) { number ${fields} } }`
const sheet = `query ($id: UUID!, $filter: AcquaintanceFilterInput, $first: Int, $after: String) {
  acquaintanceSheet(regulationVersionId: $id, filter: $filter, first: $first, after: $after, orderBy: unit) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id name unitName signedAt signedNumber shownHash delivery { letter } } } }`

const asConsultant = (mutation: string, input: object) => ask(database(), house.consultant, mutation, { input })
const count = async (version = id) =>
  (await get(database(), house.analyst, one, { id: version })).regulationVersion.acquaintance
const readerOf = (employeeId = '', version = id) =>
  givenReader(database(), system, 'acknowledgeRegulation', { companyId: house.companyId, id: version }, employeeId)
const look = async (person: Actor) => (await get(database(), person, mine)).myRegulation
const unsigned = async (version = id): Promise<string[]> =>
  (await get(database(), house.analyst, sheet, { id: version, filter: { signed: false } })).acquaintanceSheet.nodes.map(
    ({ name }: { name: string }) => name,
  )

/** The next version in force; its text is changed when it is given. */
async function next(rules: RulesInput, text?: string): Promise<string> {
  const context = contextFor(database(), house.consultant)
  const { id, ...draft } = await draftRegulation(context, { companyId: house.companyId, rules })
  const edit = { id, version: draft.version, key: 'aims', before: text }
  const { version } = text ? await editRegulationSection(context, edit) : draft
  const approved = await approveRegulation(context, { id, version, approvedBy: 'Директор' })
  await putRegulationInForce(context, { id, version: approved.version })
  return id
}

describe('acquaintance with a version', () => {
  it('is asked of the people of units that take part, and a round waits for it where the rules say so', async () => {
    const input = { regulationVersionId: id }
    await refusedToOutsiders(database(), house, askAll, input)
    await refusedToOutsiders(database(), house, remind, input)
    expect(await refused('WRONG_STATE', asConsultant(remind, input))).toBe((await count()).remindBlockedBecause)
    expect((await get(database(), house.consultant, askAll, { input })).askAcquaintance.acquaintance).toMatchObject({
      ...{ of: 'participants', people: 5, signed: 0, unreachable: 0 },
    })
    const roundId = await givenNextDraft(database(), house.consultant, house.companyId)
    const round = 'query ($id: UUID!) { round(id: $id) { openBlockedBecause } }'
    const open = 'mutation ($input: OpenRoundInput!) { openRound(input: $input) { state } }'
    const { openBlockedBecause } = (await get(database(), house.consultant, round, { id: roundId })).round
    expect(openBlockedBecause).toMatch(/не подписали/)
    expect(await refused('WRONG_STATE', asConsultant(open, { id: roundId }))).toBe(openBlockedBecause)
  })

  it('is signed by whom the link belongs to, once, as it was read', async () => {
    const shownHash = 'a'.repeat(64)
    await refused('UNAUTHENTICATED', ask(database(), nobody, sign, { input: { shownHash } }))
    await refused('FORBIDDEN', ask(database(), house.consultant, sign, { input: { shownHash } }))
    const person = await readerOf(sales[0])
    await refused('CONFLICT', ask(database(), person, sign, { input: { shownHash } }))
    await refused('BAD_INPUT', ask(database(), person, sign, { input: { shownHash: '' } }), 'shownHash')
    const shown = await look(person)
    expect(shown).toMatchObject({ acknowledgeBlockedBecause: null, signature: null, remarks: [], changesSince: null })
    expect(shown.decideBlockedBecause).not.toBeNull()
    const input = { shownHash: shown.shownHash }
    const { acknowledgeRegulation: after } = await get(database(), person, sign, { input })
    expect(after.signature).toMatchObject({ number: 1, shownHash: shown.shownHash })
    expect(await refused('WRONG_STATE', ask(database(), person, sign, { input }))).toBe(after.acknowledgeBlockedBecause)
    expect(await count()).toMatchObject({ people: 5, signed: 1 })
    const forge = () => database().sql`delete from regulation_acknowledgements`
    await expect(forge()).rejects.toThrow('it is frozen')
  })

  it('is listed: who has and who has not, by unit and by page', async () => {
    expect(await unsigned()).toEqual(['Сотрудник IT-1', 'Сотрудник IT-2', 'Сотрудник SALES-2', 'Сотрудник SALES-3'])
    const has = (await get(database(), house.analyst, sheet, { id, filter: { signed: true } })).acquaintanceSheet
    expect(has.nodes).toMatchObject([
      { id: sales[0], signedNumber: 1, unitName: 'Продажи', delivery: { letter: 'ask' } },
    ])
    const first = (await get(database(), house.analyst, sheet, { id, first: 2 })).acquaintanceSheet
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } })
    const rest = await get(database(), house.analyst, sheet, { id, first: 9, after: first.pageInfo.endCursor })
    expect(rest.acquaintanceSheet.nodes).toHaveLength(3)
    const found = await get(database(), house.analyst, sheet, { id, filter: { search: 'sales-2' } })
    expect(found.acquaintanceSheet.totalCount).toBe(1)
    for (const outsider of [house.elsewhere, house.stranger])
      await refused('NOT_FOUND', ask(database(), outsider, sheet, { id }))
  })

  it('is reminded of once a day', async () => {
    const input = { regulationVersionId: id }
    expect(await refused('WRONG_STATE', asConsultant(remind, input))).toBe((await count()).remindBlockedBecause)
    await setClock(database(), new Date(Date.now() + 86_400_000))
    await get(database(), house.consultant, remind, { input })
    await refused('WRONG_STATE', asConsultant(remind, input))
    await setClock(database(), null)
  })

  it('of everyone reaches those, too, who take no part', async () => {
    const input = { regulationVersionId: id, of: 'everyone' }
    expect((await get(database(), house.consultant, askAll, { input })).askAcquaintance.acquaintance.people).toBe(6)
    await get(database(), house.consultant, askAll, { input: { ...input, of: 'participants' } })
  })

  it('opens the way to a round when all who are asked have signed', async () => {
    const version = { companyId: house.companyId, id }
    for (const employeeId of [...sales.slice(1), ...itPeople])
      await givenSignature(database(), system, version, employeeId)
    expect(await count()).toMatchObject({ people: 5, signed: 5 })
    expect(await refused('WRONG_STATE', asConsultant(askAll, { regulationVersionId: id }))).toBe(
      (await count()).askBlockedBecause,
    )
    const rounds = 'query ($id: UUID!) { rounds(companyId: $id) { nodes { openBlockedBecause } } }'
    const { nodes } = (await get(database(), house.consultant, rounds, { id: house.companyId })).rounds
    expect(nodes[0].openBlockedBecause ?? '').not.toMatch(/не подписали/)
  })
})

describe('a new version', () => {
  it('that changes the text alone asks nobody again', async () => {
    id = await next({}, 'Новое **предисловие**.')
    expect(await count()).toMatchObject({ people: 5, signed: 5 })
    await refused('WRONG_STATE', asConsultant(askAll, { regulationVersionId: id }))
  })

  it('that changes a rule asks all again, and tells each what has changed since they signed', async () => {
    const before = id
    id = await next({ disclosure: { k: 7 } })
    expect(await count()).toMatchObject({ people: 5, signed: 0 })
    await get(database(), house.consultant, askAll, { input: { regulationVersionId: id } })
    const reader = await look(await readerOf(sales[0]))
    expect(reader).toMatchObject({
      acknowledgeBlockedBecause: null,
      changesSince: 1,
      changes: [{ path: 'disclosure.k' }],
    })
    await givenSignature(database(), system, { companyId: house.companyId, id }, sales[0] ?? '')
    expect(await count()).toMatchObject({ signed: 1 })
    expect(await count(before)).toMatchObject({ signed: 5 })
  })

  it('that goes back to rules that somebody has signed takes that signature for good', async () => {
    id = await next({ disclosure: { k: 5 } })
    expect(await count()).toMatchObject({ people: 5, signed: 5 })
  })

  it('cannot be signed before it is approved, nor when it is superseded', async () => {
    const context = contextFor(database(), house.consultant)
    const draft = await draftRegulation(context, { companyId: house.companyId, rules: { disclosure: { k: 8 } } })
    expect(await refused('WRONG_STATE', asConsultant(askAll, { regulationVersionId: draft.id }))).toBe(
      (await count(draft.id)).askBlockedBecause,
    )
    const write = () => database()
      .sql`insert into regulation_acknowledgements (id, firm_id, company_id, regulation_version_id, employee_id, shown_hash, at)
      values (gen_random_uuid(), ${house.firmId}, ${house.companyId}, ${draft.id}, ${sales[0] ?? ''}, 'x', now())`
    await expect(write()).rejects.toThrow('belong to a version that is approved')
  })
})

describe('the sheet as a file', () => {
  let serving: Serving
  let base: string
  beforeAll(async () => {
    const log = pino({ level: 'silent' })
    serving = await serve({ env: testEnv(), database: database(), schema: api(), log, routes: [regulationRoutes] })
    serving.server.listen(0, '127.0.0.1')
    await once(serving.server, 'listening')
    const address = serving.server.address()
    base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterAll(() => serving.stop())
  const fetchAs = async (path: string, user: House['admin'] | null) =>
    fetch(base + path, {
      headers: { cookie: user ? await givenCookie(database(), user) : '', 'accept-language': 'ru' },
    })

  it('is a table of who has signed what and when, for those of the company alone', async () => {
    const path = `/regulations/${id}/acquaintance.csv`
    expect((await fetchAs(path, null)).status).toBe(401)
    expect((await fetchAs(path, house.elsewhere)).status).toBe(404)
    expect((await fetchAs(path, house.stranger)).status).toBe(404)
    const lines = (await (await fetchAs(path, house.analyst)).text()).trim().split('\r\n')
    expect(lines[0]).toMatch(/^\ufeff?Фамилия, имя, отчество;Подразделение;Подписано \(Europe\/Moscow\)/)
    expect(lines).toHaveLength(6)
    expect(lines.find((line) => line.startsWith('Сотрудник SALES-1'))).toMatch(
      /;Продажи;\d\d\.\d\d\.\d{4}, .+;1;[0-9a-f]{64}$/,
    )
  })

  it('stands in the document’s appendix with the names of those who have signed', async () => {
    const page = await (await fetchAs(`/regulations/${id}/document.html`, house.analyst)).text()
    expect(page).toContain('<td>Сотрудник SALES-1</td><td>Продажи</td>')
    expect(page).toContain('по личной ссылке')
  })
})
