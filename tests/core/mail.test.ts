import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMailer, LetterNotTaken, whyNotMail } from '../../server/core/mail.ts'
import { Refusal } from '../../server/core/refusal.ts'
import { testEnv } from '../support/db.ts'

let port = 0
let taken: { to: string[]; mail: ParsedMail }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (address, _session, done) =>
    done(
      address.address.startsWith('gone')
        ? Object.assign(new Error(`no such user ${address.address}`), { responseCode: 550 })
        : null,
    ),
  onData: (stream, session, done) => {
    void simpleParser(stream).then((mail) => {
      taken.push({ to: session.envelope.rcptTo.map((one) => one.address), mail })
      done()
    })
  },
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  port = (server.server.address() as AddressInfo).port
})
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
beforeEach(() => (taken = []))

const mailer = () =>
  createMailer(testEnv({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Внутренний клиент <client@example.org>' }))
const letter = {
  to: 'anna@example.org',
  subject: 'Приглашение: оцените отделы, с которыми работали',
  text: 'Ваша личная ссылка: https://client.example.org/r/#icl_abc',
  html: '<p>Ваша личная ссылка</p>',
}

describe('a letter', () => {
  it('reaches its one reader with its Russian subject, as text and as a page', async () => {
    await mailer().send(letter)
    expect(taken).toHaveLength(1)
    expect(taken[0]?.to).toEqual(['anna@example.org'])
    expect(taken[0]?.mail).toMatchObject({ subject: letter.subject, html: letter.html })
    expect(taken[0]?.mail.text?.trim()).toBe(letter.text)
    expect(taken[0]?.mail.from?.value).toEqual([{ name: 'Внутренний клиент', address: 'client@example.org' }])
    expect(taken[0]?.mail.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('cannot be given further readers through its subject or address', async () => {
    await mailer().send({ ...letter, subject: 'Раз\r\nBcc: spy@example.org' })
    expect(taken[0]?.to).toEqual(['anna@example.org'])
    await mailer()
      .send({ ...letter, to: 'anna@example.org, spy@example.org' })
      .catch(() => undefined)
    expect(taken.flatMap((one) => one.to)).not.toContain('spy@example.org')
  })

  it('that the server refuses tells its code, and nobody’s address', async () => {
    const error: unknown = await mailer()
      .send({ ...letter, to: 'gone@example.org' })
      .catch((one: unknown) => one)
    expect(error).toBeInstanceOf(LetterNotTaken)
    expect(error).toMatchObject({ responseCode: 550 })
    expect(JSON.stringify([String(error), error])).not.toContain('gone@')
  })

  it('that nobody takes is an error without an answer', async () => {
    const error: unknown = await createMailer(testEnv({ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@example.org' }))
      .send(letter)
      .catch((one: unknown) => one)
    expect(error).toMatchObject({ name: 'LetterNotTaken', responseCode: null })
  })
})

describe('without a mail server', () => {
  it('a letter is refused with what to do, and kept nowhere', async () => {
    const error: unknown = await createMailer(testEnv())
      .send(letter)
      .catch((one: unknown) => one)
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({ code: 'WRONG_STATE' })
    expect(whyNotMail(testEnv())?.words.ru).toContain('SMTP_URL')
    expect(whyNotMail(testEnv({ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.org' }))).toBeNull()
  })
})
