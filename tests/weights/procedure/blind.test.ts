/** Nobody reads a judgement before its iteration has ended: not through the API, not past it. */
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../../server/core/context.ts'
import { submitJudgement } from '../../../server/weights/procedure/commands/answers.ts'
import { cancelAgreement } from '../../../server/weights/procedure/commands/endings.ts'
import { endIteration } from '../../../server/weights/procedure/commands/iterations.ts'
import { replaceSpeaker } from '../../../server/weights/procedure/commands/people.ts'
import { ask, contextFor, get, refused } from '../../support/api.ts'
import { useDatabase } from '../../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../../support/given.ts'
import {
  givenAgreement,
  givenIteration,
  personFor,
  pointsOf,
  type GivenAgreement,
} from '../../support/given/agreements.ts'
import { comeBy, readPersonalLink } from '../../support/given/personalLinks.ts'

const database = useDatabase()
let admin: UserActor
let system: Actor
let agreement: GivenAgreement
const ARGUMENT = 'Довод, который узнают по слогу'

beforeEach(async () => {
  ;({ admin, system } = await givenFirm(database()))
  agreement = await givenAgreement(database(), admin, await givenCompany(database(), admin))
  await givenIteration(database(), admin, agreement)
  await say(0, [61, 29, 10], ARGUMENT)
})

const speaker = (at: number): Actor => agreement.speakers[at] ?? admin
const say = (at: number, points: number[], argument = '') =>
  submitJudgement(contextFor(database(), speaker(at)), { ...pointsOf(agreement, points), argument })
const countSeen = (actor: Actor): Promise<number> =>
  contextFor(database(), actor).read(async (tx) => {
    const rows = await tx.db.execute<{ n: string }>(sql`select count(*) as n from agreement_judgements`)
    return Number(rows[0]?.n)
  })

const picture = 'iterations { number endedAt picture { judged criteria { weight } } arguments }'
const whole = `query ($id: UUID!) { agreement(id: $id) { state ${picture} protocol { hash } proposals { id } stakeholders { hasJudged hasAnswered } } }`
const mine = `{ myAgreement { state judged units judgement { points { share } argument } ${picture} submitJudgementBlockedBecause } }`

describe('a judgement', () => {
  it('is told to nobody while its iteration is under way; that it was given, to everybody', async () => {
    const seen = (await get(database(), admin, whole, { id: agreement.id })).agreement
    expect(seen.stakeholders.map(({ hasJudged }: { hasJudged: boolean }) => hasJudged)).toEqual([true, false, false])
    expect(seen.iterations).toEqual([{ number: 1, endedAt: null, picture: null, arguments: [] }])
    const other = (await get(database(), speaker(1), mine)).myAgreement
    expect(other).toMatchObject({
      judged: 1,
      units: 3,
      judgement: null,
      iterations: [{ picture: null, arguments: [] }],
    })
    expect(JSON.stringify([seen, other])).not.toMatch(/61|Довод/)
  })

  it('is its own speaker’s to read and to change', async () => {
    await say(0, [55, 35, 10], ARGUMENT)
    const own = (await get(database(), speaker(0), mine)).myAgreement
    expect(own.judgement).toEqual({ points: [{ share: 55 }, { share: 35 }, { share: 10 }], argument: ARGUMENT })
  })

  it('is shown by the database itself to its speaker alone, and after the end to the company', async () => {
    const readers = [admin, system, speaker(1), speaker(0)]
    expect(await Promise.all(readers.map(countSeen))).toEqual([0, 0, 0, 1])
    await endIteration(contextFor(database(), admin), { id: agreement.id })
    expect(await Promise.all(readers.map(countSeen))).toEqual([1, 1, 1, 1])
  })

  it('is written by nobody else, not even by hand', async () => {
    const write = (actor: Actor, statement: ReturnType<typeof sql>) =>
      contextFor(database(), actor).write((tx) => tx.db.execute(statement))
    const others = [admin, system, speaker(1)]
    for (const actor of others) {
      const changed = await write(actor, sql`update agreement_judgements set argument = 'чужое' returning iteration`)
      expect(changed).toHaveLength(0)
      const insert = sql`insert into agreement_judgements (firm_id, company_id, agreement_id, stakeholder_id, iteration, given)
        select firm_id, company_id, agreement_id, id, 1, '[100,0,0]' from agreement_stakeholders
        where agreement_id = ${agreement.id} and employee_id = ${agreement.employeeIds[2]}`
      await expect(write(actor, insert)).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })

  it('stays as it was said when the iteration has ended', async () => {
    await endIteration(contextFor(database(), admin), { id: agreement.id })
    const late = contextFor(database(), speaker(0)).write((tx) =>
      tx.db.execute(sql`update agreement_judgements set given = '[0,0,100]' where agreement_id = ${agreement.id}`),
    )
    await expect(late).rejects.toMatchObject({ cause: { code: 'IC002' } })
    const shown = (await get(database(), admin, whole, { id: agreement.id })).agreement.iterations[0]
    expect(shown).toMatchObject({ picture: { judged: 1 }, arguments: [ARGUMENT] })
  })

  it('is never read when the agreement was given up before the end', async () => {
    await cancelAgreement(contextFor(database(), admin), { id: agreement.id, reason: 'Передумали' })
    expect(await countSeen(admin)).toBe(0)
    const { iterations } = (await get(database(), admin, whole, { id: agreement.id })).agreement
    expect(iterations).toMatchObject([{ picture: null, arguments: [] }])
  })
})

describe('a personal link', () => {
  it('opens the agreement to its speaker, and is worthless once another speaks for the unit', async () => {
    const mailing = { companyId: agreement.companyId, purpose: 'agreeWeights', subjectId: agreement.id } as const
    const secret = await readPersonalLink(database(), system, mailing, agreement.employeeIds[1] ?? '')
    const person = await comeBy(database(), secret)
    expect((await get(database(), person, mine)).myAgreement).toMatchObject({ state: 'judging', judged: 1 })
    const stakeholders = `query ($id: UUID!) { agreement(id: $id) { stakeholders { id delivery { letter delivery notices } replaceSpeakerBlockedBecause } } }`
    const seen = (await get(database(), admin, stakeholders, { id: agreement.id })).agreement.stakeholders
    expect(seen[0].replaceSpeakerBlockedBecause).toMatch(/уже высказалось/)
    expect(seen[1]).toMatchObject({ replaceSpeakerBlockedBecause: null, delivery: { letter: 'judge', delivery: 'pending', notices: 0 } }) // prettier-ignore
    const [other] = await contextFor(database(), admin).read((tx) =>
      tx.db.execute<{ id: string }>(sql`select e.id from employees e join units u on u.id = e.unit_id
        where u.id = ${agreement.unitIds[1]} and e.id <> ${agreement.employeeIds[1]}`),
    )
    const employeeId = other?.id ?? ''
    await replaceSpeaker(contextFor(database(), admin), { stakeholderId: seen[1].id, employeeId })
    expect(await comeBy(database(), secret)).toEqual({ kind: 'nobody' })
    await refused('NOT_FOUND', ask(database(), person, mine))
    const next = await comeBy(database(), await readPersonalLink(database(), system, mailing, employeeId))
    expect((await get(database(), next, mine)).myAgreement).toMatchObject({ state: 'judging', judgement: null })
  })

  it('of another purpose or another agreement opens nothing', async () => {
    const { firmId } = admin
    const id = agreement.employeeIds[0] ?? ''
    const astray = personFor(firmId, agreement.companyId, id, '0197c3a8-0000-7000-8000-000000000000')
    await refused('NOT_FOUND', ask(database(), astray, mine))
    const purpose: Actor = { ...personFor(firmId, agreement.companyId, id, agreement.id), purpose: 'confirmLinks' }
    await refused('NOT_FOUND', ask(database(), purpose, mine))
  })
})
