import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, contextFor, get, refused } from '../support/api.ts'
import { setClock, testEnv, useDatabase } from '../support/db.ts'
import { givenFirm, givenUser, nobody, type UserActor } from '../support/given.ts'
import { givenOpenRound, type GivenRound } from '../support/given/rounds.ts'
import { createContext, type Actor, type Context } from '../../server/core/context.ts'
import { LetterNotTaken, type Letter, type Mailer } from '../../server/core/mail.ts'
import { downloadLinks, inviteParticipants, remindParticipants } from '../../server/rounds/commands/letters.ts'
import { sendInvitations, sendReminders } from '../../server/rounds/invitations.ts'
import { renderLetter, tellUntil, type LetterParts } from '../../server/rounds/render.ts'

const database = useDatabase()
let admin: UserActor
let system: Actor
let analyst: UserActor
let stranger: UserActor

beforeAll(async () => {
  const firm = await givenFirm(database())
  ;({ admin, system } = firm)
  stranger = (await givenFirm(database())).admin
  analyst = await givenUser(database(), firm.firmId, 'analyst')
})

/** Keeps letters in memory; refuses or breaks as told. */
class Outbox implements Mailer {
  readonly letters: Letter[] = []
  readonly refused = new Set<string>()
  breakAfter = Infinity
  async send(letter: Letter): Promise<void> {
    if (this.letters.length >= this.breakAfter) throw new LetterNotTaken({ code: 'ECONNECTION' })
    if (this.refused.has(letter.to)) throw new LetterNotTaken({ code: 'EENVELOPE', responseCode: 550 })
    this.letters.push(letter)
  }
}

const withMail = (actor: Actor): Context =>
  createContext({
    ...contextFor(database(), actor),
    actor,
    env: testEnv({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'client@example.org' }),
  })
const asSystem = () => contextFor(database(), system)
const addressOf = (employeeId: string) => `${employeeId}@example.org`

const read = async (round: GivenRound, fields: string) =>
  (await get(database(), admin, `query ($id: UUID!) { round(id: $id) { ${fields} } }`, { id: round.roundId })).round

describe('a letter', () => {
  const parts: LetterParts = {
    kind: 'invitation',
    name: 'Анна <b>',
    address: 'anna@example.org',
    locale: 'ru',
    companyName: 'Вектор & Ко',
    timeZone: 'Asia/Vladivostok',
    roundTitle: 'Весна',
    unitName: 'Кадры',
    regime: 'R2',
    k: 7,
    minutes: 3.2,
    closesAt: new Date('2026-03-20T15:00:00Z'),
    link: 'https://client.example.org/r/#icl_abc',
  }

  it('says what it is for, until when where the company is, how long it takes, from how many answers on', () => {
    const { subject, text, html } = renderLetter(parts)
    expect(subject).toContain('Вектор & Ко')
    expect(tellUntil(parts.closesAt, parts.timeZone, 'ru')).toContain('21 марта 2026')
    for (const piece of ['«Кадры»', '«Весна»', '21 марта 2026', '4 минут', 'не меньше 7 человек', parts.link])
      expect(text).toContain(piece)
    expect(html).toContain('Анна &lt;b&gt;')
    expect(html).toContain('Вектор &amp; Ко')
    expect(html).toContain(`href="${parts.link}"`)
  })

  it('promises no anonymity to a representative, and is a reminder when it is one', () => {
    const english = renderLetter({ ...parts, locale: 'en', regime: 'R1', kind: 'reminder' })
    expect(english.text).toContain('not anonymous')
    expect(english.text).not.toContain('at least 7')
    expect(english.subject).toMatch(/^Reminder/)
    expect(english.text).toContain('answered already')
  })
})

describe('invitations', () => {
  let round: GivenRound
  let outbox: Outbox
  beforeEach(async () => {
    round = await givenOpenRound(database(), admin)
    outbox = new Outbox()
  })

  it('bring everybody their own link, once, however often the job is tried', async () => {
    expect(await sendInvitations(asSystem(), outbox, round.roundId)).toEqual({ sent: 22, failed: 0 })
    expect(await sendInvitations(asSystem(), outbox, round.roundId)).toEqual({ sent: 0, failed: 0 })
    expect(outbox.letters).toHaveLength(22)
    for (const { employeeId, link } of round.participants) {
      const [letter] = outbox.letters.filter(({ to }) => to === addressOf(employeeId))
      expect(letter?.text).toContain(`${testEnv().publicUrl}/r/#${link}`)
    }
    expect((await read(round, 'invitations { pending sent failed handedOver }')).invitations).toEqual({
      ...{ pending: 0, sent: 22, failed: 0, handedOver: 0 },
    })
  })

  it('go on where a broken run has stopped', async () => {
    outbox.breakAfter = 5
    await expect(sendInvitations(asSystem(), outbox, round.roundId)).rejects.toThrow('did not take 3 letters')
    outbox.breakAfter = Infinity
    expect(await sendInvitations(asSystem(), outbox, round.roundId)).toEqual({ sent: 17, failed: 0 })
    expect(new Set(outbox.letters.map(({ to }) => to)).size).toBe(22)
    expect(outbox.letters).toHaveLength(22)
  })

  it('mark a refused address, leave it alone, and try it again when asked to', async () => {
    const [{ employeeId = '' } = {}] = round.participants
    outbox.refused.add(addressOf(employeeId))
    expect(await sendInvitations(asSystem(), outbox, round.roundId)).toEqual({ sent: 21, failed: 1 })
    expect(await sendInvitations(asSystem(), outbox, round.roundId)).toEqual({ sent: 0, failed: 0 })
    const query =
      'query ($id: UUID!) { participants(roundId: $id, filter: { invitations: [failed] }) { nodes { employeeId failure } } }'
    const { participants } = await get(database(), admin, query, { id: round.roundId })
    expect(participants.nodes).toEqual([{ employeeId, failure: 'SMTP 550' }])
    outbox.refused.clear()
    await inviteParticipants(withMail(admin), { roundId: round.roundId })
    expect(await sendInvitations(asSystem(), outbox, round.roundId)).toEqual({ sent: 1, failed: 0 })
  })

  it('do not go out once the window is over, nor to whoever was taken out', async () => {
    const [{ id = '', employeeId = '' } = {}] = round.participants
    const remove = 'mutation ($input: RemoveParticipantInput!) { removeParticipant(input: $input) { id } }'
    await get(database(), admin, remove, { input: { id, reason: 'Уволился' } })
    await setClock(database(), new Date(Date.now() + 11 * 86_400_000))
    expect(await sendInvitations(asSystem(), outbox, round.roundId)).toEqual({ sent: 0, failed: 0 })
    await setClock(database(), null)
    expect((await sendInvitations(asSystem(), outbox, round.roundId)).sent).toBe(21)
    expect(outbox.letters.map(({ to }) => to)).not.toContain(addressOf(employeeId))
  })

  it('reach one person alone when one is meant, and nobody twice', async () => {
    const [one, other, third] = round.participants.map(({ id }) => id)
    const invite = (participantId = '') =>
      inviteParticipants(withMail(admin), { roundId: round.roundId, participantId })
    await invite(one)
    expect(await sendInvitations(asSystem(), outbox, round.roundId, one)).toEqual({ sent: 1, failed: 0 })
    await expect(invite(one)).rejects.toThrow('already')
    const elsewhere = await givenOpenRound(database(), admin)
    await expect(invite(elsewhere.participants[0]?.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const refusedOne = round.participants.find(({ id }) => id === other)
    outbox.refused.add(addressOf(refusedOne?.employeeId ?? ''))
    await sendInvitations(asSystem(), outbox, round.roundId, other)
    outbox.refused.clear()
    await invite(third)
    expect((await read(round, 'invitations { failed pending sent }')).invitations).toMatchObject({ failed: 1, sent: 1 })
    await invite(other)
    expect((await read(round, 'invitations { failed pending sent }')).invitations).toMatchObject({ failed: 0, sent: 1 })
  })

  it('are refused to outsiders, and without a mail server', async () => {
    const invite = 'mutation ($input: InviteParticipantsInput!) { inviteParticipants(input: $input) { id } }'
    const input = { roundId: round.roundId }
    await refused('UNAUTHENTICATED', ask(database(), nobody, invite, { input }))
    await refused('FORBIDDEN', ask(database(), analyst, invite, { input }))
    await refused('NOT_FOUND', ask(database(), stranger, invite, { input }))
    const sentence = await refused('WRONG_STATE', ask(database(), admin, invite, { input }))
    expect((await read(round, 'inviteBlockedBecause')).inviteBlockedBecause).toBe(sentence)
    await inviteParticipants(withMail(admin), input)
    const owner = await database().openOwner()
    const jobs = await owner.sql<
      { data: object }[]
    >`select data from pgboss.job where name = 'invite' and data->>'roundId' = ${round.roundId}`
    await owner.end()
    expect(jobs.map(({ data }) => data)).toEqual([{ firmId: admin.firmId, roundId: round.roundId }])
  })
})

describe('reminders', () => {
  let round: GivenRound
  let outbox: Outbox
  beforeEach(async () => {
    round = await givenOpenRound(database(), admin)
    outbox = new Outbox()
  })

  const cast = (participantId: string) =>
    contextFor(database(), admin).write((tx) =>
      tx.db.execute(sql`select seal_ballot(${participantId}, ${randomUUID()}, '\\x01'::bytea, '\\x02'::bytea)`),
    )

  it('reach those who have not answered, once per occasion, and leave nothing behind but the moment', async () => {
    const [first, second, third] = round.participants
    await cast(first?.id ?? '')
    await cast(second?.id ?? '')
    outbox.refused.add(addressOf(third?.employeeId ?? ''))
    const before = await read(round, 'invitations { pending sent failed handedOver }')
    expect(await sendReminders(asSystem(), outbox, round.roundId, 'day:5')).toEqual({ sent: 19, failed: 1 })
    expect(await sendReminders(asSystem(), outbox, round.roundId, 'day:5')).toEqual({ sent: 0, failed: 0 })
    const to = outbox.letters.map((letter) => letter.to)
    expect(to).not.toContain(addressOf(first?.employeeId ?? ''))
    expect(to).not.toContain(addressOf(second?.employeeId ?? ''))
    const after = await read(round, 'invitations { pending sent failed handedOver } reminders { finishedAt }')
    expect(after.invitations).toEqual(before.invitations)
    expect(after.reminders).toEqual([{ finishedAt: expect.any(String) }])
    // People are written to once a day at most, whoever asks for it.
    expect(await sendReminders(asSystem(), outbox, round.roundId, 'day:8')).toEqual({ sent: 0, failed: 0 })
    const again = remindParticipants(withMail(admin), { roundId: round.roundId, key: randomUUID() })
    await expect(again).rejects.toThrow('once a day')
    expect((await read(round, 'remindBlockedBecause')).remindBlockedBecause).not.toBeNull()
    await setClock(database(), new Date(Date.now() + 21 * 3_600_000))
    expect((await sendReminders(asSystem(), outbox, round.roundId, 'day:8')).sent).toBe(19)
    await setClock(database(), null)
  })

  it('are refused to outsiders, and a second time under the same key', async () => {
    const remind = 'mutation ($input: RemindParticipantsInput!) { remindParticipants(input: $input) { id } }'
    const input = { roundId: round.roundId, key: randomUUID() }
    await refused('UNAUTHENTICATED', ask(database(), nobody, remind, { input }))
    await refused('FORBIDDEN', ask(database(), analyst, remind, { input }))
    await refused('NOT_FOUND', ask(database(), stranger, remind, { input }))
    await refused('WRONG_STATE', ask(database(), admin, remind, { input }))
    await remindParticipants(withMail(admin), input)
    await sendReminders(asSystem(), outbox, round.roundId, `manual:${input.key}`)
    await expect(remindParticipants(withMail(admin), input)).rejects.toThrow('already been sent')
  })
})

describe('what stays in the database', () => {
  it('holds no link and no secret anywhere', async () => {
    const round = await givenOpenRound(database(), admin)
    await sendInvitations(asSystem(), new Outbox(), round.roundId)
    await downloadLinks(contextFor(database(), admin), { roundId: round.roundId })
    const owner = await database().openOwner()
    const tables = await owner.sql<
      { name: string }[]
    >`select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'sealed', 'pgboss')`
    for (const { name } of tables) {
      const [row] = await owner.sql.unsafe<{ found: number }[]>(
        `select count(*)::int as found from ${name} t where t::text like '%icl\\_%'`,
      )
      expect(row?.found, name).toBe(0)
    }
    await owner.end()
  })
})
