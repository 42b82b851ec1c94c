import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createContext, type Actor, type Context } from '../../server/core/context.ts'
import { LetterNotTaken, type Letter, type Mailer } from '../../server/core/mail.ts'
import { Refusal } from '../../server/core/refusal.ts'
import { authenticate } from '../../server/core/authenticate.ts'
import { enterByLetter } from '../../server/people/letters/commands/enterByLetter.ts'
import { requestSignInLetter } from '../../server/people/letters/commands/requestSignInLetter.ts'
import { sendSignInLetter } from '../../server/people/letters/commands/sendSignInLetter.ts'
import { renderSignInLetter } from '../../server/people/letters/render.ts'
import { readLetterSecret, writeLetterSecret } from '../../server/people/letters/rules.ts'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, nobody, type UserActor } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'

const database = useDatabase()
const MINUTE = 60_000
let admin: UserActor
let system: Actor
let companyId: string
let head: string

beforeAll(async () => {
  const firm = await givenFirm(database())
  ;({ admin, system } = firm)
  companyId = await givenCompany(database(), admin)
  const chart = await givenChart(database(), admin, companyId, [{ code: 'SALES', name: 'Продажи', people: 3 }])
  ;[head = ''] = chart.employees.get('SALES') ?? []
})
beforeEach(async () => {
  await setClock(database(), null)
  await database().sql`delete from sign_in_attempts`
  await database().sql`delete from sign_in_letters`
})

const addressOf = (employeeId: string) => `${employeeId}@example.org`
const env = testEnv({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'client@example.org' })
const withMail = (actor: Actor = nobody, more: Partial<Context> = {}): Context =>
  createContext({ ...contextFor(database(), actor), actor, env, ...more })

class Outbox implements Mailer {
  readonly letters: Letter[] = []
  trouble: LetterNotTaken | null = null
  async send(letter: Letter): Promise<void> {
    if (this.trouble) throw this.trouble
    this.letters.push(letter)
  }
}

const waiting = async (): Promise<string[]> => {
  const rows = await database().sql<{ id: string }[]>`select id from sign_in_letters order by id`
  return rows.map(({ id }) => id)
}

/** What is prepared after the answer may take a moment. */
const expectWaiting = (count: number) => expect.poll(waiting).toHaveLength(count)

/** Asks for a letter, has the job done, and takes the secret out of what was sent. */
async function receiveLetter(employeeId = head): Promise<{ letter: Letter; secret: string }> {
  await requestSignInLetter(withMail(), { email: addressOf(employeeId) })
  const outbox = new Outbox()
  await expectWaiting(1)
  for (const id of await waiting()) await sendSignInLetter(withMail(system), outbox, id)
  const letter = outbox.letters.find(({ to }) => to === addressOf(employeeId))
  const secret = /results#(ice_[\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
  if (!letter) throw new Error('no letter came')
  return { letter, secret }
}

async function enter(secret: string): Promise<{ cookie: string; viewer: { employeeId: string; roles: string[] } }> {
  let cookie = ''
  const context = withMail(nobody, { setSession: (token: string | null) => void (cookie = token ?? '') })
  return { viewer: await enterByLetter(context, { secret }), cookie }
}

const whoIs = async (cookie: string): Promise<Actor> => {
  const { log, requestId } = contextFor(database(), nobody)
  return (await authenticate({ database: database(), env, log, requestId }, null, cookie)).actor
}
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

describe('a letter that lets in', () => {
  it('says whose results it opens, for how long, and holds the link in its fragment', () => {
    const link = 'https://client.example.org/r/results#ice_abc'
    const parts = { name: 'Анна <b>', address: 'a@example.org', companyName: 'Вектор & Ко', minutes: 30, link }
    const { subject, text, html } = renderSignInLetter({ ...parts, locale: 'ru' })
    expect(subject).toContain('Вектор & Ко')
    for (const piece of ['один раз', '30 минут', link]) expect(text).toContain(piece)
    expect(html).toContain('Анна &lt;b&gt;')
    expect(html).toContain(`href="${link}"`)
    expect(renderSignInLetter({ ...parts, locale: 'en' }).text).toContain('works once, within 30 minutes')
  })

  it('carries a secret of its own, which nothing but the key yields', () => {
    const [id, other] = [randomUUID(), randomUUID()]
    const secret = writeLetterSecret(env.linkKey, id)
    expect(readLetterSecret(env.linkKey, secret)).toBe(id)
    expect(readLetterSecret(Buffer.alloc(32, 9), secret)).toBeNull()
    expect(readLetterSecret(env.linkKey, `${secret.slice(0, -3)}AAA`)).toBeNull()
    expect(secret.slice(-40)).not.toBe(writeLetterSecret(env.linkKey, other).slice(-40))
    for (const text of ['', 'ice_', 'icl_' + secret.slice(4), `${secret}a`])
      expect(readLetterSecret(env.linkKey, text)).toBeNull()
  })

  it('is asked for in the same words and time whether anybody works under the address or not', async () => {
    const request = 'mutation ($input: RequestSignInLetterInput!) { requestSignInLetter(input: $input) }'
    const times: number[] = []
    for (const email of [addressOf(head), 'nobody-at-all@example.org']) {
      const begun = performance.now()
      expect(await requestSignInLetter(withMail(), { email })).toBe(true)
      times.push(performance.now() - begun)
    }
    expect(Math.abs((times[0] ?? 0) - (times[1] ?? 0))).toBeLessThan(300)
    await expectWaiting(1)
    await refused('BAD_INPUT', ask(database(), nobody, request, { input: { email: 'no address' } }), 'email')
    // Without a mail server everybody hears the same.
    await refused('WRONG_STATE', ask(database(), nobody, request, { input: { email: addressOf(head) } }))
  })

  it('goes three times to one address in a quarter of an hour, known or not, and to nobody who has left', async () => {
    for (const email of [addressOf(head), 'nobody-at-all@example.org']) {
      const told: string[] = []
      for (let at = 0; at < 4; at += 1) told.push(await code(requestSignInLetter(withMail(), { email })))
      expect(told).toEqual(['OK', 'OK', 'OK', 'RATE_LIMITED'])
    }
    await expectWaiting(3)
    await database().sql`delete from sign_in_attempts`
    await database().sql`update employees set left_at = now() where id = ${head}`
    await requestSignInLetter(withMail(), { email: addressOf(head) })
    await database().sql`update employees set left_at = null where id = ${head}`
    expect(await waiting()).toHaveLength(3)
  })

  it('leaves no secret in any table, job or journal', async () => {
    const { secret } = await receiveLetter()
    await enter(secret)
    const owner = await database().openOwner()
    const tables = await owner.sql<{ name: string }[]>`select format('%I.%I', schemaname, tablename) as name
      from pg_tables where schemaname in ('public', 'pgboss')`
    for (const { name } of tables) {
      const [row] = await owner.sql.unsafe<{ found: number }[]>(
        `select count(*)::int as found from ${name} t where t::text like '%ice\\_%' or t::text like '%icv\\_%'`,
      )
      expect(row?.found, name).toBe(0)
    }
    const jobs = await owner.sql`select data from pgboss.job where name = 'sendSignInLetter'`
    expect(Object.keys(jobs[0]?.['data'] ?? {}).sort()).toEqual(['firmId', 'letterId'])
    await owner.end()
  })

  it('is tried again when the road is broken, and not when the address is refused or it is too late', async () => {
    await requestSignInLetter(withMail(), { email: addressOf(head) })
    await expectWaiting(1)
    const [id = ''] = await waiting()
    const outbox = new Outbox()
    outbox.trouble = new LetterNotTaken({ code: 'ECONNECTION' })
    await expect(sendSignInLetter(withMail(system), outbox, id)).rejects.toThrow(LetterNotTaken)
    outbox.trouble = new LetterNotTaken({ code: 'EENVELOPE', responseCode: 550 })
    await sendSignInLetter(withMail(system), outbox, id)
    outbox.trouble = null
    await setClock(database(), new Date(Date.now() + 31 * MINUTE))
    await sendSignInLetter(withMail(system), outbox, id)
    expect(outbox.letters).toEqual([])
  })
})

describe('whoever comes by a letter', () => {
  it('is let in once, as the viewer of themselves, for eight hours', async () => {
    const { secret } = await receiveLetter()
    const { cookie, viewer } = await enter(secret)
    expect(viewer).toMatchObject({ employeeId: head, roles: ['head', 'employee'] })
    expect(cookie).toMatch(/^icv_/)
    expect(await whoIs(cookie)).toMatchObject({ kind: 'viewer', employeeId: head, companyId })
    expect(await code(enter(secret))).toBe('UNAUTHENTICATED')
    await setClock(database(), new Date(Date.now() + 7.9 * 60 * MINUTE))
    expect((await whoIs(cookie)).kind).toBe('viewer')
    await setClock(database(), new Date(Date.now() + 8.1 * 60 * MINUTE))
    expect((await whoIs(cookie)).kind).toBe('nobody')
  })

  it('is one of two who come with the same letter at once', async () => {
    const { secret } = await receiveLetter()
    const told = await Promise.all([code(enter(secret)), code(enter(secret))])
    expect(told.sort()).toEqual(['OK', 'UNAUTHENTICATED'])
  })

  it('hears one sentence of a letter that is wrong, used up, late, or of somebody who has left', async () => {
    const enterBy = 'mutation ($input: EnterByLetterInput!) { enterByLetter(input: $input) { employeeId } }'
    const { secret } = await receiveLetter()
    const tell = (text: string) =>
      refused('UNAUTHENTICATED', ask(database(), nobody, enterBy, { input: { secret: text } }))
    const wrong = await tell(writeLetterSecret(env.linkKey, randomUUID()))
    expect(await tell('ice_what')).toBe(wrong)
    await setClock(database(), new Date(Date.now() + 31 * MINUTE))
    expect(await tell(secret)).toBe(wrong)
    await setClock(database(), null)
    await database().sql`update employees set left_at = now() where id = ${head}`
    expect(await tell(secret)).toBe(wrong)
    await database().sql`update employees set left_at = null where id = ${head}`
    await refused('BAD_INPUT', ask(database(), nobody, enterBy, { input: { secret: 'x'.repeat(201) } }), 'secret')
    expect((await get(database(), nobody, enterBy, { input: { secret } })).enterByLetter.employeeId).toBe(head)
    expect(await tell(secret)).toBe(wrong)
  })

  it('goes out again, and the cookie is worth nothing', async () => {
    const { cookie } = await enter((await receiveLetter()).secret)
    const reader = await whoIs(cookie)
    expect((await get(database(), reader, 'mutation { signOut }')).signOut).toBe(true)
    expect((await whoIs(cookie)).kind).toBe('nobody')
    const lines = await database().sql<{ verb: string }[]>`select verb from journal
      where firm_id = ${admin.firmId} and subject = 'employee' order by seq desc limit 3`
    expect(lines.map(({ verb }) => verb)).toEqual(['signOut', 'enterByLetter', 'requestSignInLetter'])
  })
})
