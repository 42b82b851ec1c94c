import { randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAllowance } from '../../server/ballots/drafts/rules.ts'
import { placeOf } from '../../server/ballots/drafts/queries.ts'
import { saveDraft } from '../../server/ballots/drafts/commands.ts'
import { submitBallot } from '../../server/ballots/commands/submitBallot.ts'
import type { Actor } from '../../server/core/context.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { onPostgres, setClock, useDatabase } from '../support/db.ts'
import { givenFirm, nobody, type UserActor } from '../support/given.ts'
import { givenLinkActors, type LinkActor } from '../support/given/releases.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'

const database = useDatabase()
let admin: UserActor
let round: GivenRound
let people: LinkActor[]

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  round = await givenOpenRound(database(), admin)
  people = (await givenLinkActors(database(), admin, round.roundId)).filter(
    ({ unitId }) => unitId === round.chart.units.get('SALES'),
  )
})

const save = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { revision body } }'
const discard = 'mutation { discardDraft }'
const submit = 'mutation ($input: SubmitBallotInput!) { submitBallot(input: $input) { code } }'
const questions = '{ questionnaire { criteria { criterionId } providers { unitId } } }'
const draft = '{ draft { revision body } }'

/** What a browser would send: noise of a permitted size. */
const sealed = (bytes = 8192) => randomBytes(bytes).toString('base64')
const saving = (actor: Actor, revision: number, body = sealed()) =>
  ask(database(), actor, save, { input: { revision, body } })

function person(at: number): LinkActor {
  const one = people[at]
  if (!one) throw new Error(`no person ${at}`)
  return one
}

async function ballotOf(actor: LinkActor) {
  const { questionnaire } = await get(database(), actor, questions)
  const marks = questionnaire.criteria.map(({ criterionId }: { criterionId: string }) => ({ criterionId, mark: 4 }))
  const answers = questionnaire.providers.map(({ unitId }: { unitId: string }) => ({
    ...{ providerId: unitId, state: 'rated', marks },
  }))
  return { key: randomUUID(), answers }
}

async function rowsOf(roundId: string): Promise<Record<string, unknown>[]> {
  const { sql, end } = await database().openOwner()
  const rows = await sql.unsafe(`select *, d::text as text from sealed.d_${roundId.replaceAll('-', '')} d`)
  await end()
  return [...rows]
}

describe('a draft', () => {
  it('is kept and read back by its own link alone, to the byte', async () => {
    const body = sealed()
    expect(await get(database(), person(0), draft)).toEqual({ draft: null })
    const saved = await get(database(), person(0), save, { input: { revision: 0, body } })
    expect(saved.saveDraft).toEqual({ revision: 1, body })
    expect((await get(database(), person(0), draft)).draft).toEqual({ revision: 1, body })
    expect((await get(database(), person(1), draft)).draft).toBeNull()
    await refused('UNAUTHENTICATED', ask(database(), nobody, draft))
    await refused('FORBIDDEN', ask(database(), admin, draft))
    await refused('UNAUTHENTICATED', saving(nobody, 0))
    await refused('FORBIDDEN', saving(admin, 0))
    await refused('UNAUTHENTICATED', ask(database(), nobody, discard))
    await refused('FORBIDDEN', ask(database(), admin, discard))
  })

  it('is not reached by a link whose secret is another one, as after it was issued anew', async () => {
    await get(database(), person(2), save, { input: { revision: 0, body: sealed() } })
    const reissued: LinkActor = { ...person(2), secret: randomBytes(32) }
    expect((await get(database(), reissued, draft)).draft).toBeNull()
    expect((await get(database(), reissued, discard)).discardDraft).toBe(false)
    expect((await get(database(), person(2), draft)).draft).toMatchObject({ revision: 1 })
  })

  it('of another firm or company is not there', async () => {
    const foreign: LinkActor = { ...person(0), firmId: (await givenFirm(database())).admin.firmId }
    expect((await get(database(), foreign, draft)).draft).toBeNull()
    await refused('NOT_FOUND', saving(foreign, 0))
  })

  it('is saved over the revision that it was made from, and over no other', async () => {
    await get(database(), person(3), save, { input: { revision: 0, body: sealed() } })
    await refused('CONFLICT', saving(person(3), 0))
    await refused('CONFLICT', saving(person(3), 2))
    const second = await get(database(), person(3), save, { input: { revision: 1, body: sealed(16_384) } })
    expect(second.saveDraft.revision).toBe(2)
    expect((await get(database(), person(3), discard)).discardDraft).toBe(true)
    expect((await get(database(), person(3), discard)).discardDraft).toBe(false)
    await refused('CONFLICT', saving(person(3), 2))
  })

  it('has one of the sizes that are set, whatever was written', async () => {
    for (const body of [sealed(8191), sealed(8193), sealed(100), '', 'не base64'])
      await refused('BAD_INPUT', saving(person(4), 0, body), 'body')
    for (const revision of [-1, 2_147_483_647]) await refused('BAD_INPUT', saving(person(4), revision), 'revision')
  })

  it('goes with the submission, and none is taken after it', async () => {
    const actor = person(5)
    await get(database(), actor, save, { input: { revision: 0, body: sealed() } })
    const place = placeOf(actor).toString('hex')
    expect((await rowsOf(round.roundId)).map(({ text }) => String(text)).join()).toContain(place)
    await get(database(), actor, submit, { input: await ballotOf(actor) })
    expect((await rowsOf(round.roundId)).map(({ text }) => String(text)).join()).not.toContain(place)
    await refused('WRONG_STATE', saving(actor, 0))
    await refused('WRONG_STATE', saving(actor, 1))
  })

  it('leaves no line in the journal and nothing that names a person, a time or a mark', async () => {
    const lines = await database()
      .sql`select verb from journal where verb ilike '%draft%' and verb <> 'draftRegulation'`
    expect([...lines]).toEqual([])
    const rows = await rowsOf(round.roundId)
    expect(rows.length).toBeGreaterThan(0)
    for (const { text, ...row } of rows) {
      expect(Object.keys(row).sort()).toEqual(['body', 'place', 'revision'])
      for (const { id, employeeId, link } of round.participants)
        for (const name of [id, id.replaceAll('-', ''), employeeId, employeeId.replaceAll('-', ''), link])
          expect(String(text)).not.toContain(name)
    }
  })

  it('is not taken once the window is over, and goes when the round is closed or cancelled', async () => {
    for (const verb of [
      'closeRound(input: { roundId: $id, early: true })',
      'cancelRound(input: { id: $id, reason: "нет" })',
    ]) {
      const other = await givenOpenRound(database(), admin)
      const [actor] = await givenLinkActors(database(), admin, other.roundId)
      if (!actor) throw new Error('nobody is asked')
      await get(database(), actor, save, { input: { revision: 0, body: sealed() } })
      await setClock(database(), new Date(Date.now() + 11 * 86_400_000))
      await refused('WRONG_STATE', saving(actor, 1))
      await setClock(database(), null)
      await get(database(), admin, `mutation ($id: UUID!) { ${verb} { id } }`, { id: other.roundId })
      await refused('WRONG_STATE', saving(actor, 1))
      expect((await get(database(), actor, draft)).draft).toBeNull()
      await expect(rowsOf(other.roundId)).rejects.toThrow('does not exist')
    }
  })

  it('is saved sixty times a minute at most', async () => {
    const context = contextFor(database(), { ...person(6), secret: randomBytes(32) })
    const tries = Array.from({ length: 63 }, () => saveDraft(context, { revision: 5, body: randomBytes(8192) }))
    const told = (await Promise.allSettled(tries)).map((one) => (one.status === 'rejected' ? one.reason.code : 'OK'))
    expect(told.filter((code) => code === 'RATE_LIMITED')).toHaveLength(3)
    const allowance = createAllowance(2, 1000)
    expect([0, 1, 2].map((now) => allowance.take('a', now))).toEqual([true, true, false])
    expect([allowance.take('b', 3), allowance.take('a', 1000)]).toEqual([true, true])
  })
})

describe.runIf(onPostgres)('a draft that is saved while its ballot is sent', () => {
  it('never outlives the ballot', async () => {
    for (const actor of (await givenLinkActors(database(), admin, round.roundId)).slice(8, 18)) {
      const ballot = await ballotOf(actor)
      const input = { ...ballot, answers: ballot.answers.map((one: object) => ({ ...one, commentFor: 'unit' })) }
      await Promise.allSettled([
        saveDraft(contextFor(database(), actor), { revision: 0, body: randomBytes(8192) }),
        submitBallot(contextFor(database(), actor), input),
      ])
      expect((await get(database(), actor, draft)).draft).toBeNull()
    }
  })
})
