import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createContext, type Actor, type Context } from '../../server/core/context.ts'
import type { LetterText } from '../../server/core/letter.ts'
import { LetterNotTaken, type Letter, type Mailer } from '../../server/core/mail.ts'
import { givePersonalLinks, renewPersonalLinks } from '../../server/people/personalLinks/commands/givePersonalLinks.ts'
import {
  sendPersonalLetters,
  type LetterWriter,
} from '../../server/people/personalLinks/commands/sendPersonalLetters.ts'
import { listPersonalLinks, type Mailing } from '../../server/people/personalLinks/queries.ts'
import { ask, contextFor, get } from '../support/api.ts'
import { testEnv, useDatabase } from '../support/db.ts'
import { givenCompany, givenFirm, type UserActor } from '../support/given.ts'
import { givenChart } from '../support/given/org.ts'
import { comeBy, givenPersonalLink, readPersonalLink } from '../support/given/personalLinks.ts'

const database = useDatabase()
let admin: UserActor
let system: Actor
let companyId: string
let people: string[]
let mailing: Mailing

beforeAll(async () => {
  const firm = await givenFirm(database())
  ;({ admin, system } = firm)
  companyId = await givenCompany(database(), admin)
  const chart = await givenChart(database(), admin, companyId, [{ code: 'SALES', name: 'Продажи', people: 3 }])
  people = [...(chart.employees.get('SALES') ?? [])]
})
beforeEach(() => {
  mailing = { companyId, purpose: 'agreeWeights', subjectId: randomUUID() }
})

const env = testEnv({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'client@example.org' })
const withMail = (): Context => createContext({ ...contextFor(database(), system), actor: system, env })

class Outbox implements Mailer {
  readonly letters: Letter[] = []
  constructor(private readonly trouble: (letter: Letter) => LetterNotTaken | null = () => null) {}
  async send(letter: Letter): Promise<void> {
    const trouble = this.trouble(letter)
    if (trouble) throw trouble
    this.letters.push(letter)
  }
}

const text: LetterText = { subject: 'Веса', before: ['Здравствуйте!'], button: 'Ответить', after: ['Спасибо.'] }
const writer: LetterWriter = async () => text
const give = (employeeIds: readonly string[], letter = 'first') =>
  contextFor(database(), system).write((tx) => givePersonalLinks(tx, { ...mailing, employeeIds, letter }))
const send = (outbox: Mailer, writers: Parameters<typeof sendPersonalLetters>[3] = { agreeWeights: writer }) =>
  sendPersonalLetters(withMail(), outbox, mailing, writers)
const rows = () => contextFor(database(), system).read((tx) => listPersonalLinks(tx, mailing))

describe('a personal link', () => {
  it('lets its person in to its one purpose and says who they are', async () => {
    const { actor } = await givenPersonalLink(database(), system, mailing, people[0] ?? '')
    expect(actor).toMatchObject({ kind: 'person', employeeId: people[0], ...mailing })
    const { personalLink } = await get(
      database(),
      actor,
      '{ personalLink { purpose subjectId companyName employeeName } }',
    )
    expect(personalLink).toMatchObject({ purpose: 'agreeWeights', subjectId: mailing.subjectId })
    expect((await ask(database(), actor, '{ companies { totalCount } }')).errors[0]?.code).toBe('FORBIDDEN')
  })

  it('is nobody when a letter of it is wrong, when it is renewed, and when its person has left', async () => {
    const { secret } = await givenPersonalLink(database(), system, mailing, people[1] ?? '')
    const changed = secret.slice(0, -2) + (secret.endsWith('AA') ? 'BB' : 'AA')
    expect(await comeBy(database(), changed)).toEqual({ kind: 'nobody' })
    expect(await comeBy(database(), secret.replace('icp_', 'icl_'))).toEqual({ kind: 'nobody' })
    await contextFor(database(), system).write((tx) => renewPersonalLinks(tx, mailing, [people[1] ?? '']))
    expect(await comeBy(database(), secret)).toEqual({ kind: 'nobody' })
    const next = await readPersonalLink(database(), system, mailing, people[1] ?? '')
    expect(await comeBy(database(), next)).toMatchObject({ kind: 'person' })
    await database().sql`update employees set left_at = now() where id = ${people[1] ?? ''}`
    expect(await comeBy(database(), next)).toEqual({ kind: 'nobody' })
    await database().sql`update employees set left_at = null where id = ${people[1] ?? ''}`
  })

  it('stays the same when it is given again, and nothing that is kept holds it', async () => {
    await give(people)
    const before = await readPersonalLink(database(), system, mailing, people[0] ?? '')
    await give(people, 'reminder')
    expect(await readPersonalLink(database(), system, mailing, people[0] ?? '')).toBe(before)
    const kept = await database().sql<{ line: string }[]>`
      select row_to_json(l)::text as line from personal_links l
      union all select row_to_json(j)::text from journal j union all select data::text from pgboss.job`
    expect(kept.map(({ line }) => line).join()).not.toContain(before.slice(4))
  })
})

describe('letters with personal links', () => {
  it('reach everybody once, each with the link of its own person', async () => {
    await give(people)
    const outbox = new Outbox()
    await send(outbox)
    await send(outbox)
    expect(outbox.letters.map(({ to }) => to).sort()).toEqual(people.map((id) => `${id}@example.org`).sort())
    for (const letter of outbox.letters) {
      const [, secret = ''] = /#(icp_[\w-]+)/.exec(letter.text) ?? []
      const actor = await comeBy(database(), secret)
      expect(actor.kind === 'person' && `${actor.employeeId}@example.org`).toBe(letter.to)
    }
    expect((await rows()).every(({ delivery, notices }) => delivery === 'sent' && notices === 1)).toBe(true)
  })

  it('are marked when they are refused for good, wait when the road is closed, and are not written when all is said', async () => {
    await give(people)
    const refused = `${people[0]}@example.org`
    const closed = new Outbox(() => new LetterNotTaken({ code: 'ECONNECTION' }))
    await expect(send(closed)).rejects.toThrow('did not take letters')
    expect((await rows()).every(({ delivery }) => delivery === 'pending')).toBe(true)
    const picky = new Outbox(({ to }) => (to === refused ? new LetterNotTaken({ responseCode: 550 }) : null))
    await send(picky)
    const states = (await rows()).map(({ employeeId, delivery, failure }) => [
      employeeId === people[0],
      delivery,
      failure,
    ])
    expect(states.filter(([isFirst]) => isFirst)).toEqual([[true, 'failed', 'SMTP 550']])
    expect(states.filter(([isFirst]) => !isFirst).every(([, delivery]) => delivery === 'sent')).toBe(true)
    await give(people, 'late')
    const silent = new Outbox()
    await send(silent, { agreeWeights: async () => null })
    expect(silent.letters).toEqual([])
  })
})
