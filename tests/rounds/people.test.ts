import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenHouse, refusedToOutsiders, type House } from '../support/given/outsiders.ts'
import { actorOf } from '../support/given/people.ts'
import {
  givenDraftRound,
  givenOpenRound,
  listGivenParticipants,
  type GivenParticipant,
  type GivenRound,
} from '../support/given/rounds.ts'
import { employees } from '../../schema/org/tables.ts'
import { ownedBy } from '../../server/core/context.ts'

const database = useDatabase()
let house: House
let open: GivenRound
let draft: string

const mutation = (name: string, fields = 'id employeeId unitId role invitation removedAt removeReason') =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`
const asConsultant = (document: string, input: object) => ask(database(), house.consultant, document, { input })
const done = (document: string, input: object) => get(database(), house.consultant, document, { input })

beforeAll(async () => {
  house = await givenHouse(database())
  open = await givenOpenRound(database(), house.admin, house.companyId)
  draft = (await givenDraftRound(database(), house.admin, house.otherCompanyId)).roundId
})

let joiners = 0
async function hire(unitCode: string, more: { leftAt?: Date } = {}): Promise<string> {
  const id = randomUUID()
  const unitId = open.chart.units.get(unitCode) ?? ''
  await contextFor(database(), house.admin).write((tx) =>
    tx.db.insert(employees).values({
      ...ownedBy(tx, house.companyId),
      id,
      code: `N-${++joiners}`,
      name: `Новичок ${joiners}`,
      unitId,
      ...more,
    }),
  )
  return id
}

const of = (code: string, at = 0): GivenParticipant => {
  const one = open.participants.filter((person) => person.unitId === open.chart.units.get(code))[at]
  if (!one) throw new Error(`nobody of ${code}`)
  return one
}

/** A ballot as the store knows it: bytes of a participant. */
const cast = (participantId: string) =>
  contextFor(database(), house.admin).write(async (tx) => {
    const [row] = await tx.db.execute<{ outcome: string }>(
      sql`select seal_ballot(${participantId}, ${randomUUID()}, '\\x01'::bytea, '\\x02'::bytea) as outcome`,
    )
    return row?.outcome
  })

const response = async (code: string) => {
  const query =
    'query ($id: UUID!) { round(id: $id) { responseTotal { invited castFrom castTo } response { code invited castFrom castTo } } }'
  const { round } = await get(database(), house.consultant, query, { id: open.roundId })
  const unit = round.response.find((one: { code: string }) => one.code === code)
  return [unit?.invited, unit?.castFrom, unit?.castTo]
}

/** What is known to nobody but the store. */
const sealed = async (code: string) => {
  const unitId = open.chart.units.get(code) ?? ''
  const [row] = await contextFor(database(), house.admin).read((tx) =>
    tx.db.execute<{ casts: number }>(
      sql`select cast_count as casts from count_sealed_ballots(${open.roundId}) where unit_id = ${unitId}`,
    ),
  )
  return row?.casts ?? 0
}

describe('a late joiner', () => {
  const add = mutation('addParticipant')
  const join = (employeeId: string, roundId = open.roundId) => ({ roundId, employeeId })

  it('is refused to outsiders and outside of an open round', async () => {
    const employeeId = await hire('SALES')
    await refusedToOutsiders(database(), house, add, join(employeeId))
    const elsewhere = { input: join(employeeId, draft) }
    await refused('NOT_FOUND', ask(database(), house.elsewhere, add, elsewhere))
    await refused('NOT_FOUND', ask(database(), house.admin, add, { input: join(randomUUID()) }))
  })

  it('answers with the unit that the round asks, once', async () => {
    const employeeId = await hire('SALES')
    const { addParticipant } = await done(add, join(employeeId))
    expect(addParticipant).toMatchObject({ employeeId, role: 'staff', invitation: 'pending', removedAt: null })
    await refused('WRONG_STATE', asConsultant(add, join(employeeId)))
    expect(await response('SALES')).toEqual([9, 0, 4])
  })

  it('is nobody who left, nobody of a unit that is not asked, no third representative too many', async () => {
    await refused('WRONG_STATE', asConsultant(add, join(await hire('SALES', { leftAt: new Date() }))))
    await refused('WRONG_STATE', asConsultant(add, join(await hire('IT'))))
    const { addParticipant } = await done(add, join(await hire('HEADS')))
    expect(addParticipant.role).toBe('representative')
    await refused('WRONG_STATE', asConsultant(add, join(await hire('HEADS'))))
  })

  it('is written into the journal by id alone', async () => {
    const employeeId = await hire('HR')
    const { addParticipant } = await done(add, join(employeeId))
    const [line] = await contextFor(database(), house.admin).read((tx) =>
      tx.db.execute<{ verb: string; detail: object }>(sql`select verb, detail from journal order by seq desc limit 1`),
    )
    expect(line).toEqual({ verb: 'addParticipant', detail: { participantId: addParticipant.id } })
  })
})

describe('a leaver', () => {
  const remove = mutation('removeParticipant')
  it('who answered by name takes ballot and link along', async () => {
    const { id, link } = of('HEADS', 1)
    const before = await response('HEADS')
    expect(await cast(id)).toBe('accepted')
    expect((await response('HEADS'))[1]).toBe(1)
    await done(remove, { id, reason: 'Уволился' })
    expect(await response('HEADS')).toEqual([(before[0] ?? 0) - 1, 0, 0])
    expect(await actorOf(database(), link)).toEqual({ kind: 'nobody' })
  })

  it('who answers anonymously loses the link, and no count says whether they had answered', async () => {
    const { id, employeeId, link } = of('OPS')
    await refusedToOutsiders(database(), house, remove, { id, reason: 'Уволился' })
    await refused('BAD_INPUT', asConsultant(remove, { id, reason: '' }), 'reason')
    expect(await cast(id)).toBe('accepted')
    expect(await cast(of('OPS', 1).id)).toBe('accepted')
    const silent = of('OPS', 2)
    const seen = async () => JSON.stringify([await response('OPS'), await sealed('OPS')])
    const before = await seen()
    expect(before).toBe('[[6,0,4],2]')
    expect(await actorOf(database(), link)).toMatchObject({ kind: 'link', id })
    const { removeParticipant } = await done(remove, { id, reason: 'Уволился' })
    expect(removeParticipant).toMatchObject({ removeReason: 'Уволился', removedAt: expect.any(String) })
    expect(await seen()).toBe(before)
    await done(remove, { id: silent.id, reason: 'Уволился' })
    expect(await seen()).toBe(before)
    expect(await actorOf(database(), link)).toEqual({ kind: 'nobody' })
    expect(await cast(id)).toBe('removed')
    await refused('WRONG_STATE', asConsultant(remove, { id, reason: 'Ещё раз' }))
    const { addParticipant } = await done(mutation('addParticipant'), { roundId: open.roundId, employeeId })
    expect(addParticipant).toMatchObject({ id, removedAt: null, removeReason: null })
    expect(await actorOf(database(), link)).toEqual({ kind: 'nobody' })
    expect(await cast(id), 'the ballot stood all the time').toBe('answered')
    const back = { roundId: open.roundId, employeeId: silent.employeeId }
    await done(mutation('addParticipant'), back)
    expect(await cast(silent.id)).toBe('accepted')
  })

  it('who answers anonymously comes back to the same unit only', async () => {
    const { id, employeeId } = of('OPS', 3)
    await done(remove, { id, reason: 'Переведён' })
    await contextFor(database(), house.admin).write((tx) =>
      tx.db.execute(sql`update employees set unit_id = ${open.chart.units.get('HR') ?? ''} where id = ${employeeId}`),
    )
    const add = mutation('addParticipant')
    await refused('WRONG_STATE', asConsultant(add, { roundId: open.roundId, employeeId }))
  })
})

describe('a representative', () => {
  const replace = mutation('replaceRepresentative')
  it('is replaced by a colleague of the same unit, and what they sent goes', async () => {
    const { id, link } = of('HEADS')
    const [, , colleague = ''] = open.chart.employees.get('HEADS') ?? []
    const input = { id, employeeId: colleague, reason: 'Болен' }
    await refusedToOutsiders(database(), house, replace, input)
    await refused('BAD_INPUT', asConsultant(replace, { ...input, reason: ' ' }), 'reason')
    await refused('WRONG_STATE', asConsultant(replace, { ...input, employeeId: of('SALES').employeeId }))
    await refused('WRONG_STATE', asConsultant(replace, { ...input, id: of('SALES').id }))
    expect(await cast(id)).toBe('accepted')
    const { replaceRepresentative } = await done(replace, input)
    expect(replaceRepresentative).toMatchObject({ employeeId: colleague, role: 'representative' })
    expect((await response('HEADS'))[1]).toBe(0)
    expect(await actorOf(database(), link)).toEqual({ kind: 'nobody' })
  })
})

describe('a lost link', () => {
  const reissue = mutation('reissueLink')
  it('dies when another one is made', async () => {
    const { id, link } = of('HR', 2)
    await refusedToOutsiders(database(), house, reissue, { id })
    expect((await done(reissue, { id })).reissueLink).toMatchObject({ id, invitation: 'pending' })
    expect(await actorOf(database(), link)).toEqual({ kind: 'nobody' })
    const people = await listGivenParticipants(database(), house.admin, open.roundId)
    const fresh = people.find((person) => person.id === id)?.link ?? ''
    expect(await actorOf(database(), fresh)).toMatchObject({ kind: 'link', id })
  })
})

describe('what stands in the way', () => {
  const query = `query ($roundId: UUID!, $unitId: UUID) { participants(roundId: $roundId, filter: { unitId: $unitId, removed: true }) {
    nodes { id role removedAt inviteBlockedBecause reissueBlockedBecause removeBlockedBecause replaceBlockedBecause } } }`
  const nodes = async (code: string) =>
    (await get(database(), house.consultant, query, { roundId: open.roundId, unitId: open.chart.units.get(code) }))
      .participants.nodes

  it('is told of each participant', async () => {
    const staff = (await nodes('SALES'))[0]
    expect(staff).toMatchObject({ reissueBlockedBecause: null, removeBlockedBecause: null })
    expect(staff.inviteBlockedBecause).toContain('SMTP_URL')
    expect(staff.replaceBlockedBecause).toContain('Заменить можно только представителя')
    const heads = await nodes('HEADS')
    const gone = heads.find((one: { removedAt: string | null }) => one.removedAt)
    expect(gone.reissueBlockedBecause).toBe('Участник уже выведен из раунда.')
    expect(gone.replaceBlockedBecause).toBe(gone.removeBlockedBecause)
    expect(heads.find((one: { removedAt: string | null }) => !one.removedAt).replaceBlockedBecause).toBeNull()
  })
})

describe('a change of the chart that a round has taken up', () => {
  it('is not undone: the round points at what it added', async () => {
    const last = async () => {
      const query = 'query ($id: UUID!) { lastChartChange(companyId: $id) { id verb undoBlockedBecause } }'
      return (await get(database(), house.consultant, query, { id: house.companyId })).lastChartChange
    }
    const unitId = open.chart.units.get('SALES')
    const { addEmployee } = await done(mutation('addEmployee', 'id'), {
      unitId,
      name: 'Орлова Анна',
      email: 'orlova@example.org',
    })
    expect(await last()).toMatchObject({ verb: 'addEmployee', undoBlockedBecause: null })
    await done(mutation('addParticipant'), { roundId: open.roundId, employeeId: addEmployee.id })
    const { id, undoBlockedBecause } = await last()
    expect(undoBlockedBecause).toContain('«Оценка»')
    const undo = mutation('undoChartChange', 'id')
    expect(await refused('WRONG_STATE', asConsultant(undo, { companyId: house.companyId, id }))).toBe(
      undoBlockedBecause,
    )
  })
})

describe('the list of participants', () => {
  const query =
    'query ($roundId: UUID!, $filter: ParticipantFilterInput, $first: Int) { participants(roundId: $roundId, filter: $filter, first: $first, orderBy: unit) { totalCount nodes { name unitCode hasEmail invitation } } }'
  it('says who is asked and how far their links are, to the team alone', async () => {
    const roundId = open.roundId
    await refused('FORBIDDEN', ask(database(), house.analyst, query, { roundId }))
    expect((await get(database(), house.stranger, query, { roundId })).participants.totalCount).toBe(0)
    const withoutEmail = (await get(database(), house.consultant, query, { roundId, filter: { hasEmail: false } }))
      .participants
    expect(withoutEmail.totalCount).toBe(3)
    const unitId = open.chart.units.get('HR')
    const { nodes } = (await get(database(), house.consultant, query, { roundId, filter: { unitId } })).participants
    expect(new Set(nodes.map((node: { unitCode: string }) => node.unitCode))).toEqual(new Set(['HR']))
  })

  it('has no field that tells who answered', async () => {
    const type = '{ __type(name: "Participant") { fields { name } } }'
    const { __type } = await get(database(), house.consultant, type)
    expect(__type.fields.map((field: { name: string }) => field.name)).toEqual([
      ...['id', 'roundId', 'employeeId', 'name', 'hasEmail', 'unitId', 'unitCode', 'unitName', 'role', 'invitation'],
      ...['failure', 'removedAt', 'removeReason'],
      ...['inviteBlockedBecause', 'reissueBlockedBecause', 'removeBlockedBecause', 'replaceBlockedBecause'],
    ])
  })
})
