import { beforeAll, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { setClock, useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenDraftRound, givenNextDraft, givenOpenRound, type GivenRound } from '../support/given/rounds.ts'

const database = useDatabase()
let house: House
let open: GivenRound
const missing = '00000000-0000-7000-8000-000000000000'

beforeAll(async () => {
  house = await givenHouse(database())
  open = await givenOpenRound(database(), house.admin, house.companyId)
})

const mutation = (name: string, fields = 'id state version') =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`
const asConsultant = (document: string, input: object) => ask(database(), house.consultant, document, { input })
const done = (document: string, input: object) => get(database(), house.consultant, document, { input })
const read = async (id: string, fields: string) =>
  (await get(database(), house.consultant, `query ($id: UUID!) { round(id: $id) { ${fields} } }`, { id })).round

const opensAt = new Date(Date.now() + 3_600_000).toISOString()
const closesAt = new Date(Date.now() + 11 * 86_400_000).toISOString()

describe('planning a round', () => {
  const create = mutation('createRound', 'id number title state previousRoundId version')
  const plan = (more: object = {}) => ({
    companyId: house.companyId,
    title: ' Весна  2026 ',
    opensAt,
    closesAt,
    ...more,
  })

  it('is refused to outsiders', () => refusedToOutsiders(database(), house, create, plan()))

  it('names the field that is wrong', async () => {
    await refused('BAD_INPUT', asConsultant(create, plan({ title: ' ' })), 'title')
    await refused('BAD_INPUT', asConsultant(create, plan({ closesAt: opensAt })), 'closesAt')
    await refused('BAD_INPUT', asConsultant(create, plan({ closesAt: '2099-01-01T00:00:00Z' })), 'closesAt')
    await refused('BAD_INPUT', asConsultant(create, plan({ previousRoundId: missing })), 'previousRoundId')
  })

  it('counts the rounds of a company from one on, whatever happens to them', async () => {
    const { createRound } = await done(create, plan({ previousRoundId: open.roundId }))
    expect(createRound).toMatchObject({ number: 2, title: 'Весна 2026', state: 'draft', previousRoundId: open.roundId })
    expect((await done(create, plan())).createRound.number).toBe(3)
    expect((await read(open.roundId, 'number')).number).toBe(1)
  })

  it('is refused while the company is in the archive', async () => {
    const companyId = await givenCompany(database(), house.admin)
    const archive = 'mutation ($input: ArchiveCompanyInput!) { archiveCompany(input: $input) { id } }'
    await get(database(), house.admin, archive, { input: { id: companyId, archived: true } })
    await refused('WRONG_STATE', ask(database(), house.admin, create, { input: plan({ companyId }) }))
  })
})

describe('editing a draft', () => {
  const edit = mutation('editRound', 'id title version')
  const change = (id: string, version = 1) => ({ id, version, title: 'Лето', opensAt, closesAt })

  it('is refused to outsiders, after opening, on bad input and when somebody else was quicker', async () => {
    const id = await givenNextDraft(database(), house.admin, house.companyId)
    await refusedToOutsiders(database(), house, edit, change(id))
    await refused('WRONG_STATE', asConsultant(edit, change(open.roundId, 2)))
    await refused('BAD_INPUT', asConsultant(edit, { ...change(id), closesAt: opensAt }), 'closesAt')
    expect((await done(edit, change(id))).editRound).toMatchObject({ title: 'Лето', version: 2 })
    const { name } = (await done('{ me { name } }', {})).me
    expect(await refused('CONFLICT', ask(database(), house.admin, edit, { input: change(id) }))).toContain(name)
  })
})

describe('copying a round', () => {
  const copy = mutation('copyRound', 'id title state opensAt closesAt previousRoundId')
  it('plans the next one, as long as the last', async () => {
    await refusedToOutsiders(database(), house, copy, { id: open.roundId })
    await refused('BAD_INPUT', asConsultant(copy, { id: open.roundId, opensAt, closesAt: opensAt }), 'closesAt')
    await refused('BAD_INPUT', asConsultant(copy, { id: open.roundId, closesAt: '2001-01-01T00:00:00Z' }), 'closesAt')
    const { copyRound } = await done(copy, { id: open.roundId, opensAt })
    expect(copyRound).toMatchObject({ state: 'draft', previousRoundId: open.roundId })
    expect(copyRound.title).toMatch(/^Раунд \d+$/)
    expect(Date.parse(copyRound.closesAt) - Date.parse(copyRound.opensAt)).toBe(10 * 86_400_000)
  })
})

describe('extending a round', () => {
  const extend = mutation('extendRound', 'id closesAt')
  const later = new Date(Date.now() + 15 * 86_400_000).toISOString()

  it('moves its end to a later moment only, with a reason', async () => {
    const { roundId } = await givenOpenRound(database(), house.admin, house.otherCompanyId)
    const asElsewhere = (input: object) => ask(database(), house.elsewhere, extend, { input })
    await refusedToOutsiders(database(), house, extend, { id: open.roundId, closesAt: later, reason: 'Отпуска' })
    const draft = await givenNextDraft(database(), house.admin, house.companyId)
    await refused('WRONG_STATE', asConsultant(extend, { id: draft, closesAt: later, reason: 'Отпуска' }))
    await refused('BAD_INPUT', asElsewhere({ id: roundId, closesAt: later, reason: ' ' }), 'reason')
    await refused('BAD_INPUT', asElsewhere({ id: roundId, closesAt: opensAt, reason: 'Отпуска' }), 'closesAt')
    await refused(
      'BAD_INPUT',
      asElsewhere({ id: roundId, closesAt: '2099-01-01T00:00:00Z', reason: 'Отпуска' }),
      'closesAt',
    )
    const { data } = await asElsewhere({ id: roundId, closesAt: later, reason: 'Отпуска' })
    expect(data.extendRound.closesAt).toBe(later)
    await setClock(database(), new Date(Date.now() + 16 * 86_400_000))
    const again = { id: roundId, closesAt: new Date(Date.now() + 20 * 86_400_000).toISOString(), reason: 'Поздно' }
    await refused('WRONG_STATE', asElsewhere(again))
    await setClock(database(), null)
  })
})

describe('cancelling a round', () => {
  const cancel = mutation('cancelRound', 'id state cancelReason cancelBlockedBecause')
  it('destroys ballots and key unread, and cannot be repeated', async () => {
    const { roundId } = await givenOpenRound(database(), house.admin)
    const cancelIt = (input: object) => ask(database(), house.admin, cancel, { input })
    await refusedToOutsiders(database(), house, cancel, { id: open.roundId, reason: 'Ошибка' })
    await refused('BAD_INPUT', cancelIt({ id: roundId, reason: '' }), 'reason')
    const { data } = await cancelIt({ id: roundId, reason: 'Ошибка в карте связей' })
    expect(data.cancelRound).toMatchObject({ state: 'cancelled', cancelReason: 'Ошибка в карте связей' })
    expect(data.cancelRound.cancelBlockedBecause).toBe(
      await refused('WRONG_STATE', cancelIt({ id: roundId, reason: 'Ещё' })),
    )
    const owner = await database().openOwner()
    const [row] = await owner.sql`select to_regclass(${`sealed.r_${roundId.replaceAll('-', '')}`}) as store,
      (select count(*)::int from round_keys where round_id = ${roundId}) as keys`
    await owner.end()
    expect(row).toEqual({ store: null, keys: 0 })
  })
})

describe('the list of rounds', () => {
  it('shows the newest first, filters by state, and nothing of other companies', async () => {
    const query = `query ($companyId: UUID, $filter: RoundFilterInput, $after: String) { rounds(companyId: $companyId, filter: $filter, first: 2, after: $after) { totalCount nodes { id number state } pageInfo { endCursor } } }`
    const first = (await get(database(), house.consultant, query)).rounds
    expect(first.nodes[0].number).toBe(first.totalCount)
    const next = (await get(database(), house.consultant, query, { after: first.pageInfo.endCursor })).rounds
    expect(next.nodes[0].number).toBe(first.totalCount - 2)
    const opened = (await get(database(), house.consultant, query, { filter: { states: ['open'] } })).rounds
    expect(opened.nodes.map((round: { id: string }) => round.id)).toEqual([open.roundId])
    expect((await get(database(), house.stranger, query, { companyId: house.companyId })).rounds.totalCount).toBe(0)
    await refused(
      'FORBIDDEN',
      ask(
        database(),
        { kind: 'viewer', id: missing, firmId: house.firmId, companyId: house.companyId, employeeId: missing },
        query,
      ),
    )
    const ofCompany = `query ($id: UUID!) { company(id: $id) { rounds(first: 1, filter: { states: [open] }) { totalCount } } }`
    const { company } = await get(database(), house.consultant, ofCompany, { id: house.companyId })
    expect(company.rounds.totalCount).toBe(1)
  })

  it('are the same for a company in a list of companies, page by page', async () => {
    const fields =
      '{ totalCount nodes { id number } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }'
    await givenDraftRound(database(), house.admin)
    for (const page of ['first: 1', 'first: 1, offset: 1', 'first: 5, filter: { states: [draft] }']) {
      const listed = `{ companies(first: 50) { nodes { id rounds(${page}) ${fields} } } }`
      const { companies } = await get(database(), house.admin, listed)
      const counts = companies.nodes.map((one: { rounds: { totalCount: number } }) => one.rounds.totalCount)
      expect(counts.filter(Boolean).length).toBeGreaterThan(1)
      for (const { id, rounds } of companies.nodes)
        expect(rounds, page).toEqual(
          (
            await get(database(), house.admin, `query ($id: UUID!) { rounds(companyId: $id, ${page}) ${fields} }`, {
              id,
            })
          ).rounds,
        )
    }
  })

  it('refuses to compare with a round that was never opened, or is not there', async () => {
    const query = 'query ($id: UUID!) { changesSince(roundId: $id) { kind } }'
    const { roundId } = await givenDraftRound(database(), house.admin)
    await refused('WRONG_STATE', ask(database(), house.admin, query, { id: roundId }))
    await refused('NOT_FOUND', ask(database(), house.stranger, query, { id: open.roundId }))
    expect((await get(database(), house.consultant, query, { id: open.roundId })).changesSince).toEqual([])
  })
})
