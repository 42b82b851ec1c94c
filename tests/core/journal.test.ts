import { beforeAll, describe, expect, it } from 'vitest'
import { ask, get, refused } from '../support/api.ts'
import { useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { givenAccount, givenToken, PASSWORD } from '../support/given/people.ts'
import { write } from '../../server/core/journal.ts'
import { contextFor } from '../support/api.ts'

const database = useDatabase()
const verify = '{ verifyJournal { lines brokenAt head } }'
const list = `query ($first: Int, $after: String, $offset: Int, $filter: JournalFilterInput) {
  journal(first: $first, after: $after, offset: $offset, filter: $filter) {
    totalCount nodes { seq verb actorId subjectId companyId detail } pageInfo { endCursor hasNextPage } } }`
const verdictOf = async (admin: UserActor) => (await get(database(), admin, verify)).verifyJournal
const lineBy = (actor: UserActor, at: number) =>
  contextFor(database(), actor).write((tx) => write(tx, actor, { verb: 'count', subject: 'test', detail: { at } }))

/** As nobody but a superuser with the guard off could. */
async function tamper(statement: string): Promise<void> {
  const { sql, end } = await database().openOwner()
  await sql.unsafe(`alter table journal disable trigger all; ${statement}; alter table journal enable trigger all`)
  await end()
}

describe('the journal’s chain', () => {
  it('is whole after many commands at once, over more lines than the verifier reads at a time', async () => {
    const { admin } = await givenFirm(database())
    await Promise.all(Array.from({ length: 60 }, (_, at) => lineBy(admin, at)))
    await contextFor(database(), admin).write(async (tx) => {
      for (let at = 0; at < 1000; at++) await write(tx, admin, { verb: 'count', subject: 'test', detail: { at } })
    })
    expect(await verdictOf(admin)).toMatchObject({ lines: 1060, brokenAt: null })
  })

  it.each([
    ['changed', `update journal set detail = '{"at": 7}' where seq = 4 and firm_id = `, 4],
    ['given to somebody else', `update journal set actor_id = gen_random_uuid() where seq = 2 and firm_id = `, 2],
    ['dated back', `update journal set at = at - interval '1 day' where seq = 3 and firm_id = `, 3],
    ['taken out', 'delete from journal where seq = 5 and firm_id = ', 6],
  ])('shows the line that was %s', async (_, statement, seq) => {
    const { admin, firmId } = await givenFirm(database())
    for (let at = 1; at <= 8; at++) await lineBy(admin, at)
    const { head } = await verdictOf(admin)
    await tamper(`${statement}'${firmId}'`)
    const verdict = await verdictOf(admin)
    expect(verdict.brokenAt).toBe(seq)
    expect(verdict.head).not.toBe(head)
  })

  it('shows that its end was cut off to whoever kept its head', async () => {
    const { admin, firmId } = await givenFirm(database())
    for (let at = 1; at <= 3; at++) await lineBy(admin, at)
    const { head } = await verdictOf(admin)
    await tamper(`delete from journal where seq = 3 and firm_id = '${firmId}'`)
    const verdict = await verdictOf(admin)
    expect(verdict).toMatchObject({ lines: 2, brokenAt: null })
    expect(verdict.head).not.toBe(head)
  })

  it('refuses to be changed by the server itself', async () => {
    const { admin } = await givenFirm(database())
    await lineBy(admin, 1)
    for (const statement of ['update journal set verb = verb', 'delete from journal', 'truncate journal']) {
      const tried = contextFor(database(), admin).write((tx) => tx.db.execute(statement))
      await expect(tried).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })
})

describe('the journal as admins read it', () => {
  let admin: UserActor
  let companyId: string
  let accountId: string
  let words: string[]

  beforeAll(async () => {
    ;({ admin } = await givenFirm(database()))
    companyId = await givenCompany(database(), admin)
    const account = await givenAccount(database(), admin, 'consultant', [companyId])
    accountId = account.id
    const { secret } = await givenToken(database(), admin, companyId)
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }'
    let session = ''
    const options = { setSession: (token: string | null) => void (session = token ?? '') }
    await get(database(), nobody, signIn, { input: { email: account.email, password: PASSWORD } }, options)
    const edit = 'mutation ($input: EditUserInput!) { editUser(input: $input) { id } }'
    const input = { id: accountId, name: 'Мария Кузнецова', role: 'analyst', locale: 'ru', version: 1 }
    await get(database(), admin, edit, { input })
    words = [account.email, PASSWORD, secret, session, 'Мария Кузнецова', 'Учётная запись', 'Компания']
  })

  it('is the admin’s, and of the own firm only', async () => {
    await refused('UNAUTHENTICATED', ask(database(), nobody, list))
    const consultant = await givenUser(database(), admin.firmId, 'consultant', [companyId])
    await refused('FORBIDDEN', ask(database(), consultant, list))
    await refused('FORBIDDEN', ask(database(), consultant, verify))
    const stranger = (await givenFirm(database())).admin
    expect((await get(database(), stranger, list, { filter: { companyId } })).journal.totalCount).toBe(0)
  })

  it('comes newest first, by page, and narrowed by company, command, person and time', async () => {
    const find = async (filter: object, page: object = {}) =>
      (await get(database(), admin, list, { filter, ...page })).journal
    const all = await find({})
    expect(all.nodes.map((line: { verb: string }) => line.verb)).toEqual([
      'editUser',
      'signIn',
      'createToken',
      'addUser',
      'createCompany',
    ])
    const first = await find({}, { first: 2 })
    const second = await find({}, { first: 2, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 4))
    expect((await find({}, { first: 2, offset: 2 })).nodes).toEqual(second.nodes)
    expect((await find({ companyId })).totalCount).toBe(2)
    expect((await find({ verb: 'signIn' })).nodes[0].subjectId).toBe(accountId)
    expect((await find({ subjectId: accountId })).totalCount).toBe(3)
    expect((await find({ actorId: accountId })).totalCount).toBe(1)
    expect((await find({ to: '2020-01-01T00:00:00Z' })).totalCount).toBe(0)
    expect((await find({ from: '2020-01-01T00:00:00Z' })).totalCount).toBe(5)
    await refused('BAD_INPUT', ask(database(), admin, list, { after: 'bm8' }), 'after')
    await refused('BAD_INPUT', ask(database(), admin, list, { filter: { from: '0000-01-01T00:00:00Z' } }), 'from')
  })

  it('holds no name, address, password, token or session', async () => {
    const rows = await database().sql`select row_to_json(j)::text as text from journal j`
    const text = rows.map((row) => String(row['text'])).join('\n')
    expect(words.filter((word) => !word || text.includes(word))).toEqual([])
  })
})
