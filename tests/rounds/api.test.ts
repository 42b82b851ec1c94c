import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import {
  givenDraftRound,
  givenNextDraft,
  givenOpenRound,
  givenReadyCompany,
  type GivenRound,
} from '../support/given/rounds.ts'
import { cancelRound } from '../../server/rounds/commands/window.ts'

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
    await refused('CONFLICT', asConsultant(edit, change(id)))
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

describe('opening a round', () => {
  const openIt = mutation('openRound', 'id state openedAt version openBlockedBecause')
  it('is refused to outsiders, twice, and once its window is over', async () => {
    const id = await givenNextDraft(database(), house.admin, house.companyId)
    await refusedToOutsiders(database(), house, openIt, { id })
    await refused('WRONG_STATE', asConsultant(openIt, { id: open.roundId }))
    await setClock(database(), new Date(Date.now() + 40 * 86_400_000))
    await refused('WRONG_STATE', asConsultant(openIt, { id }))
    await setClock(database(), null)
  })

  it('says beforehand what blocks it, in the words of the refusal', async () => {
    const companyId = await givenCompany(database(), house.admin)
    const id = await givenNextDraft(database(), house.admin, companyId)
    const query = `query ($id: UUID!) { round(id: $id) { openBlockedBecause readiness { blockers { kind message remedy unitIds } units { unitId } } } }`
    const { round } = await get(database(), house.admin, query, { id })
    expect(round.readiness.blockers.map((finding: { kind: string }) => finding.kind)).toEqual([
      'noRegulation',
      'noLinks',
    ])
    expect(round.readiness.units).toEqual([])
    const sentence = await refused('WRONG_STATE', ask(database(), house.admin, openIt, { input: { id } }))
    expect(round.openBlockedBecause).toBe(sentence)
    expect(round.readiness.blockers[0].message).toBe(sentence)
  })

  it('foresees minutes and chances while it is a draft, and no longer', async () => {
    const id = await givenNextDraft(database(), house.admin, house.companyId)
    const fields =
      'openBlockedBecause readiness { people blockers { kind } warnings { kind } units { unitId people alone shown minutes } providers { unitId shown } } response { unitId } units { unitId }'
    const round = await read(id, fields)
    expect(round).toMatchObject({ openBlockedBecause: null, response: [], units: [] })
    expect(round.readiness).toMatchObject({ people: 22, blockers: [] })
    const hr = round.readiness.units.find((unit: { unitId: string }) => unit.unitId === open.chart.units.get('HR'))
    expect(hr.people).toBe(6)
    expect(hr.alone).toBeCloseTo(0.2333, 4)
    expect(hr.shown).toBeGreaterThan(0.99)
    expect(hr.minutes).toBeCloseTo((120 + 2 * 49) / 60, 6)
    expect((await read(open.roundId, 'readiness { people }')).readiness).toBeNull()
  })

  it('freezes everything: what changes in the company afterwards changes nothing in the round', async () => {
    const { admin } = house
    const fresh = await givenOpenRound(database(), admin, undefined, {
      chart: [
        { code: 'A', people: 6 },
        { code: 'B', people: 6, parent: 'A' },
        { code: 'P', people: 2 },
      ],
      links: [
        ['A', 'P', 2],
        ['B', 'P'],
      ],
    })
    const fields =
      'state threshold regulationVersionId units { code name parentId regime headEmployeeId } links { clientUnitId providerUnitId intensity serviceName } criteria { code name question points weight } response { code name invited cast }'
    const query = `query ($id: UUID!) { round(id: $id) { ${fields} } participants(roundId: $id) { totalCount nodes { unitName role } } }`
    const snapshot = () => get(database(), admin, query, { id: fresh.roundId })
    const before = await snapshot()
    expect(before.round).toMatchObject({ state: 'open', threshold: 5 })
    expect(before.round.units.map((unit: { code: string }) => unit.code).sort()).toEqual(['A', 'B', 'P'])
    expect(before.round.links).toHaveLength(2)
    expect(before.round.criteria.map((one: { weight: number }) => one.weight)).toEqual([50, 30, 20])
    expect(before.round.response.map((one: object) => one)).toEqual([
      { code: 'A', name: 'Отдел A', invited: 6, cast: 0 },
      { code: 'B', name: 'Отдел B', invited: 6, cast: 0 },
    ])
    await contextFor(database(), admin).write(async (tx) => {
      const company = fresh.companyId
      await tx.db.execute(
        sql`update units set name = 'Другое', parent_id = null, regime = 'R1' where company_id = ${company}`,
      )
      await tx.db.execute(sql`update links set state = 'retired', intensity = 9 where company_id = ${company}`)
      await tx.db.execute(
        sql`update employees set left_at = now(), representative = true where company_id = ${company}`,
      )
      await tx.db.execute(sql`update criteria set name = 'Другой', retired_at = now() where company_id = ${company}`)
    })
    expect(await snapshot()).toEqual(before)
    const { changesSince } = await get(
      database(),
      admin,
      'query ($id: UUID!) { changesSince(roundId: $id) { kind sentence } }',
      { id: fresh.roundId },
    )
    expect(new Set(changesSince.map((change: { kind: string }) => change.kind))).toEqual(
      new Set(['unitRenamed', 'unitMoved', 'regimeChanged', 'linkGone', 'criterionReworded', 'peopleChanged']),
    )
  })

  it('asks all staff of anonymous clients and the representatives of the others, and nobody of mere providers', () => {
    const asked = (code: string) => open.participants.filter((one) => one.unitId === open.chart.units.get(code)).length
    expect(['SALES', 'HR', 'OPS', 'HEADS', 'IT', 'LAW'].map(asked)).toEqual([8, 6, 6, 2, 0, 0])
  })

  it('makes a sealed store and a key, and leaves jobs for reminders and closing', async () => {
    const store = `sealed.r_${open.roundId.replaceAll('-', '')}`
    const owner = await database().openOwner()
    const [row] = await owner.sql`select to_regclass(${store}) is not null as made,
      (select octet_length(wrapped_private_key) from round_keys where round_id = ${open.roundId}) as key,
      (select octet_length(public_key) from rounds where id = ${open.roundId}) as public`
    const jobs = await owner.sql<{ name: string; data: Record<string, string>; days: number }[]>`
      select name, data, round(extract(epoch from start_after - now()) / 86400)::int as days from pgboss.job
      where data->>'roundId' = ${open.roundId} order by name, start_after`
    await owner.end()
    expect(row).toMatchObject({ made: true, key: 61, public: 32 })
    expect(jobs.map(({ name, days }) => [name, days])).toEqual([
      ['closeRound', 10],
      ['remind', 5],
      ['remind', 8],
    ])
    expect(jobs.map(({ data }) => Object.keys(data).sort())).toEqual([
      ['firmId', 'roundId'],
      ['firmId', 'occasion', 'roundId'],
      ['firmId', 'occasion', 'roundId'],
    ])
  })
})

describe('the database', () => {
  const tryIt = (statement: ReturnType<typeof sql>) =>
    contextFor(database(), house.admin)
      .write((tx) => tx.db.execute(statement))
      .then(
        () => 'done',
        (error: unknown) =>
          String(error instanceof Error && error.cause instanceof Error ? error.cause.message : error),
      )

  it.each([
    ['a frozen unit', sql`update round_units set name = 'x'`],
    ['a frozen link', sql`update round_links set intensity = 3`],
    ['a frozen criterion', sql`update round_criteria set weight = 1`],
  ])('refuses to change %s', async (_, statement) => expect(await tryIt(statement)).toMatch(/denied|frozen/))

  it('refuses to thaw rules, to shorten the window, to go back', async () => {
    const { roundId } = open
    expect(await tryIt(sql`update rounds set rules = '{}' where id = ${roundId}`)).toMatch(/froze/)
    expect(await tryIt(sql`update rounds set closes_at = closes_at - interval '1 day' where id = ${roundId}`)).toMatch(
      /extended/,
    )
    expect(await tryIt(sql`update rounds set state = 'draft' where id = ${roundId}`)).toMatch(/does not go/)
    expect(await tryIt(sql`delete from rounds where id = ${roundId}`)).toMatch(/never deleted/)
    expect(
      await tryIt(sql`insert into round_units (firm_id, company_id, round_id, unit_id, code, name, sort_order, regime)
        select firm_id, company_id, round_id, ${missing}, 'x', 'x', 0, 'R2' from round_units where round_id = ${roundId} limit 1`),
    ).toMatch(/draft/)
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

  it('refuses to compare with a round that was never opened, or is not there', async () => {
    const query = 'query ($id: UUID!) { changesSince(roundId: $id) { kind } }'
    const { roundId } = await givenDraftRound(database(), house.admin)
    await refused('WRONG_STATE', ask(database(), house.admin, query, { id: roundId }))
    await refused('NOT_FOUND', ask(database(), house.stranger, query, { id: open.roundId }))
    expect((await get(database(), house.consultant, query, { id: open.roundId })).changesSince).toEqual([])
  })
})

describe('regimes', () => {
  it('are the unit’s own, else what the regulation says', async () => {
    const chart = [
      { code: 'A', people: 3, representatives: 1 },
      { code: 'B', people: 3, regime: 'R2' },
      { code: 'P' },
    ] as const
    const links = [
      ['A', 'P'],
      ['B', 'P'],
    ] as const
    const rules = { regime: { default: 'R1' } } as const
    const { companyId } = await givenReadyCompany(database(), house.admin, undefined, { chart, links, rules })
    const id = await givenNextDraft(database(), house.admin, companyId)
    const document = mutation('openRound', 'units { code regime }')
    const { openRound } = await get(database(), house.admin, document, { input: { id } })
    const regimes = new Map(openRound.units.map((unit: { code: string; regime: string }) => [unit.code, unit.regime]))
    expect([regimes.get('A'), regimes.get('B'), regimes.get('P')]).toEqual(['R1', 'R2', 'R1'])
    await cancelRound(contextFor(database(), house.admin), { id, reason: 'Проверка' })
  })
})
