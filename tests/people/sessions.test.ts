import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, useDatabase } from '../support/db.ts'
import { givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { actorOf, givenAccount, PASSWORD, type GivenAccount } from '../support/given/people.ts'
import type { Actor } from '../../server/core/context.ts'
import { signIn as signInOnce } from '../../server/people/sessions/commands/signIn.ts'

// Passwords cost what they should cost, here too.
vi.setConfig({ testTimeout: 120_000 })

const database = useDatabase()
const MINUTE = 60_000
let admin: UserActor
let stranger: UserActor
let account: GivenAccount

beforeAll(async () => {
  admin = (await givenFirm(database())).admin
  stranger = (await givenFirm(database())).admin
})
beforeEach(async () => {
  await setClock(database(), null)
  await database().sql`delete from sign_in_attempts`
  account = await givenAccount(database(), admin)
})

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }'
const tryOnce = (email: string, password: string) => ask(database(), nobody, signIn, { input: { email, password } })
const codes = (answer: Awaited<ReturnType<typeof ask>>) => answer.errors.map(({ code }) => code)
const later = (minutes: number) => setClock(database(), new Date(Date.now() + minutes * MINUTE))
const attempts = async () => Number((await database().sql`select count(*) from sign_in_attempts`)[0]?.['count'])

async function openSession({ email, password }: GivenAccount): Promise<{ secret: string; actor: Actor }> {
  let secret = ''
  const session = { setSession: (token: string | null) => void (secret = token ?? '') }
  await get(database(), nobody, signIn, { input: { email, password } }, session)
  return { secret, actor: await actorOf(database(), secret) }
}

describe('tries to sign in', () => {
  it('are told the same of a wrong password and of an address that nobody has', async () => {
    const [wrong, unknown] = [await tryOnce(account.email, 'wrong'), await tryOnce('nobody@example.org', 'wrong')]
    expect(JSON.stringify(wrong)).toBe(JSON.stringify(unknown))
    expect(codes(wrong)).toEqual(['UNAUTHENTICATED'])
  })

  it('fail ten times, then wait, however many of them one request holds', async () => {
    const context = contextFor(database(), nobody)
    const tries = Array.from({ length: 14 }, () => signInOnce(context, { email: account.email, password: 'wrong' }))
    const told = (await Promise.allSettled(tries)).map((one) => (one.status === 'rejected' ? one.reason.code : 'OK'))
    expect(told.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10)
    expect(told.filter((code) => code === 'RATE_LIMITED')).toHaveLength(4)
    expect(codes(await tryOnce(account.email, PASSWORD))).toEqual(['RATE_LIMITED'])
  })

  it('gain nothing from aliases: each counts, and the first that fails ends the request', async () => {
    const aliases = Array.from({ length: 14 }, (_, at) => `a${at}: signIn(input: $input) { id }`).join(' ')
    const source = `mutation ($input: SignInInput!) { ${aliases} }`
    const input = { email: account.email, password: 'wrong' }
    for (let at = 1; at <= 10; at++) {
      expect(codes(await ask(database(), nobody, source, { input }))).toEqual(['UNAUTHENTICATED'])
      // One row for the account and one for the address.
      expect(await attempts()).toBe(2 * at)
    }
    expect(codes(await ask(database(), nobody, source, { input }))).toEqual(['RATE_LIMITED'])
  })

  it('fail ten times, then wait, when all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, () => tryOnce(account.email, 'wrong')))
    const told = answers.flatMap(codes)
    expect(told.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10)
    expect(told.filter((code) => code === 'RATE_LIMITED')).toHaveLength(6)
  })

  it('wait for an address on the net that tried many accounts', async () => {
    for (let at = 0; at < 10; at++) await tryOnce(`guess${at}@example.org`, 'wrong')
    expect(codes(await tryOnce(account.email, PASSWORD))).toEqual(['RATE_LIMITED'])
  })

  it('are free again after fifteen minutes, and then nothing is left of them', async () => {
    for (let at = 0; at < 10; at++) await tryOnce(account.email, 'wrong')
    await later(14)
    expect(codes(await tryOnce(account.email, PASSWORD))).toEqual(['RATE_LIMITED'])
    await later(16)
    expect(codes(await tryOnce(account.email, PASSWORD))).toEqual([])
    expect(await attempts()).toBe(0)
  })

  it('do not count when they succeed, and do not wash away the failures', async () => {
    for (let at = 0; at < 11; at++) expect(codes(await tryOnce(account.email, PASSWORD))).toEqual([])
    expect(await attempts()).toBe(0)
    for (let at = 0; at < 9; at++) await tryOnce(account.email, 'wrong')
    expect(codes(await tryOnce(account.email, PASSWORD))).toEqual([])
    await tryOnce(account.email, 'wrong')
    expect(codes(await tryOnce(account.email, PASSWORD))).toEqual(['RATE_LIMITED'])
  })
})

describe('a session', () => {
  it('ends after twelve idle hours and, however busy, after thirty days', async () => {
    const { secret } = await openSession(account)
    await later(12 * 60 - 1)
    expect((await actorOf(database(), secret)).kind).toBe('user')
    await later(24 * 60 - 3)
    expect((await actorOf(database(), secret)).kind).toBe('user')
    await later(36 * 60)
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
    await setClock(database(), null)
    const busy = await openSession(account)
    await database().sql`update sessions set seen_at = now() + interval '30 days'`
    await later(30 * 24 * 60 + 1)
    expect((await actorOf(database(), busy.secret)).kind).toBe('nobody')
  })

  const list = '{ sessions { id current } }'
  const revoke = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }'

  it('is listed to its own person only, and ended alone', async () => {
    const [phone, desk] = [await openSession(account), await openSession(account)]
    const other = await openSession(await givenAccount(database(), admin))
    const { sessions } = await get(database(), desk.actor, list)
    expect(sessions).toHaveLength(2)
    const lost = sessions.find((session: { current: boolean }) => !session.current)
    await refused('UNAUTHENTICATED', ask(database(), nobody, revoke, { input: { id: lost.id } }))
    await refused('NOT_FOUND', ask(database(), other.actor, revoke, { input: { id: lost.id } }))
    await get(database(), desk.actor, revoke, { input: { id: lost.id } })
    await refused('NOT_FOUND', ask(database(), desk.actor, revoke, { input: { id: lost.id } }))
    expect((await actorOf(database(), phone.secret)).kind).toBe('nobody')
    expect((await actorOf(database(), desk.secret)).kind).toBe('user')
  })

  it('ends on every device at once', async () => {
    const open = [await openSession(account), await openSession(account)]
    await get(database(), open[0]?.actor ?? nobody, 'mutation { signOutEverywhere }')
    for (const { secret } of open) expect((await actorOf(database(), secret)).kind).toBe('nobody')
  })
})

describe('a password', () => {
  const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }'
  const set = 'mutation ($input: SetUserPasswordInput!) { setUserPassword(input: $input) { id } }'
  const next = 'следующий пароль'

  it('is changed by whoever knows the old one, and the other sessions end', async () => {
    const [desk, phone] = [await openSession(account), await openSession(account)]
    const ask1 = (oldPassword: string, newPassword: string, actor = desk.actor) =>
      ask(database(), actor, change, { input: { oldPassword, newPassword } })
    await refused('UNAUTHENTICATED', ask1(PASSWORD, next, nobody))
    await refused('BAD_INPUT', ask1('wrong', next), 'oldPassword')
    await refused('BAD_INPUT', ask1(PASSWORD, 'short'), 'newPassword')
    expect(codes(await ask1(PASSWORD, next))).toEqual([])
    expect((await actorOf(database(), desk.secret)).kind).toBe('user')
    expect((await actorOf(database(), phone.secret)).kind).toBe('nobody')
    expect(codes(await tryOnce(account.email, PASSWORD))).toEqual(['UNAUTHENTICATED'])
    expect(codes(await tryOnce(account.email, next))).toEqual([])
  })

  it('is not guessed through the old password either', async () => {
    const { actor } = await openSession(account)
    const input = { oldPassword: 'wrong', newPassword: next }
    for (let at = 0; at < 10; at++) await refused('BAD_INPUT', ask(database(), actor, change, { input }))
    await refused('RATE_LIMITED', ask(database(), actor, change, { input: { ...input, oldPassword: PASSWORD } }))
  })

  it('is given anew by an admin of the firm, and all sessions end', async () => {
    const { secret } = await openSession(account)
    const input = { id: account.id, password: next }
    const consultant = await givenUser(database(), admin.firmId, 'consultant')
    await refused('UNAUTHENTICATED', ask(database(), nobody, set, { input }))
    await refused('FORBIDDEN', ask(database(), consultant, set, { input }))
    await refused('NOT_FOUND', ask(database(), stranger, set, { input }))
    await refused('BAD_INPUT', ask(database(), admin, set, { input: { ...input, password: 'short' } }), 'password')
    await get(database(), admin, set, { input })
    expect((await actorOf(database(), secret)).kind).toBe('nobody')
    expect(codes(await tryOnce(account.email, next))).toEqual([])
  })
})
