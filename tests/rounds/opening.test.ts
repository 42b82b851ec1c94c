import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, useDatabase } from '../support/db.ts'
import { givenCompany } from '../support/given.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { givenNextDraft, givenOpenRound, givenReadyCompany, type GivenRound } from '../support/given/rounds.ts'
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
const read = async (id: string, fields: string) =>
  (await get(database(), house.consultant, `query ($id: UUID!) { round(id: $id) { ${fields} } }`, { id })).round

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
      'state threshold regulationVersionId units { code name parentId regime headEmployeeId } links { clientUnitId providerUnitId intensity serviceName } criteria { code name question points weight } response { code name invited castFrom castTo }'
    const query = `query ($id: UUID!) { round(id: $id) { ${fields} } participants(roundId: $id) { totalCount nodes { unitName role } } }`
    const snapshot = () => get(database(), admin, query, { id: fresh.roundId })
    const before = await snapshot()
    expect(before.round).toMatchObject({ state: 'open', threshold: 5 })
    expect(before.round.units.map((unit: { code: string }) => unit.code).sort()).toEqual(['A', 'B', 'P'])
    expect(before.round.links).toHaveLength(2)
    expect(before.round.criteria.map((one: { weight: number }) => one.weight)).toEqual([50, 30, 20])
    expect(before.round.response.map((one: object) => one)).toEqual([
      { code: 'A', name: 'Отдел A', invited: 6, castFrom: 0, castTo: 4 },
      { code: 'B', name: 'Отдел B', invited: 6, castFrom: 0, castTo: 4 },
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
